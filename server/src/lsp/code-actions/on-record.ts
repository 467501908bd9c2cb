import type { CodeAction } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { baselineFile } from '../../workspace/baseline.ts';
import type { AboutQuotation, IgnoreArgument } from '../client-commands.ts';
import { clientCommand, clientCommands } from '../client-commands.ts';
import { rangeOf } from '../positions.ts';
import type { CheckedOpenDraft } from '../session.ts';
import type { CommentPlace } from './comment-place.ts';
import { commentPlace } from './comment-place.ts';
import type { LocatedFinding } from './findings-in.ts';

/**
 * What a writer who knows better may do about a finding: have it left alone here, or vouch for the quotation. Nothing of that touches the
 * words.
 * @param asks whether the client asks for reasons; where not, the comment is put in without one
 */
export function onRecord(found: CheckedOpenDraft, { judgement, finding }: LocatedFinding, asks: boolean): CodeAction[] {
  const { draft, checked } = found;
  const quotation = checked.speech.quotations[judgement.quotation];
  if (quotation === undefined || finding.code === 'ignore-stale') return [];
  const place = commentPlace(checked, judgement);
  const comment = `<!-- verbatim-ignore ${finding.code} -->`;
  if (!asks) {
    if (place === null) return [];
    const edit = { range: rangeAt(found, place), newText: `${place.before}${comment}${place.after}` };
    return [{ title: `Ignore “${finding.code}” here`, kind: CodeActionKind.QuickFix, edit: { documentChanges: [{ textDocument: { uri: draft.uri, version: draft.version }, edits: [edit] }] } }];
  }
  const about: AboutQuotation = { uri: draft.uri, version: draft.version, range: rangeOf(checked.document, quotation.span) };
  const ignore = (title: string, more: Pick<IgnoreArgument, 'keepIn' | 'comment'>): CodeAction =>
    ({ title, kind: CodeActionKind.QuickFix, command: clientCommand(title, clientCommands.ignore, { ...about, codes: [finding.code], ...more }) });
  if (finding.code === 'record-lapsed') {
    return [vouchTitle, forgetTitle].map((title) => ({ title, kind: CodeActionKind.QuickFix, command: clientCommand(title, title === vouchTitle ? clientCommands.vouch : clientCommands.forget, about) }));
  }
  return [
    ...(place === null ? [] : [ignore(`Ignore “${finding.code}” here, with a comment…`, { keepIn: 'comment', comment: { range: rangeAt(found, place), before: place.before, after: place.after } })]),
    ignore(`Ignore “${finding.code}” here, in ${baselineFile}…`, { keepIn: 'baseline' }),
    { title: vouchTitle, kind: CodeActionKind.QuickFix, command: clientCommand(vouchTitle, clientCommands.vouch, about) },
  ];
}

const vouchTitle = 'Vouch for this quotation…';
const forgetTitle = `Take the old record out of ${baselineFile}`;

function rangeAt({ checked: { document } }: CheckedOpenDraft, { at }: CommentPlace): IgnoreArgument['range'] {
  return document.lines.rangeOf({ start: at, end: at });
}
