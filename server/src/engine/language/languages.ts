import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { functionWords, otherTags } from './function-words.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import type { Language } from './language.ts';
import { neutral } from './neutral.ts';
import { spanish } from './spanish.ts';

/** All languages that there are data for. */
export const knownLanguages: readonly Language[] = [english, german, french, spanish, italian];

/** As much of a document as tells its language. */
export interface WrittenText {
  readonly text: string;
  readonly metadata: { readonly language?: string };
}

/** Tells the language that a document is written in. Always an answer, and always the same for the same document. */
export type LanguageOf = (document: WrittenText) => Language;

/**
 * The languages of a folder. A document is in the language that it declares, unless its own words plainly say otherwise (a site's software
 * declares what it was set to); else in the one that its function words show; else in the folder's first.
 * @param codes BCP 47 tags of the languages that its documents are written in, the most frequent first; empty where nobody says: then
 *   any, and English where a text shows too little
 */
export function languagesOf(codes: readonly string[]): LanguageOf {
  const own = codes.flatMap((code) => primaryTag(code) ?? []);
  const isPossible = (code: string): boolean => own.length === 0 || own.includes(code);
  return ({ text, metadata }) => {
    const declared = primaryTag(metadata.language ?? '');
    const shown = declared === null ? languageShown(text, isPossible) : plainlyOther(text, declared);
    return languageNamed(shown ?? declared ?? own[0] ?? english.code);
  };
}

/** The language with that primary tag; a neutral one where there are no data for it. */
export function languageNamed(code: string): Language {
  return knownLanguages.find((language) => language.code === code) ?? neutral(code);
}

/** The primary tag, lower case: `de` for `de-AT`, `German` and `ger`; null where none is said (`und`, `mul`, ``). */
function primaryTag(tag: string): string | null {
  const [first = ''] = tag.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[-_]/);
  const code = otherTags.get(first) ?? first;
  return /^[a-z]{2,3}$/.test(code) && !['und', 'mul', 'zxx', 'mis'].includes(code) ? code : null;
}

/** How much of a text is read, UTF-16 units: a page or so. */
const sample = 4000;
/** Least evidence: so many function words, and one word in so many. */
const fewest = 3;
const oneIn = 9;
/** How much more the best language must have than the next, and than a declared one. */
const lead = 1.25;
const plainLead = 3;
const plainly = 20;

/**
 * As much of a long text as its language is told from, for a text that is not in memory.
 * @param length of the text, UTF-16 units
 * @returns a text that any `LanguageOf` answers like the whole
 */
export function tellingPages(length: number, excerpt: (span: Span) => string): string {
  if (length <= 2 * sample) return excerpt({ start: 0, end: length });
  const middle = length >> 1;
  return excerpt({ start: 0, end: sample }) + excerpt({ start: middle, end: middle + sample });
}

/** The language that the function words of a text's first page show, or of its middle where the first is not enough; null for none. */
function languageShown(text: string, isPossible: (code: string) => boolean): string | null {
  const head = { start: 0, end: Math.min(text.length, sample) };
  const shown = shownIn(text, head, isPossible);
  if (shown !== null || text.length <= sample) return shown;
  const middle = Math.max(sample, text.length >> 1);
  return shownIn(text, { start: middle, end: Math.min(text.length, middle + sample) }, isPossible);
}

function shownIn(text: string, within: Span, isPossible: (code: string) => boolean): string | null {
  const { counts, total } = countIn(text, within);
  const [best, next] = counts.filter(({ code }) => isPossible(code));
  if (best === undefined || best.count < fewest || best.count * oneIn < total) return isOtherScript(text.slice(within.start, within.end)) && isPossible('und') ? 'und' : null;
  return best.count >= (next?.count ?? 0) * lead ? best.code : null;
}

/** Another language than the declared one, where the text leaves no doubt. */
function plainlyOther(text: string, declared: string): string | null {
  if (!functionWords.has(declared)) return null;
  const { counts } = countIn(text, { start: 0, end: Math.min(text.length, sample) });
  const [best, next] = counts;
  const own = counts.find(({ code }) => code === declared)?.count ?? 0;
  const isPlain = best !== undefined && best.code !== declared && best.count >= plainly && best.count >= own * plainLead && best.count >= (next?.count ?? 0) * lead;
  return isPlain ? best.code : null;
}

/** How many words of a stretch are function words of each language, most first. */
function countIn(text: string, within: Span): { readonly counts: readonly { readonly code: string; readonly count: number }[]; readonly total: number } {
  const all = words(text, within).flatMap(({ start, end, folded }) => partsOf(text.slice(start, end), folded));
  const counts = [...functionWords].map(([code, set]) => ({ code, count: all.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0) }));
  return { counts: counts.sort((a, b) => b.count - a.count), total: all.length };
}

/** `qu’il` shows two words, `dell’acqua` one and another. */
function partsOf(written: string, folded: string): readonly string[] {
  const apostrophe = /['\u2019]/.exec(written);
  return apostrophe === null ? [folded] : [written.slice(0, apostrophe.index).toLowerCase(), folded.slice(apostrophe.index)];
}

/** Whether most letters are of another script than the Latin one. */
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= 20 && latin * 2 < letters;
}

/**
 * Which of a few languages a stretch of words is in: the one that has most of its function words; the first where none has more.
 * @param candidates the likeliest first, one at least
 */
export function likeliest(text: string, within: Span, candidates: readonly [Language, ...Language[]]): Language {
  const { counts } = countIn(text, within);
  const countOf = (language: Language): number => counts.find(({ code }) => code === language.code)?.count ?? 0;
  return candidates.reduce((best, language) => (countOf(language) > countOf(best) ? language : best), candidates[0]);
}
