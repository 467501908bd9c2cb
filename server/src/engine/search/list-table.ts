import type { ByteSource } from '../text/byte-source.ts';
import type { ByteWriter, Cursor } from '../text/varint.ts';
import { createByteWriter, readVarint } from '../text/varint.ts';

/**
 * Sorted keys, each with a count and a list of bytes: the words of a segment with their postings, say. Keys are front-coded in blocks;
 * only the first key of each block is in memory, so that a look-up reads one block, and keys that begin alike stand side by side.
 */
export interface ListTable {
  /** How many keys; they are numbered in their order, by UTF-16 units. */
  readonly size: number;
  /** First key of each block. */
  readonly firsts: readonly string[];
  /** Start of each block in `blocks`; one more than there are blocks. */
  readonly starts: Float64Array;
  readonly blocks: ByteSource;
  readonly lists: ByteSource;
}

/** One key of a table with what belongs to it. */
export interface TableEntry {
  readonly number: number;
  readonly key: string;
  readonly count: number;
  /** Where its list stands in `ListTable.lists`. */
  readonly listStart: number;
  readonly listEnd: number;
}

/** Keys numbered from `from`, `to` excluded. */
export interface KeyRange {
  readonly from: number;
  readonly to: number;
}

/** A table as it is written: `directory` is read when it is opened, the rest on demand. */
export interface EncodedTable {
  readonly directory: Uint8Array;
  readonly blocks: Uint8Array;
  readonly lists: Uint8Array;
}

const keysPerBlock = 32;

/**
 * @param keys sorted by UTF-16 units, each once
 * @param write appends the list of the key of a number; returns its count
 */
export function encodeTable(keys: readonly string[], write: (number: number, list: ByteWriter) => number): EncodedTable {
  const directory = createByteWriter();
  const blocks = createByteWriter();
  const lists = createByteWriter();
  for (let number = 0; number < keys.length;) {
    const start = blocks.length;
    blocks.varint(lists.length);
    let previous = '';
    for (const end = Math.min(keys.length, number + keysPerBlock); number < end; number++) {
      const key = keys[number]!;
      const shared = sharedUnits(previous, key);
      blocks.varint(shared);
      writeUnits(blocks, key.slice(shared));
      const listStart = lists.length;
      blocks.varint(write(number, lists));
      blocks.varint(lists.length - listStart);
      previous = key;
    }
    writeUnits(directory, keys[number - 1 - ((number - 1) % keysPerBlock)]!);
    directory.varint(blocks.length - start);
  }
  return { directory: directory.finish(), blocks: blocks.finish(), lists: lists.finish() };
}

/** @returns null where the directory cannot be that of so many keys and so many bytes */
export function openTable(size: number, directory: Uint8Array, blocks: ByteSource, lists: ByteSource): ListTable | null {
  const blockCount = Math.ceil(size / keysPerBlock);
  // Each block takes two bytes in the directory at least: nobody is made to reserve memory for what cannot be there.
  if (2 * blockCount > directory.length) return null;
  const cursor: Cursor = { bytes: directory, at: 0 };
  const starts = new Float64Array(blockCount + 1);
  const firsts: string[] = [];
  for (let block = 0; block < blockCount; block++) {
    firsts.push(readUnits(cursor, ''));
    starts[block + 1] = starts[block]! + readVarint(cursor);
    if (block > 0 && firsts[block]! <= firsts[block - 1]!) return null;
  }
  if (cursor.at !== directory.length || starts[blockCount] !== blocks.length) return null;
  return { size, firsts, starts, blocks, lists };
}

/** The entry of a key; null where the table lacks it. */
export function findKey(table: ListTable, key: string): TableEntry | null {
  return seek(table, key).entry;
}

/** The keys that begin so. */
export function keysWithPrefix(table: ListTable, prefix: string): KeyRange {
  // No key holds the highest unit.
  return { from: seek(table, prefix).number, to: seek(table, `${prefix}\uffff`).number };
}

/** The entry of a number; null where there is none, as in a table that is damaged. */
export function entryAt(table: ListTable, number: number): TableEntry | null {
  let found: TableEntry | null = null;
  if (number < table.size) {
    eachEntry(table, number, (entry) => {
      found = entry;
      return false;
    });
  }
  return found;
}

/** Calls `take` with the entries in order, beginning with that of a number, as long as it returns true. */
export function eachEntry(table: ListTable, from: number, take: (entry: TableEntry) => boolean): void {
  for (let block = Math.floor(from / keysPerBlock); block < table.firsts.length; block++) {
    // A copy: `take` may read, and what was read before is then no longer there.
    const cursor: Cursor = { bytes: table.blocks.read(table.starts[block]!, table.starts[block + 1]!).slice(), at: 0 };
    let listStart = readVarint(cursor);
    let key = '';
    const end = Math.min(table.size, (block + 1) * keysPerBlock);
    for (let number = block * keysPerBlock; number < end; number++) {
      key = readUnits(cursor, key.slice(0, readVarint(cursor)));
      const count = readVarint(cursor);
      const listEnd = Math.min(table.lists.length, listStart + readVarint(cursor));
      if (number >= from && !take({ number, key, count, listStart, listEnd })) return;
      listStart = listEnd;
    }
  }
}

/** Where a key is, or would be: how many come before it. */
interface Sought {
  readonly number: number;
  readonly entry: TableEntry | null;
}

/**
 * Looks a key up in its block without spelling out the others: of a front-coded key that shares more with the one before it than that
 * one shares with the key that is sought, nothing need be compared, and one that shares less is behind it.
 */
function seek(table: ListTable, key: string): Sought {
  const block = blockOf(table, key);
  const end = Math.min(table.size, (block + 1) * keysPerBlock);
  const cursor: Cursor = { bytes: table.blocks.read(table.starts[block] ?? 0, table.starts[block + 1] ?? 0), at: 0 };
  let listStart = readVarint(cursor);
  let matched = 0;
  for (let number = block * keysPerBlock; number < end; number++) {
    const shared = readVarint(cursor);
    if (shared < matched) return { number, entry: null };
    const suffix = Math.min(readVarint(cursor), cursor.bytes.length - cursor.at);
    let order = -1;
    if (shared === matched) {
      const suffixEnd = matched + suffix;
      order = 0;
      for (let at = matched; at < suffixEnd; at++) {
        const unit = readVarint(cursor);
        if (order !== 0) continue;
        if (at >= key.length || unit > key.charCodeAt(at)) order = 1;
        else if (unit < key.charCodeAt(at)) order = -1;
        else matched++;
      }
      if (order === 0 && suffixEnd < key.length) order = -1;
    } else {
      for (let rest = suffix; rest > 0; rest--) readVarint(cursor);
    }
    if (order > 0) return { number, entry: null };
    const count = readVarint(cursor);
    const listEnd = Math.min(table.lists.length, listStart + readVarint(cursor));
    if (order === 0) return { number, entry: { number, key, count, listStart, listEnd } };
    listStart = listEnd;
  }
  return { number: end, entry: null };
}

/** The last block that begins with this key or one before it. */
function blockOf({ firsts }: ListTable, key: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firsts[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function sharedUnits(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

function writeUnits(writer: ByteWriter, units: string): void {
  writer.varint(units.length);
  for (let index = 0; index < units.length; index++) writer.varint(units.charCodeAt(index));
}

function readUnits(cursor: Cursor, before: string): string {
  const most = cursor.bytes.length - cursor.at;
  const units: number[] = [];
  for (let rest = Math.min(most, readVarint(cursor)); rest > 0; rest--) units.push(readVarint(cursor));
  // In pieces, since so many arguments must fit the stack.
  let text = before;
  for (let at = 0; at < units.length; at += mostArguments) text += String.fromCharCode(...units.slice(at, at + mostArguments));
  return text;
}

const mostArguments = 1024;
