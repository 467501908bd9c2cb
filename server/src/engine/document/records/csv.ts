import type { Cell, CellPiece, ReadRecords } from './cell.ts';
import { cellOf } from './cell.ts';

const delimiters = [',', ';', '\t', '|'] as const;

/**
 * Reads separated values (RFC 4180), whose first row names the columns: by commas, semicolons, tabs or bars, whichever that row has most of.
 * A library would say what stands in a cell, and not where.
 */
export function readCsv(original: string): ReadRecords {
  const { rows, unclosed } = rowsOf(original, delimiterOf(original));
  const [header = [], ...body] = rows;
  const names = header.map(({ text }) => text.trim().toLowerCase());
  const records = body.filter((row) => row.some(({ text }) => text.trim() !== ''))
    .map((row) => new Map(names.flatMap((name, index): [string, Cell][] => (name === '' || row[index] === undefined ? [] : [[name, row[index]]]))));
  const problems = unclosed === null ? [] : [`A quotation mark in row ${String(unclosed)} is never closed: what follows was read as one cell.`];
  return { records, problems };
}

function delimiterOf(original: string): string {
  const line = /^[^\r\n]*/.exec(original)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counts = delimiters.map((delimiter) => line.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

function rowsOf(original: string, delimiter: string): { readonly rows: readonly (readonly Cell[])[]; readonly unclosed: number | null } {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let unclosed: number | null = null;
  let at = 0;
  while (at < original.length) {
    const read = original[at] === '"' ? quotedCell(original, at) : bareCell(original, at, delimiter);
    if (read.isOpen) unclosed ??= rows.length + 1;
    row.push(read.cell);
    at = read.end;
    // What stands behind a closing mark belongs to no cell.
    while (at < original.length && original[at] !== delimiter && !isLineBreak(original[at])) at++;
    if (original[at] === delimiter) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    at += original[at] === '\r' && original[at + 1] === '\n' ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return { rows, unclosed };
}

interface CellRead {
  readonly cell: Cell;
  readonly end: number;
  readonly isOpen: boolean;
}

function bareCell(original: string, start: number, delimiter: string): CellRead {
  let end = start;
  while (end < original.length && original[end] !== delimiter && !isLineBreak(original[end])) end++;
  return { cell: cellOf(end > start ? [{ text: original.slice(start, end), start, end }] : []), end, isOpen: false };
}

function quotedCell(original: string, quote: number): CellRead {
  const pieces: CellPiece[] = [];
  let start = quote + 1;
  for (;;) {
    const end = original.indexOf('"', start);
    const stop = end < 0 ? original.length : end;
    if (stop > start) pieces.push({ text: original.slice(start, stop), start, end: stop });
    if (end < 0 || original[end + 1] !== '"') return { cell: cellOf(pieces), end: end < 0 ? stop : end + 1, isOpen: end < 0 };
    pieces.push({ text: '"', start: end, end: end + 2 });
    start = end + 2;
  }
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
