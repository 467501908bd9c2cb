import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TaskName } from '../measure/child.ts';
import { attempt } from '../processes/attempt.ts';
import { runChild } from '../processes/child.ts';
import type { Outcome } from '../report/results.ts';
import type { BenchPlaces } from '../run-tiers.ts';
import { encoders } from './encode.ts';
import type { LibraryFigures } from './library.ts';
import { measureLibrary } from './library.ts';
import type { FormatFigures } from './measure.ts';
import { bookIn } from './measure.ts';

/** What a format costs, by its ending. */
export interface FormatResults {
  readonly formats: readonly { readonly ending: string; readonly outcome: Outcome<FormatFigures> }[];
  readonly library: Outcome<LibraryFigures>;
}

const limits = { memoryLimit: 4e9, timeLimit: 300_000 };

/** Measures each format in a process of its own, then the server on a library of PDFs. @param say tells how far it is */
export async function runFormats(places: BenchPlaces, say: (line: string) => void): Promise<FormatResults> {
  const folder = path.join(places.work, 'formats');
  mkdirSync(folder, { recursive: true });
  const formats: { ending: string; outcome: Outcome<FormatFigures> }[] = [];
  for (const ending of Object.keys(encoders)) {
    say(`formats: ${ending}`);
    const file = path.join(folder, `book.${ending}`);
    writeFileSync(file, bookIn(ending));
    formats.push({ ending, outcome: await runChild<FormatFigures>({ script: path.join(places.bundles, 'child.mjs'), args: ['format' satisfies TaskName, file], ...limits }) });
  }
  say('formats: a library of PDFs');
  return { formats, library: await attempt(() => measureLibrary(path.join(folder, 'library'), places.serverModule)) };
}
