import type { JudgedEdit, Judgement, Passage } from '../../engine/judge/judgement.ts';
import { lookUpIn } from '../../engine/judge/source-lookup.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import type { Source } from '../../workspace/corpus.ts';
import { bold, inertMarkdown } from '../inert.ts';
import { personName } from '../person-name.ts';
import { sourceLink } from './provenance.ts';

/** Readings that are told; the others are counted. */
const mostReadings = 4;
/** Sources that are named of one reading; the others, such as reprints, are counted. */
const mostNamed = 3;
/** Differences that are told of another source. */
const mostDifferences = 2;

interface OtherSource {
  readonly source: Source;
  readonly passage: Passage;
}

/** Which other sources have these words, and which have them otherwise: a line for each reading, with all that have it. */
export function otherSources(checked: CheckedDraft, { passages, morePassages }: Judgement): string[] {
  const readings = new Map<string, OtherSource[]>();
  for (const passage of passages.slice(1)) {
    const source = lookUpIn(checked.corpus.sources).byId(passage.source);
    if (source === undefined) continue;
    const speaker = passage.speaker === null ? '' : ` (${inertMarkdown(personName(passage.speaker.name))})`;
    const reading = `${speaker}: ${readingOf(passage)}`;
    const others = readings.get(reading);
    if (others === undefined) readings.set(reading, [{ source, passage }]);
    else others.push({ source, passage });
  }
  if (readings.size === 0) return [];
  const rest = [...readings.values()].slice(mostReadings).reduce((total, { length }) => total + length, morePassages);
  const lines = [...readings].slice(0, mostReadings).map(([reading, others]) => `- ${named(others)}${reading}`);
  return ['Also in your sources:', '', ...lines, ...(rest > 0 ? [`- and ${String(rest)} more`] : [])];
}

function named(others: readonly OtherSource[]): string {
  const links = others.slice(0, mostNamed).map(({ source, passage }) => sourceLink(source, passage)).join(', ');
  return others.length > mostNamed ? `${links} and ${String(others.length - mostNamed)} more` : links;
}

/** What another source has of the draft's words. */
function readingOf({ edits }: Passage): string {
  const differences = edits.filter(({ permitted }) => !permitted);
  if (differences.length === 0) return 'the same words';
  const more = differences.length > mostDifferences ? ', and more' : '';
  return `${differences.slice(0, mostDifferences).map(difference).join('; ')}${more}`;
}

function difference({ kind, quotedText, originalText }: JudgedEdit): string {
  switch (kind) {
    case 'substitution': return `has ${shown(originalText)} for your ${shown(quotedText)}`;
    case 'deletion': return `has ${shown(originalText)} besides`;
    case 'insertion': return `does not have ${shown(quotedText)}`;
  }
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return bold(line.length > 80 ? `${line.slice(0, 80)}…` : line);
}
