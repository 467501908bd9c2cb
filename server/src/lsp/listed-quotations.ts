import type { Range } from 'vscode-languageserver';
import { RequestType } from 'vscode-languageserver';
import { locate, locatorInWords } from '../engine/document/locate.ts';
import type { Severity } from '../engine/judge/codes.ts';
import type { AttributionVerdict, Judgement, UncheckedReason, Verdict } from '../engine/judge/judgement.ts';
import { lookUpIn } from '../engine/judge/source-lookup.ts';
import type { CheckedDraft } from '../workspace/checker.ts';
import { guarded } from './guard.ts';
import { verdictInWords } from './verdict-in-words.ts';
import { visible } from './inert.ts';
import { personName } from './person-name.ts';
import { rangeOf } from './positions.ts';
import type { Session } from './session.ts';
import { checkOpenDraft } from './session.ts';
import { locationIn } from './source-address.ts';

/** A quotation as the client's own commands, and other extensions, are told of it. Texts are plain, with nothing hidden in them. */
export interface ListedQuotation {
  /** The quoted words. */
  readonly range: Range;
  /** With their marks. */
  readonly outer: Range;
  readonly text: string;
  readonly speaker: string | null;
  readonly verdict: Verdict;
  readonly reason: UncheckedReason | null;
  /** The verdict as a sentence. */
  readonly summary: string;
  readonly attribution: AttributionVerdict;
  readonly findings: readonly { readonly code: string; readonly severity: Severity; readonly message: string }[];
  readonly isVouched: boolean;
  /** Where the words stand; of a quotation without a source, the nearest words; null where there is neither. */
  readonly passage: ListedPassage | null;
}

export interface ListedPassage {
  /** Where the source is opened: its file, or a document with its text. */
  readonly uri: string;
  readonly range: Range;
  readonly title: string;
  readonly text: string;
  readonly speaker: string | null;
  /** `p. 45`, `line 12`. */
  readonly place: string;
  /** Whether it is only the nearest, and not the quotation's. */
  readonly isNearest: boolean;
}

/** The request for an open draft's quotations, in its order; null where the document is no draft, or its sources are still being read. */
export const quotationsRequest = new RequestType<{ readonly uri: string }, readonly ListedQuotation[] | null, void>('verbatim/quotations');

export function provideListedQuotations(session: Session): void {
  session.connection.onRequest(quotationsRequest, guarded(session.log, 'Quotations', async ({ uri }, token): Promise<readonly ListedQuotation[] | null> => {
    const found = await checkOpenDraft(session, uri, token);
    return found === null ? null : found.checked.judgements.flatMap((judgement) => listed(found.checked, judgement, session));
  }, () => null));
}

function listed(checked: CheckedDraft, judgement: Judgement, session: Session): ListedQuotation[] {
  const { document, speech } = checked;
  const quotation = speech.quotations[judgement.quotation];
  if (quotation === undefined) return [];
  return [{
    range: rangeOf(document, quotation.span),
    outer: rangeOf(document, quotation.outer),
    text: visible(document.text.slice(quotation.span.start, quotation.span.end)),
    speaker: judgement.claim.speaker === null ? null : visible(personName(judgement.claim.speaker)),
    verdict: judgement.verdict,
    reason: judgement.reason,
    summary: verdictInWords(judgement),
    attribution: judgement.attribution,
    findings: judgement.findings.map(({ code, severity, message }) => ({ code, severity, message: visible(message) })),
    isVouched: (judgement.vouched ?? []).length > 0,
    passage: passageOf(checked, judgement, session),
  }];
}

function passageOf({ corpus }: CheckedDraft, { passages: [first], nearest }: Judgement, { abilities }: Session): ListedPassage | null {
  const passage = first ?? nearest;
  const source = passage === null ? undefined : lookUpIn(corpus.sources).byId(passage.source);
  if (passage === null || source === undefined) return null;
  return {
    ...locationIn(source, () => source.rangeOf(passage.span), abilities),
    title: visible(source.metadata.title ?? source.id),
    text: visible(source.document.text.slice(passage.span.start, passage.span.end)),
    speaker: passage.speaker === null ? null : visible(personName(passage.speaker.name)),
    place: visible(locatorInWords(locate(source.document, passage.span))),
    isNearest: first === undefined,
  };
}
