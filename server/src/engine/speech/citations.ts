import type { Block, Document, Mark } from '../document/document.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { FoundQuotation } from './found-quotation.ts';
import { isName, type Frame } from './frames.ts';
import { emphasisOf } from './names.ts';
import { longestReach, type RuleContext } from './rules/found.ts';
import type { CitedSource } from './speech.ts';
import { isDash } from './tokens.ts';

/** Everything in a document that a citation may be made of, indexed once. */
export interface CitationIndex {
  readonly document: Document;
  readonly context: RuleContext;
  /** Links, note references and citation keys, in order. */
  readonly marks: readonly Mark[];
  readonly notes: ReadonlyMap<string, Block>;
  /** What each note cites, once it was asked for. */
  readonly noteSources: Map<string, readonly CitedSource[]>;
  /** Starts of emphasised stretches: a publication's name mostly is one. */
  readonly emphasised: ReadonlySet<number>;
}

/** Indexes what a document cites. */
export function citationIndex(document: Document, context: RuleContext): CitationIndex {
  const marks = document.marks.filter((mark) => mark.kind === 'link' || mark.kind === 'note-reference' || mark.kind === 'citation');
  const notes = new Map<string, Block>();
  for (const block of document.blocks) if (block.kind === 'note' && block.label !== undefined && !notes.has(block.label)) notes.set(block.label, block);
  return { document, context, marks, notes, noteSources: new Map(), emphasised: emphasisOf(document).starts };
}

/** What the document gives as the origin of a quotation worked into a paragraph: in it, in its sentence, in a note; nearest first. */
export function citationsOf(index: CitationIndex, quotation: FoundQuotation, frame: Frame, at: number): CitedSource[] {
  const scope = sentenceAround(frame, at);
  const found = [
    ...marksWithin(index, scope).filter((mark) => !isMarkup(mark, quotation.span)).flatMap((mark) => fromMark(index, mark)),
    ...quotedInPhrases(index, scope),
    ...publications(index, frame, at),
  ];
  return nearestFirst(found, quotation.outer);
}

/** What a blockquote's attribution line, or a mark in the blockquote, gives as its origin. */
export function citationsOfBlock(index: CitationIndex, quotation: FoundQuotation, line: Frame | null, before: Frame | null): CitedSource[] {
  const found = marksWithin(index, quotation.outer).flatMap((mark) => fromMark(index, mark));
  if (line !== null) {
    found.push(...marksWithin(index, line.span).flatMap((mark) => fromMark(index, mark)));
    const named = workOnLine(index, line);
    if (named !== null) found.push(named);
  }
  if (before !== null && before.tokens.length > 0) {
    const last = before.tokens.length - 1;
    const scope = sentenceAround(before, last);
    found.push(...marksWithin(index, scope).flatMap((mark) => fromMark(index, mark)), ...quotedInPhrases(index, scope), ...publications(index, before, last));
  }
  return nearestFirst(found, quotation.outer);
}

/** From the sentence's first token to its last, and on over marks that show nothing (a note reference behind the full stop). */
function sentenceAround(frame: Frame, at: number): Span {
  const { tokens } = frame;
  const sentence = tokens[at]?.sentence;
  let from = at;
  while (from > Math.max(0, at - longestReach) && tokens[from - 1]?.sentence === sentence) from--;
  let to = at;
  while (to + 1 < Math.min(tokens.length, at + longestReach) && tokens[to + 1]?.sentence === sentence) to++;
  const next = tokens[to + 1];
  return { start: tokens[from]?.start ?? frame.span.start, end: next === undefined ? frame.span.end + 1 : next.start };
}

/** Marks that overlap a stretch, or stand in it with an empty span. */
function marksWithin({ marks }: CitationIndex, scope: Span): Mark[] {
  const found: Mark[] = [];
  for (let k = firstFrom(marks, scope.start - 2000); k < marks.length; k++) {
    const mark = marks[k];
    if (mark === undefined || mark.span.start >= scope.end) break;
    const within = mark.span.start === mark.span.end ? mark.span.start > scope.start && mark.span.start < scope.end : overlaps(mark.span, scope);
    if (within) found.push(mark);
  }
  return found;
}

/** A link on some of the quoted words explains them; one on most of them says where they come from. */
function isMarkup(mark: Mark, quoted: Span): boolean {
  return mark.kind === 'link' && mark.span.start >= quoted.start && mark.span.end <= quoted.end && (mark.span.end - mark.span.start) * 5 < (quoted.end - quoted.start) * 4;
}

function firstFrom(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.span.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fromMark(index: CitationIndex, mark: Mark): CitedSource[] {
  switch (mark.kind) {
    case 'link': return [{ kind: 'link', reference: mark.target, locator: null, span: mark.span }];
    case 'citation': return mark.items.map((item) => ({ kind: 'key', reference: item.key, locator: item.locator, span: mark.span }));
    case 'note-reference': return fromNote(index, mark.label, mark.span);
    default: return [];
  }
}

/** A note gives its links and keys, and its text as a whole. */
function fromNote(index: CitationIndex, label: string, span: Span): CitedSource[] {
  const known = index.noteSources.get(label) ?? sourcesOfNote(index, label);
  index.noteSources.set(label, known);
  return known.map((source) => ({ ...source, span }));
}

function sourcesOfNote(index: CitationIndex, label: string): CitedSource[] {
  const note = index.notes.get(label);
  if (note === undefined) return [];
  const text = index.document.text.slice(note.span.start, note.span.end);
  const place = index.context.words.locatorPattern.exec(text)?.[0] ?? null;
  const inner = marksWithin(index, note.span).filter((mark) => mark.kind !== 'note-reference').flatMap((mark) => fromMark(index, mark));
  const cited = inner.map((source) => ({ ...source, locator: source.locator ?? place }));
  return text.trim() === '' ? cited : [...cited, { kind: 'note', reference: text.trim(), locator: place, span: note.span }];
}

/** `quoted in Bo Lind, The Long Wall`: up to the clause's end. */
function quotedInPhrases({ document: { text }, context: { words } }: CitationIndex, scope: Span): CitedSource[] {
  const found: CitedSource[] = [];
  const sentence = text.slice(scope.start, scope.end);
  for (const match of sentence.matchAll(words.quotedInPattern)) {
    const from = match.index + match[0].length;
    const reference = /^[^.;)\]"“”\n]{2,120}/u.exec(sentence.slice(from))?.[0].trim();
    if (reference === undefined || reference === '') continue;
    const start = scope.start + match.index;
    found.push({ kind: 'quoted-in', reference: reference.replace(/[,:]$/, ''), locator: words.locatorPattern.exec(reference)?.[0] ?? null, span: { start, end: scope.start + from + reference.length } });
  }
  return found;
}

/** `told the Harrow Weekly`, `in The Harrow Review`: a newspaper, broadcaster or journal named in the cue's sentence. */
function publications({ context, emphasised }: CitationIndex, frame: Frame, at: number): CitedSource[] {
  const { words } = context;
  const sentence = frame.tokens[at]?.sentence;
  const found: CitedSource[] = [];
  for (let k = Math.max(0, at - longestReach); k < Math.min(frame.tokens.length, at + longestReach); k++) {
    const name = frame.mentionAt[k];
    if (!isName(name) || name.first !== k || frame.tokens[k]?.sentence !== sentence || name.possessive) continue;
    const article = frame.tokens[k - 1];
    const isWork = emphasised.has(name.span.start) || article !== undefined && emphasised.has(article.start);
    if (!isWork && !name.core.some((word) => words.publicationWords.has(word.toLowerCase()))) continue;
    const before = article !== undefined && words.determiners.has(article.folded) ? frame.tokens[k - 2] : article;
    const leads = before?.kind === 'word' && (words.placePrepositions.has(before.folded) || words.recipientPrepositions.has(before.folded) || words.agentPrepositions.has(before.folded) || words.cueVerbs.has(before.folded));
    if (leads) found.push({ kind: 'name', reference: name.core.join(' '), locator: null, span: name.span });
  }
  return found;
}

/** What stands behind the name on an attribution line: `— Ada Harrow, The Long Wall, p. 45`. Null where only a name does. */
function workOnLine({ document, context }: CitationIndex, line: Frame): CitedSource | null {
  const start = isDash(line.tokens[0]?.text ?? '') ? (line.tokens[1]?.start ?? line.span.start) : line.span.start;
  const whole = document.text.slice(start, line.span.end).trim();
  const first = line.mentions.find(isName);
  const isPublication = first?.core.some((word) => context.words.publicationWords.has(word.toLowerCase())) === true;
  const rest = first === undefined || isPublication || first.span.start > start + 20 ? whole : document.text.slice(first.span.end, line.span.end);
  const reference = rest.replace(/^[\s,;:(–—-]+/, '').replace(/[\s)]+$/, '');
  const at = document.text.indexOf(reference, start);
  if (reference === '' || first === undefined && reference.split(/\s+/).length < 2) return null;
  return { kind: 'attribution-line', reference, locator: context.words.locatorPattern.exec(reference)?.[0] ?? null, span: { start: at, end: at + reference.length } };
}

const kindOrder: readonly CitedSource['kind'][] = ['key', 'link', 'note', 'attribution-line', 'quoted-in', 'name'];

/** Inside the quotation first, then by distance, what is meant as a citation before what merely names a paper. */
function nearestFirst(found: readonly CitedSource[], quotation: Span): CitedSource[] {
  const distance = ({ span }: CitedSource): number => (span.end <= quotation.start ? quotation.start - span.end : Math.max(0, span.start - quotation.end));
  const unique = new Map<string, CitedSource>();
  for (const source of found) {
    const key = `${source.kind}\n${source.reference}\n${source.locator ?? ''}`;
    if (!unique.has(key)) unique.set(key, source);
  }
  return [...unique.values()].sort((a, b) => Number(a.kind === 'name') - Number(b.kind === 'name') || distance(a) - distance(b) || kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
}
