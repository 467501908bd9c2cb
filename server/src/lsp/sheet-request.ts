import { RequestType } from 'vscode-languageserver';
import { printHtml } from '../report/sheet/html.ts';
import { printMarkdown } from '../report/sheet/markdown.ts';
import { toSheet } from '../report/sheet/sheet.ts';
import { withhold } from '../report/withhold.ts';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';
import { checkOpenDraft } from './session.ts';
import { standingOf } from './standing.ts';

/** The request for an open draft's fact-check sheet; null where the document is no draft, or its sources have not all been read: half a sheet looks like a whole one. */
export const sheetRequest = new RequestType<{ readonly uri: string; readonly format: 'html' | 'markdown' }, string | null, void>('verbatim/sheet');

export function provideSheet(session: Session): void {
  session.connection.onRequest(sheetRequest, guarded(session.log, 'Report', async ({ uri, format }, token): Promise<string | null> => {
    const found = standingOf(session, uri) === 'checked' ? await checkOpenDraft(session, uri, token) : null;
    const folder = session.workspace.folderOf(uri);
    if (found === null || folder === null) return null;
    const input = { drafts: [{ path: folder.files.pathOf(uri) ?? uri, checked: found.checked }], corpus: found.checked.corpus, showPath: (shown: string) => shown };
    const sheet = toSheet(withhold(input, { isWithheld: folder.isWithheld, how: folder.configuration.withheld }));
    return format === 'html' ? printHtml(sheet) : printMarkdown(sheet);
  }, () => null));
}
