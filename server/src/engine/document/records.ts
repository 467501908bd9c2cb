import { DocumentBuilder } from './document-builder.ts';
import type { DraftDocument, PlaceMark } from './document.ts';
import type { ReadFailure } from './decode.ts';
import { InlineTextBuilder } from './inline-text.ts';
import { noMetadata } from './metadata.ts';
import type { Cell, CellPiece, ReadRecords, TextRecord } from './records/cell.ts';
import { readCsv } from './records/csv.ts';
import { readJson, readJsonLines } from './records/json.ts';
import { timeLabel } from './subtitles/cues.ts';
import { words } from '../text/words.ts';

/** Names of columns for each thing that a record says, the likeliest first. */
const columns = {
  text: ['text', 'speech', 'body', 'content', 'transcript', 'statement', 'utterance', 'remarks', 'message', 'quote', 'full_text', 'paragraph'],
  speaker: ['speaker', 'speaker_name', 'name', 'speakername', 'member', 'author', 'person', 'from', 'user', 'username'],
  heading: ['title', 'heading', 'subject', 'agenda_item', 'debate', 'topic'],
  page: ['page', 'page_number'],
  time: ['start', 'time', 'timestamp', 'start_time'],
} as const;

/** A column without a telling name is the text where its cells have so many words on average. */
const wordsOfText = 6;
/** By so many records a column is judged. */
const looked = 200;

type Columns = { readonly [Name in keyof typeof columns]: string | undefined };

/** Reads records of what was said or written (speeches, minutes, posts), each a place of its own: CSV, JSON and JSON Lines by the path's ending. */
export function readRecords(original: string, path: string): DraftDocument | ReadFailure {
  const { records, problems } = parse(original, path);
  const found = columnsOf(records);
  const { text } = found;
  if (text === undefined) return { code: 'no-text', message: 'No column of the file holds text. If it should be a source, call the one with the words “text”.' };
  const builder = new DocumentBuilder();
  const places: PlaceMark[] = [];
  let heading = '';
  records.forEach((record, index) => {
    const said = record.get(text);
    const start = said?.pieces[0]?.start;
    if (said === undefined || start === undefined || said.text.trim() === '') return;
    const above = found.heading === undefined ? undefined : record.get(found.heading);
    const isNew = above !== undefined && above.text.trim() !== '' && above.text !== heading;
    // A heading behind the text in its record would have to stand before it in ours.
    if (isNew && (above.pieces[0]?.start ?? start) < start) addBlock(builder, original, above.pieces, { kind: 'heading', level: 2, quoteDepth: 0 });
    if (isNew) heading = above.text;
    places.push({ kind: 'record', label: String(index + 1), at: start });
    const page = found.page === undefined ? undefined : record.get(found.page)?.text.trim();
    if (page !== undefined && /^[\dA-Za-z-]{1,8}$/.test(page)) places.push({ kind: 'page', label: page, at: start });
    const time = found.time === undefined ? null : timeOf(record.get(found.time)?.text ?? '');
    if (time !== null) places.push({ kind: 'time', label: time, at: start });
    addText(builder, original, said, found.speaker === undefined ? '' : (record.get(found.speaker)?.text.replace(/\s+/g, ' ').trim() ?? ''));
  });
  return builder.build({
    format: 'records', original, places,
    // Where there are speakers each record is a turn.
    metadata: found.speaker === undefined ? noMetadata : { ...noMetadata, type: 'transcript' },
    problems: problems.map((message) => ({ code: 'parts-not-read', message, original: { start: 0, end: 0 } })),
  });
}

function parse(original: string, path: string): ReadRecords {
  if (/\.(?:jsonl|ndjson)$/i.test(path)) return readJsonLines(original);
  return /\.json$/i.test(path) ? readJson(original) : readCsv(original);
}

function columnsOf(records: readonly TextRecord[]): Columns {
  const some = records.slice(0, looked);
  const names = [...new Set(some.flatMap((record) => [...record.keys()]))];
  const known = (wanted: readonly string[]): string | undefined => wanted.find((name) => names.includes(name));
  const averages = names.map((name) => ({ name, average: some.reduce((sum, record) => sum + words(record.get(name)?.text ?? '').length, 0) / Math.max(1, some.length) }))
    .sort((a, b) => b.average - a.average);
  const [longest] = averages;
  const text = known(columns.text) ?? (longest !== undefined && longest.average >= wordsOfText ? longest.name : undefined);
  const other = (wanted: readonly string[]): string | undefined => wanted.find((name) => name !== text && names.includes(name));
  return { text, speaker: other(columns.speaker), heading: other(columns.heading), page: other(columns.page), time: other(columns.time) };
}

/** `93.5` seconds, `1:33`, `00:01:33.500`. */
function timeOf(written: string): string | null {
  const text = written.trim();
  if (/^\d+(?:\.\d+)?$/.test(text) && Number(text) < 360_000) return timeLabel(Number(text));
  const match = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:[.,]\d+)?$/.exec(text);
  return match === null ? null : timeLabel(Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]));
}

/** The paragraphs of a cell, the first led by its speaker: parted by blank lines, or by line breaks where there are none. */
function addText(builder: DocumentBuilder, original: string, cell: Cell, speaker: string): void {
  const separator = /\n[ \t]*\r?\n/.test(cell.text.replaceAll('\r\n', '\n')) ? /(?:\r?\n[ \t]*){2,}/g : /[\r\n]+/g;
  let at = 0;
  let lead = speaker;
  const add = (end: number): void => {
    if (cell.text.slice(at, end).trim() === '') return;
    addBlock(builder, original, cut(cell.pieces, at, end), { kind: 'paragraph', quoteDepth: 0 }, lead);
    lead = '';
  };
  for (const match of cell.text.matchAll(separator)) {
    add(match.index);
    at = match.index + match[0].length;
  }
  add(cell.text.length);
}

function addBlock(builder: DocumentBuilder, original: string, pieces: readonly CellPiece[], block: Parameters<DocumentBuilder['addBlock']>[0], speaker = ''): void {
  const inline = new InlineTextBuilder(original);
  const start = pieces[0]?.start ?? 0;
  if (speaker !== '') inline.replace(`${speaker}: `, { start, end: start });
  for (const piece of pieces) {
    if (piece.end - piece.start === piece.text.length && original.slice(piece.start, piece.end) === piece.text) inline.copy(piece.start, piece.end);
    else if (/^\s*$/.test(piece.text)) inline.break({ start: piece.start, end: piece.end });
    else inline.replace(piece.text, { start: piece.start, end: piece.end });
  }
  builder.addBlock(block, inline.build());
}

/** Part of a cell, by offsets in its text. */
function cut(pieces: readonly CellPiece[], from: number, to: number): CellPiece[] {
  let at = 0;
  return pieces.flatMap((piece): CellPiece[] => {
    const start = at;
    at += piece.text.length;
    const [first, last] = [Math.max(start, from), Math.min(at, to)];
    if (first >= last) return [];
    const isCopy = piece.end - piece.start === piece.text.length;
    return [isCopy ? { text: piece.text.slice(first - start, last - start), start: piece.start + first - start, end: piece.start + last - start } : piece];
  });
}
