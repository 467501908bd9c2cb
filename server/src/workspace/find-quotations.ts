import { words } from '../engine/text/words.ts';
import type { Folder } from './folder.ts';
import type { QuotableSource } from './quotable-sources.ts';

/** So many are ranked for each that is returned: speaker, source and date sort some of them out. */
const rankedForEach = 8;

/**
 * What can be quoted, by words, speaker, source and date together: every word that is looked for has to be in one of them. The best first.
 */
export function findQuotations(query: string, { corpus: { quotables, snapshot }, isWithheld }: Pick<Folder, 'corpus' | 'isWithheld'>, limit: number): readonly QuotableSource[] {
  const wanted = words(query).map(({ folded }) => folded);
  const many = limit * rankedForEach;
  const ranked = [
    ...quotables.rank({ typed: query, paragraph: '', speaker: null, limit: many }, snapshot, isWithheld),
    ...(wanted.length === 0 ? [] : quotables.rank({ typed: '', paragraph: query, speaker: query, limit: many }, snapshot, isWithheld)),
  ];
  const seen = new Set<string>();
  return ranked.filter((entry) => {
    const key = `${String(entry.source.number)} ${String(entry.span.start)} ${String(entry.span.end)}`;
    return !seen.has(key) && Boolean(seen.add(key)) && hasAll(entry, wanted);
  }).slice(0, limit);
}

function hasAll({ words: said, speaker, source: { id, metadata } }: QuotableSource, wanted: readonly string[]): boolean {
  return hasWords([said, speaker?.name ?? '', id, metadata.title ?? '', metadata['container-title'] ?? '', metadata.author.join(' '), metadata.issued ?? ''].join(' '), wanted);
}

/** Whether each word that is looked for begins a word of a text. @param wanted folded */
export function hasWords(text: string, wanted: readonly string[]): boolean {
  const there = words(text).map(({ folded }) => folded);
  return wanted.every((word) => there.some((other) => other.startsWith(word)));
}
