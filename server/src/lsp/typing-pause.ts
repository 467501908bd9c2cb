import type { Scheduler } from '../workspace/ports.ts';
import { contains } from '../engine/text/span.ts';
import type { OpenDraft } from './open-drafts.ts';
import type { CheckedOpenDraft } from './session.ts';

/** Knows which quotation is being typed, so that nobody speaks of it before the writer pauses. */
export interface TypingPause {
  /** Index of the quotation that holds the last change; null after a pause. */
  typing(found: CheckedOpenDraft): number | null;
  /** A draft was changed by typing. */
  typed(draft: OpenDraft): void;
}

/** @param ended called once when the writer pauses in a draft */
export function typingPause(scheduler: Scheduler, milliseconds: (uri: string) => number, ended: (uri: string) => void): TypingPause {
  const running = new Map<string, () => void>();
  return {
    typed: ({ uri }) => {
      running.get(uri)?.();
      running.set(uri, scheduler.after(milliseconds(uri), () => {
        running.delete(uri);
        ended(uri);
      }));
    },
    typing: ({ draft, checked }) => {
      const { lastChange } = draft;
      if (lastChange === null || !running.has(draft.uri)) return null;
      const { document, speech } = checked;
      const holding = speech.quotations.findIndex(({ inside, outer }) => inside === null && contains(document.map.toOriginalSpan(outer), lastChange));
      return holding < 0 ? null : holding;
    },
  };
}
