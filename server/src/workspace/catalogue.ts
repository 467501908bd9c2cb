import { readFrontMatter } from '../engine/document/front-matter.ts';
import { metadataFromFrontMatter } from '../engine/document/metadata-mapping.ts';
import type { Metadata } from '../engine/document/metadata.ts';
import type { Description } from '../engine/document/bibliography/describe.ts';
import type { Bibliography, Reference } from '../engine/document/bibliography/reference.ts';
import { maxBytes } from '../engine/document/decode.ts';
import { fileTooLarge } from '../engine/document/file-size.ts';
import { formatOfPath } from '../engine/document/formats.ts';
import { checksum } from '../engine/text/checksum.ts';
import { attachedFiles, nameOf, placeOf } from './attached-files.ts';
import type { CorpusFile } from './corpus-files.ts';
import { isSameFile } from './corpus-files.ts';
import { configurationFile } from './configuration.ts';
import { pathMatcher } from './path-patterns.ts';
import type { PlacedPath } from './path-patterns.ts';
import type { SourceRule } from './source-rules.ts';
import { rulesFor } from './source-rules.ts';
import type { Workers } from './indexing/workers.ts';
import type { Cancellation, FileEntry, FolderFiles, SkippedFile } from './ports.ts';
import { messageOf } from './source-reader.ts';

/** What is said of the sources of a corpus outside their own files: in bibliographies, and in files beside them. */
export interface Catalogue {
  /** The files that are sources. */
  readonly sources: ReadonlyMap<string, CorpusFile>;
  /** What could not be understood. */
  readonly skipped: readonly SkippedFile[];
  /** All entries of all bibliographies, in the order of their files' paths. */
  readonly references: readonly Reference[];
  /** What is said of a source; null where nothing is. */
  describe(path: string): Described | null;
}

export interface Described {
  readonly description: Description;
  /** Another one for another description. */
  readonly stamp: string;
}

/** Where bibliographies are looked for: in the corpus, and right in the workspace folder. */
export interface CatalogueFiles {
  readonly found: ReadonlyMap<string, CorpusFile>;
  readonly beside: readonly FileEntry[];
  readonly rules?: readonly SourceRule[];
  /** Which files are no sources, although a bibliography names them. */
  readonly isExcluded: (file: PlacedPath) => boolean;
}

/** A sidecar is a handful of lines, in bytes. */
const largestSidecar = 64 * 1024;
const sidecarEnding = /\.ya?ml$/i;

/** Where nothing is said of anything. */
export const emptyCatalogue: Catalogue = { sources: new Map(), skipped: [], references: [], describe: () => null };

/** Reads bibliographies and sidecars, and each again only when it changed. */
export class Catalogues {
  readonly #files: FolderFiles;
  readonly #workers: Workers;
  readonly #bibliographies = new Map<string, { readonly entry: FileEntry; readonly bibliography: Bibliography | null }>();
  readonly #sidecars = new Map<string, { readonly entry: FileEntry; readonly metadata: Metadata }>();

  constructor(files: FolderFiles, workers: Workers) {
    this.#files = files;
    this.#workers = workers;
  }

  /** @param before the catalogue that this one takes the place of: where no bibliography changed, its references are the very same list */
  async read({ found, beside, rules = [], isExcluded }: CatalogueFiles, before: Catalogue, cancellation?: Cancellation): Promise<Catalogue> {
    const skipped: SkippedFile[] = [];
    const all = new Map([...beside.map((entry): [string, FileEntry] => [entry.path, entry]), ...[...found].map(([path, { entry }]): [string, FileEntry] => [path, entry])]);
    const bibliographies = new Map<string, Bibliography>();
    for (const entry of [...all.values()].filter(({ path }) => mayBeBibliography(path)).sort((a, b) => (a.path < b.path ? -1 : 1))) {
      const bibliography = await this.#bibliographyIn(entry, skipped, cancellation);
      if (bibliography !== null) bibliographies.set(entry.path, bibliography);
    }
    const stems = stemsOf(found.keys());
    const sidecars = new Map<string, Metadata>();
    for (const { entry } of found.values()) {
      const described = sidecarEnding.test(entry.path) ? sourcesBeside(entry.path, found, stems) : [];
      const metadata = described.length === 0 ? null : await this.#sidecarIn(entry, skipped);
      if (metadata !== null) described.forEach((path) => { sidecars.set(path, metadata); });
    }
    const isSource = (path: string): boolean => !bibliographies.has(path) && !isBibtex(path) && !(sidecarEnding.test(path) && sourcesBeside(path, found, stems).length > 0);
    const { attached, skipped: notThere } = await attachedFiles(bibliographies, { files: this.#files, found, isExcluded });
    skipped.push(...notThere);
    const sources = new Map([...found, ...attached].filter(([path]) => isSource(path)));
    const saidOf = rulesFor(rules);
    skipped.push(...(sources.size === 0 ? [] : rules.filter(({ files }) => !anyOf([...found.values(), ...attached.values()], files)).map(unusedRule)));
    const referenceOf = matcher(bibliographies, sources.keys(), this.#files);
    return {
      sources, skipped,
      references: sameOr(before.references, [...bibliographies.values()].flatMap(({ references }) => references)),
      describe: (path) => {
        const [sidecar, settings, reference] = [sidecars.get(path), saidOf({ path, corpusPath: sources.get(path)?.corpusPath ?? path }), referenceOf(path)?.metadata];
        if (sidecar === undefined && settings === undefined && reference === undefined) return null;
        const description: Description = { ...(sidecar !== undefined && { sidecar }), ...(settings !== undefined && { settings }), ...(reference !== undefined && { reference }) };
        return { description, stamp: stampOf(description) };
      },
    };
  }

  async #bibliographyIn(entry: FileEntry, skipped: SkippedFile[], cancellation: Cancellation | undefined): Promise<Bibliography | null> {
    const known = this.#bibliographies.get(entry.path);
    if (known !== undefined && isSameFile(entry, known.entry)) return tell(entry.path, known.bibliography, skipped);
    if (entry.size > maxBytes) {
      // A list of records that large is told of as a source.
      if (isBibtex(entry.path)) skipped.push({ path: entry.path, ...fileTooLarge(entry.size, maxBytes, 'Export what you cite.') });
      return null;
    }
    try {
      const { bibliography } = await this.#workers.run({ kind: 'bibliography', path: entry.path }, { cancellation });
      this.#bibliographies.set(entry.path, { entry, bibliography });
      return tell(entry.path, bibliography, skipped);
    } catch (error) {
      skipped.push({ path: entry.path, code: 'unreadable', message: `is a bibliography that could not be read: ${messageOf(error)}` });
      return null;
    }
  }

  async #sidecarIn(entry: FileEntry, skipped: SkippedFile[]): Promise<Metadata | null> {
    const known = this.#sidecars.get(entry.path);
    if (known !== undefined && isSameFile(entry, known.entry)) return known.metadata;
    if (entry.size > largestSidecar) {
      skipped.push({ path: entry.path, code: 'too-large', message: 'stands beside a source, and has too much to say of it. Write what you know of the source, as in "title: …".' });
      return null;
    }
    try {
      const text = new TextDecoder().decode(await this.#files.read(entry.path)).replace(/^\ufeff/, '').replace(/^---[ \t]*\r?\n/, '');
      const frontMatter = readFrontMatter(`---\n${text}\n---\n`);
      const { metadata, problems } = metadataFromFrontMatter(frontMatter);
      for (const { message } of [...frontMatter.problems, ...problems]) skipped.push({ path: entry.path, code: 'metadata-invalid', message });
      this.#sidecars.set(entry.path, { entry, metadata });
      return metadata;
    } catch (error) {
      skipped.push({ path: entry.path, code: 'unreadable', message: `could not be read: ${messageOf(error)}` });
      return null;
    }
  }
}

function anyOf(found: Iterable<CorpusFile>, patterns: readonly string[]): boolean {
  const matches = pathMatcher(patterns);
  for (const { entry: { path }, corpusPath } of found) if (matches({ path, corpusPath })) return true;
  return false;
}

/** A slip in a pattern would let out what was to be kept quiet. */
function unusedRule({ files }: SourceRule): SkippedFile {
  return { path: configurationFile, code: 'settings-unused', message: `says something of the sources ${files.join(', ')}, and there are none. Write their path from this folder, or a pattern such as interviews/*.vtt.` };
}

function stampOf(description: Description): string {
  const written = new TextEncoder().encode(JSON.stringify(description));
  return `${written.length}-${checksum(written)}`;
}

function tell(path: string, bibliography: Bibliography | null, skipped: SkippedFile[]): Bibliography | null {
  for (const message of (bibliography?.problems ?? []).slice(0, mostProblems)) skipped.push({ path, code: 'bibliography-invalid', message });
  return bibliography;
}

/** Problems of one bibliography that are told. */
const mostProblems = 10;

function sameOr(before: readonly Reference[], now: readonly Reference[]): readonly Reference[] {
  return before.length === now.length && now.every((reference, index) => before[index] === reference) ? before : now;
}

const bibliographyEnding = /\.(?:bib|json)$/i;

function isBibtex(path: string): boolean {
  return /\.bib$/i.test(path);
}

function mayBeBibliography(path: string): boolean {
  return bibliographyEnding.test(path);
}

/** The bibliographies right in the workspace folder, as a glob. */
export const bibliographiesBeside = '*.{bib,json}';

/** Whether a path is one that `bibliographiesBeside` names. */
export function isBibliographyBeside(path: string): boolean {
  return !path.includes('/') && mayBeBibliography(path);
}

/** Paths by themselves without their endings. */
function stemsOf(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, string[]>();
  for (const path of paths) {
    if (formatOfPath(path) === null) continue;
    const stem = withoutEnding(path);
    stems.set(stem, [...(stems.get(stem) ?? []), path]);
  }
  return stems;
}

/** The sources that a YAML file is about: `report.pdf.yaml` about `report.pdf`, `report.yaml` about every `report`. */
function sourcesBeside(path: string, found: ReadonlyMap<string, CorpusFile>, stems: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const stem = path.replace(sidecarEnding, '');
  return found.has(stem) ? [stem] : (stems.get(stem) ?? []);
}

/**
 * Finds the entry of a source: the one that names its file, by its path or, where that leads nowhere on this machine, by its name; else
 * the one whose key is the file's name.
 */
function matcher(bibliographies: ReadonlyMap<string, Bibliography>, paths: Iterable<string>, files: FolderFiles): (path: string) => Reference | undefined {
  const byPath = new Map<string, Reference>();
  const byName = new Map<string, Reference | null>();
  const byKey = new Map<string, Reference>();
  const put = <T>(map: Map<string, T>, key: string, value: T): void => {
    if (!map.has(key)) map.set(key, value);
  };
  for (const [file, { references }] of bibliographies) {
    for (const reference of references) {
      put(byKey, reference.key.toLowerCase(), reference);
      for (const attached of reference.files) {
        put(byPath, placeOf(file, attached), reference);
        const name = nameOf(attached);
        byName.set(name, byName.has(name) && byName.get(name) !== reference ? null : reference);
      }
    }
  }
  const names = new Map<string, number>();
  for (const path of paths) names.set(nameOf(path), (names.get(nameOf(path)) ?? 0) + 1);
  return (path) => byPath.get(path) ?? byPath.get(absolutePath(files.uriOf(path)))
    ?? (names.get(nameOf(path)) === 1 ? byName.get(nameOf(path)) : undefined)
    ?? byKey.get(withoutEnding(nameOf(path)).replace(/^@/, '').toLowerCase());
}

function absolutePath(uri: string): string {
  try {
    return decodeURIComponent(uri.replace(/^file:\/\//, '')).replace(/^\/(?=[a-z]:)/i, '');
  } catch {
    return uri;
  }
}

function withoutEnding(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]+$/, '');
}
