import type { FolderFiles, Log, Scheduler } from './ports.ts';

/** A folder in memory, for tests: files may be put in and taken out, and reads are counted. */
export interface MemoryFolder extends FolderFiles {
  /** Paths in the order in which they were read. */
  readonly reads: string[];
  put(path: string, text: string | Uint8Array): void;
  delete(path: string): void;
}

/** @param files texts by path */
export function memoryFolder(files: Readonly<Record<string, string>> = {}, uri = 'file:///folder'): MemoryFolder {
  const stored = new Map<string, { bytes: Uint8Array; modified: number }>();
  let clock = 0;
  const reads: string[] = [];
  const put = (path: string, text: string | Uint8Array): void => {
    stored.set(path, { bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, modified: ++clock });
  };
  Object.entries(files).forEach(([path, text]) => { put(path, text); });
  return {
    uri,
    reads,
    put,
    delete: (path) => stored.delete(path),
    list: (folder, enters = () => true) => Promise.resolve({
      base: folder,
      files: [...stored]
        .filter(([path]) => (folder === '.' || path === folder || path.startsWith(`${folder}/`)) && parentsOf(path).filter((parent) => folder === '.' || parent.startsWith(`${folder}/`)).every(enters))
        .map(([path, { bytes, modified }]) => ({ path, size: bytes.length, modified })),
      skipped: [],
    }),
    read: (path) => {
      reads.push(path);
      const file = stored.get(path);
      return file === undefined ? Promise.reject(new Error(`${path}: there is no such file`)) : Promise.resolve(file.bytes);
    },
    uriOf: (path) => `${uri}/${path}`,
    pathOf: (candidate) => (candidate.startsWith(`${uri}/`) ? candidate.slice(uri.length + 1) : null),
  };
}

function parentsOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Time that stands still until a test moves it. */
export interface ManualScheduler extends Scheduler {
  /** Lets so many milliseconds pass, with all calls that fall due. */
  advance(milliseconds: number): void;
}

export function manualScheduler(): ManualScheduler {
  let now = 0;
  let calls: { due: number; call: () => void }[] = [];
  return {
    after: (milliseconds, call) => {
      const entry = { due: now + milliseconds, call };
      calls.push(entry);
      return () => { calls = calls.filter((other) => other !== entry); };
    },
    now: () => '2031-05-02T06:00',
    yield: () => Promise.resolve(),
    advance: (milliseconds) => {
      const end = now + milliseconds;
      for (;;) {
        const [next] = calls.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
        if (next === undefined) break;
        now = next.due;
        calls = calls.filter((entry) => entry !== next);
        next.call();
      }
      now = end;
    },
  };
}

/** Keeps what is logged. */
export function memoryLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (message: string): void => { lines.push(message); };
  return { lines, info: keep, warn: keep, error: keep };
}
