import { parseReport, parseSources } from '../answer.ts';
import type { Evaluation, Host } from '../evaluate.ts';
import { draftOf, generateCases } from './generate.ts';
import { compareGenerated } from './judge-cases.ts';
import { sampleText } from './sentences.ts';

/** What generated quotations are made of: a corpus, relative to `base`, and how many are wanted. */
export interface GeneratedPart {
  readonly base: string;
  readonly corpus: string;
  readonly count: number;
}

/** So many sources of a corpus are quoted from, those in English, in which the changes are made; the passages of all are searched. */
const mostSources = 12;

/** The draft's name in figures and disagreements; it is read from standard input. */
const draftName = '-';

/** Quotes a corpus as writers do, rightly and wrongly, and compares. Throws where the corpus holds no English text. */
export function evaluateGenerated({ base, corpus, count }: GeneratedPart, host: Host): Evaluation {
  const sources = parseSources(host.run(base, ['sources', '--corpus', corpus, '--format', 'json']));
  const english = sources.filter(({ language, words }) => language === 'en' && words > 0);
  const texts = spread(english, mostSources).map(({ id }) => sampleText(id, host.run(base, ['sources', '--corpus', corpus, '--text', id])));
  const cases = generateCases(texts, count);
  if (cases.length === 0) throw new Error(`no English text in ${corpus} to make quotations of.`);
  const { text, starts } = draftOf(cases);
  const answers = parseReport(host.run(base, ['check', draftName, '--corpus', corpus, '--format', 'json'], text)).get(draftName) ?? [];
  return { name: `generated from ${corpus}`, comparisons: compareGenerated(draftName, cases, starts, answers), texts: new Map([[draftName, text]]) };
}

/** At most `most` of a list, from all over it. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(items.length, most) }, (_, index) => items[Math.floor(index * step)]).filter((item) => item !== undefined);
}
