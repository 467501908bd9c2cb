import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node, ParsedNode } from 'yaml';
import type { Span } from '../text/span.ts';
import type { DocumentProblem } from './document.ts';
import type { InlineText } from './inline-text.ts';
import { isNestedDeeply } from './yaml-depth.ts';
import { readYamlScalar } from './yaml-scalar.ts';

/** A value of the front matter; every scalar as it is written, so that a year or a page number loses nothing. */
export type FrontMatterValue = string | null | readonly FrontMatterValue[] | { readonly [key: string]: FrontMatterValue };

/** One key at the top of the front matter. */
export interface FrontMatterEntry {
  /** As written. */
  readonly key: string;
  readonly value: FrontMatterValue;
  /** Of the value, in the file. */
  readonly span: Span;
  /** The value's visible text, where it is a single piece of text. */
  readonly text: InlineText | null;
}

/** What stands between the two `---` lines at the top of a file. */
export interface FrontMatter {
  /** By key in lower case. */
  readonly entries: ReadonlyMap<string, FrontMatterEntry>;
  readonly problems: readonly DocumentProblem[];
  /** Where the body begins; 0 without front matter. */
  readonly bodyStart: number;
}

const deepest = 20;
const fence = /^---[ \t]*$/;
const closingFence = /^(?:---|\.\.\.)[ \t]*$/;
const keyLine = /^([\p{L}_][\p{L}\p{N}_ -]{0,60}?)[ \t]*:(?:[ \t]+|$)/u;

/**
 * Where front matter stands in a file: from the line after the first `---` to the line that closes it.
 * @returns null where the file does not begin with `---`; `closed: false` where nothing closes it
 */
export function findFrontMatter(original: string): { readonly yaml: Span; readonly bodyStart: number; readonly closed: boolean } | null {
  const first = lineAt(original, 0);
  if (!fence.test(original.slice(0, first.end))) return null;
  for (let at = first.next; at < original.length;) {
    const line = lineAt(original, at);
    if (line.end - at < 80 && closingFence.test(original.slice(at, line.end))) {
      return { yaml: { start: first.next, end: at }, bodyStart: line.next, closed: true };
    }
    at = line.next;
  }
  return { yaml: { start: first.next, end: original.length }, bodyStart: 0, closed: false };
}

/** Reads the front matter of a file. What is no YAML is read line by line as far as it goes, and a problem says where it went wrong. */
export function readFrontMatter(original: string): FrontMatter {
  const found = findFrontMatter(original);
  if (found === null) return { entries: new Map(), problems: [], bodyStart: 0 };
  if (!found.closed) return unclosed(original, found.yaml);
  const { yaml, bodyStart } = found;
  const parsed = parseYaml(original, yaml);
  if (typeof parsed !== 'string') return { entries: parsed, problems: [], bodyStart };
  const message = `The front matter is not valid YAML (${parsed}). A value that holds a colon or begins with a quotation mark wants quotation marks round the whole of it.`;
  return { entries: readLines(original, yaml), problems: [{ code: 'front-matter-invalid', message, original: yaml }], bodyStart };
}

/** A thematic break also looks like `---`: only a key on the next line makes it front matter that somebody forgot to close. */
function unclosed(original: string, yaml: Span): FrontMatter {
  const line = lineAt(original, yaml.start);
  const problems: DocumentProblem[] = keyLine.test(original.slice(yaml.start, line.end))
    ? [{ code: 'front-matter-invalid', message: 'The front matter that begins on line 1 is never closed: add a line `---` behind its last key.', original: { start: 0, end: yaml.start } }]
    : [];
  return { entries: new Map(), problems, bodyStart: 0 };
}

/** @returns the entries, or what is wrong and where */
function parseYaml(original: string, yaml: Span): Map<string, FrontMatterEntry> | string {
  const source = original.slice(yaml.start, yaml.end);
  if (isNestedDeeply(source)) return 'line 2: it is nested too deeply';
  const lines = new LineCounter();
  try {
    const document = parseDocument(source, { prettyErrors: false, lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
    const error = document.errors[0];
    if (error !== undefined) return `line ${lines.linePos(error.pos[0]).line + 1}: ${error.message.replace(/\s+/g, ' ')}`;
    const root = document.contents;
    if (root === null) return new Map();
    if (!isMap(root)) return 'line 2: expected `key: value`';
    return entriesOf(original, yaml.start, root.items);
  } catch {
    return 'line 2: it cannot be understood';
  }
}

function entriesOf(original: string, offset: number, items: readonly { key: unknown; value: unknown }[]): Map<string, FrontMatterEntry> {
  const entries = new Map<string, FrontMatterEntry>();
  for (const { key, value } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const node = value as ParsedNode | null;
    const [start, end] = node?.range ?? [0, 0];
    const text = isScalar(node) && node.value !== null ? readYamlScalar(original, node, offset) : null;
    entries.set(name.toLowerCase(), { key: name, value: plainValue(node, 0), span: { start: start + offset, end: end + offset }, text });
  }
  return entries;
}

/** Aliases are not followed: a value that is one counts as absent. */
function plainValue(node: Node | null, depth: number): FrontMatterValue {
  if (node === null || isAlias(node) || depth > deepest) return null;
  if (isScalar(node)) {
    if (node.value === null || node.value === undefined) return null;
    return typeof node.value === 'string' ? node.value : (node.source ?? null);
  }
  if (isSeq(node)) return node.items.map((item) => plainValue(item as Node | null, depth + 1));
  if (!isMap(node)) return null;
  const record: Record<string, FrontMatterValue> = Object.create(null) as Record<string, FrontMatterValue>;
  for (const pair of node.items) {
    if (isScalar(pair.key)) record[String(pair.key.value).toLowerCase()] = plainValue(pair.value as Node | null, depth + 1);
  }
  return record;
}

/** `key: value` lines of front matter that is no YAML: each taken for itself. */
function readLines(original: string, yaml: Span): Map<string, FrontMatterEntry> {
  const entries = new Map<string, FrontMatterEntry>();
  for (let at = yaml.start; at < yaml.end;) {
    const { end, next } = lineAt(original, at);
    const key = keyLine.exec(original.slice(at, Math.min(end, at + 200)));
    if (key?.[1] !== undefined) {
      for (const [name, entry] of readOneLine(original, { start: at, end }, key[1], key[0].length)) entries.set(name, entry);
    }
    at = next;
  }
  return entries;
}

function readOneLine(original: string, line: Span, key: string, valueAt: number): ReadonlyMap<string, FrontMatterEntry> {
  const alone = parseYaml(original, line);
  if (typeof alone !== 'string') return alone;
  const span = { start: line.start + valueAt, end: line.end };
  const raw = readYamlScalar(original, { type: 'PLAIN', range: [span.start, span.end, span.end] }, 0);
  return new Map([[key.toLowerCase(), { key, value: raw.text, span, text: raw }]]);
}

/** The end of the line that begins at `at`, without and with its line break. */
function lineAt(text: string, at: number): { readonly end: number; readonly next: number } {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  const next = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : Math.min(end + 1, text.length);
  return { end, next };
}
