import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../corpus/generate.ts';
import { seeded, shuffled } from '../random.ts';
import type { TierInput } from './lay-out.ts';

const seed = 20310;
/** One file in so many is kept out of every tier, to quote what no source has; a folder of fewer files keeps none out. */
const heldOutOneIn = 25;
/** A rest smaller than this is not filled up with a piece of a file, bytes. */
const leastPiece = 2000;

/** Texts of a folder in an order of their own, from which tiers are taken. */
export interface RealTexts {
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly heldOut: readonly string[];
  /** Of `files`. */
  readonly bytes: number;
}

/** Finds all `.txt` and `.md` in a folder, at any depth. @throws when there are none */
export function findTexts(folder: string): RealTexts {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|md)$/i.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  if (found.length === 0) throw new Error(`There is no .txt and no .md in ${folder}.`);
  const mixed = shuffled(seeded(seed), found);
  const heldOut = mixed.splice(0, Math.floor(mixed.length / heldOutOneIn));
  return { files: mixed, heldOut, bytes: mixed.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** A tier of real texts: whole files until it is full, then the beginning of one more. */
export function realTier(megabytes: number, { files, heldOut }: RealTexts): TierInput {
  return { name: `${megabytes} MB`, seed, files: upTo(megabytes * 1e6, files), heldOut: heldOut.map(readText) };
}

function* upTo(bytes: number, files: readonly string[]): Generator<SourceFile> {
  let left = bytes;
  for (const [number, file] of files.entries()) {
    const source = readText(file, number);
    const size = Buffer.byteLength(source.text);
    if (size > left && left < leastPiece) return;
    yield size <= left ? source : { ...source, text: beginning(source.text, left) };
    left -= size;
    if (left <= 0) return;
  }
}

/** Names may come twice in different folders: the number tells them apart. */
function readText(file: string, number: number): SourceFile {
  return { path: `${number}-${path.basename(file)}`, text: readFileSync(file, 'utf8') };
}

/** Up to the last line that ends within so many bytes. */
function beginning(text: string, bytes: number): string {
  const cut = Buffer.from(text).subarray(0, bytes).toString('utf8');
  return cut.slice(0, cut.lastIndexOf('\n') + 1);
}
