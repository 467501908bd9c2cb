import type { Hover } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import { judgementAt } from '../find-judgement.ts';
import { guarded } from '../guard.ts';
import { rangeOf } from '../positions.ts';
import type { Session } from '../session.ts';
import { checkOpenDraft } from '../session.ts';
import { hoverCard } from './card.ts';
import { keyCard } from './key-card.ts';

/** The card over a quotation: verdict, speaker and source, the passage in its context, the differences, other sources; over a citation key: its work. */
export function provideHover(session: Session): void {
  session.connection.onHover(guarded(session.log, 'Hover', async ({ textDocument, position }, token): Promise<Hover | null> => {
    const found = await checkOpenDraft(session, textDocument.uri, token);
    if (found === null) return null;
    const judgement = judgementAt(found, position);
    if (judgement === null) return keyCard(found, position);
    const quotation = found.checked.speech.quotations[judgement.quotation];
    return {
      contents: { kind: MarkupKind.Markdown, value: hoverCard(found.checked, judgement) },
      ...(quotation === undefined ? {} : { range: rangeOf(found.checked.document, quotation.span) }),
    };
  }, () => null));
}
