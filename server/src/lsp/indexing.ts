import type { Folder } from '../workspace/folder.ts';
import { timeLeft } from '../workspace/time-left.ts';
import type { Cancellation, Progress } from '../workspace/ports.ts';
import { inBackground } from './guard.ts';
import type { Session } from './session.ts';

/**
 * Brings a folder's corpus up to date and shows how far it is, where there is enough to do for the writer to wonder. Stops when the
 * writer says so, and when the folder is closed meanwhile.
 * @param grown there is more to check against than before, and more to come
 * @returns whether anything changed
 */
export async function refreshCorpus(session: Session, folder: Folder, grown: () => void): Promise<boolean> {
  const { workspace } = session;
  const shown = shownProgress(session);
  const closed = closing(session, folder);
  const cancellation: Cancellation = {
    get isCancellationRequested() {
      return shown.isCancellationRequested || closed.isCancellationRequested;
    },
  };
  try {
    return await workspace.refresh(folder, { progress: shown, cancellation, grown });
  } finally {
    shown.end();
  }
}

/** Work on a corpus that goes on in the background; it ends when the folder is closed. @param changed there is something new to check against */
export function tendCorpus(session: Session, folder: Folder, changed: () => void): void {
  inBackground(session.log, 'Upkeep', folder.corpus.tend(changed, closing(session, folder)));
}

/** Whether the folder has been closed, or reads its sources from elsewhere now. */
function closing({ workspace }: Session, { corpus: own }: Folder): Cancellation {
  return {
    get isCancellationRequested() {
      return !workspace.folders.some(({ corpus }) => corpus === own);
    },
  };
}

/** Fewer files than this are read before a progress bar could be drawn. */
const worthShowing = 20;

/** Progress in the editor, which is asked for it only once there is enough to show; the writer may stop it there. */
function shownProgress({ connection, abilities, log }: Session): Progress & Cancellation & { end(): void } {
  let bar: Awaited<ReturnType<typeof connection.window.createWorkDoneProgress>> | null = null;
  const begun = performance.now();
  let isAskedFor = false;
  let hasEnded = false;
  const begin = async (): Promise<void> => {
    const created = await connection.window.createWorkDoneProgress();
    if (hasEnded) return;
    created.begin('Verbatim: reading sources', 0, undefined, true);
    bar = created;
  };
  return {
    get isCancellationRequested() {
      return bar?.token.isCancellationRequested ?? false;
    },
    report: (done, total, share) => {
      if (!abilities.showsProgress || total < worthShowing) return;
      if (!isAskedFor) inBackground(log, 'Progress', begin());
      isAskedFor = true;
      const left = timeLeft(share, performance.now() - begun);
      bar?.report(Math.round(100 * share), `${String(done)} of ${String(total)}${left === null ? '' : `, ${left}`}`);
    },
    end: () => {
      hasEnded = true;
      bar?.done();
    },
  };
}
