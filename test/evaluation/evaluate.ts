import { parseListing, parseReport } from './answer.ts';
import { compareCheck } from './check.ts';
import { claimsOn, compareClaims } from './claims.ts';
import { NOTHING, type Comparison } from './comparison.ts';
import type { GoldFile } from './find.ts';
import { parseExpectations, parseSpeakers } from './gold.ts';
import { lettersOf, shorten } from './locate.ts';
import type { Span } from './match.ts';
import { compareSpeech } from './speech.ts';

/** How an evaluation reaches the world; tests give it texts in memory. */
export interface Host {
  /** The decoded text of a file. `path` is relative to `base`. */
  read: (base: string, path: string) => string;
  /** Runs the command line in a folder and returns its standard output. Throws where it could not do its work. `input`: what it reads from standard input. */
  run: (base: string, args: readonly string[], input?: string) => string;
  /** Writes files into a new folder, hands it to `use`, and removes it. */
  withFiles: <Result>(files: ReadonlyMap<string, string>, use: (folder: string) => Result) => Result;
}

/** What is measured beside what the gold itself asks. */
export interface EvaluateOptions {
  /** Whether drafts are made that give each source's words to the right speaker and to others. */
  readonly claims: boolean;
}

/** What one file of gold, or one corpus of generated quotations, came to. */
export interface Evaluation {
  /** Names it: the file of gold, or the corpus. */
  name: string;
  comparisons: Comparison[];
  /** Texts of the documents by path, to name places in. */
  texts: Map<string, string>;
}

/** Runs the command line on the documents of one file of gold and compares. */
export function evaluate(gold: GoldFile, json: string, host: Host, { claims }: EvaluateOptions = { claims: false }): Evaluation {
  if (gold.kind === 'expectations') return evaluateCheck(gold, json, host);
  const evaluation = evaluateSpeech(gold, json, host);
  return claims ? { ...evaluation, comparisons: [...evaluation.comparisons, ...evaluateClaims(gold, json, host)] } : evaluation;
}

function evaluateCheck(gold: GoldFile, json: string, host: Host): Evaluation {
  const { corpus, documents } = parseExpectations(json, gold.path);
  const paths = documents.map(document => document.path);
  const answers = parseReport(host.run(gold.base, ['check', ...paths, '--corpus', corpus, '--format', 'json']));
  return collect(gold, documents, host, (path, quotations) => compareCheck(path, quotations, entriesOf(answers, path)));
}

function evaluateSpeech(gold: GoldFile, json: string, host: Host): Evaluation {
  const { documents } = parseSpeakers(json, gold.path);
  const paths = documents.map(document => document.path);
  const answers = parseListing(host.run(gold.base, ['quotations', ...paths, '--format', 'json']));
  return collect(gold, documents, host, (path, quotations) => compareSpeech(path, quotations, entriesOf(answers, path)));
}

/** Checks drafts that give each document's words to somebody, with that document as a source. */
function evaluateClaims(gold: GoldFile, json: string, host: Host): Comparison[] {
  const { documents } = parseSpeakers(json, gold.path);
  const drafts = documents.map(({ path, quotations }, k) => ({ path, name: `claims-${k}.md`, draft: claimsOn(`source-${k}`, quotations), source: `corpus/source-${k}.${path.split('.').at(-1) ?? 'txt'}` }))
    .filter(({ draft }) => draft.claims.length > 0);
  if (drafts.length === 0) return [];
  const files = new Map(drafts.flatMap(({ path, name, draft, source }) => [[name, draft.text], [source, host.read(gold.base, path)]]));
  return host.withFiles(files, (folder) => {
    const answers = parseReport(host.run(folder, ['check', ...drafts.map(({ name }) => name), '--corpus', 'corpus', '--format', 'json']));
    return drafts.flatMap(({ path, name, draft }) => compareClaims(path, draft, entriesOf(answers, name)));
  });
}

function collect<Entry extends Span & { text: string }>(
  gold: GoldFile,
  documents: readonly { path: string; quotations: Entry[] }[],
  host: Host,
  compare: (path: string, quotations: readonly Entry[]) => Comparison[],
): Evaluation {
  const texts = new Map<string, string>();
  const comparisons = documents.flatMap(({ path, quotations }) => {
    const text = host.read(gold.base, path);
    texts.set(path, text);
    return [...staleGold(path, text, quotations), ...compare(path, quotations)];
  });
  return { name: gold.path, comparisons, texts };
}

function entriesOf<Entry>(answers: ReadonlyMap<string, Entry[]>, path: string): Entry[] {
  const entries = answers.get(path);
  if (!entries) throw new Error(`The report has no document ${path}; it has ${[...answers.keys()].join(', ') || NOTHING}.`);
  return entries;
}

/** Gold whose offsets no longer hold its text measures nothing: it is named, not scored in silence. */
function staleGold(path: string, text: string, quotations: readonly (Span & { text: string })[]): Comparison[] {
  return quotations
    .filter(({ start, end, text: expected }) => !isSubsequence(lettersOf(expected), lettersOf(text.slice(start, end))))
    .map(({ start, end, text: expected }) => ({
      aspect: 'gold', path, start, text: expected, right: false, expected: 'its text at its offsets', got: shorten(text.slice(start, end), 60),
    }));
}

/** Whether all of `part` stands in `whole` in order: markup and link targets may stand between. */
function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const unit of whole) if (unit === part[at]) at++;
  return at >= part.length;
}
