import { alterationKinds } from './alterations.ts';
import { changeKinds, vocabularyOf, type Change } from './changes.ts';
import { Random } from './random.ts';
import { cutAround, foldedText, placesOf, type Place, type Sample, type SampleText } from './sentences.ts';

/** One generated quotation, and what is to be said of it. */
export interface GeneratedCase {
  /** `changed`: by one word, so that there must be a finding; `permitted`: so that it must not be called wrong. */
  readonly side: 'changed' | 'permitted';
  readonly kind: string;
  /** The concern that must be named; null where none must. */
  readonly concern: string | null;
  readonly text: string;
  readonly source: string;
  /** Whether the draft says which source it is from. */
  readonly cited: boolean;
  readonly what: string;
}

/** Attempts for one case, of those that a text does not allow: a kind with few places gets fewer cases. */
const attempts = 20;

/** Makes about `count` quotations of English texts, a kind at a time, from a fixed seed: the same texts and count give the same cases. */
export function generateCases(texts: readonly SampleText[], count: number): GeneratedCase[] {
  const random = new Random(seed);
  const vocabulary = vocabularyOf(texts);
  const changes = changeKinds.map(({ name, concern, suits, change }): Maker => ({
    side: 'changed', kind: name, concern, places: placesOf(texts, suits), make: (sample) => change(sample, random, vocabulary),
  }));
  const alterations = alterationKinds.map(({ name, suits, alter }): Maker => ({
    side: 'permitted', kind: name, concern: null, places: placesOf(texts, suits), make: (sample) => alter(sample, random),
  }));
  const each = Math.ceil(count / (changes.length + alterations.length));
  const seen = new Set<string>();
  /** A change may make other words of the same texts. */
  const stands = (quotation: string): boolean => {
    const words = foldedText(quotation.split(' '));
    return texts.some((text) => text.folded.includes(words));
  };
  return [...changes, ...alterations].flatMap((maker) => {
    const cases: GeneratedCase[] = [];
    for (let left = each * attempts; left > 0 && cases.length < each && maker.places.length > 0; left--) {
      const made = makeOne(maker, random);
      if (made === null || seen.has(made.text) || (made.side === 'changed' && stands(made.text))) continue;
      seen.add(made.text);
      cases.push(made);
    }
    return cases;
  });
}

const seed = 20_311_104;

/** A kind of change or alteration, and where it can be made. */
interface Maker extends Pick<GeneratedCase, 'side' | 'kind' | 'concern'> {
  readonly places: readonly Place[];
  readonly make: (sample: Sample) => Change | null;
}

function makeOne({ side, kind, concern, places, make }: Maker, random: Random): GeneratedCase | null {
  const place = random.pick(places);
  const sample = place === undefined ? null : cutAround(place, random);
  const change = sample === null ? null : make(sample);
  if (sample === null || change === null) return null;
  return { side, kind, concern, text: change.words.join(' '), source: sample.source, cited: random.below(2) === 0, what: change.what };
}

/** A Markdown draft of generated quotations, a paragraph each, and where each begins. */
export function draftOf(cases: readonly GeneratedCase[]): { readonly text: string; readonly starts: readonly number[] } {
  let text = '';
  const starts: number[] = [];
  for (const { text: quotation, source, cited } of cases) {
    text += 'So it stands there: “';
    starts.push(text.length);
    text += `${quotation}”${cited ? ` [@${source}]` : ''}\n\n`;
  }
  return { text, starts };
}
