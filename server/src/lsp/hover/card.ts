import type { Judgement, Passage } from '../../engine/judge/judgement.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import type { Source } from '../../workspace/corpus.ts';
import { inertMarkdown } from '../inert.ts';
import { passageInContext } from '../passage-in-context.ts';
import { rangeOf } from '../positions.ts';
import { comparison } from './comparison.ts';

/** Other sources than the first that are named in a card; the rest is counted. */
const otherSourcesShown = 4;

/**
 * The hover card as Markdown. Whatever comes from a draft or a source is inert in it, and nothing depends on colour: words that differ
 * are bold, so that it reads alike in light, dark and high contrast.
 */
export function hoverCard(checked: CheckedDraft, judgement: Judgement): string {
  const passage = judgement.passages[0] ?? judgement.nearest;
  const source = passage && sourceOf(checked, passage.source);
  const parts = [`**${verdictInWords(judgement)}**`];
  for (const finding of judgement.findings) parts.push(`- ${inertMarkdown(finding.message)}`);
  if (passage && source) {
    parts.push('', attributionLine(passage, source));
    parts.push('', ...passageInContext(source.document, passage));
    parts.push('', ...comparison(checked, judgement, passage));
    parts.push('', ...otherSources(checked, judgement));
  }
  return parts.join('\n').replace(/\n{3,}/g, '\n\n').trim();
}

function verdictInWords(judgement: Judgement): string {
  switch (judgement.verdict) {
    case 'verbatim': return 'Verbatim: word for word as in the source.';
    case 'edited': return 'Edited, in ways that editors allow.';
    case 'misquoted': return 'This quotation differs from its source.';
    case 'unsourced': return 'No source found for this quotation.';
    case 'unchecked': return `Not checked: ${reasons[judgement.reason ?? 'indexing']}.`;
  }
}

const reasons: Record<NonNullable<Judgement['reason']>, string> = {
  scare: 'these marks keep a distance from a word, nobody is quoted',
  title: 'this is a title',
  term: 'this is a term',
  'too-short': 'too short to tell where it comes from',
  translated: 'a translation',
  ignored: 'you asked for it not to be',
  'source-unreadable': 'the cited source could not be read',
  indexing: 'the sources are still being read',
};

/** Who, in what, when, where: with a link that opens the source at the passage. */
function attributionLine(passage: Passage, source: Source): string {
  const { metadata } = source.document;
  const range = rangeOf(source.document, passage.span);
  const place = `${source.uri}#L${String(range.start.line + 1)},${String(range.start.character + 1)}`;
  const title = metadata.title ?? source.id;
  const details = [metadata.author.join(', '), metadata['container-title'], metadata.issued].filter((part) => part !== undefined && part !== '');
  const who = passage.speaker === null ? '' : `**${inertMarkdown(passage.speaker.name)}** ${passage.mode === 'spoken' ? 'said' : 'wrote'}, in `;
  return `${who}[${inertMarkdown(title)}](<${place}>)${details.map((part) => `, ${inertMarkdown(part ?? '')}`).join('')} · line ${String(range.start.line + 1)}`;
}

/** Which other sources have these words, and which have them otherwise. */
function otherSources(checked: CheckedDraft, judgement: Judgement): string[] {
  const others = judgement.passages.slice(1);
  if (others.length === 0) return [];
  const lines = others.slice(0, otherSourcesShown).map((passage) => {
    const source = sourceOf(checked, passage.source);
    if (source === undefined) return '';
    const range = rangeOf(source.document, passage.span);
    const reading = passage.similarity === 1 ? 'the same words' : `otherwise: ${inertMarkdown(shorten(passage.text))}`;
    const speaker = passage.speaker === null ? '' : `, ${inertMarkdown(passage.speaker.name)}`;
    return `- [${inertMarkdown(source.document.metadata.title ?? source.id)}](<${source.uri}#L${String(range.start.line + 1)}>)${speaker}: ${reading}`;
  });
  const rest = others.length - otherSourcesShown + judgement.morePassages;
  return ['Also in', ...lines, ...(rest > 0 ? [`- and ${String(rest)} more`] : [])];
}

function sourceOf(checked: CheckedDraft, id: string): Source | undefined {
  return checked.corpus.sources.find((source) => source.id === id);
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
