import type { Span } from '../text/span.ts';
import { DocumentBuilder } from './document-builder.ts';
import type { DraftDocument } from './document.ts';
import { addFrontMatterBlocks } from './front-matter-blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import { InlineTextBuilder } from './inline-text.ts';
import { marginalNumbers } from './line-numbers.ts';
import { breaksEarly, looksWrapped, typicalWidth } from './line-layout.ts';
import type { LinePair } from './line-layout.ts';
import { metadataFromFrontMatter } from './metadata-mapping.ts';
import { articleLength } from './page-tail.ts';

/**
 * Reads plain text, with front matter if it has any: a line is a paragraph, unless the text is wrapped at a width. Numbers of lines at the
 * right margin are left out.
 * @param options.pageTail whether what a pasted web page has below its article is left out
 */
export function readPlainText(original: string, { pageTail = 'keep' }: { readonly pageTail?: 'keep' | 'drop' } = {}): DraftDocument {
  const frontMatter = readFrontMatter(original);
  const { metadata, problems } = metadataFromFrontMatter(frontMatter);
  const builder = new DocumentBuilder();
  addFrontMatterBlocks(builder, frontMatter);
  const lines = readLines(original, frontMatter.bodyStart);
  const numbers = marginalNumbers(lines);
  const all = paragraphs(lines);
  const count = pageTail === 'keep' ? all.length : articleLength(all.map(({ start, end }) => original.slice(start, end).trim()));
  let next = 0;
  for (const paragraph of all.slice(0, count)) {
    const inline = new InlineTextBuilder(original);
    let from = paragraph.start;
    for (let number = numbers[next]; number !== undefined && number.end <= paragraph.end; number = numbers[++next]) {
      inline.copy(from, number.start);
      from = number.end;
    }
    inline.copy(from, paragraph.end);
    builder.addBlock({ kind: 'paragraph', quoteDepth: 0 }, inline.build());
  }
  return builder.build({ format: 'text', original, metadata, problems: [...frontMatter.problems, ...problems] });
}

interface Line extends Span {
  /** Without indentation and trailing white space; empty for a blank line. */
  readonly text: string;
  readonly indentation: number;
}

function paragraphs(lines: readonly Line[]): readonly Span[] {
  const pairs = neighbours(lines);
  const width = typicalWidth(lines.map((line) => line.text));
  if (!looksWrapped(pairs, width)) return lines.filter((line) => line.text.length > 0);
  const found: { start: number; end: number }[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const last = found.at(-1);
    if (line.text.length === 0) {
      before = null;
      continue;
    }
    if (before === null || last === undefined || startsParagraph(before, line, width)) found.push({ start: line.start, end: line.end });
    else last.end = line.end;
    before = line;
  }
  return found;
}

/** In wrapped text: a first line is indented, or the line before it ended early. */
function startsParagraph(before: Line, line: Line, width: number): boolean {
  return line.indentation >= before.indentation + 2 || breaksEarly({ line: before.text, next: line.text }, width);
}

function neighbours(lines: readonly Line[]): readonly LinePair[] {
  const pairs: LinePair[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1];
    const next = lines[i];
    if (line === undefined || next === undefined || line.text.length === 0 || next.text.length === 0) continue;
    pairs.push({ line: line.text, next: next.text });
  }
  return pairs;
}

function readLines(original: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  const add = (start: number, end: number): void => {
    const text = original.slice(start, end);
    lines.push({ start, end, text: text.trim(), indentation: text.length - text.trimStart().length });
  };
  let start = from;
  for (let i = from; i < original.length; i++) {
    const unit = original[i];
    if (unit !== '\n' && unit !== '\r' && unit !== '\f') continue;
    add(start, i);
    if (unit === '\r' && original[i + 1] === '\n') i++;
    start = i + 1;
  }
  add(start, original.length);
  return lines;
}
