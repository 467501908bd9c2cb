import { configurationFile } from '../configuration.ts';
import { corpusPlace } from '../corpus-places.ts';
import type { FolderFiles } from '../ports.ts';

/** What of a folder is asked to find where its sources go. */
export interface SourceFolder {
  readonly files: Pick<FolderFiles, 'list'>;
  readonly configuration: { readonly corpus: readonly string[] };
}

/** The folder that new sources go into: the first place of the corpus that takes Markdown and is no file. What to do, where there is none. */
export async function corpusFolderOf({ files, configuration }: SourceFolder): Promise<{ readonly corpus: string } | { readonly problem: string }> {
  for (const entry of configuration.corpus) {
    const { base, holds } = corpusPlace(entry);
    if (!holds('source.md')) continue;
    const { files: found, base: shown } = await files.list(base, (folder) => folder === base);
    if (!found.some(({ path }) => path === shown || path === base)) return { corpus: base };
  }
  return { problem: `no folder of the corpus takes new files: ${configurationFile} names ${configuration.corpus.join(', ') || 'none'}. Name one there, as in "corpus: [corpus]".` };
}
