import type { CodeLens } from 'vscode-languageserver';
import type { Judgement } from '../engine/judge/judgement.ts';
import type { Span } from '../engine/text/span.ts';
import { contains } from '../engine/text/span.ts';
import type { CheckedDraft } from '../workspace/checker.ts';
import { clientCommands } from './client-commands.ts';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';
import { checkOpenDraft } from './session.ts';
import { standingOf } from './standing.ts';
import { tallyInWords } from './tally.ts';

/** Counts above the draft, and above its headings where the writer wants them there; nothing while the sources are read, for then all would be counted as not checked. */
export function provideCodeLens(session: Session): void {
  const { connection, settings, workspace, log, asks } = session;
  connection.onCodeLens(guarded(log, 'Code lens', async ({ textDocument: { uri } }, token): Promise<CodeLens[] | null> => {
    const { codeLens } = settings.of(workspace.folderOf(uri)?.files.uri ?? null);
    if (codeLens === 'off' || standingOf(session, uri) !== 'checked') return null;
    const found = await checkOpenDraft(session, uri, token);
    if (found === null) return null;
    const command = asks ? { command: clientCommands.showReport, arguments: [uri] } : { command: '' };
    return tallies(found.checked, codeLens).map(({ line, title }) => ({
      range: { start: { line, character: 0 }, end: { line, character: 0 } },
      command: { title, ...command },
    }));
  }, () => null));
}

interface LineTally {
  readonly line: number;
  readonly title: string;
}

/** The whole draft's first; a section's is left out where it would say the same. */
function tallies(checked: CheckedDraft, where: 'document' | 'headings'): readonly LineTally[] {
  const { document, judgements, speech } = checked;
  if (judgements.length === 0) return [];
  const lineAt = (offset: number): number => document.lines.positionAt(document.map.toOriginalStart(offset)).line;
  const headings = document.blocks.filter(({ kind }) => kind === 'heading');
  const first = document.blocks.find(({ kind }) => kind !== 'title' && kind !== 'description');
  const whole = { line: first === undefined ? 0 : lineAt(first.span.start), title: tallyInWords(judgements) };
  if (where === 'document') return [whole];
  const sections = headings.flatMap(({ span }, index): LineTally[] => {
    const section: Span = { start: span.start, end: headings[index + 1]?.span.start ?? document.text.length };
    const inside = judgements.filter((judgement) => isIn(section, judgement));
    return inside.length === 0 || inside.length === judgements.length ? [] : [{ line: lineAt(span.start), title: tallyInWords(inside) }];
  });
  return [whole, ...sections.filter(({ line }) => line !== whole.line)];

  function isIn(section: Span, { quotation }: Judgement): boolean {
    const span = speech.quotations[quotation]?.span;
    return span !== undefined && contains(section, span);
  }
}
