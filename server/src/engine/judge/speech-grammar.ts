import type { Edit } from '../align/alignment.ts';
import { words } from '../text/words.ts';

/** Forms that a transcriber may set right in speech without touching what was meant (row 42). */
const pairs: readonly (readonly [string, string])[] = [
  ['was', 'were'], ['is', 'are'], ['has', 'have'], ['do', 'does'], ['dont', 'doesnt'], ['wasnt', 'werent'], ['isnt', 'arent'], ['hasnt', 'havent'],
  ['aint', 'isnt'], ['aint', 'arent'], ['a', 'an'], ['them', 'those'], ['me', 'i'], ['us', 'we'], ['him', 'he'], ['her', 'she'], ['who', 'whom'], ['good', 'well'],
  ['come', 'came'], ['seen', 'saw'], ['done', 'did'], ['like', 'as'], ['theres', 'there are'], ['that', 'which'], ['real', 'really'],
];
const known = new Set(pairs.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));

/** Whether an edit only sets grammar right: one form of a word for another. */
export function isGrammarOfSpeech(edit: Edit): boolean {
  const fold = (text: string): string => words(text).map((word) => word.folded).join(' ');
  return edit.kind === 'substitution' && known.has(`${fold(edit.quotedText)}|${fold(edit.originalText)}`);
}
