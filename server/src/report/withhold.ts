import { noMetadata } from '../engine/document/metadata.ts';
import { readPlainText } from '../engine/document/plain-text.ts';
import { codeEntry } from '../engine/judge/codes.ts';
import type { Finding, Judgement, Passage } from '../engine/judge/judgement.ts';
import { searched } from '../engine/text/searched.ts';
import { words } from '../engine/text/words.ts';
import type { CheckedDraft } from '../workspace/checked-draft.ts';
import type { Source } from '../workspace/corpus.ts';
import type { ReportInput } from './to-report.ts';

/** What a report may not show, and what stands in its place. */
export interface Withholding {
  readonly isWithheld: (source: Pick<Source, 'metadata'>) => boolean;
  /** `redact`: that there is a source is said, and nothing of it; `omit`: not even that. */
  readonly how: 'omit' | 'redact';
}

/** What stands for any source that is kept quiet. */
const redacted = '[withheld]';

/**
 * What a report is made of, without anything of the sources that nobody but the writer may see: not their words, names, places or who
 * speaks in them. Verdicts stay as they are. Whatever is found beside such a source is said in the general words of its code: a message may
 * name or quote it.
 */
export function withhold(input: ReportInput, { isWithheld, how }: Withholding): ReportInput {
  const quiet = input.corpus.sources.filter(isWithheld);
  const skipped = input.corpus.skipped.filter(({ code, described }) => code !== 'settings-unused' && (described === undefined || !isWithheld({ metadata: described })));
  if (quiet.length === 0 && skipped.length === input.corpus.skipped.length) return input;
  const secrets: Secrets = { ids: new Map(quiet.map(({ id }, index) => [id, `withheld-${String(index + 1)}`])), names: quiet.flatMap(namesOf), how };
  return {
    ...input,
    corpus: { ...input.corpus, skipped, sources: input.corpus.sources.map((source) => standIn(source, secrets.ids.get(source.id))) },
    drafts: input.drafts.map(({ path, checked }) => ({ path, checked: withoutSecrets(checked, secrets) })),
  };
}

interface Secrets {
  /** What each is called instead, by its id. */
  readonly ids: ReadonlyMap<string, string>;
  /** Folded: what a message could name them by. */
  readonly names: readonly string[];
  readonly how: Withholding['how'];
}

function namesOf({ id, path, metadata: { title, author } }: Source): string[] {
  return [id, path, title ?? '', ...author].map(fold).filter((name) => name.length > 2);
}

/** Folded words, parted by one space. */
function fold(text: string): string {
  return words(text).map(({ folded }) => folded).join(' ');
}

function withoutSecrets(checked: CheckedDraft, secrets: Secrets): CheckedDraft {
  return {
    ...checked,
    judgements: checked.judgements.map((judgement) => quietJudgement(judgement, secrets)),
    findings: checked.findings.map((finding) => quietFinding(finding, secrets, false)),
  };
}

function quietJudgement(judgement: Judgement, secrets: Secrets): Judgement {
  const { passages, nearest, claim, findings } = judgement;
  const isQuiet = ({ source }: Passage): boolean => secrets.ids.has(source);
  const isTouched = passages.some(isQuiet) || (nearest !== null && isQuiet(nearest)) || (claim.source !== null && secrets.ids.has(claim.source));
  return {
    ...judgement,
    claim: claim.source !== null && secrets.ids.has(claim.source) ? { ...claim, source: null, cited: null, locator: null } : claim,
    passages: secrets.how === 'omit' ? passages.filter((passage) => !isQuiet(passage)) : passages.map((passage) => blackened(passage, secrets.ids.get(passage.source))),
    nearest: nearest !== null && isQuiet(nearest) ? null : nearest,
    // How many more there are would tell of them.
    morePassages: secrets.how === 'omit' && isTouched ? 0 : judgement.morePassages,
    findings: findings.map((finding) => quietFinding(finding, secrets, isTouched)),
  };
}

function quietFinding(finding: Finding, { ids, names }: Secrets, isTouched: boolean): Finding {
  const message = fold(finding.message);
  if (!isTouched && !finding.related.some(({ source }) => ids.has(source)) && !names.some((name) => ` ${message} `.includes(` ${name} `))) return finding;
  return { ...finding, message: codeEntry(finding.code).summary, related: finding.related.filter(({ source }) => !ids.has(source)), edit: null };
}

function blackened(passage: Passage, alias: string | undefined): Passage {
  if (alias === undefined) return passage;
  return { ...passage, source: alias, span: { start: 0, end: redacted.length }, spans: [], text: redacted, speaker: null, edits: [] };
}

/** A source with nothing in it in place of one that is withheld: it is counted, and it can be asked for whatever a report asks. */
function standIn(source: Source, alias: string | undefined): Source {
  if (alias === undefined) return source;
  const document = readPlainText(redacted);
  return {
    ...searched(redacted), id: alias, path: redacted, uri: '', number: source.number, sha256: '', words: source.words,
    metadata: { ...noMetadata, title: 'A source that is withheld' }, language: source.language, document,
    speech: source.speech,
    rangeOf: (span) => document.lines.rangeOf(document.map.toOriginalSpan(span)),
    marksIn: () => [],
  };
}
