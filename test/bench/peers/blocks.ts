import type { Answer } from '../queries/judge-answer.ts';

/** How long the blocks are that full-text tools are given as documents, UTF-16 units: paragraphs, put together or cut. */
const least = 500;
const most = 1500;

/** Cuts texts into blocks that do not overlap: what a full-text tool can answer with. */
export function blocksOf(texts: readonly string[]): Answer[] {
  return texts.flatMap((text, source) => {
    const blocks: Answer[] = [];
    for (let start = 0; start < text.length;) {
      const end = blockEnd(text, start);
      blocks.push({ source, start, end });
      start = end;
    }
    return blocks;
  });
}

/** Behind the paragraph that makes it long enough; else behind a sentence, else behind a word. */
function blockEnd(text: string, start: number): number {
  const longest = start + most;
  const after = (separator: string, from: number): number | null => {
    const at = text.indexOf(separator, from);
    return at < 0 || at + separator.length > longest ? null : at + separator.length;
  };
  return after('\n\n', start + least) ?? (longest >= text.length ? text.length : (after('. ', longest - 400) ?? after(' ', longest - 100) ?? longest));
}

/** A block's words on one line. */
export function textOf({ source, start, end }: Answer, texts: readonly string[]): string {
  return (texts[source] ?? '').slice(start, end).replace(/\s+/g, ' ');
}
