import * as vscode from 'vscode';
import type { Showing } from './showing.ts';

/** What Verbatim draws itself, in the theme's own colours: underlines where the Problems panel is off, and notes at the ends of lines. */
export interface OwnMarks {
  /** @param items all findings of the document */
  show(document: vscode.TextDocument, items: readonly vscode.Diagnostic[], showing: Showing): void;
  dispose(): void;
}

/** A longer note would push the text's end out of sight, UTF-16 units. */
const longestNote = 120;

export function createOwnMarks(): OwnMarks {
  const underlines = new Map(severities.map(({ severity, colour }) => [severity, vscode.window.createTextEditorDecorationType({
    // The names of a theme's colours are the names of its style variables.
    textDecoration: `underline wavy var(--vscode-${colour.replace('.', '-')}) 1px`,
    overviewRulerColor: new vscode.ThemeColor(colour),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  })]));
  const notes = vscode.window.createTextEditorDecorationType({});
  const known = new WeakMap<vscode.TextDocument, { readonly items: readonly vscode.Diagnostic[]; readonly showing: Showing }>();

  const draw = (editor: vscode.TextEditor): void => {
    const { items = [], showing = nothing } = known.get(editor.document) ?? {};
    const drawn = showing.underlines && !showing.problems ? items : [];
    for (const [severity, type] of underlines) editor.setDecorations(type, drawn.filter((item) => item.severity === severity).map(({ range }) => range));
    editor.setDecorations(notes, showing.notes ? notesOf(editor.document, items) : []);
  };
  const watching = vscode.window.onDidChangeVisibleTextEditors((editors) => { editors.forEach(draw); });

  return {
    show: (document, items, showing) => {
      known.set(document, { items, showing });
      vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(draw);
    },
    dispose: () => { vscode.Disposable.from(watching, notes, ...underlines.values()).dispose(); },
  };
}

const nothing: Showing = { problems: true, underlines: true, notes: false };

const severities = [
  { severity: vscode.DiagnosticSeverity.Error, colour: 'editorError.foreground' },
  { severity: vscode.DiagnosticSeverity.Warning, colour: 'editorWarning.foreground' },
  { severity: vscode.DiagnosticSeverity.Information, colour: 'editorInfo.foreground' },
] as const;

/** The gravest finding of each line, and how many more there are. */
function notesOf(document: vscode.TextDocument, items: readonly vscode.Diagnostic[]): vscode.DecorationOptions[] {
  const byLine = new Map<number, vscode.Diagnostic[]>();
  for (const item of items) {
    if (item.severity === vscode.DiagnosticSeverity.Hint || item.range.end.line >= document.lineCount) continue;
    byLine.set(item.range.end.line, [...(byLine.get(item.range.end.line) ?? []), item]);
  }
  return [...byLine].map(([line, found]) => {
    const [first, ...rest] = found.sort((a, b) => a.severity - b.severity);
    const { end } = document.lineAt(line).range;
    const colour = severities.find(({ severity }) => severity === first?.severity)?.colour ?? 'editorCodeLens.foreground';
    return {
      range: new vscode.Range(end, end),
      renderOptions: { after: { contentText: `  ${noteText(first?.message ?? '', rest.length)}`, color: new vscode.ThemeColor(colour), fontStyle: 'italic' } },
    };
  });
}

function noteText(message: string, more: number): string {
  // The first sentence says what is there; the card has the rest.
  const [sentence = message] = message.split(/(?<=[.!?]) (?=\p{Lu})/u);
  const text = sentence.length > longestNote ? `${sentence.slice(0, longestNote - 1)}…` : sentence;
  return more === 0 ? text : `${text} (${vscode.l10n.t('and {0} more', more)})`;
}
