import type { Forms } from '../language/forms.ts';
import { alignGroup } from './align-group.ts';
import type { Alignment } from './alignment.ts';
import type { QuotedText, SourceText } from './texts.ts';

/**
 * Aligns a quotation with a stretch of a source by words, editorial marks understood inside the aligner: semi-global (free source
 * words before and after), an ellipsis skips source words, a bracket replaces or inserts, and a mark that stands in the source is
 * compared literally first (row 17). Pure and total: any strings, spans beyond them included, give an answer.
 * @returns one alignment for each part, in order; null for a part none of whose words stand there
 */
export function align(quoted: QuotedText, source: SourceText, forms: Forms): readonly (Alignment | null)[] {
  return alignGroup(quoted, source, forms, { cells: 0 });
}
