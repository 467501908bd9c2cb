/*
 * What is used of the packages that are measured. They are installed by the bench alone, in its own folder: the project must compile
 * without them.
 */

declare module 'approx-string-match' {
  /** All matches with at most so many errors, by their last character. Offsets are UTF-16. */
  export default function search(text: string, pattern: string, maxErrors: number): { start: number; end: number; errors: number }[];
}

declare module 'minisearch' {
  export default class MiniSearch<Document> {
    constructor(options: { fields: readonly (keyof Document)[]; idField: keyof Document });
    addAll(documents: readonly Document[]): void;
    search(query: string): { id: number }[];
  }
}

declare module 'flexsearch' {
  export class Index {
    constructor(options: { tokenize: 'strict'; resolution: number });
    add(id: number, text: string): void;
    search(query: string, options: { limit: number; suggest: boolean }): number[];
  }
}

declare module 'node:sqlite' {
  export class DatabaseSync {
    constructor(path: string);
    exec(sql: string): void;
    prepare(sql: string): { run(...values: readonly (string | number)[]): void; all(...values: readonly (string | number)[]): Record<string, unknown>[] };
  }
}
