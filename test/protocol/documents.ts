import type { Range } from 'vscode-languageserver-protocol/node';

interface Stored {
  readonly text: string;
  readonly version: number;
}

/** The documents that a client has open, as the editor keeps them. */
export interface OpenDocuments {
  open(file: string, text: string): Stored;
  change(file: string, text: string): Stored;
  of(file: string): Stored;
  /** The range of the first occurrence of a text. */
  rangeOf(file: string, find: string): Range;
}

export function openDocuments(): OpenDocuments {
  const texts = new Map<string, Stored>();
  const of = (file: string): Stored => {
    const found = texts.get(file);
    if (found === undefined) throw new Error(`${file} is not open`);
    return found;
  };
  const keep = (file: string, stored: Stored): Stored => {
    texts.set(file, stored);
    return stored;
  };
  return {
    of,
    open: (file, text) => keep(file, { text, version: 1 }),
    change: (file, text) => keep(file, { text, version: of(file).version + 1 }),
    rangeOf: (file, find) => {
      const { text } = of(file);
      const at = text.indexOf(find);
      if (at < 0) throw new Error(`“${find}” is not in ${file}`);
      return { start: positionAt(text, at), end: positionAt(text, at + find.length) };
    },
  };
}

export function positionAt(text: string, offset: number): Range['start'] {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

export function offsetAt(text: string, { line, character }: Range['start']): number {
  return text.split('\n').slice(0, line).reduce((offset, { length }) => offset + length + 1, 0) + character;
}

/** A text with edits applied, as an editor does it. */
export function withEdits(text: string, edits: readonly { readonly range: Range; readonly newText: string }[]): string {
  return edits
    .map(({ range, newText }) => ({ start: offsetAt(text, range.start), end: offsetAt(text, range.end), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((changed, { start, end, newText }) => changed.slice(0, start) + newText + changed.slice(end), text);
}
