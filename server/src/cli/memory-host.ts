import path from 'node:path/posix';
import type { Adding } from '../workspace/adding/addition.ts';
import { refused } from '../workspace/adding/addition.ts';
import { manualScheduler } from '../workspace/memory-folder.ts';
import type { FolderFiles } from '../workspace/ports.ts';
import type { CommandFiles, CommandLineHost, FolderItem, Output } from './host.ts';
import { runCommandLine } from './main.ts';

/** A machine in memory, for tests. */
export interface MemoryMachine {
  /** Texts, or bytes, by path from the machine's root, without a slash at the beginning. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Where the command is started; the root without it. */
  readonly in?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of the terminal that standard output is; no terminal without it. */
  readonly terminal?: number;
  /** How sources are added; nothing can be, without it. */
  readonly adding?: Adding;
}

/** What a command did. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly served: boolean;
}

/** Runs the command line on a machine in memory. */
export async function runInMemory(args: readonly string[], machine: MemoryMachine): Promise<Ran> {
  const stdout = collect(machine.terminal);
  const stderr = collect(undefined);
  let served = false;
  const host: CommandLineHost = {
    args,
    env: machine.env ?? {},
    stdout,
    stderr,
    readInput: () => Promise.resolve(bytesOf(machine.input ?? '')),
    files: memoryFiles(machine),
    scheduler: manualScheduler(),
    version: '1.2.3',
    adding: machine.adding ?? { add: () => Promise.resolve(refused('unreachable', 'This machine has no network.')) },
    cachePlace: () => null,
    serveEditor: () => {
      served = true;
      return Promise.resolve();
    },
  };
  const status = await runCommandLine(host);
  return { status, stdout: stdout.text(), stderr: stderr.text(), served };
}

function collect(columns: number | undefined): Output & { text: () => string } {
  const chunks: string[] = [];
  return {
    isTerminal: columns !== undefined,
    columns,
    write: (text) => {
      chunks.push(text);
      return Promise.resolve();
    },
    text: () => chunks.join(''),
  };
}

function memoryFiles(machine: MemoryMachine): CommandFiles {
  const start = path.join('/', machine.in ?? '');
  const stored = new Map(Object.entries(machine.files).map(([name, content]) => [path.join('/', name), bytesOf(content)]));
  const absolute = (relative: string): string => path.resolve(start, relative);
  const relative = (from: string, to: string): string => path.relative(absolute(from), absolute(to)) || '.';
  const read = (file: string, shown: string): Promise<Uint8Array> => {
    const bytes = stored.get(file);
    return bytes === undefined ? Promise.reject(new Error(`${shown}: there is no such file`)) : Promise.resolve(bytes);
  };
  return {
    pathOf: (typed) => relative('.', typed),
    relative,
    kindOf: (file) => Promise.resolve(stored.has(absolute(file)) ? 'file' : [...stored.keys()].some((name) => isBelow(absolute(file), name)) ? 'folder' : null),
    folder: (folder) => folderFiles(absolute(folder), stored, read),
    list: (folder) => Promise.resolve(itemsOf(absolute(folder), [...stored.keys()])),
    read: (file) => read(absolute(file), file),
    uriOf: (file) => `file://${absolute(file)}`,
    parents: start.split('/').filter((name) => name !== '').map((_, depth) => '../'.repeat(depth + 1).slice(0, -1)),
  };
}

function folderFiles(root: string, stored: ReadonlyMap<string, Uint8Array>, read: (file: string, shown: string) => Promise<Uint8Array>): FolderFiles {
  return {
    uri: `file://${root}`,
    list: (folder) => Promise.resolve({
      files: [...stored].filter(([name]) => name === path.resolve(root, folder) || isBelow(path.resolve(root, folder), name))
        .map(([name, { length }]) => ({ path: path.relative(root, name), size: length, modified: 0 })),
      base: path.relative(root, path.resolve(root, folder)) || '.',
      skipped: [],
    }),
    read: (file) => read(path.resolve(root, file), file),
    uriOf: (file) => `file://${path.resolve(root, file)}`,
    pathOf: (uri) => path.relative(root, uri.replace('file://', '')),
  };
}

function itemsOf(folder: string, names: readonly string[]): FolderItem[] {
  const items = new Map<string, FolderItem>();
  for (const name of names.filter((candidate) => isBelow(folder, candidate))) {
    const [first = '', ...deeper] = path.relative(folder, name).split('/');
    items.set(first, { name: first, kind: deeper.length > 0 ? 'folder' : 'file' });
  }
  return [...items.values()];
}

function isBelow(folder: string, name: string): boolean {
  return name.startsWith(folder === '/' ? '/' : `${folder}/`);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
