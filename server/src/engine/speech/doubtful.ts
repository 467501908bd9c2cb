import { isAttributionLine } from './attribution-lines.ts';
import { isName, personOf, type PlacedFrame } from './frames.ts';
import { nameCovering } from './names.ts';
import { isDash, tokenAt } from './tokens.ts';
import type { Span } from '../text/span.ts';

/** Whether a label, which stands in the document's text, names somebody whom more than its capitals shows to be a person: a first name, a title, a mention elsewhere. */
export function isKnownPerson(label: Span, placed: PlacedFrame): boolean {
  const { frame, base } = placed;
  const at = tokenAt(frame.tokens, label.start - base);
  const name = nameCovering(frame, at) ?? nameCovering(frame, at + 1);
  const entity = name === null ? undefined : personOf(placed, name);
  if (name === null || entity?.kind !== 'person' || entity.place || name.span.end > label.end - base + 1) return false;
  return entity.certain || entity.mentions.length > 1;
}

/**
 * Blocks that a name behind a dash gives to somebody although no marks stand round them: `… and nobody came. — Tom Venn`, or the name on a
 * line of its own below.
 */
export function unquotedAttributions(frames: readonly PlacedFrame[]): number[] {
  const found: number[] = [];
  for (const { frame, inside, previous, block } of frames) {
    if (inside !== null || frame.blockKind !== 'paragraph' && frame.blockKind !== 'list-item') continue;
    if (isAttributionLine(frame)) {
      const above = frames[previous];
      if (frame.mentions.some((mention) => isName(mention) && mention.shape === 'person') && above?.block === block - 1) found.push(above.block);
      continue;
    }
    const name = frame.mentions.at(-1);
    const isLast = isName(name) && name.shape === 'person' && name.last === frame.tokens.length - 1;
    if (isLast && isDash(frame.tokens[name.first - 1]?.text ?? '')) found.push(block);
  }
  return found;
}
