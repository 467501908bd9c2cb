import type { InlineCompletionItem } from 'vscode-languageserver';
import { toMarkdown } from '../engine/cite/markdown-text.ts';
import { quoteMarksOf, withInnerMarks } from '../engine/cite/quote-marks.ts';
import { sentences } from '../engine/text/sentences.ts';
import { words } from '../engine/text/words.ts';
import type { Folder } from '../workspace/folder.ts';
import { guarded } from './guard.ts';
import { openQuotation } from './insertion/open-quotation.ts';
import type { Session } from './session.ts';

/** With fewer words typed, half the corpus goes on from them. */
const fewestWords = 3;
/** How many utterances are looked at for one that goes on exactly so. */
const mostTried = 12;

/**
 * Goes on with a quotation as it is typed: to the end of the sentence that a source has, in its very words. Behind the first letters a
 * writer only types along, and what was found for the last one is what is shown for the next: nothing is looked up for it.
 */
export function provideGhostText(session: Session): void {
  const { connection, documents, workspace, settings, log } = session;
  let last: { readonly folder: Folder; readonly version: number; readonly said: string } | null = null;
  connection.languages.inlineCompletion.on(guarded(log, 'Ghost text', ({ textDocument: { uri }, position }): InlineCompletionItem[] | null => {
    const draft = documents.get(uri);
    const folder = workspace.folderOf(uri);
    if (draft === undefined || folder === null || !workspace.isDraft(uri) || !settings.of(folder.files.uri).ghostText) return null;
    const content = draft.text.getText();
    const offset = draft.text.offsetAt(position);
    const quotation = openQuotation(content, offset);
    if (quotation === null || !isAtEnd(content, offset)) return null;
    const typed = content.slice(quotation.typed.start, offset);
    const { snapshot, quotables } = folder.corpus;
    const known = last?.folder === folder && last.version === snapshot.version ? continuation(last.said, typed) : null;
    let rest = known;
    if (rest === null && words(typed).length >= fewestWords) {
      for (const { words: said } of quotables.rank({ typed, paragraph: '', speaker: null, limit: mostTried }, snapshot, folder.isWithheld)) {
        rest = continuation(said, typed);
        if (rest === null) continue;
        last = { folder, version: snapshot.version, said };
        break;
      }
    }
    if (rest === null) return null;
    const space = /^\s/.test(rest) ? ' ' : '';
    const marked = withInnerMarks(rest.trimStart(), quoteMarksOf(quotation.opening));
    return [{ insertText: space + toMarkdown(marked), range: { start: position, end: position } }];
  }, () => null));
}

/** Nothing but what closes quotation or line stands behind the cursor. */
function isAtEnd(content: string, offset: number): boolean {
  return /^[\t ]*(?:["”»“」][^\p{L}\p{N}\n\r]*)?(?:[\r\n]|$)/u.test(content.slice(offset, offset + 40));
}

/**
 * How somebody's words go on from those that are typed, to the end of the sentence; null where they do not, or end there.
 * @param said in a source
 */
export function continuation(said: string, typed: string): string | null {
  const wanted = words(typed);
  const last = wanted.at(-1);
  if (last === undefined) return null;
  const isUnfinished = last.end === typed.length;
  const there = words(said);
  for (let at = 0; at + wanted.length <= there.length; at++) {
    const fits = wanted.every(({ folded }, index) => {
      const other = there[at + index]?.folded ?? '';
      return index === wanted.length - 1 && isUnfinished ? other.startsWith(folded) : other === folded;
    });
    const word = there[at + wanted.length - 1];
    const isSoParted = wanted.every(({ end }, index) => {
      const [next, one, other] = [wanted[index + 1], there[at + index], there[at + index + 1]];
      return next === undefined || (one !== undefined && other !== undefined && between(typed, end, next.start) === between(said, one.end, other.start));
    });
    if (!fits || !isSoParted || word === undefined) continue;
    const behind = typed.slice(last.end).trimEnd();
    const from = isUnfinished ? word.start + (last.end - last.start) : word.end + behind.length;
    if (!isUnfinished && said.slice(word.end, from) !== behind) continue;
    const end = sentences(said, noAbbreviations).find((sentence) => sentence.end > from)?.end ?? said.length;
    const rest = said.slice(from, end).replace(/\s+/g, ' ').replace(/["”»]+$/u, '');
    const shown = /\s$/.test(typed) ? rest.trimStart() : rest;
    return words(shown).length > 0 || (isUnfinished && shown !== '') ? shown : null;
  }
  return null;
}

/** What parts two words, whatever its spaces and the form of its quotation marks. */
function between(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/\s+/gu, ' ').replace(/["'“”‘’«»„]/gu, '"');
}

/** An abbreviation's full stop only ends what is shown early. */
const noAbbreviations = { abbreviations: new Set<string>() };
