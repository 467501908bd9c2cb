import type { Edit } from '../align/alignment.ts';
import type { Language } from '../language/language.ts';
import type { Mode } from '../speech/speech.ts';
import type { Span } from '../text/span.ts';
import type { Concern, FindingCode } from './codes.ts';
import type { JudgedSource, JudgeInput } from './judge.ts';
import type { DeclaredNotes } from './declared-notes.ts';
import type { Place } from './place.ts';
import { lookUp } from './profiles.ts';
import type { Level, ProfileName, RowName } from './profiles.ts';

/** What is decided of one edit. */
export interface Ruling {
  /** The row of the table of alterations that decided. */
  readonly row: number;
  readonly code: FindingCode;
  /** `allowed`: no finding. Otherwise the severity at most. */
  readonly level: Level;
  readonly concerns: readonly Concern[];
  /** Says it better than the code's own sentence. */
  readonly message?: string;
}

/** What an edit is judged by, beside itself. */
export interface EditContext {
  readonly input: JudgeInput;
  readonly source: JudgedSource;
  readonly place: Place;
  readonly mode: Mode;
  readonly profile: ProfileName;
  readonly language: Language;
  /** What notes in and behind the quotation declare (rows 26 to 28). */
  readonly notes: DeclaredNotes;
  /** All edits of this alignment, in the draft's order. */
  readonly edits: readonly Edit[];
  /** The quotation's part, in the draft's text. */
  readonly part: Span;
  /** The passage, in the source's text. */
  readonly passage: Span;
  /** Under four fifths of the quotation stand in the passage: it may be another sentence. */
  readonly isDoubtful: boolean;
  readonly draftNames: ReadonlySet<string>;
  readonly sourceNames: ReadonlySet<string>;
}

/** Decides one nature of edit. */
export type Rule = (edit: Edit, context: EditContext) => Ruling;

/** What a ruling says beside its line of the table. */
type RulingDetails = Partial<Pick<Ruling, 'concerns' | 'message'>>;

/** A ruling by the profile's line of the table. */
export function rule(context: EditContext, name: RowName, more: RulingDetails = {}): Ruling {
  const { row, code, level } = lookUp(name, context.profile);
  return { row, code, level, concerns: more.concerns ?? [], ...(more.message === undefined ? {} : { message: more.message }) };
}

/** The line for the mode of the words quoted: what nobody knows to be spoken or written has its own, milder one. */
export function byMode(context: EditContext, lines: Readonly<Record<Mode, RowName>>, more: RulingDetails = {}): Ruling {
  return rule(context, lines[context.mode], more);
}

/** Whether a bracket shows what was changed: round the words, or inside one of them (`[t]he`). */
export function isBracketed(edit: Edit): boolean {
  return edit.mark?.kind === 'bracket' || (edit.mark === null && /^\s*\S*\[[^[\]\s]*\]\S*\s*$/u.test(edit.quotedText) && !/\[/.test(edit.originalText));
}

/** The more lenient of two severities. */
export function atMost(ruling: Ruling, level: Level): Ruling {
  return gravity.indexOf(ruling.level) > gravity.indexOf(level) ? { ...ruling, level } : ruling;
}

const gravity: readonly Level[] = ['allowed', 'hint', 'information', 'warning', 'error'];
