import type { Block, DraftDocument, Mark } from '../document/document.ts';
import { noMetadata, type Metadata } from '../document/metadata.ts';
import { LineIndex } from '../text/lines.ts';
import { OffsetMap } from '../text/offset-map.ts';

interface Builder {
  text: string;
  blocks: Block[];
  quote: number;
  inQuote: boolean;
}

/**
 * A document for tests, from a notation as small as may be: paragraphs parted by blank lines, each line of a `>` paragraph's prefix
 * counted as its depth, `> — X` an attribution line, `# X` a heading, `- X` a list item. Inline Markdown is not read.
 */
export function testDocument(source: string, metadata: Partial<Metadata> = {}, marks: readonly Mark[] = []): DraftDocument {
  const builder: Builder = { text: '', blocks: [], quote: -1, inQuote: false };
  for (const paragraph of source.split(/\n\n+/)) addParagraph(builder, paragraph);
  const { text, blocks } = builder;
  return {
    format: 'markdown', original: text, text, map: OffsetMap.identity(text.length), lines: LineIndex.of(text), blocks, marks, comments: [], places: [],
    metadata: { ...noMetadata, ...metadata }, problems: [],
  };
}

function addParagraph(builder: Builder, paragraph: string): void {
  if (paragraph === '>') {
    builder.inQuote = false;
    return;
  }
  const prefix = /^(?:> ?)+/.exec(paragraph)?.[0] ?? '';
  const quoteDepth = prefix.replaceAll(' ', '').length;
  const shown = paragraph.split('\n').map((line) => line.replace(/^(?:> ?)+/, '').replace(/^(?:# |- )/, '')).join(' ');
  if (quoteDepth > 0 && !builder.inQuote) builder.quote++;
  builder.inQuote = quoteDepth > 0;
  if (builder.text !== '') builder.text += '\n\n';
  const span = { start: builder.text.length, end: builder.text.length + shown.length };
  builder.text += shown;
  const quote = quoteDepth > 0 ? { quote: builder.quote } : {};
  builder.blocks.push({ kind: kindOf(paragraph, quoteDepth, shown), span, quoteDepth, ...quote });
}

function kindOf(paragraph: string, quoteDepth: number, shown: string): Block['kind'] {
  if (quoteDepth > 0 && /^[—–-]{1,2}\s?\p{L}/u.test(shown)) return 'attribution';
  if (paragraph.startsWith('# ')) return 'heading';
  return paragraph.startsWith('- ') ? 'list-item' : 'paragraph';
}
