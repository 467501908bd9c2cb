import { contentHash } from '../content-hash.ts';

/**
 * What a corpus is kept under: another folder, or other places for its sources, are another corpus.
 * @param folders where the sources are, relative to the workspace folder
 */
export async function corpusKey(uri: string, folders: readonly string[]): Promise<string> {
  return (await contentHash(new TextEncoder().encode(JSON.stringify([uri, ...folders])))).slice(0, 32);
}
