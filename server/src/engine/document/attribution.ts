import type { InlineText } from './inline-text.ts';

/** An attribution line has at most this many words; what is longer is prose. */
const mostWords = 25;
const mostWordsBehindText = 12;
const dash = /^(?:[—–―‒]|---?|-(?=\s))\s*(?=\S)/u;
const dashBehindText = /[.?!…]["'”’»›)\]]*\s+(?:[—–―]|---?)\s*(?=[\p{Lu}[@])/gu;

/** Whether a whole line is an attribution line: a dash, and behind it few words that are no sentence of speech. */
export function isAttributionLine(line: string): boolean {
  const opening = dash.exec(line);
  if (opening === null) return false;
  const body = line.slice(opening[0].length).trim();
  return countWords(body) <= mostWords && !/[?!…]["'”’»]*$/u.test(body) && !/[.,]["”’»]$/u.test(body);
}

/**
 * Where the attribution at the end of a quoted paragraph begins: in the last of its lines that begins with a dash, or on the last
 * line behind the end of a sentence.
 * @param alone whether the paragraph has nothing quoted before it, so that it cannot be all attribution
 * @returns an offset in the text, or -1
 */
export function attributionStart({ text, wraps }: InlineText, alone: boolean): number {
  const starts = lineStarts(text, wraps);
  for (let i = starts.length - 1; i >= Math.max(0, starts.length - 3); i--) {
    const start = starts[i] ?? 0;
    if (start === 0 && alone) break;
    if (!isAttributionLine(text.slice(start).replace(/\s+/g, ' '))) continue;
    const before = text.slice(starts[i - 1] ?? 0, start);
    return i > 0 && dash.test(before) ? -1 : start;
  }
  return behindSentence(text);
}

function behindSentence(text: string): number {
  const from = Math.max(0, text.length - 200);
  let start = -1;
  for (const match of text.slice(from).matchAll(dashBehindText)) start = from + match.index + match[0].search(/\s/) + 1;
  if (start < 0) return -1;
  const body = text.slice(start).replace(/^[\s—–―-]+/u, '');
  const speech = /[?!"“”«»„]|[.…]["'”’»]*$|[\p{Ll}]{3,}\.\s/u.test(body);
  return speech || countWords(body) > mostWordsBehindText ? -1 : start;
}

function lineStarts(text: string, wraps: readonly number[]): readonly number[] {
  const starts = [0, ...wraps.map((at) => at + 1)];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts.sort((a, b) => a - b);
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word.length > 0).length;
}
