import { readMarkdown } from '../engine/document/markdown.ts';
import type { CheckedDraft } from '../workspace/checker.ts';
import type { Folder } from '../workspace/folder.ts';
import { manualScheduler, memoryFolder, memoryLog } from '../workspace/memory-folder.ts';
import { Workspace } from '../workspace/workspace.ts';

/** A workspace folder in memory whose drafts are checked by the real engine: for tests of what is shown and offered. */
export interface TestDesk {
  readonly workspace: Workspace;
  readonly folder: Folder;
  /** Checks a text as the draft of that name. */
  check(text: string, path?: string): Promise<CheckedDraft>;
}

const root = 'file:///desk';

/** @param sources texts by path below `corpus/` */
export async function openDesk(sources: Readonly<Record<string, string>>): Promise<TestDesk> {
  const files = memoryFolder(Object.fromEntries(Object.entries(sources).map(([path, text]) => [`corpus/${path}`, text])), root);
  const workspace = new Workspace({ filesOf: () => files, scheduler: manualScheduler(), log: memoryLog(), trusted: true });
  const folder = await workspace.open(root);
  await workspace.refresh(folder);
  await folder.corpus.tend(() => undefined);
  return {
    workspace,
    folder,
    check: async (text, path = 'draft.md') => {
      const checked = await workspace.check(files.uriOf(path), readMarkdown(text));
      if (checked === null) throw new Error(`${path} was not checked`);
      return checked;
    },
  };
}
