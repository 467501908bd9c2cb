/** One-based line and column (UTF-16) of an offset; lines end at \n, \r\n or \r. */
export function place(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) {
    const next = lineEnd.index + lineEnd[0].length;
    if (next > offset) break;
    line++;
    lineStart = next;
  }
  return { line, column: offset - lineStart + 1 };
}

/** The letters and digits of a text, in lower case: what stays alike whatever is done to marks, markup and white space. */
export function lettersOf(text: string): string {
  return (text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []).join('').toLowerCase();
}

/** At most `length` characters on one line, an ellipsis where the middle was taken out. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const tail = Math.floor(length / 3);
  return `${line.slice(0, length - tail - 1)}…${line.slice(line.length - tail)}`;
}
