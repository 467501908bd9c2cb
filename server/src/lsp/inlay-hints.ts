import type { InlayHint } from 'vscode-languageserver';
import { locate, locatorInWords } from '../engine/document/locate.ts';
import { lookUpIn } from '../engine/judge/source-lookup.ts';
import { overlaps } from '../engine/text/span.ts';
import { guarded } from './guard.ts';
import { visible } from './inert.ts';
import type { Session } from './session.ts';
import { checkOpenDraft } from './session.ts';

/** Longer titles are cut, UTF-16 units. */
const longestTitle = 32;

/** Behind each quotation that has a passage: its source, and the place in it. Off unless the writer wants it. */
export function provideInlayHints(session: Session): void {
  const { connection, settings, workspace, log } = session;
  connection.languages.inlayHint.on(guarded(log, 'Inlay hints', async ({ textDocument: { uri }, range }, token): Promise<InlayHint[] | null> => {
    if (!settings.of(workspace.folderOf(uri)?.files.uri ?? null).inlayHints) return null;
    const found = await checkOpenDraft(session, uri, token);
    if (found === null) return null;
    const { document, speech, judgements, corpus } = found.checked;
    const asked = { start: document.lines.offsetAt(range.start), end: document.lines.offsetAt(range.end) };
    return judgements.flatMap(({ quotation: index, passages: [passage] }): InlayHint[] => {
      const quotation = speech.quotations[index];
      const source = passage === undefined ? undefined : lookUpIn(corpus.sources).byId(passage.source);
      if (quotation === undefined || passage === undefined || source === undefined) return [];
      const outer = document.map.toOriginalSpan(quotation.outer);
      if (!overlaps(outer, asked)) return [];
      const { title = source.id } = source.metadata;
      const name = title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
      return [{ position: document.lines.positionAt(outer.end), label: visible(`${name}, ${locatorInWords(locate(source.document, passage.span))}`), paddingLeft: true }];
    });
  }, () => null));
}
