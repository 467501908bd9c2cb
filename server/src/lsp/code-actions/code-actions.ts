import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Finding, Judgement } from '../../engine/judge/judgement.ts';
import type { DiagnosticData } from '../diagnostics.ts';
import { diagnosticSource } from '../diagnostics.ts';
import { visible } from '../inert.ts';
import { rangeOf } from '../positions.ts';
import type { CheckedOpenDraft, Session } from '../session.ts';
import { checkOpenDraft } from '../session.ts';
import type { Fix } from './fixes.ts';
import { fixesFor } from './fixes.ts';

/** Quick fixes for the diagnostics under the cursor, as changes of the very version of the draft that was checked. */
export function provideCodeActions(session: Session): void {
  session.connection.onCodeAction(async ({ textDocument, context }, token): Promise<CodeAction[] | null> => {
    if (context.only !== undefined && !context.only.some((kind) => isQuickFix(kind))) return null;
    const ours = context.diagnostics.filter((diagnostic) => diagnostic.source === diagnosticSource);
    if (ours.length === 0) return null;
    const found = await checkOpenDraft(session, textDocument.uri, token);
    if (found === null) return null;
    return ours.flatMap((diagnostic) => {
      const located = findingOf(found, diagnostic);
      if (located === null) return [];
      return fixesFor(found.checked, located.judgement, located.finding).map((fix) => codeAction(found, fix, diagnostic));
    });
  });
}

function isQuickFix(kind: string): boolean {
  return CodeActionKind.QuickFix === kind || kind.startsWith(`${CodeActionKind.QuickFix}.`);
}

/** The finding that a diagnostic shows; null where the draft has changed since and it shows another or none. */
function findingOf({ checked }: CheckedOpenDraft, diagnostic: Diagnostic): { judgement: Judgement; finding: Finding } | null {
  const data = diagnostic.data as Partial<DiagnosticData> | undefined;
  const judgement = checked.judgements.find(({ quotation }) => quotation === data?.quotation);
  const finding = data?.finding === undefined ? undefined : judgement?.findings[data.finding];
  return judgement !== undefined && finding !== undefined && finding.code === diagnostic.code ? { judgement, finding } : null;
}

function codeAction({ draft, checked }: CheckedOpenDraft, fix: Fix, diagnostic: Diagnostic): CodeAction {
  const edits = fix.replacements.map(({ span, text }) => ({ range: rangeOf(checked.document, span), newText: text }));
  return {
    title: visible(fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: fix.preferred,
    edit: { documentChanges: [{ textDocument: { uri: draft.uri, version: draft.version }, edits }] },
  };
}
