import type { Comment, Document } from '../document/document.ts';
import { words as wordsOf } from '../text/words.ts';
import type { BlockQuotation, FoundQuotation } from './found-quotation.ts';
import type { Frame } from './frames.ts';
import { isPassive } from './rules/after.ts';
import type { RuleContext } from './rules/found.ts';
import type { AttributionRule, NotSpeech } from './speech.ts';
import { isTerminator } from './tokens.ts';
import type { Voice } from './voice.ts';

/** Up to this many words a fragment that nobody is said to have spoken is irony or a term. */
const longestScare = 3;
const longestTerm = 4;
const longestIrony = 8;
/** In UTF-16 units: what is longer is a paragraph. */
const longestHeading = 160;
const longestTitle = 14;

/** Rules that go by the neighbourhood alone: too little to make two words in marks somebody's speech. */
const circumstantial = new Set<AttributionRule>([
  'fragment-subject', 'same-paragraph', 'previous-sentence', 'next-sentence', 'paragraph-colon', 'previous-paragraph', 'floating', 'alternation',
]);

/**
 * Whether the words before a quotation say that it is a work's title or a word under discussion: `the novel “…”`, `entitled “…”`, `so-called “…”`.
 * It asks nothing about speakers, so that cues can be looked for across it.
 */
export function namedThing(frame: Frame, at: number, context: RuleContext): Exclude<NotSpeech, 'ignored'> | null {
  const { text, quotations, words } = context;
  const quotation = quotations[frame.tokens[at]?.quotation ?? -1];
  if (quotation === undefined) return null;
  const count = quotation.wordCount;
  const before = frame.tokens.slice(Math.max(0, at - 4), at).filter((token) => token.text !== ',').map((token) => token.folded);
  const last = before.at(-1) ?? '';
  const colon = frame.tokens[at - 1]?.text === ':';
  if (!colon && count <= longestTitle && words.workNouns.has(last)) {
    if (words.titlingVerbs.has(last) || isTitleCase(text, quotation, 1, context)) return 'title';
  }
  if (!colon && count <= longestIrony && words.ironyWords.has(last)) return 'scare';
  if (count > longestTerm || colon) return null;
  const running = ` ${before.join(' ')}`;
  const phrase = words.termPhrases.find((candidate) => running.endsWith(` ${candidate}`));
  if (phrase === undefined) return bracketed(frame, at) ? 'term' : null;
  return !words.weakCues.has(last) || isPassive(frame.tokens, at - 1, context) ? 'term' : null;
}

/** `administrative warrants (“house papers”)`: another name for what stands before. */
function bracketed({ tokens }: Frame, at: number): boolean {
  return tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')' && at > 1;
}

/** What a document calls itself and its parts, folded: quoted elsewhere in it, such words are a title. */
export function ownTitles({ text, blocks, metadata }: Document, quotations: readonly FoundQuotation[]): ReadonlySet<string> {
  const titles = new Set<string>();
  if (metadata.title !== undefined) titles.add(folded(metadata.title));
  const quoted = new Set(quotations.map(({ block }) => block));
  blocks.forEach(({ kind, span }, index) => {
    const heads = kind === 'heading' || kind === 'title' || index === 0 && span.end - span.start < longestHeading;
    if (heads && !quoted.has(index)) titles.add(folded(text.slice(span.start, span.end)));
  });
  return titles;
}

function folded(text: string): string {
  return wordsOf(text).map((word) => word.folded).join(' ');
}

/** What is known of a quotation when it is asked whether it is speech. */
interface Asked {
  readonly frame: Frame;
  readonly at: number;
  /** What may be looked at in its block. */
  readonly context: RuleContext;
  readonly voice: Voice | undefined;
  readonly join: FoundQuotation['join'];
  /** What the quoted words of its block say by themselves. */
  readonly quoted: QuotedWords;
}

/** What quoted words say by themselves, whoever speaks them; by their index in the block. */
export interface QuotedWords {
  /** See `namedThing`. */
  readonly named: readonly ReturnType<typeof namedThing>[];
  /** Their form as a title. */
  readonly titleForm: (quotation: number) => TitleForm;
}

interface TitleForm {
  readonly folded: string;
  /** At least two of the longer words, and all of them, have a capital. */
  readonly isTitleCase: boolean;
}

/** The forms of a block's quotations as titles: few are ever asked for, and those at every reading. */
export function titleForms(context: RuleContext): QuotedWords['titleForm'] {
  const known: (TitleForm | undefined)[] = [];
  return (index) => {
    const quotation = context.quotations[index];
    if (quotation === undefined) return { folded: '', isTitleCase: false };
    return (known[index] ??= {
      folded: folded(context.text.slice(quotation.span.start, quotation.span.end)), isTitleCase: isTitleCase(context.text, quotation, 2, context),
    });
  };
}

/** Why a quotation is not to be checked; null where it is. */
export function notSpeech({ frame, at, context, voice, join, quoted }: Asked, titles: ReadonlySet<string>): NotSpeech | null {
  const token = frame.tokens[at];
  const quotation = context.quotations[token?.quotation ?? -1];
  if (token === undefined || quotation === undefined) return null;
  const named = quoted.named[token.quotation] ?? null;
  if (named !== null) return named;
  const count = quotation.wordCount;
  // `what engineers call “…”`: nobody in particular says so.
  if (count <= longestScare && voice?.found?.gives === 'name' && voice.entity.kind === 'role') return 'term';
  const attributed = voice !== undefined && !circumstantial.has(voice.rule);
  if (attributed || join !== 'first' || quotation.unclosed) return null;
  const form = quoted.titleForm(token.quotation);
  if (titles.has(form.folded)) return 'title';
  const last = quotation.lastMark;
  const standsAlone = token.opensSentence && (isTerminator(last) || last === ',' || frame.tokens.length === 1);
  if (standsAlone && !(frame.tokens.length > 1 && form.isTitleCase)) return null;
  const heads = frame.blockKind === 'heading' || frame.blockKind === 'title';
  if (!heads && !isTerminator(last) && count <= longestTitle && form.isTitleCase) return 'title';
  return count <= longestScare ? 'scare' : null;
}

/** Whether most of the longer words have a capital, and the first does: at least `least` of them; a title sets its verbs and pronouns with capitals, too. */
function isTitleCase(text: string, quotation: BlockQuotation, least: number, { words }: RuleContext): boolean {
  const parts = text.slice(quotation.span.start, quotation.span.end).split(/[^\p{L}\p{N}'’-]+/u).filter((part) => part !== '');
  if (parts.some((part) => words.auxiliaries.has(part) || words.pronouns.has(part) || words.firstPerson.has(part))) return false;
  const telling = parts.filter((part, k) => k === 0 || !words.notNames.has(part.toLowerCase()));
  const capital = telling.filter((part) => part.charAt(0) !== part.charAt(0).toLowerCase() || /^\d/.test(part));
  return telling.length >= least && capital.length === telling.length && (parts[0] ?? '') === (telling[0] ?? '');
}

const ignoreComment = /^verbatim-ignore\b/;

/** For each quotation that a comment right before it asks to ignore: that comment's index. */
export function ignoredQuotations({ text, comments }: Document, quotations: readonly FoundQuotation[]): Map<number, number> {
  const ignored = new Map<number, number>();
  let next = 0;
  comments.forEach((comment: Comment, index) => {
    if (!ignoreComment.test(comment.body)) return;
    while (next < quotations.length && (quotations[next]?.outer.start ?? 0) < comment.at) next++;
    const quotation = quotations[next];
    if (quotation !== undefined && /^\s*$/.test(text.slice(comment.at, Math.min(quotation.outer.start, comment.at + 8))) && quotation.outer.start - comment.at < 8) ignored.set(next, index);
  });
  return ignored;
}
