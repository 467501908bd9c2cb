import type { Position, Range, TextEdit } from 'vscode-languageserver';
import { RequestType } from 'vscode-languageserver';
import { formatInsertion } from '../../engine/cite/insertion.ts';
import { quoteMarksOf } from '../../engine/cite/quote-marks.ts';
import { emphasisIn } from '../../engine/document/emphasis.ts';
import { citedPlace, locate, locatorInWords } from '../../engine/document/locate.ts';
import { contains } from '../../engine/text/span.ts';
import type { Span } from '../../engine/text/span.ts';
import type { Source } from '../../workspace/corpus.ts';
import { findQuotations } from '../../workspace/find-quotations.ts';
import { findWords } from '../../workspace/find-words.ts';
import type { Folder } from '../../workspace/folder.ts';
import type { QuotableSource } from '../../workspace/quotable-sources.ts';
import { guarded } from '../guard.ts';
import { visible } from '../inert.ts';
import { personName } from '../person-name.ts';
import type { Session } from '../session.ts';
import { sourceAt } from '../source-address.ts';
import { insertionPlace, placeQuotation } from './place-quotation.ts';

/** Words that can be put in, for a list. Texts are plain. */
export interface OfferedQuotation {
  readonly words: string;
  readonly speaker: string | null;
  readonly title: string;
  readonly issued: string | null;
  /** `p. 45`, `line 12`. */
  readonly place: string;
  /** Where they stand: for the request that puts them in. */
  readonly source: number;
  readonly span: Span;
}

/** Looks for what can be quoted, by words, speaker, source and date. */
export const findQuotationsRequest = new RequestType<{ readonly uri: string; readonly query: string }, readonly OfferedQuotation[], void>('verbatim/findQuotations');

/** Puts found words in at a place of an open draft. */
export const placeQuotationRequest = new RequestType<{ readonly uri: string; readonly position: Position; readonly source: number; readonly span: Span }, readonly TextEdit[] | null, void>('verbatim/placeQuotation');

/** Puts words that were copied somewhere in at a place, as their source has them; null where no source has them so. */
export const pasteQuotationRequest = new RequestType<{ readonly uri: string; readonly position: Position; readonly text: string }, readonly TextEdit[] | null, void>('verbatim/pasteQuotation');

/** A stretch of an open source as a quotation with speaker and citation, for the clipboard; null where the document is no source, empty where it is one that is withheld. */
export const citeRequest = new RequestType<{ readonly uri: string; readonly range: Range }, string | null, void>('verbatim/cite');

const mostFound = 50;
/** A novel on the clipboard is no quotation, UTF-16 units. */
const longestPaste = 5_000;

/** Quotations that are put in by commands of the client: found, pasted, copied. */
export function provideInsertQuotation(session: Session): void {
  const { connection, workspace, settings, log } = session;
  connection.onRequest(findQuotationsRequest, guarded(log, 'Finding quotations', ({ uri, query }): readonly OfferedQuotation[] => {
    const folder = workspace.folderOf(uri);
    return folder === null ? [] : findQuotations(query, folder, mostFound).map(toOffer);
  }, () => []));

  connection.onRequest(placeQuotationRequest, guarded(log, 'Inserting', ({ uri, position, source: number, span }): readonly TextEdit[] | null => {
    const place = insertionPlace(session, uri, position);
    const source = place?.folder.corpus.snapshot.source(number);
    return place === null || source === undefined || place.folder.isWithheld(source) ? null : placeQuotation(session, place, quotable(source, span));
  }, () => null));

  connection.onRequest(pasteQuotationRequest, guarded(log, 'Pasting', ({ uri, position, text }): readonly TextEdit[] | null => {
    const place = insertionPlace(session, uri, position);
    if (place === null || text.length > longestPaste) return null;
    const found = recognised(text, place.folder);
    return found === null ? null : placeQuotation(session, place, found);
  }, () => null));

  connection.onRequest(citeRequest, guarded(log, 'Copying', ({ uri, range }): string | null => {
    const found = sourceAt(uri, workspace.folders);
    if (found === undefined) return null;
    const { source, folder } = found;
    if (folder.isWithheld(source)) return '';
    const { lines, map, text } = source.document;
    const span = trimmed(text, { start: map.toDerived(lines.offsetAt(range.start)), end: map.toDerived(lines.offsetAt(range.end)) });
    if (span.start >= span.end) return null;
    const { speaker, mode, words, emphasis } = quotable(source, span);
    const insertion = formatInsertion({
      text: words, emphasis, style: settings.of(folder.files.uri).citation ?? folder.configuration.citation, marks: quoteMarksOf('“'), attribution: 'after',
      id: source.id, metadata: source.metadata, path: source.path, locator: citedPlace(source.document, span), speaker: speaker === null || speaker.isDescribed ? null : personName(speaker.name), mode,
    });
    return `“${insertion.text}${insertion.note === null ? '' : `\n\n${insertion.note.definition}\n`}`;
  }, () => null));
}

function toOffer({ words, speaker, source, span }: QuotableSource): OfferedQuotation {
  return {
    words: visible(words.replace(/\s+/g, ' ')),
    speaker: speaker === null ? null : visible(personName(speaker.name)),
    title: visible(source.metadata.title ?? source.id),
    issued: source.metadata.issued === undefined ? null : visible(source.metadata.issued),
    place: visible(locatorInWords(locate(source.document, span))),
    source: source.number, span,
  };
}

/** The words where a source has them so, whatever their line breaks; null where none has. */
function recognised(text: string, folder: Folder): QuotableSource | null {
  const { snapshot } = folder.corpus;
  const bare = text.trim().replace(/^["“„«]|["”“»]$/gu, '');
  const { passages: [passage] } = findWords(bare, snapshot, folder.judgeSettings, folder.languageOf);
  const source = passage === undefined ? undefined : snapshot.sources.find(({ id }) => id === passage.source);
  return passage === undefined || source === undefined || folder.isWithheld(source) || passage.similarity < 1 ? null : quotable(source, passage.span);
}

/** A stretch of a source as something to be quoted: with whoever speaks there. */
function quotable(source: Source, span: Span): QuotableSource {
  const { document } = source;
  const speech = source.speech();
  const utterance = speech.utterancesIn(span).filter((one) => contains(one.span, span)).at(-1);
  const speaker = utterance === undefined ? null : speech.speakerOf(utterance);
  return {
    source, span, words: document.text.slice(span.start, span.end), mode: utterance?.mode ?? 'unknown',
    speaker: speaker === null ? null : { name: speaker.name, isDescribed: speech.people[speaker.person]?.kind === 'role' },
    emphasis: (emphasisIn(document, span) ?? []).filter((marked) => contains(span, marked)).map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  return { start: start + inside.length - inside.trimStart().length, end: end - inside.length + inside.trimEnd().length };
}
