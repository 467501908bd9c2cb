import type { Random } from './random.ts';
import { bare, folded, type Sample } from './sentences.ts';
import type { Change } from './changes.ts';

/** An alteration that the table of alterations permits. */
export interface AlterationKind {
  readonly name: string;
  readonly suits: (word: string, before: string | undefined) => boolean;
  readonly alter: (sample: Sample, random: Random) => Change | null;
}

const ellipses = ['...', '. . .', '…', '[...]', '[…]', '(…)'];
/** Longest gap of a generated ellipsis, in words. */
const longestGap = 14;
/** So many words at least stay round a generated ellipsis. */
const leastKept = 6;
const insertions = ['[as it then was]', '[of Marl]', '[the engineer]', '[in 1931]', '[here]'];
const substitutes: Readonly<Record<string, string>> = { he: '[the keeper]', she: '[the keeper]', it: '[the mill]', they: '[the two men]', him: '[the keeper]', them: '[the two men]' };
const figures: Readonly<Record<string, string>> = { two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12', twenty: '20', thirty: '30' };
const spelled: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(figures).map(([word, sign]) => [sign, word]));

const inNumber = /^(?:\d+|and|or|to|half|hundred|thousand|million|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+t(?:een|y))$/;

const anywhere = (): boolean => true;

function swap(word: string, next: string): string {
  return word.replace(bare(word), () => next);
}

/** An ellipsis for some words inside, their last one's closing punctuation with them. */
function withEllipsis({ words, at }: Sample, random: Random): Change | null {
  const gap = random.between(1, Math.min(longestGap, words.length - leastKept));
  const from = Math.min(Math.max(2, at), words.length - gap - 2);
  if (from < 2 || gap < 1) return null;
  const mark = random.pick(ellipses) ?? '…';
  return { words: [...words.slice(0, from), mark, ...words.slice(from + gap)], what: `${mark} for “${words.slice(from, from + gap).join(' ')}”` };
}

function withBracket({ words, at }: Sample, random: Random): Change | null {
  const bracket = random.pick(insertions) ?? '[here]';
  if (/[-–—]$/.test(words[at] ?? '')) return null;
  return { words: [...words.slice(0, at + 1), bracket, ...words.slice(at + 1)], what: `put in ${bracket}` };
}

function withSubstitute({ words, at }: Sample): Change | null {
  const word = words[at] ?? '';
  const bracket = substitutes[folded(word)];
  return bracket === undefined ? null : { words: words.map((other, index) => (index === at ? swap(word, bracket) : other)), what: `${bracket} for “${bare(word)}”` };
}

function otherCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

/** Words that begin a sentence and are no names, folded. */
const openers: ReadonlySet<string> = new Set('the this that these those there then they he she it we you his her our their its in on at by for from with when where while if but and so as all some no not what how who'.split(' '));

/** The first letter in another case: a word of one letter, and what may be a name, keep theirs. */
function withFirstLetter({ words }: Sample, form: (letter: string) => string): Change | null {
  const [first = '', ...rest] = words;
  const letter = first.charAt(0);
  if (!/^\p{L}\p{Ll}+/u.test(first) || (letter !== letter.toLowerCase() && !openers.has(folded(first)))) return null;
  return { words: [form(otherCase(letter)) + first.slice(1), ...rest], what: `“${form(otherCase(letter))}” for “${letter}”` };
}

const typography: readonly (readonly [RegExp, string])[] = [[/’/g, '\''], [/'/g, '’'], [/—/g, ' – '], [/–/g, '-'], [/--/g, '—'], [/-/g, '‑'], [/fi/g, 'ﬁ'], [/é/g, 'e\u0301']];

function withTypography({ words }: Sample, random: Random): Change | null {
  const [from, to] = random.pick(typography) ?? [/’/g, '\''];
  const changed = words.map((word) => word.replace(from, to));
  const spaced = random.below(2) === 0 ? [changed.slice(0, 2).join('\u00a0'), ...changed.slice(2)] : changed;
  return { words: spaced, what: `“${to}” for ${from.source}, and white space` };
}

function withNumberForm({ words, at }: Sample): Change | null {
  const word = words[at] ?? '';
  // A part of a number is not written otherwise than its other parts.
  if ([words[at - 1], words[at + 1]].some((other) => other !== undefined && inNumber.test(folded(other)))) return null;
  const form = figures[bare(word)] ?? spelled[bare(word)];
  return form === undefined ? null : { words: words.map((other, index) => (index === at ? swap(word, form) : other)), what: `“${form}” for “${bare(word)}”` };
}

function withClosing({ words }: Sample): Change | null {
  const last = words.at(-1) ?? '';
  if (/[?!]$/.test(last)) return null;
  return { words: [...words.slice(0, -1), `${last.replace(/[.,;:]$/, '')}${/[.]$/.test(last) ? ',' : '.'}`], what: 'other closing punctuation' };
}

export const alterationKinds: readonly AlterationKind[] = [
  { name: 'ellipsis', suits: anywhere, alter: withEllipsis },
  { name: 'bracket put in', suits: anywhere, alter: withBracket },
  { name: 'bracket for a pronoun', suits: (word) => substitutes[folded(word)] !== undefined, alter: withSubstitute },
  { name: 'bracketed first letter', suits: anywhere, alter: (sample) => withFirstLetter(sample, (letter) => `[${letter}]`) },
  { name: 'first letter', suits: anywhere, alter: (sample) => withFirstLetter(sample, (letter) => letter) },
  { name: 'typography', suits: anywhere, alter: withTypography },
  { name: 'number form', suits: (word) => (figures[bare(word)] ?? spelled[bare(word)]) !== undefined, alter: withNumberForm },
  { name: 'closing punctuation', suits: anywhere, alter: withClosing },
  { name: 'none', suits: anywhere, alter: ({ words }) => ({ words, what: 'nothing' }) },
];
