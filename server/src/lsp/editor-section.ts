import type { Session } from './session.ts';

/** The editor's `verbatim` section of settings: asked for where the client answers, else what it sent last. */
export interface EditorSection {
  /** As it holds for a folder, by its URI. */
  of(folder: string): Promise<unknown>;
  /** Takes down what holds for the whole window. @param sent what the client sent along with the news of a change, if anything */
  changed(sent: unknown): Promise<void>;
}

/** @param initial what the client said at the start, for clients that cannot be asked */
export function editorSection({ connection, abilities, settings }: Session, initial: unknown): EditorSection {
  let latest = initial;
  return {
    of: async (folder) => (abilities.tellsSettings ? await connection.workspace.getConfiguration({ scopeUri: folder, section: 'verbatim' }) as unknown : latest),
    changed: async (sent) => {
      const ours = (sent as { readonly verbatim?: unknown } | null | undefined)?.verbatim;
      latest = abilities.tellsSettings ? await connection.workspace.getConfiguration('verbatim') : (ours ?? latest);
      settings.set(null, latest);
    },
  };
}
