import { readFileSync } from 'node:fs';
import { readAnyDocument } from '../../../server/src/engine/document/read.ts';
import { words } from '../../../server/src/engine/text/words.ts';
import { residentMemory } from '../processes/accounting.ts';
import { median } from '../statistics.ts';
import { makeBooks, textOf } from './book.ts';
import { encoders } from './encode.ts';

/** How fast text is taken out of files of one format. */
export interface FormatFigures {
  /** Of the file. */
  readonly bytes: number;
  /** Of the text in it, UTF-8. */
  readonly textBytes: number;
  /** The first one in a process, its reader loaded; milliseconds. */
  readonly first: number;
  /** MB of text a second, once the reader is warm. */
  readonly rate: number;
  /** Of the process, at most until the first file was read, bytes; null where the platform does not tell. */
  readonly memory: number | null;
  /** Of the process before it read anything. */
  readonly memoryBefore: number | null;
  /** Share of the words that are there in their order: what is quick and wrong is not quick. */
  readonly right: number;
}

/** A long book. */
const units = 1_000_000;
const seed = 1903;
const rounds = 5;

/** The book in a format. */
export function bookIn(ending: string): Uint8Array {
  const encode = encoders[ending];
  if (encode === undefined) throw new Error(`nothing writes .${ending}`);
  return encode(makeBooks(units, seed).next().value);
}

/** Reads a file of a format again and again. @param file whose ending says the format */
export async function measureFormat(file: string): Promise<FormatFigures> {
  const bytes = readFileSync(file);
  const memoryBefore = residentMemory(undefined, 'VmRSS');
  const read = async (): Promise<string> => {
    const outcome = await readAnyDocument({ path: file, bytes: Uint8Array.from(bytes) }, 'source');
    if ('failure' in outcome) throw new Error(outcome.failure.message);
    return outcome.document.text;
  };
  const start = performance.now();
  const text = await read();
  const first = performance.now() - start;
  const memory = residentMemory(undefined, 'VmHWM');
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await read();
    times.push(performance.now() - begun);
  }
  const textBytes = Buffer.byteLength(text);
  return { bytes: bytes.length, textBytes, first, rate: textBytes / 1000 / median(times), memory, memoryBefore, right: inOrder(textOf(makeBooks(units, seed).next().value), text) };
}

/** The share of the known words that are found one after another, others between them passed over by a few. */
function inOrder(known: string, found: string): number {
  const [wanted, given] = [known, found].map((text) => [...words(text)].map(({ folded }) => folded));
  if (wanted === undefined || given === undefined) return 0;
  let at = 0;
  let right = 0;
  for (const word of wanted) {
    const next = given.slice(at, at + lookAhead).indexOf(word);
    if (next < 0) continue;
    at += next + 1;
    right++;
  }
  return right / wanted.length;
}

const lookAhead = 8;
