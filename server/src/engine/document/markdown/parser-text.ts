/** Brackets nested more deeply than this in one paragraph are text: no link stands so deep, and the parser goes down by recursion. */
const deepestBrackets = 100;
/** More link targets than this that one paragraph opens and never closes are text: the parser looks through the rest for each. */
const mostOpenTargets = 100;
/** A paragraph with no more opening brackets than this hides none: every bracket that is hidden has that many beside it. */
const fewestWild = Math.min(deepestBrackets, mostOpenTargets);
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

/** Looks only at paragraphs that have enough brackets to hide any: the text is scanned after every keystroke. */
function withoutWildBrackets(text: string): string {
  const hidden: number[] = [];
  let at = text.indexOf('[');
  while (at >= 0) {
    const first = at;
    const end = paragraphEnd(text, first);
    let count = 0;
    for (; at >= 0 && at < end; at = text.indexOf('[', at + 1)) count++;
    if (count > fewestWild) hidden.push(...wildBrackets(text, first, end));
  }
  return withPlain(text, hidden);
}

/** Where the line that `at` stands in, or one below it, is followed by a blank line or by nothing. */
function paragraphEnd(text: string, at: number): number {
  let end = text.indexOf('\n', at);
  while (end >= 0 && !isBlankLine(text, end + 1)) end = text.indexOf('\n', end + 1);
  return end < 0 ? text.length : end;
}

/** Whether a line has nothing but white space and the marks of a blockquote. */
function isBlankLine(text: string, start: number): boolean {
  let at = start;
  while (at < text.length && (text[at] === ' ' || text[at] === '\t' || text[at] === '>')) at++;
  return at === text.length || text[at] === '\n';
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

/** The brackets of a paragraph that are hidden from the parser, in order; what stands before the first opening one pairs with none. */
function wildBrackets(text: string, start: number, end: number): readonly number[] {
  const open: number[] = [];
  /** Closing bracket by opening bracket. */
  const pairs = new Map<number, number>();
  /** Parentheses that are still open: where those stand that begin a link's target, -1 for others. */
  const parentheses: number[] = [];
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (character === '[') open.push(at);
    else if (character === ']') pair(open, pairs, at);
    else if (character === '(') parentheses.push(text.charAt(at - 1) === ']' ? at : -1);
    else if (character === ')') parentheses.pop();
  }
  const deep = pairs.size > deepestBrackets ? deepBrackets(pairs) : [];
  const targets = parentheses.filter((at) => at >= 0);
  return [...deep, ...(targets.length > mostOpenTargets ? targets : [])].sort((a, b) => a - b);
}

function pair(open: number[], pairs: Map<number, number>, close: number): void {
  const at = open.pop();
  if (at !== undefined) pairs.set(at, close);
}

function deepBrackets(pairs: ReadonlyMap<number, number>): readonly number[] {
  const deep: number[] = [];
  const enclosing: number[] = [];
  for (const [open, close] of [...pairs].sort(([a], [b]) => a - b)) {
    while ((enclosing.at(-1) ?? Infinity) < open) enclosing.pop();
    if (enclosing.length >= deepestBrackets) deep.push(open, close);
    else enclosing.push(close);
  }
  return deep;
}
