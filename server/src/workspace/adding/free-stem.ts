import type { CorpusFiles } from './addition.ts';
import { originalsFolder } from './fetch-record.ts';

/** A stem that no file of the corpus folder has, nor one of the originals: with a number behind it where it is taken. */
export async function freeStem(files: CorpusFiles, corpus: string, stem: string): Promise<string> {
  const taken = new Set([...await files.names(corpus), ...await files.names(`${corpus}/${originalsFolder}`)].map((name) => name.toLowerCase().split('.')[0]));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
