import { checkGroup, groupsOf, readDraft } from '../check.ts';
import type { CorpusView, Draft, IndexedSource } from '../check.ts';
import { marksIn } from '../document/emphasis.ts';
import { readDocument } from '../document/read.ts';
import type { Document, DraftDocument } from '../document/document.ts';
import { languagesOf } from '../language/languages.ts';
import { readSpeech } from '../speech/read-speech.ts';
import { indexSpeech } from '../speech/speech-index.ts';
import type { Mode, Quotation, Speech } from '../speech/speech.ts';
import { searched } from '../text/searched.ts';
import type { FindingCode, Severity } from './codes.ts';
import type { JudgedSource, JudgeSettings, UnreadableSource, VerifiedQuotation } from './judge.ts';
import type { Finding, Judgement } from './judgement.ts';

/** A little workspace for tests: texts in, judgements out, by the same path as everywhere. */
export interface TestWorkspace {
  /** Markdown. */
  readonly draft: string;
  /** Text by path; the ending says the format. */
  readonly sources: Readonly<Record<string, string>>;
  readonly unreadable?: readonly UnreadableSource[];
  readonly settings?: Partial<JudgeSettings>;
  readonly verified?: readonly VerifiedQuotation[];
  /** Takes every source for one utterance of this mode, whoever speaks: for tests about words alone. */
  readonly mode?: Mode;
  /** Takes every quotation for one that cites this source and names nobody: for tests about words alone. */
  readonly cites?: string;
}

/** A judgement as tests look at it. */
export interface Checked {
  readonly text: string;
  readonly verdict: string;
  readonly attribution: string;
  /** `code severity` of each finding, gravest first. */
  readonly findings: readonly string[];
  /** What each finding underlines. */
  readonly underlined: readonly string[];
  /** The words of a source that each finding points at first; undefined where it is of the draft alone. */
  readonly evidence: readonly (string | undefined)[];
  readonly messages: readonly string[];
  readonly concerns: readonly string[];
  /** Ids of the passages' sources. */
  readonly passages: readonly string[];
  readonly judgement: Judgement;
}

const settings: JudgeSettings = { profile: 'chicago', severities: {}, aliases: [] };

const languageOf = languagesOf([]);

/** Checks a draft: its judgements in order. */
export function check(workspace: TestWorkspace): readonly Checked[] {
  const document = read('draft.md', workspace.draft);
  const draft = citing(readDraft(document, languageOf(document)), workspace.cites);
  const sources = Object.entries(workspace.sources).map(([path, text], number): IndexedSource => ({ ...testSource(path, text, workspace.mode), number }));
  const corpus: CorpusView = {
    sources,
    unreadable: workspace.unreadable ?? [],
    hasName: (word) => sources.some(({ document: { text } }) => new RegExp(`(?<!\\p{L})${word}(?!\\p{Ll})`, 'u').test(text)),
    find: ({ within }) => sources
      .filter(({ number }) => within === undefined || within.has(number))
      .map(({ number, document }) => ({ source: number, span: { start: 0, end: document.text.length }, score: 1, pieces: [] })),
    source: (number) => sources[number],
  };
  const judgements = draft.groups.flatMap((group) => checkGroup(draft, group, { corpus, settings: { ...settings, ...workspace.settings }, verified: workspace.verified }));
  return judgements
    .sort((a, b) => a.quotation - b.quotation)
    .map((judgement) => checked(judgement, draft.document.text, draft.speech, sources));
}

function citing(draft: Draft, id: string | undefined): Draft {
  if (id === undefined) return draft;
  const quotations = draft.speech.quotations.map((quotation): Quotation => ({
    ...quotation, notSpeech: quotation.notSpeech === 'ignored' ? 'ignored' : null, speaker: null,
    citations: [{ kind: 'key', reference: id, locator: null, span: { start: quotation.outer.end, end: quotation.outer.end } }],
  }));
  return { ...draft, speech: { ...draft.speech, quotations }, groups: groupsOf(quotations) };
}

/** Checks a draft that has one quotation. */
export function checkOne(workspace: TestWorkspace): Checked {
  const [only, ...others] = check(workspace);
  if (only === undefined || others.length > 0) throw new Error(`Expected one quotation, found ${others.length + (only === undefined ? 0 : 1)}: ${workspace.draft}`);
  return only;
}

function checked(judgement: Judgement, text: string, speech: Speech, sources: readonly JudgedSource[]): Checked {
  const { findings } = judgement;
  const pointedAt = ({ related: [first] }: Finding): string | undefined => (first === undefined ? undefined : sources.find(({ id }) => id === first.source)?.excerpt(first.span));
  const span = speech.quotations[judgement.quotation]?.span ?? { start: 0, end: 0 };
  return {
    text: text.slice(span.start, span.end),
    verdict: judgement.reason === null ? judgement.verdict : `${judgement.verdict}: ${judgement.reason}`,
    attribution: judgement.attribution,
    findings: findings.map(label),
    underlined: findings.map((finding) => text.slice(finding.span.start, finding.span.end)),
    evidence: findings.map(pointedAt),
    messages: findings.map(({ message }) => message),
    concerns: findings.flatMap(({ concerns }) => concerns),
    passages: judgement.passages.map(({ source }) => source),
    judgement,
  };
}

function label({ code, severity }: Finding): `${FindingCode} ${Severity}` {
  return `${code} ${severity}`;
}

function read(path: string, text: string): DraftDocument {
  const outcome = readDocument({ path, text });
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  return outcome.document;
}

/** Sources that were read before: many checks ask about one. */
const readBefore = new Map<string, JudgedSource>();

function testSource(path: string, text: string, mode: Mode | undefined): JudgedSource {
  const key = [path, mode, text].join('\n');
  const known = readBefore.get(key) ?? readSource(path, text, mode);
  readBefore.set(key, known);
  return known;
}

function readSource(path: string, text: string, mode: Mode | undefined): JudgedSource {
  const document = read(path, text);
  const id = document.metadata.id ?? path.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
  const speech = indexSpeech(mode === undefined ? readSpeech(document, languageOf(document).speech, { role: 'source' }) : oneVoice(document, mode));
  return { id, path, metadata: document.metadata, language: languageOf(document), document, ...searched(document.text), marksIn: (within) => marksIn(document, within), speech: () => speech };
}

function oneVoice({ text }: Document, mode: Mode): Speech {
  return {
    quotations: [], people: [], unbalanced: [],
    utterances: [{ span: { start: 0, end: text.length }, mode, speaker: null, quotation: null, inside: null }],
  };
}
