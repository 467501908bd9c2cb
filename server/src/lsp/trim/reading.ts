import type { Draft } from '../../engine/check.ts';
import { checkGroup, readDraft } from '../../engine/check.ts';
import { readMarkdown } from '../../engine/document/markdown.ts';
import type { Judgement } from '../../engine/judge/judgement.ts';
import type { Quotation } from '../../engine/speech/speech.ts';
import { contains } from '../../engine/text/span.ts';
import type { Folder } from '../../workspace/folder.ts';

/** One quotation of a draft, in the words that the draft has or might have. */
export interface Reading extends Draft {
  readonly quotation: Quotation;
  readonly judgement: Judgement;
}

/** Reads a draft's text as if it stood in the folder, and judges the quotation at a place of the file; null where there is none. Nothing is kept of it. */
export type ReadAt = (text: string, at: number) => Reading | null;

/** @param folder whose sources it is judged against */
export function readingIn({ corpus: { snapshot }, judgeSettings, languageOf }: Pick<Folder, 'corpus' | 'judgeSettings' | 'languageOf'>): ReadAt {
  return (text, at) => {
    const document = readMarkdown(text);
    const draft = readDraft(document, languageOf(document));
    for (const group of draft.groups) {
      const member = group.quotations.findIndex(({ outer }) => contains(document.map.toOriginalSpan(outer), { start: at, end: at }));
      const quotation = group.quotations[member];
      if (quotation === undefined) continue;
      const judgement = checkGroup(draft, group, { corpus: snapshot, settings: judgeSettings })[member];
      return judgement === undefined ? null : { ...draft, quotation, judgement };
    }
    return null;
  };
}
