/** How grave a finding is; LSP's words. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** All severities, gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** What makes a changed word grave: it is always named (a dropped "not" leaves a quotation 98 % alike). */
export type Concern = 'negation' | 'number' | 'unit' | 'comparator' | 'modal' | 'quantifier' | 'name';

interface CodeEntry {
  /** Of a finding that is sure (an error needs certain words and a claim that resolves to that very passage). */
  readonly severity: Severity;
  /** The same finding where it is not sure. */
  readonly unsure: Severity;
  /** Whether the finding makes the verdict `misquoted`. */
  readonly misquotes: boolean;
  /** One line for tables and documentation. */
  readonly summary: string;
}

const entry = (severity: Severity, summary: string, more: Partial<CodeEntry> = {}): CodeEntry =>
  ({ severity, unsure: severity, misquotes: false, summary, ...more });
const wording = (summary: string): CodeEntry => entry('error', summary, { unsure: 'warning', misquotes: true });

/** Every finding that exists, gravest first: of several codes for one edit, the first listed wins. */
export const codes = {
  'meaning-changed': wording('A negation, number, unit, comparator, modal, quantifier or name differs from the source.'),
  'unmarked-splice': wording('What was left out without a mark holds a sentence’s or a turn’s end, or another source begins.'),
  'words-reordered': wording('The source has these words in another order.'),
  'words-changed': wording('The source has other words here.'),
  'words-added': wording('The source does not have these words.'),
  'words-omitted': wording('The source has more words here, and no ellipsis says so.'),
  'wrong-speaker': entry('error', 'The source gives these words to somebody else.', { unsure: 'warning' }),
  'paraphrase-quoted': entry('warning', 'The source reports this without quoting it; the marks are the draft’s own.', { misquotes: true }),
  'punctuation-changed': entry('warning', 'A question or exclamation mark, a sign or a range was gained or lost.', { misquotes: true }),
  'omission-hides': entry('warning', 'What the ellipsis leaves out holds a negation, condition, hedge or number.'),
  'clipped-context': entry('warning', 'Just outside the quotation stands a word that qualifies it.'),
  'note-unfounded': entry('warning', 'A note such as [sic] or “emphasis in original” claims what the source does not show.'),
  'wrong-source': entry('warning', 'The cited source does not carry these words; another does.'),
  'unknown-key': entry('warning', 'No source has this citation key.'),
  'wrong-locator': entry('warning', 'The words stand elsewhere in the cited source.'),
  'source-changed': entry('warning', 'The source has changed since this quotation was verified.'),
  'source-missing': entry('warning', 'The source that this quotation was verified against is gone.'),
  'not-in-corpus': entry('warning', 'No source here carries these words.', { unsure: 'information' }),
  'sources-differ': entry('information', 'Another source has these words otherwise.'),
  'speakers-differ': entry('information', 'The sources give these words to different people.'),
  secondhand: entry('information', 'The draft cites somebody who quotes; the origin is in the corpus.'),
  'spelling-variant': entry('information', 'Another spelling, diacritics or number form than the source’s.'),
  'inner-marks-dropped': entry('information', 'The source has quotation marks inside these words.'),
  'marks-unbalanced': entry('information', 'A quotation mark without its partner.'),
  'record-lapsed': entry('information', 'What was put on record here was about other words, or another speaker.'),
  'ignore-stale': entry('information', 'This ignore comment silences nothing.'),
  'typo-mended': entry('hint', 'A slip of the source was mended silently.'),
  'capital-unmarked': entry('hint', 'Capitals differ from the source.'),
  'ellipsis-needless': entry('hint', 'This ellipsis is not needed.'),
  'emphasis-unnoted': entry('hint', 'Emphasis differs from the source and no note says so.'),
  'unquoted-copy': entry('hint', 'A source has these words, and no quotation marks say so.'),
  'speaker-unknown': entry('hint', 'No source knows this speaker.'),
  'name-spelling': entry('hint', 'The sources spell this name otherwise.'),
} as const satisfies Record<string, CodeEntry>;

export type FindingCode = keyof typeof codes;

/** All codes, gravest first. */
export const findingCodes = Object.keys(codes) as readonly FindingCode[];

/** The table's entry of a code. */
export function codeEntry(code: FindingCode): CodeEntry {
  return codes[code];
}
