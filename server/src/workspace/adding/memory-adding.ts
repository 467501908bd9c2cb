import type { Addition, AddingHost, AdditionOutcome, FetchedPage, Refusal } from './addition.ts';
import { defaultLimits } from './addition.ts';
import { addSource } from './add-source.ts';

/** A machine in memory on which sources are added, for tests. */
export interface MemoryAdding {
  readonly files: Map<string, Uint8Array>;
  /** Text of a file. */
  text(path: string): string;
  add(addition: { readonly address: string; readonly anyway?: boolean } | { readonly file: string }): Promise<AdditionOutcome>;
  /** What the next fetches bring, by address. */
  serve(address: string, page: Partial<Omit<FetchedPage, 'bytes'>> & { readonly body?: string; readonly bytes?: Uint8Array } | Refusal): void;
  /** Lets a day pass. */
  nextDay(): void;
}

/** @param elsewhere texts of files outside the corpus, by URI */
export function memoryAdding(elsewhere: Readonly<Record<string, string>> = {}): MemoryAdding {
  const files = new Map<string, Uint8Array>();
  const served = new Map<string, { readonly page: FetchedPage } | { readonly refusal: Refusal }>();
  let day = 1;
  const host: AddingHost = {
    fetcher: { fetch: ({ href }) => Promise.resolve(served.get(href) ?? { refusal: { code: 'unreachable', message: `${href}: nothing there`, redirects: [], mayBeForced: false } }) },
    files: {
      names: (folder) => Promise.resolve([...files.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1)).filter((name) => !name.includes('/')).sort()),
      read: (path) => Promise.resolve(files.get(path) ?? null),
      create: (path, bytes) => {
        if (files.has(path)) return Promise.resolve(false);
        files.set(path, bytes);
        return Promise.resolve(true);
      },
    },
    readFile: (uri) => {
      const text = elsewhere[uri];
      return text === undefined ? Promise.reject(new Error(`${uri}: there is no such file`)) : Promise.resolve(new TextEncoder().encode(text));
    },
    sha256: (bytes) => `sum${String(bytes.reduce((sum, byte) => (sum * 31 + byte) % 1_000_000_007, 7)).padStart(12, '0')}`,
    now: () => `2031-05-${String(day).padStart(2, '0')}T06:00:00Z`,
  };
  return {
    files,
    text: (path) => new TextDecoder().decode(files.get(path)),
    add: (addition) => addSource({ folder: 'file:///folder', corpus: 'corpus', confined: true, ...('file' in addition ? addition : { limits: defaultLimits, allowsPrivate: false, anyway: addition.anyway === true, address: addition.address }) } satisfies Addition, host),
    serve: (address, answer) => {
      if ('code' in answer) served.set(address, { refusal: answer });
      else served.set(address, { page: { url: address, redirects: [], contentType: 'text/html; charset=utf-8', bytes: new TextEncoder().encode(answer.body ?? ''), ...answer } });
    },
    nextDay: () => { day++; },
  };
}
