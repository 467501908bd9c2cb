import * as v from 'valibot';
import { NotificationType } from 'vscode-languageserver';
import type { VerifiedNote } from '../workspace/verified-quotations.ts';
import { inBackground } from './guard.ts';
import type { Session } from './session.ts';

/** What the client keeps of one draft, to be given back the next time. */
export interface KeptDraft {
  readonly uri: string;
  readonly quotations: readonly KeptQuotation[];
}

/** A quotation that stood in a source: its folded words, the source's path in the folder, the passage as it was, the file's hash, the day. */
export type KeptQuotation = Required<VerifiedNote>;

/** Tells the client what to keep of a draft; sent whenever that has changed, all of the draft's at once. */
export const verifiedNotification = new NotificationType<KeptDraft>('verbatim/verified');

/** Milliseconds of quiet before the client is told: a burst of changes is written once. */
const quiet = 1_000;

const schema = v.array(v.object({ uri: v.string(), quotations: v.array(v.object({ words: v.string(), path: v.string(), passage: v.string(), sha256: v.string(), on: v.string() })) }));

/**
 * Remembers from one day to the next what has been verified, so that a source that changes meanwhile is told. The server writes nothing for
 * it: a client that gave something to remember, be it an empty list, is told what there is to keep.
 * @param given what the client kept; malformed, it counts for nothing
 */
export function provideVerifiedRecords({ connection, workspace, scheduler, log }: Session, given: unknown): void {
  const kept = v.safeParse(schema, given);
  if (!kept.success) return;
  for (const { uri, quotations } of kept.output) workspace.recallVerified(uri, new Map(quotations.map((note) => [note.words, note])));
  const waiting = new Map<string, () => void>();
  workspace.whenVerified((uri) => {
    waiting.get(uri)?.();
    waiting.set(uri, scheduler.after(quiet, () => {
      waiting.delete(uri);
      const today = scheduler.now().slice(0, 10);
      const quotations = [...workspace.verifiedIn(uri).values()].map((note): KeptQuotation => ({ ...note, on: note.on ?? today }));
      inBackground(log, 'Keeping what was verified', connection.sendNotification(verifiedNotification, { uri, quotations }));
    }));
  });
}
