import type { Location, LocationLink, Position } from 'vscode-languageserver';
import { lookUpIn } from '../engine/judge/source-lookup.ts';
import { citationKeyAt } from './cited-work.ts';
import { judgementAt } from './find-judgement.ts';
import { guarded } from './guard.ts';
import { rangeOf } from './positions.ts';
import type { Session } from './session.ts';
import type { CheckedOpenDraft } from './session.ts';
import { checkOpenDraft } from './session.ts';
import { locationIn } from './source-address.ts';

/** From a quotation to its passages in the sources, best first; from a citation key to its source. */
export function provideDefinition(session: Session): void {
  session.connection.onDefinition(guarded(session.log, 'Definition', async ({ textDocument, position }, token): Promise<LocationLink[] | Location[] | null> => {
    const found = await checkOpenDraft(session, textDocument.uri, token);
    if (found === null) return null;
    const judgement = judgementAt(found, position);
    if (judgement === null) return ofKey(session, found, position);
    const { document, speech, corpus } = found.checked;
    const quotation = speech.quotations[judgement.quotation];
    const passages = judgement.passages.length > 0 ? judgement.passages : judgement.nearest ? [judgement.nearest] : [];
    const links = passages.flatMap((passage) => {
      const source = lookUpIn(corpus.sources).byId(passage.source);
      if (source === undefined || quotation === undefined) return [];
      const { uri, range: targetRange } = locationIn(source, () => source.rangeOf(passage.span), session.abilities);
      return [{ originSelectionRange: rangeOf(document, quotation.span), targetUri: uri, targetRange, targetSelectionRange: targetRange }];
    });
    return session.abilities.followsLinks ? links : links.map(({ targetUri, targetRange }) => ({ uri: targetUri, range: targetRange }));
  }, () => null));
}

function ofKey({ abilities }: Session, { draft, checked }: CheckedOpenDraft, position: Position): Location[] | null {
  const cited = citationKeyAt(checked.document, draft.text.offsetAt(position));
  const source = cited === null ? undefined : lookUpIn(checked.corpus.sources).byId(cited.key);
  if (source === undefined) return null;
  const start = { line: 0, character: 0 };
  return [locationIn(source, () => ({ start, end: start }), abilities)];
}
