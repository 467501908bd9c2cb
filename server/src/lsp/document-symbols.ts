import type { DocumentSymbol } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import { outcomeOf } from '../engine/judge/outcome.ts';
import { outcomeNames } from '../report/outcome-names.ts';
import { guarded } from './guard.ts';
import { visible } from './inert.ts';
import { personName } from './person-name.ts';
import { rangeOf } from './positions.ts';
import type { Session } from './session.ts';
import { checkOpenDraft } from './session.ts';

/** Longer quotations are cut in the outline, UTF-16 units. */
const longestName = 60;

/** The draft's quotations, for outline and quick navigation: the words, who speaks, what there is to do. */
export function provideDocumentSymbols(session: Session): void {
  session.connection.onDocumentSymbol(guarded(session.log, 'Document symbols', async ({ textDocument }, token): Promise<DocumentSymbol[] | null> => {
    const found = await checkOpenDraft(session, textDocument.uri, token);
    if (found === null) return null;
    const { document, speech, judgements } = found.checked;
    return judgements.flatMap((judgement): DocumentSymbol[] => {
      const { quotation: index, claim } = judgement;
      const quotation = speech.quotations[index];
      if (quotation === undefined || quotation.span.start === quotation.span.end) return [];
      const line = document.text.slice(quotation.span.start, quotation.span.end).replace(/\s+/g, ' ');
      return [{
        name: visible(`“${line.length > longestName ? `${line.slice(0, longestName - 1)}…` : line}”`),
        detail: visible([claim.speaker === null ? '' : personName(claim.speaker), outcomeNames[outcomeOf(judgement)]].filter((part) => part !== '').join(' · ')),
        kind: SymbolKind.String,
        range: rangeOf(document, quotation.outer),
        selectionRange: rangeOf(document, quotation.span),
      }];
    });
  }, () => null));
}
