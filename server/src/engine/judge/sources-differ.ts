import { words } from '../text/words.ts';
import type { Span } from '../text/span.ts';
import { enumerate, excerpt } from './excerpt.ts';
import { makeFinding } from './finding.ts';
import type { Home } from './home.ts';
import type { JudgeInput } from './judge.ts';
import type { Evidence, Finding } from './judgement.ts';
import type { Reading, RuledEdit } from './member.ts';
import { comparePeople } from './same-person.ts';
import { sourceName } from './source-name.ts';

/** Below this length two sentences are easily alike. */
const tellingWords = 6;
/** How many readings a message tells, and how many sources of each. */
const shown = 3;

/**
 * Information where another source has the same utterance in other words than the passage that the draft follows, or, where the draft
 * differs from its passage, where another source has it as the draft does.
 */
export function sourcesDiffer(input: JudgeInput, best: Home, homes: readonly Home[], member: number): Finding | null {
  const own = best.readings[member];
  const part = input.group.quotations[member]?.span;
  if (own === undefined || own === null || part === undefined || own.alignment.words < tellingWords) return null;
  const others = homes.flatMap((home) => {
    const reading = home.readings[member];
    if (home === best || home.source === best.source || reading === undefined || reading === null || areTwoTexts(own, reading)) return [];
    return home.acceptance === 'sound' || isSameUtterance(input, own, reading) ? [reading] : [];
  });
  const differing = own.wrongWords === 0
    ? others.flatMap((reading) => {
        const [edit] = reading.edits.filter((ruled) => isOtherwise(ruled, reading, part, input.draft.text));
        return edit === undefined ? [] : [{ reading, has: excerpt(readingAt(edit, reading)), span: edit.edit.original }];
      })
    : others.filter((reading) => reading.wrongWords === 0).map((reading) => ({ reading, has: 'these words as the draft does', span: reading.alignment.span }));
  if (differing.length === 0) return null;
  return makeFinding({
    code: 'sources-differ', span: part,
    message: `The sources differ: ${tableOf(differing)}.`,
    related: differing.map(({ reading, span }): Evidence => ({ source: reading.source.id, span, message: `So ${sourceName(reading.source)}` })),
  }, input);
}

/** Each reading once, with the sources that have it. */
function tableOf(differing: readonly { readonly reading: Reading; readonly has: string }[]): string {
  const readings = [...new Set(differing.map(({ has }) => has))];
  return readings.slice(0, shown).map((has) => {
    const names = differing.filter((one) => one.has === has).map(({ reading }) => sourceName(reading.source));
    const listed = names.length > shown ? [...names.slice(0, shown), `${names.length - shown} more`] : names;
    return `${enumerate(listed)} ${names.length > 1 ? 'have' : 'has'} ${has}`;
  }).join('; ');
}

/** Two thirds alike, and one person's in both sources. */
function isSameUtterance(input: JudgeInput, own: Reading, { place, alignment }: Reading): boolean {
  return alignment.matched * 3 >= alignment.words * 2 && place.quoted && own.place.quoted && own.place.person !== null && place.person !== null
    && comparePeople(own.place.person, place.person, input.language, input.settings.aliases) === 'same';
}

/** Two people's own texts that are alike are two texts: neither carries the other. */
function areTwoTexts(a: Reading, b: Reading): boolean {
  return !a.place.quoted && !b.place.quoted && a.place.person !== null && b.place.person !== null;
}

/** A difference in wording, not that the other source quotes less: no words at an edge, nothing beside an ellipsis or bracket of its own. */
function isOtherwise({ edit }: RuledEdit, reading: Reading, part: Span, draft: string): boolean {
  if (edit.permitted) return false;
  const isEdge = edit.kind === 'insertion'
    && (words(draft, { start: part.start, end: edit.quoted.start }).length === 0 || words(draft, { start: edit.quoted.end, end: part.end }).length === 0);
  const around = reading.source.excerpt({ start: Math.max(0, edit.original.start - 4), end: edit.original.end + 4 });
  const ours = draft.slice(Math.max(part.start, edit.quoted.start - 2), Math.min(part.end, edit.quoted.end + 2));
  return !isEdge && !/[[\]]/u.test(ours) && !/\u2026|\.\s?\.\s?\.|[[\]]/u.test(around);
}

/** What the other source has at an edit, with the words around it where it has none. */
function readingAt({ edit }: RuledEdit, reading: Reading): string {
  return edit.kind === 'insertion' ? reading.source.excerpt(edit.original) : edit.originalText;
}
