import type { Location } from 'vscode-languageserver';
import { overlaps } from '../engine/text/span.ts';
import { judgementAt } from './find-judgement.ts';
import { linesOf, rangeOf } from './positions.ts';
import type { Session } from './session.ts';
import { checkOpenDraft } from './session.ts';
import type { Span } from '../engine/text/span.ts';

/** A stretch of a source, by its file's offsets. */
interface Place {
  readonly uri: string;
  readonly original: Span;
}

/**
 * From a passage of a source to the quotations of it in open drafts; asked in a draft, to the other quotations of the same passages.
 */
export function provideReferences(session: Session): void {
  session.connection.onReferences(async ({ textDocument, position }, token): Promise<Location[] | null> => {
    const places = await placesAsked(session, textDocument.uri, position);
    if (places.length === 0) return null;
    const locations: Location[] = [];
    for (const { uri } of session.documents.all()) {
      const found = await checkOpenDraft(session, uri, token);
      if (token.isCancellationRequested) return null;
      if (found === null) continue;
      const { document, speech, judgements, corpus } = found.checked;
      for (const judgement of judgements) {
        const quotation = speech.quotations[judgement.quotation];
        const quotes = judgement.passages.some((passage) => {
          const source = corpus.sources.find(({ id }) => id === passage.source);
          if (source === undefined) return false;
          const original = source.document.map.toOriginalSpan(passage.span);
          return places.some((place) => place.uri === source.uri && overlaps(place.original, original));
        });
        if (quotes && quotation !== undefined) locations.push({ uri, range: rangeOf(document, quotation.span) });
      }
    }
    return locations;
  });
}

async function placesAsked(session: Session, uri: string, position: { line: number; character: number }): Promise<Place[]> {
  for (const folder of session.workspace.folders) {
    const source = folder.corpus.snapshot.sources.find((candidate) => candidate.uri === uri);
    if (source === undefined) continue;
    const offset = linesOf(source.document).offsetAt(position);
    return [{ uri, original: { start: offset, end: offset + 1 } }];
  }
  const found = await checkOpenDraft(session, uri);
  const judgement = found && judgementAt(found, position);
  if (found === null || judgement === null) return [];
  return judgement.passages.flatMap((passage) => {
    const source = found.checked.corpus.sources.find(({ id }) => id === passage.source);
    return source === undefined ? [] : [{ uri: source.uri, original: source.document.map.toOriginalSpan(passage.span) }];
  });
}
