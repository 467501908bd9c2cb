import type { Quotation } from './answer.ts';
import { NOTHING, type Comparison } from './comparison.ts';
import { accepted, type GoldSpeech } from './gold.ts';
import { FEWEST_WORDS } from './speech.ts';

/** A sentence of a draft that gives a source's words to somebody, rightly or not. */
interface Claim {
  readonly gold: GoldSpeech;
  readonly claimed: string;
  readonly isTrue: boolean;
}

/** A draft made of claims on one source, each a paragraph. */
export interface ClaimDraft {
  readonly text: string;
  /** In the order of the paragraphs. */
  readonly claims: readonly Claim[];
}

/** So many others are tried for one quotation: in a long novel everybody would be. */
const mostSwapped = 5;

/**
 * The draft that gives each quotation of a source to its speaker, and to others whom the source lets speak: people whom the gold names in full, since
 * a surname alone may be any word. Sources with one of them, and quotations with marks or line ends inside, are passed over: their draft would
 * not be read back as it was written.
 * @param key what cites the source
 */
export function claimsOn(key: string, gold: readonly GoldSpeech[]): ClaimDraft {
  const named = gold.filter((quotation) => /\S\s\S/.test(nameOf(quotation)) && isQuotable(quotation.text));
  const speakers = [...new Set(named.map(nameOf))];
  const claims = speakers.length < 2 ? [] : named.flatMap((quotation, k): Claim[] => {
    const others = rotated(speakers.filter(name => !namesOf(quotation).includes(name)), k).slice(0, mostSwapped);
    return [{ gold: quotation, claimed: nameOf(quotation), isTrue: true }, ...others.map(claimed => ({ gold: quotation, claimed, isTrue: false }))];
  });
  return { claims, text: claims.map(({ gold: { text }, claimed }) => `${claimed} said: “${text.replace(/,$/, '')}” [@${key}]\n`).join('\n') };
}

/** Whether each true claim is left alone, and each swapped one called; `entries` are what `check` says of the draft. */
export function compareClaims(path: string, { claims }: ClaimDraft, entries: readonly Quotation[]): Comparison[] {
  return claims.flatMap(({ gold, claimed, isTrue }, k) => {
    const finding = entries[k]?.findings.find(({ code }) => code === 'wrong-speaker');
    const got = finding === undefined ? NOTHING : `${finding.severity}: ${finding.message}`;
    const shared = { path, start: gold.start, text: gold.text, note: gold.note };
    const called: Comparison = isTrue
      ? { ...shared, aspect: 'true-claim', right: finding === undefined, expected: NOTHING, got }
      : { ...shared, aspect: 'swapped-claim', right: finding !== undefined, expected: `not ${claimed}`, got };
    return isTrue && finding?.severity === 'error' ? [called, { ...shared, aspect: 'accusation', right: false, expected: 'no false error', got }] : [called];
  });
}

function isQuotable(text: string): boolean {
  return text.split(/\s+/).length >= FEWEST_WORDS && !/["“”\n*_[\]<>`\\]/.test(text);
}

function namesOf({ speaker }: GoldSpeech): string[] {
  return accepted(speaker?.name ?? '');
}

/** The fullest of the names that are right. */
function nameOf(gold: GoldSpeech): string {
  return namesOf(gold).reduce((fullest, name) => (name.split(' ').length > fullest.split(' ').length ? name : fullest), '');
}

/** The same items, another one first for each quotation, so that everybody has their turn. */
function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const at = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
