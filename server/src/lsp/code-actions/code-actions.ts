import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Finding, Judgement } from '../../engine/judge/judgement.ts';
import type { Span } from '../../engine/text/span.ts';
import { guarded } from '../guard.ts';
import { visible } from '../inert.ts';
import { rangeOf } from '../positions.ts';
import type { CheckedOpenDraft, Session } from '../session.ts';
import { checkOpenDraft, diagnosticSource } from '../session.ts';
import type { CitationStyle } from './add-citation.ts';
import { addCitation } from './add-citation.ts';
import { fileEdits } from '../draft-edits/file-edits.ts';
import type { Fix } from './fix.ts';
import { fixAll } from './fix-all.ts';
import { fixesFor } from './fixes.ts';
import { findingsIn } from './findings-in.ts';
import { marksOn } from './marks-on.ts';
import { onRecord } from './on-record.ts';

/**
 * Quick fixes for what is found under the cursor, as changes of the very version of the draft that was checked. Where nothing is found
 * at that very place, those for the whole quotation that the cursor stands in. Behind them stands what leaves the words as they are.
 */
export function provideCodeActions(session: Session): void {
  session.connection.onCodeAction(guarded(session.log, 'Code actions', async ({ textDocument, range, context }, token): Promise<CodeAction[] | null> => {
    const wanted = context.only ?? [''];
    const [wantsFixes, wantsAll] = [wanted.some((kind) => includes(kind, CodeActionKind.QuickFix) || includes(kind, CodeActionKind.RefactorRewrite)), (context.only ?? []).some((kind) => includes(kind, fixAllKind))];
    if (!wantsFixes && !wantsAll) return null;
    const found = await checkOpenDraft(session, textDocument.uri, token);
    if (found === null) return null;
    const all = wantsAll ? fixAll(found.checked) : null;
    if (!wantsFixes) return all === null ? [] : [codeAction(found, all, fixAllKind)];
    const asked = { start: found.draft.text.offsetAt(range.start), end: found.draft.text.offsetAt(range.end) };
    const folder = session.workspace.folderOf(textDocument.uri);
    const desk = { draftPath: folder?.files.pathOf(textDocument.uri) ?? null, isWithheld: folder?.isWithheld ?? (() => true) };
    const findings = findingsIn(found.checked, asked);
    const style: CitationStyle = { style: session.settings.of(folder?.files.uri ?? null).citation ?? folder?.configuration.citation ?? 'link', ...desk };
    const copies = found.checked.findings.filter(({ code, span }) => code === 'unquoted-copy' && touches(found, span, asked));
    const beside = copies.flatMap((finding) => marksOn(found.checked, finding, style).map((fix) => quickFix(found, fix, { isTouched: true, diagnostic: diagnosticOf(found, finding, context.diagnostics) })));
    const citations = judgementsIn(found, asked).flatMap((judgement) => addCitation(found.checked, judgement, style)).map((fix) => codeAction(found, fix, CodeActionKind.RefactorRewrite));
    const fixes = findings.flatMap(({ judgement, finding, isTouched }) => fixesFor(found.checked, judgement, finding, desk)
      .map((fix) => quickFix(found, fix, { isTouched, diagnostic: diagnosticOf(found, finding, context.diagnostics) })));
    const offered = withoutTwins([...fixes, ...beside, ...citations, ...findings.flatMap((one) => onRecord(found, one, session.asks))]);
    return offered.filter(({ kind = CodeActionKind.QuickFix }) => wanted.some((one) => includes(one, kind)));
  }, () => null));
}

function touches({ checked: { document } }: CheckedOpenDraft, span: Span, asked: Span): boolean {
  const { start, end } = document.map.toOriginalSpan(span);
  return start <= asked.end && asked.start <= end;
}

/** The judgements of the quotations at a place, their marks included. */
function judgementsIn(found: CheckedOpenDraft, asked: Span): readonly Judgement[] {
  const { judgements, speech } = found.checked;
  return judgements.filter(({ quotation }) => {
    const outer = speech.quotations[quotation]?.outer;
    return outer !== undefined && touches(found, outer, asked);
  });
}

/** What a client asks for on saving, and by its command to fix all. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.verbatim`;

/** Whether one who asks for a kind of actions wants this one: kinds are paths, and the first names all below it. */
function includes(asked: string, kind: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`) || (kind === CodeActionKind.QuickFix && asked.startsWith(`${kind}.`));
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

function quickFix(found: CheckedOpenDraft, fix: Fix, { isTouched, diagnostic }: ActionContext): CodeAction {
  return {
    ...codeAction(found, fix, CodeActionKind.QuickFix),
    ...(diagnostic === undefined ? {} : { diagnostics: [diagnostic] }),
    isPreferred: fix.preferred && isTouched,
  };
}

function codeAction({ draft, checked }: CheckedOpenDraft, fix: Fix, kind: string): CodeAction {
  const edits = [...fix.replacements.flatMap((replacement) => fileEdits(checked.document, replacement)), ...fix.fileEdits ?? []]
    .map(({ span, text }) => ({ range: checked.document.lines.rangeOf(span), newText: text }));
  return {
    title: visible(fix.title),
    kind,
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
