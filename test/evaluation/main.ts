import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { calibrate, confusion, detection, scoreCodes, tally, type Aspect } from './comparison.ts';
import { evaluate, type Evaluation, type Host } from './evaluate.ts';
import { findGold, ownGold } from './find.ts';
import { printDisagreements, printEvaluation } from './print.ts';

const HELP = `Measures the command line on documents whose right answers are known.

  npm run eval                        the articles of this repository
  npm run eval -- --data DIR          every expectations.json and speakers.json in DIR, at any depth
  npm run eval -- --data DIR --claims checks drafts too that give each source's words to the right speaker and to others
  npm run eval -- --json FILE         writes the figures and every comparison too

The shape of both files is in test/evaluation/gold.ts. Exit status: 0 the evaluation ran, whatever it found; 2 it could not run.
`;

const ASPECTS: readonly Aspect[] = [
  'gold', 'presence', 'boundary', 'verdict', 'reason', 'severity', 'accusation', 'attribution', 'claim', 'source', 'group', 'kind', 'speaker', 'mention', 'fragment', 'spoken',
  'true-claim', 'swapped-claim',
];

/** Runs the evaluation for the repository at `root` with the command line's arguments. Returns the exit status. */
export function main(root: string, args: readonly string[]): number {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, claims: { type: 'boolean', default: false }, json: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return 0;
    }
    return run(root, values);
  } catch (error) {
    process.stderr.write(`eval: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function run(root: string, { data, json, claims }: { data?: string; json?: string; claims: boolean }): number {
  const files = data === undefined ? ownGold(root) : findGold(data);
  if (files.length === 0) throw new Error(`no expectations.json or speakers.json in ${data ?? 'articles/'}.`);
  const host = nodeHost(join(root, 'dist', 'cli.js'));
  const evaluations = files.map(file => evaluate(file, readFileSync(file.path, 'utf8'), host, { claims }));
  const from = data === undefined ? root : resolve(data);
  const names = evaluations.map(({ gold }) => relative(from, gold.path).replaceAll('\\', '/'));
  for (const [index, evaluation] of evaluations.entries()) {
    process.stdout.write(`${printEvaluation(names[index] ?? '', [evaluation])}\n\n`);
    const wrong = printDisagreements(evaluation);
    if (wrong !== '') process.stdout.write(`Disagreements\n${wrong}\n\n`);
  }
  if (evaluations.length > 1) process.stdout.write(`${printEvaluation('All together', evaluations)}\n`);
  if (json !== undefined) {
    const results = evaluations.map((evaluation, index) => ({ gold: names[index] ?? '', ...figures([evaluation]), comparisons: evaluation.comparisons }));
    writeFileSync(json, `${JSON.stringify({ version: 1, total: figures(evaluations), results }, null, 2)}\n`);
  }
  return 0;
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
    run: (base, args) => {
      const { status, stdout, stderr, error } = spawnSync(process.execPath, [commandLine, ...args], {
        cwd: base, encoding: 'utf8', maxBuffer: 1 << 30,
      });
      if (error) throw error;
      if (status === 0 || status === 1) return stdout;
      throw new Error(`verbatim ${args.join(' ')} in ${base} ended with ${status ?? 'a signal'}: ${stderr.trim()}`);
    },
  };
}
