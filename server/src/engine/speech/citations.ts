import type { Document, Mark } from '../document/document.ts';
import { moved, overlaps, type Span } from '../text/span.ts';
import { lowerBound } from '../text/lower-bound.ts';
import type { BlockShape } from './block-shape.ts';
import { isName, type Frame, type PlacedFrame } from './frames.ts';
import { emphasisOf } from './names.ts';
import type { CuedBlock } from './read-block.ts';
import type { PlacedBlock } from './read-blocks.ts';
import { longestReach, type RuleContext } from './rules/found.ts';
import type { CitedSource } from './speech.ts';
import { isDash } from './tokens.ts';

/** A reference that a block gives for a quotation: a source, or a note that names some. Spans count from the block's start. */
export type BlockCitation = CitedSource | { readonly kind: 'note-reference'; readonly label: string; readonly span: Span };

/** What a block gives as the origin of each of its own quotations: in it, in its sentence. */
export function citationsInBlock(shape: BlockShape, { context, frames, places }: CuedBlock): readonly (readonly BlockCitation[])[] {
  const marks = citingMarks(shape);
  const { starts } = emphasisOf(shape);
  return context.quotations.map(({ span, inside }, index) => {
    const place = places[index];
    const frame = place === undefined ? undefined : frames[place.frame];
    if (place === undefined || frame === undefined || inside !== null) return [];
    const scope = sentenceAround(frame, place.at);
    return [
      ...marksWithin(marks, scope).filter((mark) => !isMarkup(mark, span)).flatMap(fromMark),
      ...quotedInPhrases(context, scope),
      ...publications(context, starts, frame, place.at),
    ];
  });
}

/** The notes of a document, and what each cites once it was asked for. */
export class Notes {
  readonly #blocks: readonly PlacedBlock[];
  readonly #byLabel = new Map<string, PlacedBlock>();
  readonly #sources = new Map<string, readonly CitedSource[]>();
  /** Labels in the order in which the text refers to them. */
  readonly #order: readonly string[];
  readonly #positions: ReadonlyMap<string, number>;

  constructor(document: Document, blocks: readonly PlacedBlock[]) {
    this.#blocks = blocks;
    this.#order = [...new Set(document.marks.flatMap((mark) => (mark.kind === 'note-reference' ? [mark.label] : [])))];
    this.#positions = new Map(this.#order.map((label, position) => [label, position]));
    document.blocks.forEach(({ kind, label }, index) => {
      const block = this.#blocks[index];
      if (kind === 'note' && label !== undefined && block !== undefined && !this.#byLabel.has(label)) this.#byLabel.set(label, block);
    });
  }

  /** The sources that a reference comes to, notes looked up. */
  resolve(citation: BlockCitation): readonly CitedSource[] {
    return citation.kind === 'note-reference' ? this.#fromNote(citation.label, citation.span) : [citation];
  }

  /** A note gives its links and keys, and its text as a whole. */
  #fromNote(label: string, span: Span): CitedSource[] {
    return this.#sourcesIn(label).map((source) => ({ ...source, span }));
  }

  #sourcesIn(label: string): readonly CitedSource[] {
    const position = this.#positions.get(label) ?? 0;
    // A chain of notes that refer back is followed from its beginning: each then finds the one before it.
    let start = position;
    while (start > 0 && !this.#sources.has(this.#labelAt(start)) && this.#refersBack(this.#labelAt(start))) start--;
    for (let at = start; at <= position; at++) {
      const one = this.#labelAt(at);
      if (!this.#sources.has(one)) this.#sources.set(one, this.#read(one, at === 0 ? undefined : this.#sources.get(this.#labelAt(at - 1))));
    }
    return this.#sources.get(label) ?? [];
  }

  #read(label: string, before: readonly CitedSource[] | undefined): readonly CitedSource[] {
    const note = this.#byLabel.get(label);
    if (note === undefined) return [];
    return before !== undefined && this.#refersBack(label) ? sameSources(note, before) : sourcesOfNote(note);
  }

  #labelAt(position: number): string {
    return this.#order[position] ?? '';
  }

  #refersBack(label: string): boolean {
    const note = this.#byLabel.get(label);
    return note !== undefined && backReference.test(note.reader.shape.text);
  }
}

/** `Ibid., 45`, `Id. at 12`, `Ebd., S. 45`: the work of the note before. */
const backReference = /^\s*(?:ibid(?:em)?|id|idem|ebd|ebenda)(?![\p{L}\p{N}])\.?/iu;
const numberBehind = /^[\s,:]*(?:at\s+)?(\d[\d–—-]*(?::\d{2})*)/u;

function sameSources({ reader: { shape }, cued: { context: { words } } }: PlacedBlock, earlier: readonly CitedSource[]): CitedSource[] {
  const place = words.locatorPattern.exec(shape.text)?.[0] ?? numberBehind.exec(shape.text.replace(backReference, ''))?.[1] ?? null;
  return earlier.map((source) => ({ ...source, locator: place ?? source.locator }));
}

function sourcesOfNote({ reader: { shape }, cued: { context: { words } } }: PlacedBlock): CitedSource[] {
  const place = words.locatorPattern.exec(shape.text)?.[0] ?? null;
  const cited = citingMarks(shape).flatMap(fromMark).flatMap((source) => (source.kind === 'note-reference' ? [] : [{ ...source, locator: source.locator ?? place }]));
  const whole = shape.text.trim();
  return whole === '' ? cited : [...cited, { kind: 'note', reference: whole, locator: place, span: { start: 0, end: shape.text.length } }];
}

/** What the document gives as the origin of a quotation worked into a paragraph, nearest first. */
export function citationsOf(found: readonly BlockCitation[], quotation: Span, base: number, notes: Notes): CitedSource[] {
  if (found.length === 0) return [];
  const resolved = found.flatMap((citation) => notes.resolve(citation));
  const sources = resolved.length < 2 ? resolved : nearestFirst(resolved, { start: quotation.start - base, end: quotation.end - base });
  return sources.map(({ kind, reference, locator, span }) => ({ kind, reference, locator, span: moved(span, base) }));
}

/** Where a blockquote's origin may be given. */
export interface BlockquoteSurroundings {
  /** The blocks of the blockquote. */
  readonly blocks: readonly PlacedBlock[];
  /** Its attribution line, and the paragraph that leads up to it. */
  readonly line: PlacedFrame | null;
  readonly before: PlacedFrame | null;
}

/** What a blockquote's attribution line, or a mark in the blockquote or the sentence before it, gives as its origin. */
export function citationsOfBlock(quotation: Span, { blocks, line, before }: BlockquoteSurroundings, all: readonly PlacedBlock[], notes: Notes): CitedSource[] {
  const found: CitedSource[] = [];
  const take = (citations: readonly BlockCitation[], base: number): void => {
    for (const source of citations.flatMap((citation) => notes.resolve(citation))) found.push({ ...source, span: moved(source.span, base) });
  };
  for (const { reader, base } of blocks) take(marksWithin(citingMarks(reader.shape), { start: quotation.start - base, end: quotation.end - base }).flatMap(fromMark), base);
  const shapeAt = (block: number): BlockShape | undefined => all[block]?.reader.shape;
  const lineShape = line === null ? undefined : shapeAt(line.block);
  if (line !== null && lineShape !== undefined) {
    take(marksWithin(citingMarks(lineShape), line.frame.span).flatMap(fromMark), line.base);
    const named = workOnLine(line);
    if (named !== null) take([named], line.base);
  }
  const lead = before === null ? undefined : shapeAt(before.block);
  if (before !== null && lead !== undefined && before.frame.tokens.length > 0) {
    const { frame, context, base } = before;
    const last = frame.tokens.length - 1;
    const scope = sentenceAround(frame, last);
    take([...marksWithin(citingMarks(lead), scope).flatMap(fromMark), ...quotedInPhrases(context, scope), ...publications(context, emphasisOf(lead).starts, frame, last)], base);
  }
  return nearestFirst(found, quotation);
}

/** Links, note references and citation keys, in order. */
function citingMarks({ marks }: BlockShape): Mark[] {
  return marks.filter(({ kind }) => kind === 'link' || kind === 'note-reference' || kind === 'citation');
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
function marksWithin(marks: readonly Mark[], scope: Span): Mark[] {
  const found: Mark[] = [];
  for (let k = lowerBound(marks.length, (at) => marks[at]?.span.start ?? Infinity, scope.start - longestLink); k < marks.length; k++) {
    const mark = marks[k];
    if (mark === undefined || mark.span.start >= scope.end) break;
    const within = mark.span.start === mark.span.end ? mark.span.start > scope.start && mark.span.start < scope.end : overlaps(mark.span, scope);
    if (within) found.push(mark);
  }
  return found;
}

/** A link whose text begins further back than this (UTF-16 units) does not reach into a stretch. */
const longestLink = 2000;

/** A link on some of the quoted words explains them; one on most of them says where they come from. */
function isMarkup(mark: Mark, quoted: Span): boolean {
  return mark.kind === 'link' && mark.span.start >= quoted.start && mark.span.end <= quoted.end && (mark.span.end - mark.span.start) * 5 < (quoted.end - quoted.start) * 4;
}

function fromMark(mark: Mark): BlockCitation[] {
  switch (mark.kind) {
    case 'link': return [{ kind: 'link', reference: mark.target, locator: null, span: mark.span }];
    case 'citation': return mark.items.map((item) => ({ kind: 'key', reference: item.key, locator: item.locator, span: mark.span }));
    case 'note-reference': return [{ kind: 'note-reference', label: mark.label, span: mark.span }];
    default: return [];
  }
}

/** `quoted in Bo Lind, The Long Wall`: up to the clause's end. */
function quotedInPhrases({ text, words }: RuleContext, scope: Span): CitedSource[] {
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
function publications({ words }: RuleContext, emphasised: ReadonlySet<number>, frame: Frame, at: number): CitedSource[] {
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
function workOnLine({ frame: line, context }: PlacedFrame): CitedSource | null {
  const start = isDash(line.tokens[0]?.text ?? '') ? (line.tokens[1]?.start ?? line.span.start) : line.span.start;
  const whole = context.text.slice(start, line.span.end).trim();
  const first = line.mentions.find(isName);
  const isPublication = first?.core.some((word) => context.words.publicationWords.has(word.toLowerCase())) === true;
  const rest = first === undefined || isPublication || first.span.start > start + 20 ? whole : context.text.slice(first.span.end, line.span.end);
  const reference = rest.replace(/^[\s,;:(–—-]+/, '').replace(/[\s)]+$/, '');
  const at = context.text.indexOf(reference, start);
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
