import type { JudgedEdit, Judgement, Passage } from '../../engine/judge/judgement.ts';
import { lookUpIn } from '../../engine/judge/source-lookup.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import { bold, inertMarkdown } from '../inert.ts';
import { personName } from '../person-name.ts';
import { sourceLink } from './provenance.ts';

/** Other sources than the first that are named in a card; the rest is counted. */
const mostNamed = 4;
/** Differences that are told of another source. */
const mostDifferences = 2;

/** Which other sources have these words, and which have them otherwise. */
export function otherSources(checked: CheckedDraft, { passages, morePassages }: Judgement): string[] {
  const lines = passages.slice(1).flatMap((passage) => {
    const source = lookUpIn(checked.corpus.sources).byId(passage.source);
    if (source === undefined) return [];
    const speaker = passage.speaker === null ? '' : ` (${inertMarkdown(personName(passage.speaker.name))})`;
    return [`- ${sourceLink(source, passage)}${speaker}: ${reading(passage)}`];
  });
  if (lines.length === 0) return [];
  const rest = lines.length - mostNamed + morePassages;
  return ['Also in your sources:', '', ...lines.slice(0, mostNamed), ...(rest > 0 ? [`- and ${String(rest)} more`] : [])];
}

/** What another source has of the draft's words. */
function reading({ edits }: Passage): string {
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
