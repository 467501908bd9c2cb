import type { Node, ParseError } from 'jsonc-parser';
import { parseTree } from 'jsonc-parser';
import { isNestedDeeply } from '../yaml-depth.ts';
import type { Cell, CellPiece, ReadRecords, TextRecord } from './cell.ts';
import { cellOf } from './cell.ts';

/** How deep in the file a list of records may stand: `{"response": {"results": […]}}`. */
const deepestList = 3;

/** Reads JSON that holds a list of objects, at its top or a little below; the longest, where there are several. */
export function readJson(original: string): ReadRecords {
  if (isNestedDeeply(original)) return { records: [], problems: ['It is nested too deeply to be records.'] };
  const errors: ParseError[] = [];
  const root = parseTree(original, errors, { allowTrailingComma: true });
  const lists = root === undefined ? [] : listsIn(root, 0).sort((a, b) => b.length - a.length);
  const [first] = errors;
  const problems = first === undefined ? [] : [`The file is damaged in line ${String(original.slice(0, first.offset).split('\n').length)}; it was read as far as it goes.`];
  return { records: (lists[0] ?? []).map((node) => recordOf(node, original, 0)), problems };
}

/** Reads JSON Lines: an object on each line. */
export function readJsonLines(original: string): ReadRecords {
  const records: TextRecord[] = [];
  const broken: number[] = [];
  let number = 0;
  for (const match of original.matchAll(/[^\r\n]+/g)) {
    number++;
    if (match[0].trim() === '') continue;
    const errors: ParseError[] = [];
    const node = isNestedDeeply(match[0]) ? undefined : parseTree(match[0], errors);
    if (node?.type === 'object') records.push(recordOf(node, original, match.index));
    if (node?.type !== 'object' || errors.length > 0) broken.push(number);
  }
  const problems = broken.length === 0 ? [] : [`${broken.length === 1 ? 'A line is' : `${String(broken.length)} lines are`} damaged or no record, the first of them line ${String(broken[0])}.`];
  return { records, problems };
}

function listsIn({ type, children = [] }: Node, depth: number): (readonly Node[])[] {
  if (type === 'array') {
    const objects = children.filter((child) => child.type === 'object');
    return objects.length > 0 ? [objects] : [];
  }
  if (type !== 'object' || depth === deepestList) return [];
  return children.flatMap(({ children: [, value] = [] }) => (value === undefined ? [] : listsIn(value, depth + 1)));
}

/** @param offset of the parsed text in the file */
function recordOf({ children = [] }: Node, original: string, offset: number): TextRecord {
  const record = new Map<string, Cell>();
  for (const { children: [key, value] = [] } of children) {
    const cell = value === undefined ? null : cellIn(value, original, offset);
    if (typeof key?.value === 'string' && cell !== null) record.set(key.value.toLowerCase(), cell);
  }
  return record;
}

/** A value as text: of a list of texts its paragraphs, of an object its name; null for anything else that is no text. */
function cellIn({ type, children = [], ...node }: Node, original: string, offset: number): Cell | null {
  switch (type) {
    case 'string': return cellOf(piecesOf(original, offset + node.offset + 1, offset + node.offset + node.length - 1));
    case 'number': return cellOf([{ text: String(node.value), start: offset + node.offset, end: offset + node.offset + node.length }]);
    case 'array': {
      const cells = children.map((child) => (child.type === 'string' ? cellIn(child, original, offset) : null));
      if (cells.length === 0 || cells.includes(null)) return null;
      return cellOf(cells.flatMap((cell, index): CellPiece[] => {
        const pieces = cell?.pieces ?? [];
        const start = pieces[0]?.start ?? 0;
        return index === 0 || pieces.length === 0 ? [...pieces] : [{ text: '\n\n', start, end: start }, ...pieces];
      }));
    }
    case 'object': {
      const name = children.find(({ children: [key] = [] }) => key?.value === 'name' || key?.value === 'full_name');
      const value = name?.children?.[1];
      return value?.type === 'string' ? cellIn(value, original, offset) : null;
    }
    default: return null;
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '\f', '"': '"', '\\': '\\', '/': '/' };

/** What stands between the quotation marks of a string. */
function piecesOf(original: string, from: number, to: number): CellPiece[] {
  const pieces: CellPiece[] = [];
  let start = from;
  while (start < to) {
    const slash = original.indexOf('\\', start);
    const stop = slash < 0 || slash >= to ? to : slash;
    if (stop > start) pieces.push({ text: original.slice(start, stop), start, end: stop });
    if (stop === to) break;
    const unicode = original[stop + 1] === 'u' ? /^[\da-f]{4}/i.exec(original.slice(stop + 2, stop + 6)) : null;
    const end = Math.min(to, stop + (unicode === null ? 2 : 6));
    pieces.push({ text: unicode === null ? (escapes[original[stop + 1] ?? ''] ?? '') : String.fromCharCode(parseInt(unicode[0], 16)), start: stop, end });
    start = end;
  }
  return pieces;
}
