/**
 * Whether the lines of a text are wrapped (a paragraph is several lines) or whole paragraphs. The evidence is in pairs of
 * neighbouring lines: where a text was wrapped at a width, the first word of the next line would not have fitted on this one, or
 * a sentence goes on in lower case; where lines are paragraphs, a line ends like a paragraph whatever its length.
 */

/** Two neighbouring lines without a blank line between them, without indentation and prefixes. */
export interface LinePair {
  readonly line: string;
  readonly next: string;
}

const paragraphEnd = /[.?!:…。！？]["'”’»“)\]*_]*$/u;
const sentenceBoundary = /[.?!…]["'”’»)]*\s+["'“‘«(]?\p{Lu}/u;
const startsLower = /^["'“‘«(*_]*\p{Ll}/u;
/** A wrapped line keeps at least this share of the width before it breaks. */
const fill = 0.85;
/** Nobody wraps by hand or by machine wider than this. */
const widestWrap = 140;
/** From this length on a line is long enough to be a paragraph of its own in Markdown. */
const longLine = 120;

/**
 * Whether a text whose lines would stand for paragraphs was wrapped after all: plain text, where a line is a paragraph unless
 * most lines break where a width made them.
 * @param width what `typicalWidth` says of all lines
 */
export function looksWrapped(pairs: readonly LinePair[], width: number): boolean {
  if (pairs.length === 0 || width > widestWrap) return false;
  const wrapped = pairs.filter((pair) => startsLower.test(pair.next) || (!endsParagraph(pair.line) && wouldNotFit(pair, width)));
  return wrapped.length > pairs.length * 0.5;
}

/**
 * Whether Markdown whose single line ends would be soft wraps has whole paragraphs as lines: long lines that end like paragraphs
 * (or are short, like headings), with next to no blank lines between them or with several sentences on many of them. One sentence
 * a line, with blank lines between paragraphs, is a wrap all the same.
 * @param blankLines how many paragraphs are parted by blank lines
 */
export function linesAreParagraphs(pairs: readonly LinePair[], blankLines: number): boolean {
  if (!pairs.some((pair) => pair.line.length >= longLine || pair.next.length >= longLine)) return false;
  const severalSentences = pairs.filter((pair) => sentenceBoundary.test(pair.line));
  if (blankLines * 6 > pairs.length && severalSentences.length < pairs.length * 0.3) return false;
  const width = typicalWidth(pairs.map((pair) => pair.line));
  const whole = pairs.filter((pair) => !startsLower.test(pair.next) && (endsParagraph(pair.line) || isShort(pair, width)));
  return whole.length >= pairs.length * 0.75;
}

/** Whether a line of wrapped text ends a paragraph although no blank line follows: the next word would have fitted with ease. */
export function breaksEarly(pair: LinePair, width: number): boolean {
  return endsParagraph(pair.line) && !startsLower.test(pair.next) && isShort(pair, width);
}

/** The width that nearly all lines keep to: the ninetieth percentile of their lengths. */
export function typicalWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0).sort((a, b) => a - b);
  return lengths[Math.max(0, Math.ceil(lengths.length * 0.9) - 1)] ?? 0;
}

function endsParagraph(line: string): boolean {
  return paragraphEnd.test(line);
}

function wouldNotFit(pair: LinePair, width: number): boolean {
  return pair.line.length + 1 + firstWordLength(pair.next) > width * fill;
}

/** Whether the next line's first word would have fitted with ease. */
function isShort(pair: LinePair, width: number): boolean {
  return pair.line.length + 1 + firstWordLength(pair.next) <= width * 0.7;
}

function firstWordLength(line: string): number {
  const end = line.search(/\s/);
  return end < 0 ? line.length : end;
}
