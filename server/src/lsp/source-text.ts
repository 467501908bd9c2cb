import { guarded, inBackground } from './guard.ts';
import type { Session } from './session.ts';
import { sourceAt } from './source-address.ts';

/** Documents that show the text of sources which an editor cannot show by itself. */
export interface SourceTexts {
  /** Sources may have changed: those that were shown are asked for again. */
  changed(): void;
}

/** The text as `verbatim sources --text` prints it: places in the source count in it. */
export function provideSourceTexts({ connection, workspace, abilities, log }: Session): SourceTexts {
  if (!abilities.showsContent) return { changed: () => undefined };
  const shown = new Set<string>();
  connection.workspace.textDocumentContent.on(guarded(log, 'Text of a source', ({ uri }) => {
    shown.add(uri);
    const found = sourceAt(uri, workspace.folders);
    return { text: found === undefined ? 'This source is not in the corpus any more.\n' : `${found.source.document.text}\n` };
  }, () => null));
  return {
    changed: () => {
      for (const uri of shown) inBackground(log, 'Text of a source', connection.workspace.textDocumentContent.refresh(uri));
    },
  };
}
