import * as vscode from 'vscode';
import type { KeptDraft } from './protocol.ts';

/** What has been verified in the drafts of this workspace, from one day to the next. */
export interface VerifiedMemory {
  /** All of it, those first that have not changed for longest. */
  all(): readonly KeptDraft[];
  /** Takes down what there is of a draft now. */
  keep(draft: KeptDraft): void;
  dispose(): void;
}

const key = 'verbatim.verified';
/** Of drafts that have not been touched for longest nothing more is kept. */
const mostDrafts = 300;

/** Kept in the workspace's storage, which is the editor's own: nothing of it goes into the folder. A draft that is renamed takes it along. */
export function verifiedMemory(memory: vscode.Memento): VerifiedMemory {
  let drafts = memory.get<readonly KeptDraft[]>(key, []);
  const store = (next: readonly KeptDraft[]): void => {
    drafts = next.slice(-mostDrafts);
    void memory.update(key, drafts);
  };
  const renaming = vscode.workspace.onDidRenameFiles(({ files }) => {
    const moved = (uri: string): string => {
      const file = files.find(({ oldUri }) => uri === oldUri.toString() || uri.startsWith(`${oldUri.toString()}/`));
      return file === undefined ? uri : file.newUri.toString() + uri.slice(file.oldUri.toString().length);
    };
    store(drafts.map((draft) => ({ ...draft, uri: moved(draft.uri) })));
  });
  return {
    all: () => drafts,
    keep: (draft) => {
      const others = drafts.filter(({ uri }) => uri !== draft.uri);
      store(draft.quotations.length === 0 ? others : [...others, draft]);
    },
    dispose: () => { renaming.dispose(); },
  };
}
