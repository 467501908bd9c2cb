import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { DiagnosticSeverity, DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Evidence, Finding } from '../engine/judge/judgement.ts';
import type { Severity } from '../engine/judge/codes.ts';
import { lookUpIn } from '../engine/judge/source-lookup.ts';
import type { CheckedDraft } from '../workspace/checker.ts';
import type { Source } from '../workspace/corpus.ts';
import { lastAnswers } from './last-answers.ts';
import { guarded, inBackground } from './guard.ts';
import { visible } from './inert.ts';
import { rangeOf } from './positions.ts';
import type { CheckedOpenDraft, Session } from './session.ts';
import { checkOpenDraft, diagnosticSource, isSpokenOf } from './session.ts';
import { locationIn } from './source-address.ts';
import type { TypingPause } from './typing-pause.ts';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Tells clients anew; `changed` after anything but the draft itself changed: sources, settings, the end of a pause in typing. */
export interface DiagnosticsFeature {
  changed(): void;
}

/** Diagnostics by pull where the client pulls, else by push; never both for one document. */
export function provideDiagnostics(session: Session, pause: TypingPause): DiagnosticsFeature {
  return session.abilities.pullsDiagnostics ? pullDiagnostics(session, pause) : pushDiagnostics(session, pause);
}

function pullDiagnostics(session: Session, pause: TypingPause): DiagnosticsFeature {
  const { connection, documents, log } = session;
  const answers = lastAnswers<Diagnostic[]>();
  documents.onDidClose(({ document: { uri } }) => { answers.forget(uri); });
  connection.languages.diagnostics.on(guarded(log, 'Diagnostics', async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
    if (!isSpokenOf(session, uri)) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const found = await checkOpenDraft(session, uri, token);
    if (found === null) return cancelled({ retriggerRequest: true });
    const items = diagnosticsOf(session, found, pause);
    const resultId = answers.idOf(uri, items);
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }, () => cancelled({ retriggerRequest: false })));
  return {
    changed: () => {
      if (session.abilities.refreshesDiagnostics) inBackground(log, 'Refresh of diagnostics', connection.languages.diagnostics.refresh());
    },
  };
}

/** The client keeps what it shows: an empty report would take the underlines away until the next one. */
function cancelled(data: { readonly retriggerRequest: boolean }): never {
  throw new ResponseError(LSPErrorCodes.ServerCancelled, 'The draft changed while it was checked.', data);
}

/** Milliseconds of quiet before a push: a burst of keystrokes is one check. */
const pushDelay = 60;

function pushDiagnostics(session: Session, pause: TypingPause): DiagnosticsFeature {
  const { connection, documents, scheduler, log } = session;
  const scheduled = new Map<string, () => void>();
  const shown = new Set<string>();

  const send = async (uri: string, version: number | undefined, diagnostics: Diagnostic[]): Promise<void> => {
    if (diagnostics.length === 0 && !shown.has(uri)) return;
    if (diagnostics.length === 0) shown.delete(uri);
    else shown.add(uri);
    await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const push = async (uri: string): Promise<void> => {
    const version = documents.get(uri)?.version;
    if (!isSpokenOf(session, uri)) return send(uri, version, []);
    const found = await checkOpenDraft(session, uri);
    // Where the draft changed meanwhile, its change has been scheduled by itself.
    if (found !== null) await send(uri, found.draft.version, diagnosticsOf(session, found, pause));
  };
  const schedule = (uri: string): void => {
    scheduled.get(uri)?.();
    scheduled.set(uri, scheduler.after(pushDelay, () => {
      scheduled.delete(uri);
      inBackground(log, `Diagnostics of ${uri}`, push(uri));
    }));
  };

  documents.onDidChangeContent(({ document }) => { schedule(document.uri); });
  documents.onDidClose(({ document: { uri } }) => {
    scheduled.get(uri)?.();
    scheduled.delete(uri);
    inBackground(log, `Diagnostics of ${uri}`, send(uri, undefined, []));
  });
  return { changed: () => { documents.all().forEach((draft) => { schedule(draft.uri); }); } };
}

function diagnosticsOf(session: Session, found: CheckedOpenDraft, pause: TypingPause): Diagnostic[] {
  const typing = pause.typing(found);
  const { judgements, findings } = found.checked;
  return [...judgements.filter((judgement) => judgement.quotation !== typing).flatMap((judgement) => judgement.findings), ...findings]
    .map((finding) => diagnosticOf(session, found.checked, finding));
}

function diagnosticOf(session: Session, checked: CheckedDraft, finding: Finding): Diagnostic {
  return {
    range: rangeOf(checked.document, finding.span),
    severity: severities[finding.severity],
    code: finding.code,
    source: diagnosticSource,
    message: visible(finding.message),
    ...(session.abilities.relatedInformation ? { relatedInformation: [...relatedInformation(session, checked, finding)] } : {}),
  };
}

type RelatedInformation = NonNullable<Diagnostic['relatedInformation']>[number];

function relatedInformation(session: Session, { corpus }: CheckedDraft, finding: Finding): readonly RelatedInformation[] {
  const lookup = lookUpIn(corpus.sources);
  return finding.related.flatMap((evidence) => {
    const source = lookup.byId(evidence.source);
    return source === undefined ? [] : [shownEvidence(session, evidence, source)];
  });
}

/** Evidence as it was first shown, and of which source: what a keystroke leaves as it was needs no book to be loaded. */
const shown = new WeakMap<Evidence, { readonly source: number; readonly information: RelatedInformation }>();

function shownEvidence({ abilities }: Session, evidence: Evidence, source: Source): RelatedInformation {
  const known = shown.get(evidence);
  // A source that changes gets another number.
  if (known?.source === source.number) return known.information;
  const information = { location: locationIn(source, () => source.rangeOf(evidence.span), abilities), message: visible(evidence.message) };
  shown.set(evidence, { source: source.number, information });
  return information;
}
