import { createProseWriter } from '../corpus/prose.ts';
import type { ProseWriter } from '../corpus/prose.ts';
import type { SourceFile } from '../corpus/generate.ts';
import { generateCorpus } from '../corpus/generate.ts';
import { createVocabulary } from '../corpus/vocabulary.ts';
import type { TierPart } from '../parts.ts';
import { makeQueries } from '../queries/make-queries.ts';
import { pickBetween, seeded } from '../random.ts';
import { generatedTier } from '../tiers/generated.ts';
import type { TierInput } from '../tiers/lay-out.ts';
import { spacelessQueries, spacelessText } from './spaceless.ts';

/** A run at the edges: what nobody has on an ordinary day must neither break anything nor slow typing. */
export interface Scenario {
  readonly name: string;
  readonly parts: readonly TierPart[];
  /** How many quotations the draft has that the server is given; 200 where it is not said. */
  readonly quotations?: number;
  readonly input: () => TierInput;
}

const seed = 4711;

export const scenarios: readonly Scenario[] = [
  { name: '1 GB', parts: ['engine'], input: () => generatedTier(1000) },
  { name: '100000 sources', parts: ['engine', 'server'], input: () => plain('100000 sources', notes(100_000)) },
  { name: 'one line', parts: ['engine', 'server'], input: () => plain('one line', oneLine(50e6)) },
  { name: '1000 copies', parts: ['engine', 'server'], input: () => plain('1000 copies', copies(1000)) },
  {
    name: '2000 quotations', parts: ['server'], quotations: 2000,
    input: () => ({ ...generatedTier(10), name: '2000 quotations', queries: (texts) => [1, 2].flatMap((set) => makeQueries({ texts, heldOut: [] }, seed + set)) }),
  },
  { name: 'no spaces', parts: ['engine', 'server'], input: () => ({ ...plain('no spaces', spaceless(10e6)), queries: (texts) => spacelessQueries(texts, seed) }) },
];

function plain(name: string, files: Iterable<SourceFile>): TierInput {
  return { name, seed, files, heldOut: [] };
}

/** Little notes of some 120 words each. */
function* notes(count: number): Generator<SourceFile> {
  const random = seeded(seed);
  const writer = createProseWriter(createVocabulary(), random);
  for (let number = 0; number < count; number++) {
    yield { path: `notes/${Math.floor(number / 1000)}/note-${number}.txt`, text: `${prose(writer, 600)}\n` };
  }
}

function prose(writer: ProseWriter, units: number): string {
  const about = writer.subject(20);
  let text = '';
  while (text.length < units) text += `${writer.sentence(about)} `;
  return text.trimEnd();
}

/** A book without a single line break. */
function* oneLine(bytes: number): Generator<SourceFile> {
  yield { path: 'line.txt', text: prose(createProseWriter(createVocabulary(), seeded(seed)), bytes) };
}

/** One report under a thousand names. */
function* copies(count: number): Generator<SourceFile> {
  const text = [...generateCorpus({ bytes: 200_000, seed })].find(({ path }) => path.startsWith('reports/'))?.text ?? '';
  for (let number = 0; number < count; number++) yield { path: `copy-${number}.txt`, text };
}

/** Ten books of a writing that has no spaces. */
function* spaceless(bytes: number): Generator<SourceFile> {
  const random = seeded(seed);
  for (let number = 0; number < 10; number++) yield { path: `book-${number}.txt`, text: spacelessText(random, Math.floor(bytes / 10 / 3) + pickBetween(random, 0, 100)) };
}
