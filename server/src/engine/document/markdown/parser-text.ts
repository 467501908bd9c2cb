/** Brackets nested more deeply than this in one paragraph are text: no link stands so deep, and the parser goes down by recursion. */
const deepestBrackets = 100;
/** More link targets than this that one paragraph opens and never closes are text: the parser looks through the rest for each. */
const mostOpenTargets = 100;
/** What the parser is shown in place of a bracket that is text: a character that means nothing in Markdown. */
const plain = ',';

/**
 * A Markdown text as the parser is given it. Every position stays what it is.
 *
 * The parser knows `\n` alone: `\r` becomes one, and before a `\n` a tab, which means nothing at a line's end. And it takes time or room
 * without bounds for brackets that only a machine, or an attacker, writes; those are hidden from it. What a paragraph hides depends on that
 * paragraph alone, so that a tree may be used again where an edit did not touch it.
 */
export function parserText(text: string): string {
  return withoutWildBrackets(text.includes('\r') ? text.replace(/\r\n?/g, (end) => (end.length === 2 ? '\t\n' : '\n')) : text);
}

function withoutWildBrackets(text: string): string {
  const hidden: (readonly number[])[] = [];
  let paragraph = new Brackets();
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (!paragraph.readLine(text, start, end)) {
      hidden.push(paragraph.wild());
      paragraph = new Brackets();
    }
    start = end + 1;
  }
  hidden.push(paragraph.wild());
  return withPlain(text, hidden.flat());
}

function withPlain(text: string, hidden: readonly number[]): string {
  if (hidden.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const place of hidden) {
    pieces.push(text.slice(at, place), plain);
    at = place + 1;
  }
  return pieces.join('') + text.slice(at);
}

/** The brackets of one paragraph, in order. */
class Brackets {
  readonly #open: number[] = [];
  /** Closing bracket by opening bracket. */
  readonly #pairs = new Map<number, number>();
  /** Parentheses that are still open: where those stand that begin a link's target, -1 for others. */
  readonly #parentheses: number[] = [];

  /** Reads a line's brackets. Returns whether it had anything but white space and the marks of a blockquote: a blank line ends a paragraph. */
  readLine(text: string, start: number, end: number): boolean {
    let isBlank = true;
    for (let at = start; at < end; at++) {
      const character = text.charAt(at);
      if (isBlank && character !== ' ' && character !== '\t' && character !== '>') isBlank = false;
      if (character === '[') this.#open.push(at);
      else if (character === ']') this.#close(at);
      else if (character === '(') this.#parentheses.push(text.charAt(at - 1) === ']' ? at : -1);
      else if (character === ')') this.#parentheses.pop();
    }
    return !isBlank;
  }

  /** Where brackets stand that are hidden from the parser, in order. */
  wild(): readonly number[] {
    const deep = this.#pairs.size > deepestBrackets ? this.#deep() : [];
    const targets = this.#parentheses.filter((at) => at >= 0);
    return [...deep, ...(targets.length > mostOpenTargets ? targets : [])].sort((a, b) => a - b);
  }

  #close(at: number): void {
    const open = this.#open.pop();
    if (open !== undefined) this.#pairs.set(open, at);
  }

  #deep(): readonly number[] {
    const deep: number[] = [];
    const enclosing: number[] = [];
    for (const [open, close] of [...this.#pairs].sort(([a], [b]) => a - b)) {
      while ((enclosing.at(-1) ?? Infinity) < open) enclosing.pop();
      if (enclosing.length >= deepestBrackets) deep.push(open, close);
      else enclosing.push(close);
    }
    return deep;
  }
}
