import type { CancellationToken, Location, Position } from 'vscode-languageserver';
import { lookUpIn } from '../engine/judge/source-lookup.ts';
import type { Span } from '../engine/text/span.ts';
import { overlaps } from '../engine/text/span.ts';
import type { QuotedPlace } from '../workspace/quoted-places.ts';
import { judgementAt } from './find-judgement.ts';
import { guarded } from './guard.ts';
import { quotingDrafts } from './quoting-drafts.ts';
import type { Session } from './session.ts';
import { checkOpenDraft } from './session.ts';
import { sourceAt } from './source-address.ts';

/** A stretch of a source, by its file's offsets. */
interface Place {
  readonly uri: string;
  readonly span: Span;
}

/**
 * From a passage of a source to the quotations of it in all drafts, open or not; asked in a draft, to all quotations of the same
 * passages. An open draft counts as it is in the editor.
 */
export function provideReferences(session: Session): void {
  session.connection.onReferences(guarded(session.log, 'References', async ({ textDocument, position }, token): Promise<Location[] | null> => {
    const asked = await placesAsked(session, textDocument.uri, position, token);
    if (asked.length === 0) return null;
    const quoting = await quotingDrafts(session, token);
    return quoting?.flatMap(({ uri, places }) => quotationsOf(asked, places).map((range) => ({ uri, range }))) ?? null;
  }, () => null));
}

function quotationsOf(asked: readonly Place[], places: readonly QuotedPlace[]): Location['range'][] {
  const quoting = places.filter(({ source }) => asked.some((place) => place.uri === source.uri && overlaps(place.span, source.span)));
  return [...new Set(quoting.map(({ range }) => range))];
}

async function placesAsked(session: Session, uri: string, position: Position, token: CancellationToken): Promise<Place[]> {
  const source = sourceAt(uri, session.workspace.folders)?.source;
  if (source !== undefined) {
    const offset = source.document.lines.offsetAt(position);
    return [{ uri: source.uri, span: { start: offset, end: offset + 1 } }];
  }
  const found = await checkOpenDraft(session, uri, token);
  const judgement = found && judgementAt(found, position);
  if (found === null || judgement === null) return [];
  return judgement.passages.flatMap((passage) => {
    const source = lookUpIn(found.checked.corpus.sources).byId(passage.source);
    return source === undefined ? [] : [{ uri: source.uri, span: source.document.map.toOriginalSpan(passage.span) }];
  });
}
