import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { CompletionItemKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { bareOrBraced } from '../../engine/cite/styles.ts';
import { words } from '../../engine/text/words.ts';
import type { Folder } from '../../workspace/folder.ts';
import type { KnownWork } from '../cited-work.ts';
import { knownWorks, workInWords } from '../cited-work.ts';
import { visible } from '../inert.ts';

/** Items in one list; the writer narrows it by typing on, and it is asked for anew. */
const mostItems = 100;
/** What stands before the cursor where a key is typed: an `@` that is no part of an address, and what there is of the key. */
const typedKey = /(?:^|[\s[(;,–—-])@\{?([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)?$/u;

/** The works that can be cited where the cursor is; null where no key is typed. */
export function keyList(text: TextDocument, offset: number, { corpus: { snapshot }, isWithheld }: Pick<Folder, 'corpus' | 'isWithheld'>): CompletionList | null {
  const { line } = text.positionAt(offset);
  const before = text.getText({ start: { line, character: 0 }, end: text.positionAt(offset) });
  const match = typedKey.exec(before);
  if (match === null) return null;
  const typed = match[1] ?? '';
  const range = { start: text.positionAt(before.endsWith(`{${typed}`) ? offset - typed.length - 1 : offset - typed.length), end: text.positionAt(offset) };
  const sought = words(typed).map(({ folded }) => folded);
  const found = knownWorks(snapshot).filter((work) => (work.source === null || !isWithheld(work.source)) && fits(work, typed, sought));
  const items = found.slice(0, mostItems).map((work): CompletionItem => ({
    label: visible(work.key),
    labelDetails: { description: visible(workInWords(work.metadata)) },
    kind: CompletionItemKind.Reference,
    ...(work.source === null && { detail: 'not in your corpus' }),
    // The server has looked at author and title too, of which the editor knows nothing.
    filterText: `${typed} ${work.key}`.trimStart(),
    textEdit: { range, newText: bareOrBraced(work.key) },
  }));
  return { isIncomplete: true, items };
}

/** Whether a work's key begins with what is typed, or words of its key, author and title do. */
function fits({ key, metadata }: KnownWork, typed: string, sought: readonly string[]): boolean {
  if (key.toLowerCase().startsWith(typed.toLowerCase())) return true;
  const known = words([key, metadata.title ?? '', ...metadata.author].join(' ')).map(({ folded }) => folded);
  return sought.every((word) => known.some((one) => one.startsWith(word)));
}
