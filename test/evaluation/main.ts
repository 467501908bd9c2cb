import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { calibrate, confusion, detection, scoreCodes, tally, type Aspect } from './comparison.ts';
import { evaluate, type Evaluation, type Host } from './evaluate.ts';
import { findGold, ownGold, type GoldFile } from './find.ts';
import { evaluateGenerated, type GeneratedPart } from './generated/evaluate-generated.ts';
import { parseExpectations } from './gold.ts';
import { printDisagreements, printEvaluation } from './print.ts';

const HELP = `Measures the command line on documents whose right answers are known.

  npm run eval                        the articles of this repository
  npm run eval -- --data DIR          every expectations.json and speakers.json in DIR, at any depth; without one, DIR is a corpus
  npm run eval -- --generated COUNT   so many quotations generated from each corpus (600; 0 for none)
  npm run eval -- --data DIR --claims checks drafts too that give each source's words to the right speaker and to others
  npm run eval -- --json FILE         writes the figures and every comparison too

The shape of both files is in test/evaluation/gold.ts. Exit status: 0 the evaluation ran, whatever it found; 2 it could not run.
`;

const ASPECTS: readonly Aspect[] = [
  'gold', 'presence', 'boundary', 'verdict', 'reason', 'severity', 'accusation', 'attribution', 'claim', 'source', 'group', 'kind', 'speaker', 'mention', 'fragment', 'spoken',
  'true-claim', 'swapped-claim',
  'found', 'named', 'accepted',
];

/** Runs the evaluation for the repository at `root` with the command line's arguments. Returns the exit status. */
export function main(root: string, args: readonly string[]): number {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, claims: { type: 'boolean', default: false }, generated: { type: 'string' }, json: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    return run(root, { ...values, count: countOf(values.generated) });
  } catch (error) {
    process.stderr.write(`eval: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

/** What the command line asks for. */
interface Options {
  readonly data?: string;
  readonly claims: boolean;
  /** Generated quotations wanted of each corpus. */
  readonly count: number;
  readonly json?: string;
}

const usualCount = 600;

function countOf(written: string | undefined): number {
  const count = written === undefined ? usualCount : Number(written);
  if (!Number.isInteger(count) || count < 0) throw new Error(`--generated takes a whole number, and "${written ?? ''}" is none.`);
  return count;
}

function run(root: string, { data, claims, count, json }: Options): number {
  const files = data === undefined ? ownGold(root) : findGold(data);
  const host = nodeHost(join(root, 'dist', 'cli.js'));
  const golden = files.map(file => ({ file, json: readFileSync(file.path, 'utf8') }));
  const parts = count === 0 ? [] : generatedParts(golden.map(({ file, json: gold }) => ({ base: file.base, corpus: corpusOf(file, gold) })), data, count);
  if (files.length + parts.length === 0) throw new Error(`no expectations.json or speakers.json in ${data ?? 'articles/'}, and nothing is to be generated.`);
  const from = data === undefined ? root : resolve(data);
  const evaluations = [...golden.map(({ file, json: gold }) => evaluate(file, gold, host, { claims })), ...parts.map(part => evaluateGenerated(part, host))]
    .map(evaluation => ({ ...evaluation, name: isAbsolute(evaluation.name) ? relative(from, evaluation.name).replaceAll('\\', '/') : evaluation.name }));
  for (const evaluation of evaluations) {
    process.stdout.write(`${printEvaluation(evaluation.name, [evaluation])}\n\n`);
    const wrong = printDisagreements(evaluation);
    if (wrong !== '') process.stdout.write(`Disagreements\n${wrong}\n\n`);
  }
  if (evaluations.length > 1) process.stdout.write(`${printEvaluation('All together', evaluations)}\n`);
  if (json !== undefined) {
    const results = evaluations.map(evaluation => ({ gold: evaluation.name, ...figures([evaluation]), comparisons: evaluation.comparisons }));
    writeFileSync(json, `${JSON.stringify({ version: 1, total: figures(evaluations), results }, null, 2)}\n`);
  }
  return 0;
}

/** The corpora to generate from: those that the gold checks against, each once; where there is no gold, the folder itself. */
function generatedParts(named: readonly { base: string; corpus: string | null }[], data: string | undefined, count: number): GeneratedPart[] {
  const parts = new Map<string, GeneratedPart>();
  for (const { base, corpus } of named) if (corpus !== null) parts.set(resolve(base, corpus), { base, corpus, count });
  if (named.length === 0 && data !== undefined) parts.set(data, { base: resolve(data), corpus: '.', count });
  return [...parts.values()];
}

function corpusOf(file: GoldFile, json: string): string | null {
  return file.kind === 'expectations' ? parseExpectations(json, file.path).corpus : null;
}

function figures(evaluations: readonly Evaluation[]): object {
  const comparisons = evaluations.flatMap(evaluation => evaluation.comparisons);
  return {
    tallies: Object.fromEntries(ASPECTS.map(aspect => [aspect, tally(comparisons, aspect)])),
    verdicts: Object.fromEntries([...confusion(comparisons, 'verdict')].map(([expected, got]) => [expected, Object.fromEntries(got)])),
    findings: Object.fromEntries(scoreCodes(comparisons)),
    spoken: detection(comparisons, 'spoken'),
    calibration: calibrate(comparisons, 'speaker'),
  };
}

function nodeHost(commandLine: string): Host {
  return {
    withFiles: (files, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'verbatim-eval-'));
      try {
        for (const [path, text] of files) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), text);
        }
        return use(folder);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    read: (base, path) => readFileSync(join(base, path), 'utf8').replace(/^\uFEFF/, ''),
    run: (base, args, input) => {
      const { status, stdout, stderr, error } = spawnSync(process.execPath, [commandLine, ...args], {
        cwd: base, encoding: 'utf8', maxBuffer: 1 << 30, input,
      });
      if (error) throw error;
      if (status === 0 || status === 1) return stdout;
      throw new Error(`verbatim ${args.join(' ')} in ${base} ended with ${status ?? 'a signal'}: ${stderr.trim()}`);
    },
  };
}
