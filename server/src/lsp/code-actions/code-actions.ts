import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Finding } from '../../engine/judge/judgement.ts';
import { guarded } from '../guard.ts';
import { visible } from '../inert.ts';
import { rangeOf } from '../positions.ts';
import type { CheckedOpenDraft, Session } from '../session.ts';
import { checkOpenDraft, diagnosticSource } from '../session.ts';
import { fileEdits } from './file-edits.ts';
import type { Fix } from './fix.ts';
import { fixesFor } from './fixes.ts';
import { findingsIn } from './findings-in.ts';
import { onRecord } from './on-record.ts';

/**
 * Quick fixes for what is found under the cursor, as changes of the very version of the draft that was checked. Where nothing is found
 * at that very place, those for the whole quotation that the cursor stands in. Behind them stands what leaves the words as they are.
 */
export function provideCodeActions(session: Session): void {
  session.connection.onCodeAction(guarded(session.log, 'Code actions', async ({ textDocument, range, context }, token): Promise<CodeAction[] | null> => {
    if (context.only !== undefined && !context.only.some((kind) => isQuickFix(kind))) return null;
    const found = await checkOpenDraft(session, textDocument.uri, token);
    if (found === null) return null;
    const asked = { start: found.draft.text.offsetAt(range.start), end: found.draft.text.offsetAt(range.end) };
    const findings = findingsIn(found.checked, asked);
    const fixes = findings.flatMap(({ judgement, finding, isTouched }) => fixesFor(found.checked, judgement, finding)
      .map((fix) => codeAction(found, fix, { isTouched, diagnostic: diagnosticOf(found, finding, context.diagnostics) })));
    return withoutTwins([...fixes, ...findings.flatMap((one) => onRecord(found, one, session.asks))]);
  }, () => null));
}

function isQuickFix(kind: string): boolean {
  return kind === '' || CodeActionKind.QuickFix === kind || kind.startsWith(`${CodeActionKind.QuickFix}.`);
}

/** The diagnostic among those the client shows that a finding is shown as. */
function diagnosticOf({ checked }: CheckedOpenDraft, finding: Finding, shown: readonly Diagnostic[]): Diagnostic | undefined {
  const { start, end } = rangeOf(checked.document, finding.span);
  const isSame = (range: Range): boolean =>
    range.start.line === start.line && range.start.character === start.character && range.end.line === end.line && range.end.character === end.character;
  return shown.find((diagnostic) => diagnostic.source === diagnosticSource && diagnostic.code === finding.code && isSame(diagnostic.range));
}

interface ActionContext {
  /** Whether the finding itself stands at the place that was asked for. */
  readonly isTouched: boolean;
  readonly diagnostic: Diagnostic | undefined;
}

function codeAction({ draft, checked }: CheckedOpenDraft, fix: Fix, { isTouched, diagnostic }: ActionContext): CodeAction {
  const edits = fix.replacements
    .flatMap((replacement) => fileEdits(checked.document, replacement))
    .map(({ span, text }) => ({ range: checked.document.lines.rangeOf(span), newText: text }));
  return {
    title: visible(fix.title),
    kind: CodeActionKind.QuickFix,
    ...(diagnostic === undefined ? {} : { diagnostics: [diagnostic] }),
    isPreferred: fix.preferred && isTouched,
    edit: { documentChanges: [{ textDocument: { uri: draft.uri, version: draft.version }, edits }] },
  };
}

/** What undoes everything is the same for each finding of a quotation. */
function withoutTwins(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter(({ title, edit, command }) => {
    const key = JSON.stringify([title, edit, command]);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
