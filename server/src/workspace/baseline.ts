import * as v from 'valibot';
import { findingCodes } from '../engine/judge/codes.ts';
import type { DraftRecords, QuotationRecord } from '../engine/judge/records.ts';
import { isSameQuotation, partsApart } from '../engine/judge/records.ts';
import type { ConfigurationProblem } from './configuration.ts';
import type { VerifiedNote, VerifiedNotes } from './verified-quotations.ts';

/** The file at a folder's root in which people put on record what no source can show. It is committed with the drafts. */
export const baselineFile = 'verbatim.baseline.json';

/** One line of the file: what is on record about one quotation of one draft. */
export interface BaselineEntry extends QuotationRecord {
  /** Path in the folder, `/` between names. */
  readonly draft: string;
  /** Where its words were seen, each of its parts; absent where nobody has put that on record. */
  readonly verified?: readonly VerifiedPart[];
}

/** A part of a quotation as it stood in a source. */
export interface VerifiedPart {
  /** Path in the folder. */
  readonly source: string;
  /** Of the source's file then, hexadecimal. */
  readonly sha256: string;
  /** The day on which that was seen, `2031-05-02`. */
  readonly on: string;
  /** The source's words. */
  readonly passage: string;
}

/** What the file says. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[];
  /** Drafts that it names and that are not there any more: paths in the folder. */
  readonly gone: ReadonlySet<string>;
  /**
   * What is on record about one draft, and what is about none that is there: its draft may be the one that it was renamed to.
   * @param path in the folder
   */
  of(path: string | null): DraftRecords;
  /** What of a draft's quotations has been seen in sources, by the words of each part; null where nothing of it is on record. The same object at each call. @param path in the folder */
  verifiedIn(path: string | null): VerifiedNotes | null;
  readonly problems: readonly ConfigurationProblem[];
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const vouching = v.strictObject({ by: text, on: v.pipe(v.string(), v.isoDate()), against: text });
const ignoring = v.strictObject({ codes: v.optional(v.array(v.picklist(findingCodes)), []), reason: v.optional(v.nullable(v.string()), null) });
const verifiedPart = v.strictObject({ source: text, sha256: text, on: v.pipe(v.string(), v.isoDate()), passage: v.string() });
const entrySchema = v.strictObject({
  draft: text,
  words: v.string(),
  speaker: v.optional(v.nullable(v.string()), null),
  nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  ignored: v.optional(v.nullable(ignoring), null),
  vouched: v.optional(v.array(vouching), []),
  verified: v.optional(v.array(verifiedPart)),
});
const fileSchema = v.object({ version: v.literal(1), quotations: v.array(v.unknown()) });

/**
 * Reads the file. Never throws: an entry that cannot be understood silences nothing, and is named.
 * @param content the file's text; null where there is none
 * @param gone which drafts are not there any more: paths in the folder
 */
export function readBaseline(content: string | null, gone: ReadonlySet<string> = new Set()): Baseline {
  if (content === null) return baselineOf([], []);
  const parsed = parse(content);
  if ('problem' in parsed) return baselineOf([], [parsed.problem]);
  const file = v.safeParse(fileSchema, parsed.value);
  if (!file.success) return baselineOf([], [problem(0, `expected {"version": 1, "quotations": [ … ]}. ${file.issues[0].message}`)]);
  const entries: BaselineEntry[] = [];
  const problems: ConfigurationProblem[] = [];
  file.output.quotations.forEach((item, index) => {
    const entry = v.safeParse(entrySchema, item);
    if (entry.success) entries.push(entry.output);
    else problems.push(problem(lineOf(content, index), `entry ${String(index + 1)}, "${v.getDotPath(entry.issues[0]) ?? 'the whole'}": ${entry.issues[0].message}`));
  });
  return baselineOf(entries, problems, gone);
}

/** The file's text: sorted, a line for each quotation, so that what two people add in two places merges by itself. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...entries].sort(byPlace).map((entry) => `    ${JSON.stringify(compact(entry))}`);
  return lines.length === 0 ? '{\n  "version": 1,\n  "quotations": []\n}\n' : `{\n  "version": 1,\n  "quotations": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** The entries with one put in place of that for the same quotation; without it where nothing is on record any more. */
export function withEntry(entries: readonly BaselineEntry[], entry: BaselineEntry): readonly BaselineEntry[] {
  const others = entries.filter((other) => other.draft !== entry.draft || !isSameQuotation(other, entry));
  return saysNothing(entry) ? others : [...others, entry];
}

function saysNothing({ ignored, vouched, verified = [] }: BaselineEntry): boolean {
  return ignored === null && vouched.length === 0 && verified.length === 0;
}

/** By what parts of a quotation are known; see `identitiesOf`. */
function notesOf(entries: readonly BaselineEntry[]): VerifiedNotes | null {
  const notes = entries.flatMap(({ words, verified = [] }) => {
    const parts = words.split(partsApart);
    return parts.length !== verified.length ? [] : verified.map(({ source, ...seen }, index): VerifiedNote => ({ words: parts[index] ?? '', path: source, ...seen }));
  });
  return notes.length === 0 ? null : new Map(notes.map((note) => [note.words, note]));
}

function baselineOf(entries: readonly BaselineEntry[], problems: readonly ConfigurationProblem[], gone: ReadonlySet<string> = new Set()): Baseline {
  const byDraft = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const known = byDraft.get(entry.draft);
    if (known === undefined) byDraft.set(entry.draft, [entry]);
    else known.push(entry);
  }
  const isPersons = ({ ignored, vouched }: BaselineEntry): boolean => ignored !== null || vouched.length > 0;
  const notes = new Map([...byDraft].map(([draft, own]) => [draft, notesOf(own)]));
  const orphans = entries.filter((entry) => gone.has(entry.draft) && isPersons(entry)).map((entry) => ({ ...entry, isOrphan: true }));
  return { entries, gone, problems, of: (path) => (path === null ? [] : [...(byDraft.get(path) ?? []).filter(isPersons), ...orphans.filter(({ draft }) => draft !== path)]), verifiedIn: (path) => (path === null ? null : notes.get(path) ?? null) };
}

function parse(content: string): { readonly value: unknown } | { readonly problem: ConfigurationProblem } {
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(content);
  if (conflict !== null) return { problem: problem(lineAt(content, conflict.index), 'a merge left its marks here. Keep the lines of both sides, parted by commas, and take the marks out; until then nothing on record counts.') };
  try {
    return { value: JSON.parse(content.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    // Where, every editor shows by itself.
    return { problem: problem(0, `this is no JSON, and until it is mended nothing on record counts. ${error instanceof Error ? error.message : ''}`) };
  }
}

function problem(line: number, message: string): ConfigurationProblem {
  return { file: baselineFile, line, message: `${baselineFile}: ${message}` };
}

function lineAt(content: string, offset: number): number {
  return content.slice(0, offset).split('\n').length - 1;
}

/** Where an entry stands in a file as `writeBaseline` makes it; the file's beginning where it was laid out otherwise. */
function lineOf(content: string, index: number): number {
  const lines = content.split('\n');
  const first = lines.findIndex((line) => /^\s*\{\s*"draft"/.test(line));
  const line = first + index;
  return first >= 0 && /^\s*\{/.test(lines[line] ?? '') ? line : 0;
}

function byPlace(a: BaselineEntry, b: BaselineEntry): number {
  return compare(a.draft, b.draft) || compare(a.words, b.words) || compare(a.speaker ?? '', b.speaker ?? '') || a.nth - b.nth;
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Leaves out what says nothing. */
function compact({ draft, words, speaker, nth, ignored, vouched, verified = [] }: BaselineEntry): object {
  return {
    draft, words,
    ...(speaker === null ? {} : { speaker }),
    ...(nth === 1 ? {} : { nth }),
    ...(ignored === null ? {} : { ignored: { ...(ignored.codes.length === 0 ? {} : { codes: [...ignored.codes].sort(compare) }), ...(ignored.reason === null ? {} : { reason: ignored.reason }) } }),
    ...(vouched.length === 0 ? {} : { vouched }),
    ...(verified.length === 0 ? {} : { verified }),
  };
}
