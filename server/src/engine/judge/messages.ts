import type { Concern } from './codes.ts';
import { enumerate, excerpt, plain } from './excerpt.ts';
import type { JudgedEdit } from './judgement.ts';
import type { Ruling } from './ruling.ts';

const concernNames: Readonly<Record<Concern, string>> = {
  negation: 'a negation', number: 'a number', unit: 'a unit', comparator: 'a comparison', modal: 'a word of possibility or duty',
  quantifier: 'a quantity', name: 'a name',
};

/** What an edit's finding says: both sides in their own words, and what makes the change grave. Never that somebody misquoted. */
export function editMessage(edit: JudgedEdit, ruling: Ruling, sure: boolean): string {
  if (ruling.message !== undefined) return ruling.message;
  const what = difference(edit, ruling, sure ? 'The source' : 'The nearest passage');
  return ruling.concerns.length === 0 || ruling.code !== 'meaning-changed' ? what : `${what} ${capitalize(enumerate(ruling.concerns.map((concern) => concernNames[concern])))} ${ruling.concerns.length > 1 ? 'differ' : 'differs'}.`;
}

function difference(edit: JudgedEdit, ruling: Ruling, source: string): string {
  const quoted = excerpt(edit.quotedText);
  const original = excerpt(edit.originalText);
  if (ruling.code === 'unmarked-splice') return `${source} has more between these words: ${original}. Without an ellipsis they read as one sentence.`;
  switch (edit.kind) {
    case 'deletion': return `${source} has ${original} here, and no ellipsis says that it was left out.`;
    case 'insertion': return `${source} does not have ${quoted} here.`;
    case 'substitution': return `${source} has ${original}, not ${quoted}.`;
  }
}

/** What the evidence of an edit says at its place in the source. */
export function evidenceMessage(edit: JudgedEdit): string {
  const original = plain(edit.originalText);
  return original === '' ? 'The source runs on here' : `The source has ${excerpt(original)}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
