/** What a source's id is made of. */
export interface Identifiable {
  /** Its citation key, where it has one. */
  readonly key: string | undefined;
  /** Path in the folder, `/` between names. */
  readonly path: string;
  /** Path in its corpus folder. */
  readonly corpusPath: string;
}

/**
 * The sources' ids, in the given order: the citation key, else the file name without its ending; where two would share one, all of
 * them take their path in the corpus without the ending; where even that is shared (`a.md` beside `a.html`), the whole path.
 */
export function identify(sources: readonly Identifiable[]): string[] {
  const proposals: readonly ((source: Identifiable) => string)[] = [
    (source) => source.key ?? withoutEnding(source.corpusPath.slice(source.corpusPath.lastIndexOf('/') + 1)),
    (source) => withoutEnding(source.corpusPath),
    (source) => source.path,
  ];
  const ids = sources.map((source) => proposals[0]?.(source) ?? source.path);
  for (const propose of proposals.slice(1)) {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    sources.forEach((source, index) => {
      if ((counts.get(ids[index] ?? '') ?? 0) > 1) ids[index] = propose(source);
    });
  }
  return ids;
}

function withoutEnding(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > name.lastIndexOf('/') + 1 ? name.slice(0, dot) : name;
}
