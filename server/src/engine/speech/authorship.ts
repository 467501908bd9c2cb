import type { Document } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import type { Span } from '../text/span.ts';
import { words as wordsOf } from '../text/words.ts';
import { signatureOf, type LetterReading } from './letters.ts';
import { trimmed } from './white-space.ts';
import { ownText } from './own-text.ts';
import { beginsWithFirstName, personNameAt } from './written-names.ts';

/** Who wrote a document, and so says what stands in it unquoted. */
export interface Authorship {
  /** Full names. */
  readonly names: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /** The words of the document that name the author; null where the metadata does. */
  readonly mention: Span | null;
}

/** What a document's own text says of its author is never surer than this: below what an accusation asks for. */
const surest = { line: 0.85, strangeName: 0.75, title: 0.75 } as const;
/** Bylines stand among the first blocks, above the running text, and are short (UTF-16 units). */
export const headBlocks = 10;
const longestByline = 140;
const runningText = 240;

/** The author by the metadata, else by a byline, a sender, a blog's name or a letter's signature; null where nothing says it, or two things differ. */
export function authorshipOf(reading: LetterReading): Authorship | null {
  const { document, words } = reading;
  if (document.metadata.author.length > 0) return { names: document.metadata.author, confidence: ownText(document).confidence, mention: null };
  const signature = signatureOf(reading);
  const found = [...headLines(document, words), ...(signature === null ? [] : [{ names: [signature.name], confidence: surest.line, mention: signature.span }])];
  const [first] = found;
  const same = (other: Authorship): boolean => wordsOf(other.names.join(' ')).map(({ folded }) => folded).join(' ') === wordsOf(first?.names.join(' ') ?? '').map(({ folded }) => folded).join(' ');
  return first !== undefined && found.every(same) ? first : null;
}

function headLines({ text, blocks }: Document, words: SpeechWords): Authorship[] {
  const found: Authorship[] = [];
  for (const { kind, span, quote } of blocks.slice(0, headBlocks)) {
    const { start, end } = trimmed(text, span);
    if (end - start > runningText) break;
    if (end - start > longestByline || quote !== undefined || kind === 'list-item') continue;
    const line = text.slice(start, end);
    const isHead = kind === 'heading' || kind === 'title' || start === trimmed(text, { start: 0, end: text.length }).start;
    const author = byline(line, words) ?? nameAndRole(line, words) ?? sender(line, words) ?? (isHead ? personalPublication(line, words) : null);
    if (author !== null) found.push({ ...author, mention: author.mention === null ? null : { start: start + author.mention.start, end: start + author.mention.end } });
  }
  return found;
}

/** `By Ada Harrow`, `Posted by Ada Harrow on 3 May`, `By Ada Harrow and Tom Venn`. */
function byline(line: string, words: SpeechWords): Authorship | null {
  const opener = words.bylineOpeners.find((phrase) => line.toLowerCase().startsWith(phrase) && /^(?:: ?| )\S/.test(line.slice(phrase.length)));
  if (opener === undefined) return null;
  const start = opener.length + (/^:? ?/.exec(line.slice(opener.length))?.[0].length ?? 0);
  const first = personNameAt(line.slice(start), words);
  if (first === null) return null;
  const names = [first.name];
  let end = start + first.end;
  const joined = /^(?:,| and| &)+ /.exec(line.slice(end))?.[0] ?? '';
  const second = joined === '' ? null : personNameAt(line.slice(end + joined.length), words);
  if (second !== null) {
    names.push(second.name);
    end += joined.length + second.end;
  }
  const rest = line.slice(end);
  const isEnd = /^\.?$/.test(rest) || (/^\s*[,|·•–—(\n]/.test(rest) || /^ (?:on|for|in|at) /.test(rest)) && !/[.!?:;]$/.test(rest);
  return isEnd ? { names, confidence: sureness(first.name, words), mention: { start: start + first.start, end: start + first.end } } : null;
}

/** `ADA HARROW, Staff Writer`. */
function nameAndRole(line: string, words: SpeechWords): Authorship | null {
  const name = personNameAt(line, words);
  if (name === null || !/^\s*[,|–—]/.test(line.slice(name.end)) || /[.!?:;]$/.test(line)) return null;
  const behind = wordsOf(line.slice(name.end));
  const last = behind.at(-1)?.folded ?? '';
  return behind.length <= 4 && words.bylineRoles.has(last) ? { names: [name.name], confidence: sureness(name.name, words), mention: { start: name.start, end: name.end } } : null;
}

/** `From: Ada Harrow <ada@weir.example>`. */
function sender(line: string, words: SpeechWords): Authorship | null {
  const label = /^(\p{L}+):\s*/u.exec(line);
  if (label === null || !words.senderLabels.has((label[1] ?? '').toLowerCase())) return null;
  const name = personNameAt(line.slice(label[0].length), words) ?? cutAtLabel(line.slice(label[0].length), words);
  if (name === null) return null;
  const start = label[0].length;
  const rest = line.slice(start + name.end);
  const isEnd = /^\s*(?:$|[<([,\n]|\S+@)/.test(rest) || words.headerLabels.has(/^\s*(\p{L}+):/u.exec(rest)?.[1]?.toLowerCase() ?? '');
  return isEnd ? { names: [name.name], confidence: sureness(name.name, words), mention: { start: start + name.start, end: start + name.end } } : null;
}

/** Lines of a letter's head that run together: `Ada Harrow To: Tom Venn`. */
function cutAtLabel(line: string, words: SpeechWords): ReturnType<typeof personNameAt> {
  const next = [...line.matchAll(/ (\p{L}+):/gu)].find((match) => words.headerLabels.has((match[1] ?? '').toLowerCase()));
  return next === undefined ? null : personNameAt(line.slice(0, next.index), words);
}

/** `Ada Harrow’s Blog`. */
function personalPublication(line: string, words: SpeechWords): Authorship | null {
  const owner = /^(.{3,60}?)(?:['’]s|(?<=s)['’]) (\p{L}+)/u.exec(line);
  if (owner === null || !words.personalPublications.has((owner[2] ?? '').toLowerCase()) || (owner[0].length < line.length && !/^\s*[:|–—-]/.test(line.slice(owner[0].length)))) return null;
  const name = personNameAt(owner[1] ?? '', words);
  return name === null || name.end < (owner[1] ?? '').length ? null : { names: [name.name], confidence: surest.title, mention: { start: name.start, end: name.end } };
}

function sureness(name: string, words: SpeechWords): number {
  return beginsWithFirstName(name, words) ? surest.line : surest.strangeName;
}
