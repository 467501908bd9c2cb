import type { Folder } from '../workspace/folder.ts';
import type { Progress } from '../workspace/ports.ts';
import type { Session } from './session.ts';

/**
 * Brings a folder's corpus up to date and shows how far it is, where there is enough to do for the writer to wonder.
 * @returns whether anything changed
 */
export async function refreshCorpus(session: Session, folder: Folder): Promise<boolean> {
  const { connection, workspace } = session;
  const shown = await visibleProgress(session);
  try {
    const changed = await workspace.refresh(folder, shown);
    for (const { path, message } of folder.corpus.snapshot.skipped) connection.console.warn(`Skipped ${path}: ${message}`);
    if (changed) followQuotables(session, folder);
    return changed;
  } finally {
    shown.end();
  }
}

/** Completion catches up in the background: nothing waits for it. */
function followQuotables({ connection, scheduler }: Session, { corpus }: Folder): void {
  corpus.quotables.follow(corpus.snapshot.sources, scheduler).catch((error: unknown) => {
    connection.console.error(`Completion: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  });
}

/** Fewer files than this are read before a progress bar could be drawn. */
const worthShowing = 20;

async function visibleProgress({ connection, abilities }: Session): Promise<Progress & { end(): void }> {
  if (!abilities.showsProgress) return { report: () => undefined, end: () => undefined };
  const progress = await connection.window.createWorkDoneProgress();
  let begun = false;
  return {
    report: (done, total) => {
      if (total < worthShowing) return;
      if (!begun) progress.begin('Verbatim: reading sources', 0, undefined, false);
      begun = true;
      progress.report(Math.round((100 * done) / total), `${String(done)} of ${String(total)}`);
    },
    end: () => {
      if (begun) progress.done();
    },
  };
}
