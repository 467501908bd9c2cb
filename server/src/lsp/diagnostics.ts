import type { Diagnostic, DocumentDiagnosticReport, DocumentDiagnosticParams, CancellationToken } from 'vscode-languageserver';
import { DiagnosticSeverity, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Finding } from '../engine/judge/judgement.ts';
import type { Severity } from '../engine/judge/codes.ts';
import type { CheckedDraft } from '../workspace/checker.ts';
import { visible } from './inert.ts';
import { rangeOf } from './positions.ts';
import type { CheckedOpenDraft, Session } from './session.ts';
import { checkOpenDraft, diagnosticSource } from './session.ts';
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
  session.connection.languages.diagnostics.on(async (params: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport> => {
    const { uri } = params.textDocument;
    const found = await checkOpenDraft(session, uri, token);
    if (found === null) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = resultIdOf(found, pause.typing(found));
    if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(session, found, pause) };
  });
  return {
    changed: () => {
      if (session.abilities.refreshesDiagnostics) void session.connection.languages.diagnostics.refresh();
    },
  };
}

/** Milliseconds of quiet before a push: a burst of keystrokes is one check. */
const pushDelay = 60;

function pushDiagnostics(session: Session, pause: TypingPause): DiagnosticsFeature {
  const scheduled = new Map<string, () => void>();

  const push = async (uri: string): Promise<void> => {
    const found = await checkOpenDraft(session, uri);
    const draft = session.documents.get(uri);
    if (draft === undefined || (found === null && session.workspace.isDraft(uri))) return;
    const diagnostics = found === null ? [] : diagnosticsOf(session, found, pause);
    await session.connection.sendDiagnostics({ uri, version: draft.version, diagnostics });
  };
  const schedule = (uri: string): void => {
    scheduled.get(uri)?.();
    scheduled.set(uri, session.scheduler.after(pushDelay, () => {
      scheduled.delete(uri);
      push(uri).catch((error: unknown) => { session.connection.console.error(`Diagnostics of ${uri}: ${String(error)}`); });
    }));
  };

  session.documents.onDidChangeContent(({ document }) => { schedule(document.uri); });
  session.documents.onDidClose(({ document }) => {
    scheduled.get(document.uri)?.();
    scheduled.delete(document.uri);
    void session.connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  return { changed: () => { session.documents.all().forEach((draft) => { schedule(draft.uri); }); } };
}

/** Names all that the diagnostics of a draft depend on: equal ids, equal diagnostics. */
function resultIdOf({ draft, checked }: CheckedOpenDraft, typing: number | null): string {
  return `${String(draft.version)}.${String(checked.corpus.version)}.${String(typing ?? '')}`;
}

function diagnosticsOf(session: Session, found: CheckedOpenDraft, pause: TypingPause): Diagnostic[] {
  const typing = pause.typing(found);
  return found.checked.judgements
    .filter((judgement) => judgement.quotation !== typing)
    .flatMap((judgement) => judgement.findings.map((finding) => diagnosticOf(session, found.checked, finding)));
}

function diagnosticOf(session: Session, checked: CheckedDraft, finding: Finding): Diagnostic {
  return {
    range: rangeOf(checked.document, finding.span),
    severity: severities[finding.severity],
    code: finding.code,
    source: diagnosticSource,
    message: visible(finding.message),
    ...(session.abilities.relatedInformation ? { relatedInformation: relatedInformation(checked, finding) } : {}),
  };
}

function relatedInformation(checked: CheckedDraft, finding: Finding): NonNullable<Diagnostic['relatedInformation']> {
  return finding.related.flatMap((evidence) => {
    const source = checked.corpus.sources.find(({ id }) => id === evidence.source);
    if (source === undefined) return [];
    return [{ location: { uri: source.uri, range: rangeOf(source.document, evidence.span) }, message: visible(evidence.message) }];
  });
}
