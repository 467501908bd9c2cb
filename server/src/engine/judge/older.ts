import type { Edit } from '../align/alignment.ts';
import { excerpt } from './excerpt.ts';
import { fold, isOlder } from './respelling.ts';
import { rule } from './ruling.ts';
import type { EditContext, Ruling } from './ruling.ts';

/**
 * One word in an older form and in today's (*publick*, *spake*), whichever side has it: an edition modernised what another left (row 22).
 * Null where the words are not one.
 */
export function ruleOlder(edit: Edit, context: EditContext): Ruling | null {
  const [quoted, original] = [fold(edit.quotedText), fold(edit.originalText)];
  const { language, input } = context;
  if (isOlder(edit.originalText, quoted, language)) {
    return input.draft.metadata.declares.includes('modernised-spelling')
      ? rule(context, 'modernised')
      : rule(context, 'modernised-silently', { message: `The source has the older form ${excerpt(edit.originalText)}.` });
  }
  return isOlder(edit.quotedText, original, language) ? rule(context, 'spelling-variant', { message: `The source has ${excerpt(edit.originalText)}, where these words have an older form.` }) : null;
}
