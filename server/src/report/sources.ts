import type { Source } from '../workspace/corpus.ts';
import type { ListedSource } from './report.ts';

/** The sources of a corpus, with what is known of each. */
export function listSources(sources: readonly Source[], showPath: (path: string) => string): ListedSource[] {
  return sources.map(({ id, path, metadata, language, sha256, words, document }) => ({
    id,
    path: showPath(path),
    title: metadata.title ?? null,
    author: metadata.author,
    issued: metadata.issued ?? null,
    URL: metadata.URL ?? null,
    type: metadata.type ?? null,
    language: language.code,
    sha256,
    words,
    extent: metadata.extent,
    transcript: metadata.transcript ?? null,
    confidential: metadata.confidential ?? false,
    embargo: metadata.embargo ?? null,
    problems: document.problems.map(({ message }) => message),
  }));
}
