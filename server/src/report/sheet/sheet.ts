import { passageAddress } from '../../engine/cite/passage-address.ts';
import { locate, locatorInWords } from '../../engine/document/locate.ts';
import type { Severity } from '../../engine/judge/codes.ts';
import type { Descent, Kin } from '../../engine/judge/family.ts';
import { familyOf } from '../../engine/judge/family.ts';
import type { AttributionVerdict, Finding, Judgement, Passage, UncheckedReason, Verdict } from '../../engine/judge/judgement.ts';
import type { Outcome } from '../../engine/judge/outcome.ts';
import { outcomeOf } from '../../engine/judge/outcome.ts';
import type { Ignoring, Vouching } from '../../engine/judge/on-record.ts';
import type { DraftRecords } from '../../engine/judge/records.ts';
import type { Span } from '../../engine/text/span.ts';
import { countWords } from '../../engine/text/words.ts';
import { visible } from '../../engine/text/visible.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import type { Source } from '../../workspace/corpus.ts';
import { placeInWords, rangeOf } from '../places.ts';
import { severities } from '../severities.ts';
import { describeSource, shownEdits } from '../text/passage.ts';
import type { ReportInput } from '../to-report.ts';
import { sourcesById } from '../to-report.ts';

/**
 * What an editor checks a piece by: every quotation with its verdict and its evidence, the unresolved first, and what the piece leans on.
 * All texts are plain; nothing hidden is in them.
 */
export interface Sheet {
  readonly documents: readonly SheetDocument[];
  /** The sources that are quoted, the most quoted first. */
  readonly sources: readonly QuotedSource[];
  /** Who is quoted, who is quoted most first. */
  readonly speakers: readonly Share[];
  readonly checkedAgainst: { readonly sources: number; readonly words: number; readonly skipped: readonly { readonly path: string; readonly message: string }[] };
}

export interface SheetDocument {
  readonly path: string;
  readonly title: string | null;
  readonly rows: readonly SheetRow[];
  /** What was found beside the quotations: a mark without its partner, copies without marks. In the draft's order. */
  readonly findings: readonly PlacedFinding[];
  readonly lapsed: DraftRecords;
}

/** Something that was found in the draft. */
export interface SheetFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** The same where it is about no quotation: with its place, zero-based in the draft's file, and the draft's words there. */
export interface PlacedFinding extends SheetFinding {
  readonly line: number;
  /** The place for people: `line 12`, `“The gate”, para. 2`. */
  readonly place: string;
  readonly character: number;
  readonly words: string;
}

/** One quotation. */
export interface SheetRow {
  /** Where it stands among all of its draft, from 1. */
  readonly number: number;
  /** Zero-based, in the draft's file. */
  readonly line: number;
  /** The place for people: `line 12`, `“The gate”, para. 2`. */
  readonly place: string;
  readonly character: number;
  readonly verdict: Verdict;
  /** What it is counted as. */
  readonly outcome: Outcome;
  readonly reason: UncheckedReason | null;
  readonly attribution: AttributionVerdict;
  /** Of the gravest finding; null where nothing was found. */
  readonly gravest: Severity | null;
  readonly speaker: string | null;
  readonly quoted: readonly Stretch[];
  /** Null where no source has the words. */
  readonly passage: SheetPassage | null;
  readonly findings: readonly SheetFinding[];
  readonly vouched: readonly Vouching[];
  readonly ignored: Ignoring | null;
}

export interface SheetPassage {
  /** Title, author, where it appeared, date. */
  readonly source: string;
  readonly place: string;
  /** Of the passage on the web. */
  readonly address: string | null;
  readonly path: string;
  readonly sha256: string;
  readonly speaker: string | null;
  readonly text: readonly Stretch[];
  /** Whether it is only the nearest, and not the quotation's. */
  readonly isNearest: boolean;
  /** Who quotes whom: all sources that have the words, or nearly; null where this one alone has them. */
  readonly family: SheetKin | null;
}

/** A source in the family tree of a quotation. */
export interface SheetKin {
  readonly source: string;
  readonly place: string;
  readonly speaker: string | null;
  /** What it did with the words of the one above it; null at the top. */
  readonly descent: Descent | null;
  /** Whether the draft's words are judged by this one. */
  readonly isDrafts: boolean;
  readonly children: readonly SheetKin[];
}

/** A run of words, and whether they are what differs. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

export interface Share {
  readonly name: string;
  readonly quotations: number;
  readonly words: number;
}

export interface QuotedSource extends Share {
  readonly path: string;
  readonly sha256: string;
}

/** Makes the sheet. It shows what was judged and judges nothing. */
export function toSheet({ drafts, corpus, showPath }: ReportInput): Sheet {
  const sources = sourcesById(corpus);
  const documents = drafts.map(({ path, checked }): SheetDocument => ({
    path, title: checked.document.metadata.title === undefined ? null : visible(checked.document.metadata.title),
    rows: checked.judgements.flatMap((judgement, index) => toRow(judgement, index + 1, { checked, sources, showPath })).sort(unresolvedFirst),
    findings: checked.findings.map((finding) => toPlaced(finding, checked)),
    lapsed: checked.lapsed ?? [],
  }));
  return {
    documents,
    ...shares(drafts.map(({ checked }) => checked), sources, showPath),
    checkedAgainst: {
      sources: corpus.sources.length,
      words: corpus.sources.reduce((total, { words }) => total + words, 0),
      skipped: corpus.skipped.map(({ path, message }) => ({ path: visible(showPath(path)), message: visible(message) })),
    },
  };
}

function toFinding({ code, severity, message }: Finding): SheetFinding {
  return { code, severity, message: visible(message) };
}

/** Longer words are cut, UTF-16 units. */
const longestShown = 160;

function toPlaced(finding: Finding, { document }: CheckedDraft): PlacedFinding {
  const { start } = rangeOf(document, finding.span);
  const words = document.text.slice(finding.span.start, finding.span.end).replace(/\s+/gu, ' ');
  return { ...toFinding(finding), line: start.line, place: placeInWords(document, finding.span) ?? lineInWords(start.line), character: start.character, words: visible(words.length > longestShown ? `${words.slice(0, longestShown - 1)}…` : words) };
}

interface Context {
  readonly checked: CheckedDraft;
  readonly sources: ReadonlyMap<string, Source>;
  readonly showPath: (path: string) => string;
}

function toRow(judgement: Judgement, number: number, context: Context): SheetRow[] {
  const { document, speech } = context.checked;
  const quotation = speech.quotations[judgement.quotation];
  if (quotation === undefined) return [];
  const passage = judgement.passages[0] ?? judgement.nearest;
  const edits = passage === null ? [] : shownEdits(judgement, passage);
  const { start } = rangeOf(document, quotation.span);
  return [{
    number, line: start.line, place: placeInWords(document, quotation.span) ?? lineInWords(start.line), character: start.character,
    verdict: judgement.verdict, outcome: outcomeOf(judgement), reason: judgement.reason, attribution: judgement.attribution,
    gravest: gravestOf(judgement),
    speaker: judgement.claim.speaker === null ? null : visible(judgement.claim.speaker),
    quoted: stretches(document.text, quotation.span, edits.filter(({ kind, nature }) => kind !== 'deletion' && nature !== 'quotation-marks').map(({ quoted }) => quoted)),
    passage: passage === null ? null : toPassage(judgement, passage, edits.filter(({ kind }) => kind !== 'insertion').map(({ original }) => original), context),
    findings: judgement.findings.map(toFinding),
    vouched: judgement.vouched ?? [],
    ignored: judgement.ignored ?? null,
  }];
}

function toPassage(judgement: Judgement, passage: Passage, differing: readonly Span[], { checked, sources, showPath }: Context): SheetPassage | null {
  const source = sources.get(passage.source);
  if (source === undefined) return null;
  return {
    source: describeSource(source),
    place: placeOf(source, passage.span),
    address: passageAddress({ URL: source.metadata.URL, text: source.document.text.slice(passage.span.start, passage.span.end), locator: locate(source.document, passage.span) }),
    path: visible(showPath(source.path)),
    sha256: source.sha256,
    speaker: nameOf(passage),
    text: stretches(source.document.text, passage.span, differing),
    isNearest: judgement.passages.length === 0,
    family: toKin(familyOf(judgement.passages, (id) => sources.get(id), checked.language.forms), passage, sources),
  };
}

function toKin(kin: Kin | null, drafts: Passage, sources: ReadonlyMap<string, Source>): SheetKin | null {
  const source = kin === null ? undefined : sources.get(kin.passage.source);
  if (kin === null || source === undefined) return null;
  return {
    source: describeSource(source), place: placeOf(source, kin.passage.span), speaker: nameOf(kin.passage),
    descent: kin.from === null ? null : { ...kin.from, changes: kin.from.changes.map(({ before, after }) => ({ before: visible(before), after: visible(after) })) },
    isDrafts: kin.passage === drafts,
    children: kin.children.flatMap((child) => toKin(child, drafts, sources) ?? []),
  };
}

function lineInWords(line: number): string {
  return `line ${String(line + 1)}`;
}

function nameOf({ speaker }: Passage): string | null {
  return speaker === null ? null : visible(speaker.name);
}

function placeOf(source: Source, span: Span): string {
  return visible(locatorInWords(locate(source.document, span)));
}

function gravestOf({ findings }: Judgement): Severity | null {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;
}

/** What somebody has to look at comes first, the gravest of it at the top; the rest in the draft's order. */
function unresolvedFirst(a: SheetRow, b: SheetRow): number {
  return rankOf(a) - rankOf(b) || a.number - b.number;
}

function rankOf({ gravest, verdict, vouched }: SheetRow): number {
  if (gravest === 'error') return 0;
  if (gravest === 'warning') return 1;
  if (verdict === 'unsourced' && vouched.length === 0) return 2;
  if (gravest === 'information') return 3;
  return verdict === 'unchecked' ? 4 : 5;
}

function stretches(text: string, { start, end }: Span, differing: readonly Span[]): Stretch[] {
  const found: Stretch[] = [];
  const add = (from: number, to: number, differs: boolean): void => {
    if (from < to) found.push({ text: visible(text.slice(from, to).replace(/\s+/gu, ' ')), differs });
  };
  let at = start;
  for (const span of [...differing].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, span.start);
    const to = Math.min(end, span.end);
    add(at, Math.min(from, end), false);
    add(from, to, true);
    at = Math.max(at, to);
  }
  add(at, end, false);
  return found;
}

function shares(drafts: readonly CheckedDraft[], sources: ReadonlyMap<string, Source>, showPath: (path: string) => string): Pick<Sheet, 'sources' | 'speakers'> {
  const bySource = new Map<string, { quotations: number; words: number }>();
  const bySpeaker = new Map<string, { quotations: number; words: number }>();
  const count = (shared: Map<string, { quotations: number; words: number }>, key: string, words: number): void => {
    const known = shared.get(key) ?? { quotations: 0, words: 0 };
    shared.set(key, { quotations: known.quotations + 1, words: known.words + words });
  };
  for (const { document, speech, judgements } of drafts) {
    for (const { quotation, passages: [passage], claim } of judgements) {
      const span = speech.quotations[quotation]?.span;
      const words = span === undefined ? 0 : countWords(document.text.slice(span.start, span.end));
      if (passage !== undefined) count(bySource, passage.source, words);
      if (passage !== undefined && claim.speaker !== null) count(bySpeaker, visible(claim.speaker), words);
    }
  }
  return {
    sources: [...bySource].flatMap(([id, share]): QuotedSource[] => {
      const source = sources.get(id);
      return source === undefined ? [] : [{ name: describeSource(source), path: visible(showPath(source.path)), sha256: source.sha256, ...share }];
    }).sort(mostFirst),
    speakers: [...bySpeaker].map(([name, share]): Share => ({ name, ...share })).sort(mostFirst),
  };
}

function mostFirst(a: Share, b: Share): number {
  return b.words - a.words || (a.name < b.name ? -1 : 1);
}
