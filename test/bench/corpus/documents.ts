import type { Random } from '../random.ts';
import { pickBetween, pickFrom, pickNumber } from '../random.ts';
import { speechVerbs } from './english-words.ts';
import type { ProseWriter, Subject } from './prose.ts';
import { personName } from './prose.ts';

/** What documents are written with. */
export interface Desk {
  readonly random: Random;
  readonly writer: ProseWriter;
  /** Paragraphs of books so far that other documents may quote. */
  readonly quotable: string[];
}

/** How often a paragraph of a book is dialogue, and of an article somebody's words. */
const dialogue = 0.35;
const statement = 0.4;
/** How often a paragraph of a report or an article is a quotation from a book, word by word. */
const quoting = 0.03;
/** One paragraph of a book in so many may be quoted. */
const quotableOneIn = 60;
/** Characters a line where a book has hard line breaks, as half of them do. */
const lineWidth = 72;

/** A book in plain text: chapters of prose and dialogue. @param bytes about as long */
export function writeBook(bytes: number, desk: Desk): string {
  const { random, writer, quotable } = desk;
  const about = writer.subject(pickBetween(random, 150, 400));
  const isWrapped = random() < 0.5;
  const parts = [writer.title(about).toUpperCase(), `by ${nameOf(about, random)}`];
  let chapter = 0;
  for (let length = 0, left = 0; length < bytes; left--) {
    if (left <= 0) {
      left = pickBetween(random, 40, 120);
      parts.push(`CHAPTER ${++chapter}`);
    }
    const text = random() < dialogue ? speech(about, desk) : paragraph(about, pickBetween(random, 2, 8), desk);
    if (pickNumber(random, quotableOneIn) === 0 && !text.includes('“')) quotable.push(text);
    parts.push(isWrapped ? wrap(text) : text);
    length += text.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

/** A report in plain text: numbered sections. @param bytes about as long */
export function writeReport(bytes: number, desk: Desk): string {
  const { random, writer } = desk;
  const about = writer.subject(pickBetween(random, 60, 150));
  const parts = [writer.title(about), `Report of the committee, ${pickBetween(random, 1, 28)} March ${pickBetween(random, 1890, 2029)}`];
  for (let length = 0, section = 1; length < bytes; section++) {
    parts.push(`${section}. ${writer.title(about)}`);
    for (let left = pickBetween(random, 3, 9); left > 0; left--) {
      const text = quotation(desk) ?? paragraph(about, pickBetween(random, 2, 6), desk);
      parts.push(text);
      length += text.length + 2;
    }
  }
  return `${parts.join('\n\n')}\n`;
}

/** A newspaper article in Markdown with its metadata. @param bytes about as long */
export function writeArticle(bytes: number, desk: Desk): string {
  const { random, writer } = desk;
  const about = writer.subject(pickBetween(random, 20, 60));
  const date = `${pickBetween(random, 1990, 2029)}-${twoDigits(pickBetween(random, 1, 12))}-${twoDigits(pickBetween(random, 1, 28))}`;
  const parts = [`---\ntitle: ${JSON.stringify(writer.title(about))}\nauthor: ${nameOf(about, random)}\nissued: ${date}\n---`];
  for (let length = 0; length < bytes;) {
    const text = quotation(desk) ?? (random() < statement ? speech(about, desk) : paragraph(about, pickBetween(random, 1, 4), desk));
    parts.push(text);
    length += text.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

function paragraph(about: Subject, sentences: number, { writer }: Desk): string {
  return Array.from({ length: sentences }, () => writer.sentence(about)).join(' ');
}

/** “Words,” said somebody. “More words.” */
function speech(about: Subject, { random, writer }: Desk): string {
  const [first, last] = pickFrom(random, about.people);
  const who = random() < 0.3 ? `${first} ${last}` : random() < 0.5 ? first : last;
  const opening = writer.sentence(about).replace(/\.$/, ',');
  const more = random() < 0.5 ? ` “${paragraph(about, pickBetween(random, 1, 3), { random, writer, quotable: [] })}”` : '';
  return `“${opening}” ${pickFrom(random, speechVerbs)} ${who}.${more}`;
}

/** Now and then, what an earlier book says; else null. */
function quotation({ random, quotable }: Desk): string | null {
  if (quotable.length === 0 || random() >= quoting) return null;
  return `${personName(random)} wrote: “${pickFrom(random, quotable)}”`;
}

function nameOf(about: Subject, random: Random): string {
  return pickFrom(random, about.people).join(' ');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function wrap(text: string): string {
  let wrapped = '';
  let column = 0;
  for (const word of text.split(' ')) {
    const isNext = column > 0 && column + word.length >= lineWidth;
    wrapped += (column === 0 ? '' : isNext ? '\n' : ' ') + word;
    column = (isNext ? 0 : column + 1) + word.length;
  }
  return wrapped;
}
