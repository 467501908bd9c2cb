import type { Judgement, Passage } from '../../engine/judge/judgement.ts';
import { lookUpIn } from '../../engine/judge/source-lookup.ts';
import { limitsOf } from '../../engine/language/limits.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import { inertMarkdown } from '../inert.ts';
import { passageInContext } from '../passage-in-context.ts';
import { comparison, isCompared } from './comparison.ts';
import { otherSources } from './other-sources.ts';
import { onRecord } from './on-record.ts';
import { namedBy, provenance } from './provenance.ts';
import { verdictInWords } from '../verdict-in-words.ts';

/**
 * The hover card as Markdown: the verdict, what people put on record, who said it and where, the passage in its context, the differences, what else there is to
 * know, other sources. Whatever comes from a draft or a source is inert in it, and nothing depends on colour: words that differ are
 * bold, so that it reads alike in light, dark and high contrast.
 */
export function hoverCard(checked: CheckedDraft, judgement: Judgement): string {
  const [passage] = judgement.passages;
  const sections = [
    [`**${verdictInWords(judgement)}**`],
    onRecord(judgement),
    ...(passage === undefined ? nearest(checked, judgement.nearest) : evidence(checked, judgement, passage)),
    limits(checked, passage),
  ];
  return sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n');
}

function evidence(checked: CheckedDraft, judgement: Judgement, passage: Passage): string[][] {
  return [
    ...shown(checked, passage),
    comparison(checked, judgement, passage),
    notes(judgement),
    otherSources(checked, judgement),
  ];
}

/** A passage that is not this quotation's, but the most like it: what a writer would look at first. */
function nearest(checked: CheckedDraft, passage: Passage | null): string[][] {
  return passage === null ? [] : [['The nearest words in your sources:'], ...shown(checked, passage)];
}

function shown(checked: CheckedDraft, passage: Passage): string[][] {
  const source = lookUpIn(checked.corpus.sources).byId(passage.source);
  if (source === undefined) return [];
  const named = namedBy(source, passage);
  return [[provenance(source, passage)], passageInContext(source.document, passage), ...(named === null ? [] : [[named]])];
}

/** What is not compared in a language that there are no data for. */
function limits({ language, corpus }: CheckedDraft, passage: Passage | undefined): string[] {
  const source = passage && lookUpIn(corpus.sources).byId(passage.source);
  return [...new Set([limitsOf(language), source === undefined ? null : limitsOf(source.language)])].flatMap((line) => (line === null ? [] : [inertMarkdown(line)]));
}

/** What was found and is not seen in the table of differences. */
function notes({ findings }: Judgement): string[] {
  return findings.filter(({ edit }) => edit === null || !isCompared(edit)).map(({ message }) => `- ${inertMarkdown(message)}`);
}
