import { words } from '../../text/words.ts';
import type { Document, DocumentProblem } from '../document.ts';
import type { Metadata } from '../metadata.ts';
import { withoutAbsent } from '../metadata-mapping.ts';

/** What is said of a source outside its file. */
export interface Description {
  /** By a file beside it that is about it alone. */
  readonly sidecar?: Metadata;
  /** By the folder's settings, of this file or of many. */
  readonly settings?: Metadata;
  /** By an entry of a bibliography. */
  readonly reference?: Metadata;
}

/** What two places can say differently, and should not. */
const compared = ['id', 'title', 'author', 'issued'] as const;

/**
 * The document with all that is known of it. What a writer wrote about this one file counts before what he wrote about many, and that
 * before what a program did: the file beside it, then front matter, then the folder's settings, then the bibliography, then what the file's
 * format says of itself. Where two of the first four say different things, the first counts, and a problem says so.
 */
export function describe<Kind extends Document>(document: Kind, { sidecar, settings, reference }: Description): Kind {
  if (sidecar === undefined && settings === undefined && reference === undefined) return document;
  const isByHand = document.format === 'markdown' || document.format === 'text';
  const own = document.metadata;
  const ranked = [
    { said: 'the file beside it', metadata: sidecar },
    { said: 'its front matter', metadata: isByHand ? own : undefined },
    { said: 'verbatim.yaml', metadata: settings },
    { said: 'the bibliography', metadata: reference },
    { said: 'the file', metadata: isByHand ? undefined : own },
  ].flatMap(({ said, metadata }) => (metadata === undefined ? [] : [{ said, metadata }]));
  const byHand = ranked.filter(({ said }) => said !== 'the file');
  const problems = compared.flatMap((name): DocumentProblem[] => {
    const [first, ...others] = byHand.filter(({ metadata }) => keyOf(metadata, name) !== '');
    const other = others.find(({ metadata }) => first !== undefined && keyOf(metadata, name) !== keyOf(first.metadata, name));
    if (first === undefined || other === undefined) return [];
    const message = `Of its ${name} ${first.said} says ${shown(first.metadata, name)}, and ${other.said} ${shown(other.metadata, name)}; the first counts.`;
    return [{ code: 'metadata-conflict', message, original: { start: 0, end: 0 } }];
  });
  return { ...document, metadata: merged(ranked.map(({ metadata }) => metadata)), problems: [...document.problems, ...problems] };
}

/** Field by field, the first that says anything; what any of them keeps quiet is kept quiet, for as long as the one that keeps it longest. */
export function merged(ranked: readonly Metadata[]): Metadata {
  const first = <Name extends keyof Metadata>(name: Name): Metadata[Name] | undefined => ranked.map((metadata) => metadata[name]).find((value) => value !== undefined);
  return withoutAbsent({
    id: first('id'),
    title: first('title'),
    author: ranked.find(({ author }) => author.length > 0)?.author ?? [],
    'container-title': first('container-title'),
    publisher: first('publisher'),
    issued: first('issued'),
    URL: first('URL'),
    type: first('type'),
    language: first('language'),
    extent: ranked.some(({ extent }) => extent === 'excerpt') ? 'excerpt' : 'complete',
    transcript: first('transcript'),
    confidential: first('confidential'),
    embargo: ranked.map(({ embargo }) => embargo).filter((embargo) => embargo !== undefined).sort().at(-1),
    declares: [...new Set(ranked.flatMap(({ declares }) => declares))],
    profile: first('profile'),
  });
}

function keyOf(metadata: Metadata, name: (typeof compared)[number]): string {
  const value = metadata[name];
  if (name === 'id') return metadata.id ?? '';
  const text = typeof value === 'string' ? value : (value ?? []).join(' ');
  // `2019` and `2019-03` agree as far as they go.
  const folded = words(text).map((word) => word.folded);
  // `Harrow, Ada` and `Ada Harrow` are one.
  return name === 'issued' ? text.slice(0, 4) : (name === 'author' ? folded.sort() : folded).join(' ');
}

function shown(metadata: Metadata, name: (typeof compared)[number]): string {
  const value = metadata[name];
  return `“${typeof value === 'string' ? value : (value ?? []).join(', ')}”`;
}
