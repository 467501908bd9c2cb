import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import { commandIds } from './commandIds.ts';
import { mayBeDraft } from './drafts.ts';
import { toRange } from './places.ts';

const rememberedKey = 'verbatim.trimMode';

/** Milliseconds of quiet at least, whatever the writer's pause: between two strokes of a key that is held down there are fewer. */
const shortestPause = 400;

/** Shortening quotations: while it is on, what is deleted inside a verified quotation is marked as an editor marks it. */
export interface TrimMode {
  toggle(): Promise<void>;
  dispose(): void;
}

/** Words that were deleted at one place, one stroke after another. */
interface Cut {
  readonly document: vscode.TextDocument;
  /** Where they stood, UTF-16 units. */
  readonly at: number;
  readonly removed: string;
  /** Whether the writer deletes backwards, and goes on in front of the mark. */
  readonly isBackward: boolean;
}

/** @param memory of this workspace, where the mode stays as it was left */
export function trimMode(client: ClientHandle, memory: vscode.Memento): TrimMode {
  const status = vscode.window.createStatusBarItem('verbatim.trimMode', vscode.StatusBarAlignment.Right, 100);
  status.name = vscode.l10n.t('Verbatim: trim mode');
  status.text = vscode.l10n.t('$(screen-cut) Trim');
  status.tooltip = vscode.l10n.t('What you delete inside a verified quotation is marked with an ellipsis or brackets. Click to turn this off.');
  status.accessibilityInformation = { label: vscode.l10n.t('Trim mode is on. Press to turn it off.'), role: 'button' };
  status.command = commandIds.toggleTrimMode;
  let watching: vscode.Disposable | undefined;
  const set = (isOn: boolean): void => {
    watching?.dispose();
    watching = isOn ? watchCuts((cut) => mark(client, cut)) : undefined;
    if (isOn) status.show();
    else status.hide();
    void vscode.commands.executeCommand('setContext', 'verbatim.trimMode', isOn);
  };
  set(memory.get(rememberedKey, false));
  return {
    toggle: async () => {
      const isOn = watching === undefined;
      set(isOn);
      await memory.update(rememberedKey, isOn);
      vscode.window.setStatusBarMessage(isOn ? vscode.l10n.t('Trim mode is on: cuts inside verified quotations are marked.') : vscode.l10n.t('Trim mode is off.'), 5000);
    },
    dispose: () => {
      watching?.dispose();
      status.dispose();
    },
  };
}

/**
 * Tells of each cut once the writer pauses. Strokes at one place are one cut; whatever else is typed, undone or moved ends it untold, for
 * the writer is about something else.
 */
function watchCuts(told: (cut: Cut) => Promise<void>): vscode.Disposable {
  let text: { readonly document: vscode.TextDocument; readonly content: string } | undefined;
  let cut: Cut | undefined;
  let waiting: NodeJS.Timeout | undefined;
  const forget = (): void => {
    clearTimeout(waiting);
    cut = undefined;
  };
  const look = (editor: vscode.TextEditor | undefined): void => {
    forget();
    text = editor !== undefined && mayBeDraft(editor.document) ? { document: editor.document, content: editor.document.getText() } : undefined;
  };
  const changed = ({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void => {
    if (text?.document !== document || contentChanges.length === 0) return;
    const before = text.content;
    text = { document, content: document.getText() };
    const [change, ...more] = contentChanges;
    const earlier = cut;
    forget();
    if (change === undefined || more.length > 0 || change.text !== '' || reason !== undefined) return;
    cut = withDeleted(earlier, document, change.rangeOffset, before.slice(change.rangeOffset, change.rangeOffset + change.rangeLength));
    const pause = vscode.workspace.getConfiguration('verbatim', document).get('pause', shortestPause);
    const now = cut;
    waiting = setTimeout(() => {
      cut = undefined;
      void told(now);
    }, Math.max(shortestPause, pause));
  };
  look(vscode.window.activeTextEditor);
  return vscode.Disposable.from({ dispose: forget }, vscode.window.onDidChangeActiveTextEditor(look), vscode.workspace.onDidChangeTextDocument(changed));
}

function withDeleted(earlier: Cut | undefined, document: vscode.TextDocument, at: number, removed: string): Cut {
  if (earlier?.at === at + removed.length) return { document, at, removed: removed + earlier.removed, isBackward: true };
  if (earlier?.at === at) return { document, at, removed: earlier.removed + removed, isBackward: false };
  return { document, at, removed, isBackward: true };
}

/** Puts in what the cut needs, as one step that is undone by itself; the deletion is the step before. */
async function mark(client: ClientHandle, { document, at, removed, isBackward }: Cut): Promise<void> {
  const { version } = document;
  const answer = await client.ask('verbatim/trim', { uri: document.uri.toString(), version, position: document.positionAt(at), removed });
  if (answer === null || document.version !== version) return;
  if ('objection' in answer) {
    await object(document, answer.objection, { at, removed });
    return;
  }
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  const [first] = answer.edits;
  if (editor === undefined || first === undefined) return;
  const wasThere = editor.selection.isEmpty && document.offsetAt(editor.selection.active) === at;
  const start = document.offsetAt(toRange(first.range).start);
  const done = await editor.edit((builder) => { for (const { range, newText } of answer.edits) builder.replace(toRange(range), newText); });
  if (!done || !wasThere) return;
  const end = start + first.newText.length;
  const caret = document.positionAt(answer.caret === 'inside' ? end - 1 : isBackward ? start : end);
  editor.selection = new vscode.Selection(caret, caret);
}

/** Says why the cut is not marked, and offers the words again. */
async function object(document: vscode.TextDocument, objection: string, { at, removed }: Pick<Cut, 'at' | 'removed'>): Promise<void> {
  const { version } = document;
  const putBack = vscode.l10n.t('Put It Back');
  if (await vscode.window.showWarningMessage(vscode.l10n.t('This cut is not marked. {0}', objection), putBack) !== putBack) return;
  if (document.version !== version) {
    void vscode.window.showWarningMessage(vscode.l10n.t('The draft has changed meanwhile. Undo brings the words back.'));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(at), removed);
  await vscode.workspace.applyEdit(edit);
}
