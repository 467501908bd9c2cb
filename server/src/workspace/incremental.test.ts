import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../test/property-runs.ts';
import { readDraft } from '../engine/check.ts';
import type { Document } from '../engine/document/document.ts';
import { readMarkdown } from '../engine/document/markdown.ts';
import { english } from '../engine/language/english.ts';
import type { JudgeSettings } from '../engine/judge/judge.ts';
import type { PassageIndex } from '../engine/search/passage-index.ts';
import { createPassageIndex } from '../engine/search/passage-index.ts';
import type { CheckedDraft } from './checked-draft.ts';
import { Checker } from './checker.ts';
import { Corpus } from './corpus.ts';
import type { CorpusSnapshot } from './corpus-snapshot.ts';
import { counter } from './counter.ts';
import type { MemoryFolder } from './memory-folder.ts';
import { manualScheduler, memoryFolder, memoryLog } from './memory-folder.ts';

const settings: JudgeSettings = { profile: 'chicago', severities: { 'unquoted-copy': 'hint' }, aliases: [] };

const sources: Readonly<Record<string, string>> = {
  'corpus/wall.md': [
    '---', 'id: wall', 'title: The Wall at Wexley', '---',
    'Ines Calloway said: “The harbour wall will not be finished before the winter storms arrive.”', '',
    '“We have spent nine million on stone alone,” Calloway said. “The tide takes its share every night.”', '',
    'Only if the county agrees will the ferry run on Sundays, the council wrote.',
  ].join('\n'),
  'corpus/ferry.md': [
    '---', 'id: ferry', '---',
    'Ada Harrow told the meeting: “The ferry has run at a loss for eleven years, and nobody in Wexley wanted to hear of it.”', '',
    'Tomas Berlind said: “The tide takes its share every night.”',
  ].join('\n'),
  'corpus/letter.md': '“I beleive that the Gate held, whatever the papers say,” wrote Piet Marlow. He asked for another lamp to be hung on the pier.',
};

/** Sources that come and go. */
const others: readonly string[] = [
  'Ruth Okafor said: “The harbour wall will be finished before the winter storms arrive.” Sena Dray heard her.',
  'Harrow wrote of the lamp on the pier, and of nothing else.',
  '---\nid: quay\ntitle: The Quay\n---\n“The ferry has run at a loss for twelve years, and nobody in Wexley wanted to hear of it,” Ada Harrow said.',
];

const paragraphs: readonly string[] = [
  'Calloway said: “The harbour wall will be finished before the winter storms arrive.”',
  'She said: “We have spent nine million on stone alone,” and later, “The tide takes its share every night.”',
  '“The ferry has run at a loss for eleven years,” said Ada Harrow, “and nobody in Wexley wanted to hear of it.” [@ferry]',
  'Tomas Berlind had seen it. “The tide takes his share every night,” he said (emphasis added).',
  '“I believe that the gate held, whatever the papers say,” wrote Marlow.[^1]',
  'The ferry may “run on Sundays,” the council wrote [@quay, p. 3].',
  '> The harbour wall will not be finished … before the storms arrive.\n>\n> — Ines Calloway',
  '## “The ferry has run at a loss”',
  'Harrow said: “The ferry has run at a loss for eleven years.”[^2] She said: “Nobody in Wexley wanted to hear of it.”[^3]',
  'Nobody is quoted here, and nobody was asked about the believe or the gate of the town.',
  '<!-- verbatim-ignore words-changed: as printed -->\n\n“The ferry has walked at a loss for eleven years,” Leo Quist said.',
  'It was clear by then that the harbour wall will not be finished before the autumn storms arrive, and that nobody wanted to hear of it.',
  'A stray mark “ stands here, and the paragraph goes on without another.',
  '“Nothing of the kind was ever said in any of the *seven* papers,” Mara Venn said.',
];
const footnotes = '[^1]: The Wall at Wexley.\n\n[^2]: [@ferry, p. 3]\n\n[^3]: Ibid., 4.';

/** What a writer, or his sources, may do next. */
type Step =
  | { readonly kind: 'put' | 'take'; readonly paragraph: number; readonly at: number }
  | { readonly kind: 'swap'; readonly a: number; readonly b: number }
  | { readonly kind: 'type'; readonly at: number; readonly text: string; readonly remove: number }
  | { readonly kind: 'source'; readonly name: number; readonly text: number | null };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('put' as const, 'take' as const), paragraph: fc.nat({ max: paragraphs.length - 1 }), at: fc.nat({ max: 12 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('swap' as const), a: fc.nat({ max: 12 }), b: fc.nat({ max: 12 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('type' as const), at: fc.nat({ max: 1200 }), remove: fc.constantFrom(0, 0, 1, 4),
      text: fc.constantFrom('a', ' ', '.', '”', '“', ' not', ' gate', 'Harrow ', ' Ruth Okafor ', ' she', '*', ' (my translation)', '\n\n', ' believe '),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('source' as const), name: fc.nat({ max: 4 }), text: fc.option(fc.nat({ max: others.length - 1 })) }) },
);

/** A draft and its sources, to which steps are done one after another. */
interface Desk {
  parts: string[];
  readonly files: MemoryFolder;
}

function take(desk: Desk, done: Step): void {
  switch (done.kind) {
    case 'put':
      desk.parts.splice(done.at % (desk.parts.length + 1), 0, paragraphs[done.paragraph] ?? '');
      break;
    case 'take':
      desk.parts.splice(done.at % Math.max(1, desk.parts.length), 1);
      break;
    case 'swap': {
      const [moved = ''] = desk.parts.splice(done.a % Math.max(1, desk.parts.length), 1);
      desk.parts.splice(done.b % (desk.parts.length + 1), 0, moved);
      break;
    }
    case 'type': {
      const text = desk.parts.join('\n\n');
      const at = done.at % (text.length + 1);
      desk.parts = (text.slice(0, at) + done.text + text.slice(at + done.remove)).split('\n\n');
      break;
    }
    case 'source': {
      const path = [...Object.keys(sources), 'corpus/other.md', 'corpus/quay.md'][done.name] ?? 'corpus/other.md';
      if (done.text === null) desk.files.delete(path);
      else desk.files.put(path, sources[path] === undefined || done.text > 0 ? others[done.text] ?? '' : sources[path]);
    }
  }
}

/** All of a check but the sources themselves, with what is moved only when it is looked at. */
const shown = ({ judgements, findings }: CheckedDraft): unknown => JSON.parse(JSON.stringify({ judgements, findings }));

/** What is told of a draft's own past is not for a check without one to know. */
function withoutPast(checked: CheckedDraft): CheckedDraft {
  return {
    ...checked,
    judgements: checked.judgements.map((judgement) => ({ ...judgement, findings: judgement.findings.filter(({ code }) => code !== 'source-changed' && code !== 'source-missing') })),
  };
}

const scheduler = manualScheduler();

const indexes = new WeakMap<Document, PassageIndex>();

/** A source's own index: made once, since one reading of a source is checked against many times. */
function indexOf(document: Document): PassageIndex {
  const known = indexes.get(document);
  if (known !== undefined) return known;
  const made = createPassageIndex();
  made.add(0, document.text);
  indexes.set(document, made);
  return made;
}

/** A search that looks into every source by itself: one that reads no more than it must may miss among many what it finds among few. */
function thorough(snapshot: CorpusSnapshot): CorpusSnapshot {
  return {
    ...snapshot,
    find: ({ text, within }) => snapshot.sources
      .filter(({ number }) => within?.has(number) ?? true)
      .flatMap(({ number, document }) => indexOf(document).find({ text }).map((candidate) => ({ ...candidate, source: number }))),
  };
}

describe('A check that goes on from the one before', () => {
  it('says what a check from scratch says, whatever was typed and whichever sources came and went', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const desk: Desk = { parts: [...paragraphs, footnotes], files: memoryFolder(sources) };
      const corpus = new Corpus({ files: desk.files, folders: ['corpus'], languageOf: () => english, scheduler, log: memoryLog(), nextVersion: counter() });
      await corpus.refresh();
      const checker = new Checker(scheduler);
      const check = (by: Checker): Promise<CheckedDraft | null> => by.check(readDraft(readMarkdown(desk.parts.join('\n\n')), english), thorough(corpus.snapshot), settings);
      await check(checker);
      for (const done of steps) {
        take(desk, done);
        if (done.kind === 'source') await corpus.refresh();
        const [incremental, full] = [await check(checker), await check(new Checker(scheduler))];
        expect(incremental && shown(withoutPast(incremental))).toEqual(full && shown(withoutPast(full)));
      }
    }), { seed: 20310711, numRuns: propertyRuns(12) });
  }, 120_000);
});
