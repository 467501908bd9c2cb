import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../../server/src/engine/document/read.ts';
import type { SourceFile } from '../corpus/generate.ts';
import { makeQueries } from '../queries/make-queries.ts';
import type { BenchQuery } from '../queries/query.ts';
import type { Tier, TierSource } from './tier.ts';
import { tierFiles } from './tier.ts';

/** What a tier is made of. */
export interface TierInput {
  readonly name: string;
  readonly files: Iterable<SourceFile>;
  /** Files of the same sort that are not in it, to quote what is absent. */
  readonly heldOut: Iterable<SourceFile>;
  readonly seed: number;
  /** What to ask, given the texts; by default the usual 1,400 quotations. */
  readonly queries?: (texts: readonly string[]) => BenchQuery[];
}

/** Writes a tier into a folder, whatever was there before. Files that no reader can read are left out. */
export function layOut(folder: string, { name, files, heldOut, seed, queries }: TierInput): Tier {
  const places = tierFiles(folder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(places.corpus, { recursive: true });
  const sources: TierSource[] = [];
  const texts: string[] = [];
  let written = 0;
  const all = openSync(places.text, 'w');
  for (const file of files) {
    const text = visibleText(file);
    if (text === null) continue;
    const target = path.join(places.corpus, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text);
    const bytes = Buffer.from(text);
    writeSync(all, bytes);
    writeSync(all, '\n\n');
    sources.push({ path: file.path, startByte: written, endByte: written + bytes.length, units: text.length });
    written += bytes.length + 2;
    texts.push(text);
  }
  closeSync(all);
  const tier: Tier = { name, bytes: sources.reduce((sum, { startByte, endByte }) => sum + endByte - startByte, 0), sources };
  const absent = [...heldOut].flatMap((file) => visibleText(file) ?? []);
  writeFileSync(places.queries, JSON.stringify(queries?.(texts) ?? makeQueries({ texts, heldOut: absent }, seed)));
  writeFileSync(places.tier, JSON.stringify(tier));
  return tier;
}

/** What a person sees of a file; null where no reader can read it. */
function visibleText({ path: file, text }: SourceFile): string | null {
  const outcome = readDocument({ path: file, text }, 'source');
  return 'failure' in outcome ? null : outcome.document.text;
}
