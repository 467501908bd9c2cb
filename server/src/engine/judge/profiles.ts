import type { FindingCode, Severity } from './codes.ts';

/** The styles of editing that a folder or a draft can choose; the first is the one that holds where none is chosen. */
export const profileNames = ['chicago', 'ap', 'mla', 'bluebook', 'wikipedia', 'strict'] as const;

export type ProfileName = (typeof profileNames)[number];

/** What a profile makes of one kind of change: nothing at all, or a finding of at most this severity. */
export type Level = 'allowed' | Severity;

/** One line of the table: a kind of change, and what each profile makes of it. */
export interface ProfileRow {
  /** The row of the table of alterations, 1 to 45. */
  readonly row: number;
  /** What it is called where it is not allowed. */
  readonly code: FindingCode;
  readonly levels: Readonly<Record<ProfileName, Level>>;
}

type Columns = Partial<Record<ProfileName, Level>>;

/** A line in which all profiles agree but for those named. */
function line(row: number, code: FindingCode, level: Level, others: Columns = {}): ProfileRow {
  return { row, code, levels: { chicago: level, ap: level, mla: level, bluebook: level, wikipedia: level, strict: level, ...others } };
}

/**
 * The table of what an editor may change. Where the manuals part company: AP mends no grammar, uses no *(sic)* and puts insertions into
 * parentheses; MLA and the Bluebook mark every slip and every emphasis; the Bluebook wants each left-out citation and mark declared, and never
 * an ellipsis at the beginning; Wikipedia changes as little as it can (spellings and capitals stay, old ones too), but mends plain slips
 * without a word and makes typography its own. Sources: the Chicago Manual of Style (17th ed. ch. 13, 18th ed. ch. 12), the AP Stylebook,
 * the MLA Handbook (9th ed.), the Bluebook (rule 5), Wikipedia's Manual of Style; `strict` is for diplomatic transcription.
 * A mode in a name is that of the words quoted: *spoken* forgives what a transcriber decides.
 */
export const profileRows = {
  'punctuation-spoken': line(7, 'punctuation-changed', 'allowed', { strict: 'information' }),
  'punctuation-written': line(7, 'punctuation-changed', 'warning'),
  'punctuation-unknown': line(7, 'punctuation-changed', 'information', { strict: 'warning' }),
  'sign': line(4, 'punctuation-changed', 'warning'),
  'initial-capital': line(8, 'capital-unmarked', 'allowed', { bluebook: 'information', strict: 'information' }),
  'inner-capital': line(10, 'capital-unmarked', 'hint', { wikipedia: 'information', strict: 'information' }),
  'inner-capital-spoken': line(10, 'capital-unmarked', 'allowed', { strict: 'hint' }),
  'name-capital': line(10, 'capital-unmarked', 'information'),
  'leading-ellipsis': line(12, 'ellipsis-needless', 'hint', { bluebook: 'information', strict: 'allowed' }),
  'trailing-ellipsis': line(12, 'ellipsis-needless', 'hint', { mla: 'allowed', bluebook: 'allowed', strict: 'allowed' }),
  'inner-ellipsis': line(11, 'ellipsis-needless', 'hint', { bluebook: 'information', strict: 'information' }),
  'far-ellipsis': line(11, 'unmarked-splice', 'warning'),
  'ellipsis-across-turns': line(11, 'unmarked-splice', 'warning', { strict: 'error' }),
  'bracket-insertion': line(15, 'words-added', 'allowed'),
  'bracket-substitution': line(16, 'words-changed', 'allowed'),
  'bracket-long': line(16, 'omission-hides', 'information'),
  'bracket-one-letter': line(9, 'words-changed', 'error'),
  'parenthesis-insertion': line(15, 'words-added', 'warning', { ap: 'allowed' }),
  'expansion': line(18, 'words-changed', 'allowed'),
  'bracket-of-source': line(17, 'spelling-variant', 'information'),
  'sic-founded': line(19, 'note-unfounded', 'allowed', { ap: 'hint' }),
  'sic-unfounded': line(19, 'note-unfounded', 'warning'),
  'typo-mended': line(20, 'typo-mended', 'hint', { ap: 'information', mla: 'information', bluebook: 'information', wikipedia: 'allowed', strict: 'information' }),
  'typo-mended-spoken': line(20, 'typo-mended', 'allowed', { strict: 'information' }),
  'spelling-variant': line(21, 'spelling-variant', 'information', { wikipedia: 'warning', strict: 'warning' }),
  'name-variant-spoken': line(21, 'spelling-variant', 'information'),
  'modernised': line(22, 'spelling-variant', 'allowed'),
  'modernised-silently': line(22, 'spelling-variant', 'information', { wikipedia: 'warning', strict: 'warning' }),
  'join-spoken': line(3, 'spelling-variant', 'allowed', { strict: 'information' }),
  'number-form-spoken': line(23, 'spelling-variant', 'allowed', { strict: 'information' }),
  'number-form-written': line(23, 'spelling-variant', 'information'),
  'contraction-spoken': line(24, 'spelling-variant', 'allowed', { strict: 'information' }),
  'contraction-unknown': line(24, 'spelling-variant', 'information'),
  'contraction-written': line(24, 'words-changed', 'warning'),
  'disfluency-spoken': line(25, 'words-omitted', 'allowed', { strict: 'warning' }),
  'disfluency-unknown': line(25, 'spelling-variant', 'information'),
  'disfluency-written': line(25, 'words-omitted', 'warning'),
  'emphasis-unnoted': line(26, 'emphasis-unnoted', 'hint', { mla: 'information', bluebook: 'information', wikipedia: 'information', strict: 'information' }),
  'emphasis-noted': line(26, 'emphasis-unnoted', 'allowed'),
  'markers-off': line(27, 'inner-marks-dropped', 'allowed'),
  'note-founded': line(28, 'note-unfounded', 'allowed'),
  'note-unfounded': line(28, 'note-unfounded', 'warning'),
  'inner-marks': line(2, 'inner-marks-dropped', 'information', { bluebook: 'warning', strict: 'warning' }),
  'inner-marks-added': line(2, 'inner-marks-dropped', 'hint', { strict: 'warning' }),
  'interruption-gap': line(31, 'words-omitted', 'warning'),
  'interruption-narration': line(31, 'words-omitted', 'allowed'),
  'tag-between-sentences': line(32, 'inner-marks-dropped', 'information'),
  'tag-inside-sentence': line(32, 'unmarked-splice', 'warning'),
  'misread': line(33, 'typo-mended', 'hint', { strict: 'information' }),
  'misread-perhaps': line(33, 'words-changed', 'warning'),
  'turns-joined': line(32, 'unmarked-splice', 'warning'),
  'source-dirt': line(33, 'spelling-variant', 'allowed'),
  'enumerator-bracketed': line(38, 'words-added', 'allowed'),
  'enumerator-bare': line(38, 'words-added', 'warning'),
  'redaction': line(39, 'words-changed', 'allowed'),
  'redaction-other': line(39, 'words-changed', 'error'),
  'diacritics': line(41, 'spelling-variant', 'information', { strict: 'warning' }),
  'grammar-spoken': line(42, 'spelling-variant', 'information', { ap: 'warning', strict: 'warning' }),
  'social': line(43, 'spelling-variant', 'information'),
  'headline-shortened': line(45, 'words-omitted', 'allowed', { strict: 'warning' }),
  'citation-dropped': line(14, 'spelling-variant', 'hint', { bluebook: 'information', strict: 'information' }),
  'note-dropped': line(14, 'words-omitted', 'warning'),
  'citation-added': line(14, 'words-added', 'warning'),
  'verse-line': line(6, 'words-omitted', 'error'),
  'words-omitted': line(14, 'words-omitted', 'error'),
  'words-added': line(34, 'words-added', 'error'),
  'words-changed': line(34, 'words-changed', 'error'),
  'words-reordered': line(14, 'words-reordered', 'error'),
  'apostrophe': line(1, 'words-changed', 'error'),
  'join': line(3, 'words-changed', 'error'),
  'splice': line(32, 'unmarked-splice', 'error'),
  'meaning': line(34, 'meaning-changed', 'error'),
  'meaning-bracketed': line(16, 'meaning-changed', 'warning'),
  'insertion-negates': line(15, 'meaning-changed', 'warning'),
} as const satisfies Record<string, ProfileRow>;

export type RowName = keyof typeof profileRows;

/** The profile with that name; Chicago where there is none such. */
export function profileNamed(name: string): ProfileName {
  return profileNames.find((known) => known === name.toLowerCase()) ?? profileNames[0];
}

/** What a profile makes of a kind of change. */
export function lookUp(name: RowName, profile: ProfileName): { readonly row: number; readonly code: FindingCode; readonly level: Level } {
  const entry: ProfileRow = profileRows[name];
  return { row: entry.row, code: entry.code, level: entry.levels[profile] };
}
