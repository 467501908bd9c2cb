import type { DocumentBuilder } from './document-builder.ts';
import type { FrontMatter } from './front-matter.ts';

const shown = { title: ['title', 'headline'], description: ['description', 'summary', 'abstract'] } as const;

/** Adds the title and the description that stand in front matter, in the order of the file: readers see them, so quotations there count. */
export function addFrontMatterBlocks(builder: DocumentBuilder, frontMatter: FrontMatter): void {
  const kinds = (['title', 'description'] as const).flatMap((kind) => {
    const entry = shown[kind].map((key) => frontMatter.entries.get(key)).find((found) => found !== undefined);
    const text = entry?.text ?? null;
    return entry === undefined || text === null ? [] : [{ kind, text, start: entry.span.start }];
  });
  for (const { kind, text } of kinds.sort((a, b) => a.start - b.start)) builder.addBlock({ kind, quoteDepth: 0 }, text);
}
