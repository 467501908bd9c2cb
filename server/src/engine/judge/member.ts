import type { Alignment } from '../align/alignment.ts';
import { words } from '../text/words.ts';
import type { Quotation } from '../speech/speech.ts';
import type { JudgedSource, JudgeInput } from './judge.ts';
import { declaredNotes } from './declared-notes.ts';
import type { DeclaredNotes } from './declared-notes.ts';
import type { JudgedEdit } from './judgement.ts';
import { nameWords } from './meaning.ts';
import { keptSpans, nowhere, placeOf } from './place.ts';
import type { Place } from './place.ts';
import { profileNamed } from './profiles.ts';
import { ruleEdit } from './rows.ts';
import type { EditContext, Ruling } from './ruling.ts';
import { codes } from './codes.ts';

/** An edit and what was decided of it. */
export interface RuledEdit {
  readonly edit: JudgedEdit;
  readonly ruling: Ruling;
}

/** One member of a group read against one stretch of one source. */
export interface Reading {
  readonly source: JudgedSource;
  readonly alignment: Alignment;
  readonly place: Place;
  readonly edits: readonly RuledEdit[];
  readonly notes: DeclaredNotes;
  /** Words in edits that no row permits. */
  readonly wrongWords: number;
  /** See `Passage.similarity`. */
  readonly similarity: number;
}

/** What a member is read against. */
export interface ReadingOptions {
  readonly source: JudgedSource;
  readonly alignment: Alignment;
  /** Whether to ask who speaks there: not worth the while where the passage is none of the quotation's. */
  readonly asksWhoSpeaks: boolean;
  /** See `EditContext.isDoubtful`. */
  readonly isDoubtful: boolean;
}

/** Reads one member against a stretch of a source. */
export function readMember(input: JudgeInput, quotation: Quotation, { source, alignment, asksWhoSpeaks, isDoubtful }: ReadingOptions): Reading {
  const place = asksWhoSpeaks ? placeOf(source, keptSpans(alignment, source)) : nowhere;
  const notes = declaredNotes(input, quotation, alignment);
  const context: EditContext = {
    input, source, place, notes,
    mode: place.mode === 'unknown' ? quotation.mode : place.mode,
    profile: profileNamed(input.draft.metadata.profile ?? input.settings.profile),
    language: input.language,
    edits: alignment.edits,
    isDoubtful,
    part: quotation.span,
    passage: alignment.span,
    draftNames: nameWords(input.speech.people),
    sourceNames: asksWhoSpeaks ? nameWords(source.speech().people) : nobody,
  };
  const edits = alignment.edits.map((edit) => {
    const ruling = ruleEdit(edit, context);
    return { edit: { ...edit, permitted: isPermitted(ruling, input), concerns: ruling.concerns, row: ruling.row }, ruling };
  });
  const wrongWords = edits.reduce((total, { edit }) => total + (edit.permitted ? 0 : changedWords(edit)), 0);
  const longer = Math.max(alignment.words, alignment.originalWords, 1);
  return { source, alignment, place, edits, notes, wrongWords, similarity: Math.round(1000 * Math.max(0, 1 - wrongWords / longer)) / 1000 };
}

const nobody: ReadonlySet<string> = new Set();

/** What yields no finding that misquotes is permitted; so is what the folder has turned off. */
function isPermitted(ruling: Ruling, { settings }: JudgeInput): boolean {
  return ruling.level === 'allowed' || !codes[ruling.code].misquotes || settings.severities[ruling.code] === 'off';
}

function changedWords({ quotedText, originalText, kind, mark }: JudgedEdit): number {
  if (mark?.kind === 'ellipsis') return 0;
  const quoted = words(quotedText).length;
  const original = words(originalText).length;
  return kind === 'insertion' ? quoted : kind === 'deletion' ? original : Math.max(quoted, original);
}
