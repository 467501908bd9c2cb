import { analyse } from 'chardet';
import type { DocumentProblem } from './document.ts';
import { fileTooLarge } from './file-size.ts';
import { latin1 } from './latin1.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Why a file could not be read at all. */
export interface ReadFailure {
  readonly code: 'binary' | 'too-large' | 'encoding' | 'unsupported' | 'encrypted' | 'damaged' | 'no-text';
  /** What is wrong and what to do, for a writer. */
  readonly message: string;
}

/** A file's text without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly problems: readonly DocumentProblem[];
}

/** The largest file that is read, in bytes: some forty long books. */
export const maxBytes = 32 * 1024 * 1024;

const declaredCharset = /<(?:meta[^>]{0,200}charset|\?xml[^>]{0,200}encoding)\s*=\s*["']?\s*([\w-]{2,40})/i;
/** How much of a file is looked at for a declared encoding, in bytes. */
const headBytes = 4096;

/**
 * Decodes a text file: by its byte order mark, else as UTF-8, else as the encoding that it was sent in, else as the one that its HTML or XML
 * declares, else as the one that its bytes look like, Windows-1252 where they look like none; that is a guess and said to be one.
 * @param sent the encoding that whoever sent it named, if any
 */
export function decodeText(bytes: Uint8Array, sent?: string): DecodedText | ReadFailure {
  if (bytes.length > maxBytes) return fileTooLarge(bytes.length, maxBytes, 'Split it into parts.');
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return decodeAs(bytes, marked) ?? undecodable(marked);
  if (bytes.includes(0)) return { code: 'binary', message: 'The file is not text. Save it as Markdown, plain text or HTML.' };
  const text = decodeAs(bytes, 'utf-8');
  if (text !== null) return text;
  const declared = declaredCharset.exec(latin1(bytes.subarray(0, headBytes)))?.[1];
  for (const named of [sent, declared]) {
    const decoded = named === undefined || /^utf-?8$/i.test(named) ? null : decodeAs(bytes, named);
    if (decoded !== null) return decoded;
  }
  return guessed(bytes);
}

/** Encodings that are told by how their bytes follow one another, each with the confidence (0 to 100) from which a guess is believed. */
const told: Readonly<Record<string, number>> = {
  Shift_JIS: 50, 'EUC-JP': 50, 'ISO-2022-JP': 50, Big5: 50, 'EUC-KR': 50, GB18030: 50, 'windows-1251': 35, 'KOI8-R': 35, 'windows-1253': 35, 'ISO-8859-7': 35, 'windows-1255': 35, 'ISO-8859-8': 35,
  'windows-1256': 35, 'ISO-8859-6': 35, 'windows-1250': 70, 'ISO-8859-2': 70, 'windows-1254': 70, 'ISO-8859-9': 70, 'ISO-8859-5': 35,
};
/** How much of a file is guessed by, in bytes. */
const guessedBytes = 64 * 1024;

/** What the bytes most likely are in, where they are in no Western encoding. */
function detected(bytes: Uint8Array): DecodedText | null {
  for (const { name, confidence } of analyse(bytes.subarray(0, guessedBytes))) {
    if (name === 'ISO-8859-1' || name === 'windows-1252') return null;
    const least = told[name];
    const decoded = least === undefined || confidence < least ? null : decodeAs(bytes, name);
    if (decoded !== null) return { text: decoded.text, problems: [guess(name)] };
  }
  return null;
}

function guess(encoding: string): DocumentProblem {
  const message = `The file is not UTF-8 and was read as ${encoding}; accents and quotation marks may be wrong. Save it as UTF-8.`;
  return { code: 'encoding-guessed', message, original: { start: 0, end: 0 } };
}

function guessed(bytes: Uint8Array): DecodedText | ReadFailure {
  const other = detected(bytes);
  if (other !== null) return other;
  const text = decodeWindows1252(bytes);
  // Bytes that Windows-1252 leaves undefined come out as control characters.
  const undefinedCharacters = text.match(/[\u0080-\u009f]/g)?.length ?? 0;
  if (undefinedCharacters * 50 > text.length) return undecodable('UTF-8 or Windows-1252');
  return { text, problems: [guess('Windows-1252')] };
}

function undecodable(encoding: string): ReadFailure {
  return { code: 'encoding', message: `The file could not be decoded as ${encoding}. Save it as UTF-8.` };
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return { text: decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes), problems: [] };
  } catch {
    // Either the bytes are not in that encoding or the platform does not know it: the caller tries another.
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a byte order mark: in Western text every other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, headBytes);
  if (head.length < 4 || head.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i += 2) {
    if (head[i] === 0) even++;
    if (head[i + 1] === 0) odd++;
  }
  const most = head.length * 0.4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}
