import type { Document } from '../../engine/document/document.ts';
import { isTextFormat } from '../../engine/document/formats.ts';
import { locate, locatorInWords } from '../../engine/document/locate.ts';
import type { Judgement, JudgedEdit, Passage } from '../../engine/judge/judgement.ts';
import type { Span } from '../../engine/text/span.ts';
import { visible } from '../../engine/text/visible.ts';
import type { Source } from '../../workspace/corpus.ts';
import { rangeOf } from '../places.ts';
import type { Marking } from './marked-words.ts';
import { drafted, markedWords, original } from './marked-words.ts';
import type { Printer } from './printer.ts';
import { plainWords } from './wrap.ts';
import type { Piece, PrintedWord } from './wrap.ts';

/** Words of the source that are shown before and behind a passage. */
const contextWords = 7;

const openingMark = /["'\u2018\u201c\u201e\u201a\u00ab\u2039\u300c\u300e]\s?$/u;
const closingMark = /^([.,;:!?\u2026]{0,3})["'\u2019\u201d\u00bb\u203a\u300d\u300f]/u;

/** The edits that the writer should see: those that nothing permits, and those that a finding is about. */
export function shownEdits(judgement: Judgement, passage: Passage): readonly JudgedEdit[] {
  const told = new Set(judgement.findings.flatMap(({ edit }) => (edit === null ? [] : [keyOf(edit)])));
  return passage.edits.filter((edit) => !edit.permitted || told.has(keyOf(edit)));
}

function keyOf({ quoted, original: { start, end }, nature }: JudgedEdit): string {
  return [quoted.start, quoted.end, start, end, nature].join(' ');
}

/** The draft's words, with what the source has not. */
export function draftWords(document: Document, span: Span, edits: readonly JudgedEdit[], printer: Printer): PrintedWord[] {
  const differing = edits.filter(({ kind, nature }) => kind !== 'deletion' && nature !== 'quotation-marks').map(({ quoted }) => quoted);
  return inMarks(markedWords({ text: document.text, span, differing: inOrder(differing), marking: drafted }, printer));
}

/** The source's words, with what the draft has not, and a little of what stands around them. */
export function sourceWords({ text, blocks }: Document, passage: Passage, edits: readonly JudgedEdit[], printer: Printer): PrintedWord[] {
  const differing = edits.filter(({ kind }) => kind !== 'insertion').map((edit) => edit.original);
  const { start, end } = passage.span;
  const paragraph = {
    start: blocks.find(({ span }) => span.start <= start && start < span.end)?.span.start ?? start,
    end: blocks.find(({ span }) => span.start < end && end <= span.end)?.span.end ?? end,
  };
  // The report sets the words between marks of its own.
  const before = text.slice(paragraph.start, start).replace(openingMark, '').split(/\s+/u).filter((word) => word !== '');
  const behind = text.slice(end, paragraph.end).replace(closingMark, '$1').split(/\s+/u).filter((word) => word !== '');
  return [
    ...plainWords(`${before.length > contextWords ? '… ' : ''}${visible(before.slice(-contextWords).join(' '))}`, 'faint'),
    ...inMarks(markedWords({ text, span: passage.span, differing: inOrder(differing), marking: original }, printer)),
    ...plainWords(`${visible(behind.slice(0, contextWords).join(' '))}${behind.length > contextWords ? ' …' : ''}`, 'faint')
      .map((word, index) => ({ ...word, joined: index === 0 && !/^\s/u.test(text.slice(end, end + 1)) ? 'tight' as const : word.joined })),
  ];
}

/** A name before somebody's words; marked where it is the wrong one. */
export function speakerWords(name: string | undefined, marking: Marking | null, printer: Printer): PrintedWord[] {
  if (name === undefined) return [];
  const plain = visible(name);
  if (marking === null) return plainWords(`${plain}:`);
  if (!printer.hasColour) return plainWords(`${marking.open}${plain}${marking.close}:`);
  return plainWords(`${plain}:`, marking.style, 'strong');
}

/** Title, author, where it appeared, date: what is known of a source. */
export function describeSource({ id, metadata }: Source): string {
  const author = metadata.author.length > 3 ? `${metadata.author[0] ?? ''} and others` : metadata.author.join(', ');
  const parts = [metadata.title === undefined ? id : `“${metadata.title}”`, author, metadata['container-title'], metadata.issued];
  return visible(parts.filter((part) => part !== undefined && part !== '').join(', '));
}

/** `corpus/wire-story.txt:12:5`, counted from 1 as editors do; `corpus/report.pdf, p. 45` where there are no lines to look at. */
export function placeIn(path: string, document: Document, span: Span): string {
  if (!isTextFormat(document.format)) return visible(`${path}, ${locatorInWords(locate(document, span))}`);
  const { start } = rangeOf(document, span);
  return `${visible(path)}:${start.line + 1}:${start.character + 1}`;
}

function inMarks(words: readonly PrintedWord[]): PrintedWord[] {
  const mark = (text: string): Piece => ({ text, styles: [] });
  return words.map((word, index) => {
    const opening = index === 0 ? [mark('“')] : [];
    const closing = index === words.length - 1 ? [mark('”')] : [];
    return { ...word, pieces: [...opening, ...word.pieces, ...closing], columns: word.columns + opening.length + closing.length };
  });
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}
