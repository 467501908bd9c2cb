import { spawn } from 'node:child_process';
import { residentMemory } from './accounting.ts';

/** A measurement in a process of its own, so that none shares its heap, its compiled code or its luck with another. */
export interface ChildRun {
  /** The Node to run it; this one by default. */
  readonly node?: string;
  readonly script: string;
  readonly args: readonly string[];
  /** Of resident memory, bytes: one that takes more is ended. Where the platform does not tell (no `/proc`), the heap alone is bounded. */
  readonly memoryLimit: number;
  /** Milliseconds. */
  readonly timeLimit: number;
  readonly exposeGc?: boolean;
}

/** What a child printed, or why it printed nothing. */
export type ChildOutcome<T> = { readonly value: T; readonly peakMemory: number | null } | { readonly problem: string };

/** How often a child's memory is looked at, milliseconds. */
const watchEvery = 200;

/** Runs a script that prints one JSON value, and answers with it. */
export function runChild<T>({ node = process.execPath, script, args, memoryLimit, timeLimit, exposeGc = false }: ChildRun): Promise<ChildOutcome<T>> {
  const flags = [`--max-old-space-size=${Math.floor(memoryLimit / 2 ** 20)}`, ...(exposeGc ? ['--expose-gc'] : [])];
  return new Promise((resolve) => {
    const child = spawn(node, [...flags, script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    let ended: string | null = null;
    let peak: number | null = null;
    const end = (reason: string): void => {
      ended = reason;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => { end(`not done after ${Math.round(timeLimit / 1000)} s`); }, timeLimit);
    const watch = setInterval(() => {
      peak = residentMemory(child.pid, 'VmHWM') ?? peak;
      if (peak !== null && peak > memoryLimit) end(`took more than ${Math.round(memoryLimit / 1e9)} GB of memory`);
    }, watchEvery);
    child.stdout.setEncoding('utf8').on('data', (text: string) => { output += text; });
    child.stderr.setEncoding('utf8').on('data', (text: string) => { errors += text; });
    const settle = (outcome: ChildOutcome<T>): void => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(outcome);
    };
    child.once('error', (error) => { settle({ problem: error.message }); });
    child.once('close', (status) => {
      if (ended !== null) settle({ problem: ended });
      else if (status === 0) settle({ value: JSON.parse(output) as T, peakMemory: peak });
      else settle({ problem: reasonIn(errors, memoryLimit) });
    });
  });
}

function reasonIn(errors: string, memoryLimit: number): string {
  if (/heap out of memory|heap limit/i.test(errors)) return `needs more than ${Math.round(memoryLimit / 1e9)} GB of memory`;
  return errors.split('\n').find((line) => /Error/.test(line))?.trim() ?? (errors.trim().split('\n').at(-1) || 'ended without a word');
}
