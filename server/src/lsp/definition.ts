import type { Location, LocationLink } from 'vscode-languageserver';
import { lookUpIn } from '../engine/judge/source-lookup.ts';
import { judgementAt } from './find-judgement.ts';
import { guarded } from './guard.ts';
import { rangeOf } from './positions.ts';
import type { Session } from './session.ts';
import { checkOpenDraft } from './session.ts';

/** From a quotation to its passages in the sources, best first. */
export function provideDefinition(session: Session): void {
  session.connection.onDefinition(guarded(session.log, 'Definition', async ({ textDocument, position }, token): Promise<LocationLink[] | Location[] | null> => {
    const found = await checkOpenDraft(session, textDocument.uri, token);
    const judgement = found && judgementAt(found, position);
    if (found === null || judgement === null) return null;
    const { document, speech, corpus } = found.checked;
    const quotation = speech.quotations[judgement.quotation];
    const passages = judgement.passages.length > 0 ? judgement.passages : judgement.nearest ? [judgement.nearest] : [];
    const links = passages.flatMap((passage) => {
      const source = lookUpIn(corpus.sources).byId(passage.source);
      if (source === undefined || quotation === undefined) return [];
      const targetRange = source.rangeOf(passage.span);
      return [{ originSelectionRange: rangeOf(document, quotation.span), targetUri: source.uri, targetRange, targetSelectionRange: targetRange }];
    });
    return session.abilities.followsLinks ? links : links.map(({ targetUri, targetRange }) => ({ uri: targetUri, range: targetRange }));
  }, () => null));
}
