import type { InlineText } from '../inline-text.ts';

/** The visible text of a leaf block, and whether it is images and nothing else. */
export interface LeafText extends InlineText {
  readonly imagesOnly: boolean;
}
