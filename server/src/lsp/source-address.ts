import type { Range } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { formatOfPath, isTextFormat } from '../engine/document/formats.ts';
import type { Folder } from '../workspace/folder.ts';
import type { Source } from '../workspace/corpus.ts';
import type { ClientAbilities } from './client-abilities.ts';

/** The scheme of documents that show the text of a source in a format that is no text. */
export const sourceScheme = 'verbatim-source';

/** Whether an editor can show the source's file, and places in it, by itself. */
export function isShownAsFile({ path }: Pick<Source, 'path'>): boolean {
  const format = formatOfPath(path);
  return format === null || isTextFormat(format);
}

/** Where a source is opened: its file; of a format that is no text, a document with its text, where the client can show one. */
export function addressOf(source: Pick<Source, 'path' | 'uri'>, { showsContent }: Pick<ClientAbilities, 'showsContent'>): string {
  if (isShownAsFile(source) || !showsContent) return source.uri;
  const file = URI.parse(source.uri);
  return URI.from({ scheme: sourceScheme, authority: file.authority, path: `${file.path}.txt` }).toString();
}

/** A stretch of a source where the client opens it. @param rangeOf the stretch in the source's file or text */
export function locationIn(source: Source, rangeOf: () => Range, abilities: Pick<ClientAbilities, 'showsContent'>): { uri: string; range: Range } {
  const uri = addressOf(source, abilities);
  // A file that cannot be shown has no lines: whoever opens it sees its beginning.
  const isShown = uri !== source.uri || isShownAsFile(source);
  return { uri, range: isShown ? rangeOf() : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
}

/** A source and the folder that has it. */
export interface FoundSource {
  readonly source: Source;
  readonly folder: Folder;
}

/** The source that a document is of, its file or the document with its text; undefined where it is none's. */
export function sourceAt(uri: string, folders: readonly Folder[]): FoundSource | undefined {
  const address = URI.parse(uri);
  const file = address.scheme === sourceScheme ? URI.from({ scheme: 'file', authority: address.authority, path: address.path.replace(/\.txt$/, '') }).toString() : uri;
  for (const folder of folders) {
    const path = folder.files.pathOf(file);
    const source = folder.corpus.snapshot.sources.find((candidate) => candidate.uri === file || candidate.path === path);
    if (source !== undefined) return { source, folder };
  }
  return undefined;
}
