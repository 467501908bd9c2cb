import { describe, expect, it } from 'vitest';
import type { Mode } from '../speech/speech.ts';
import { checkOne } from './test-workspace.ts';
import type { Checked } from './test-workspace.ts';

/** What the source says around the sentence that is quoted, so that the passage has a neighbourhood. */
const before = 'The reservoir was drained in the spring and nobody in Lower Tansy knew why.';
const after = 'Since then the mill has stood idle, and the swans have gone to Marl.';

interface Case {
  readonly quoted: string;
  readonly source: string;
  readonly mode?: Mode;
  readonly profile?: string;
  /** Stands behind the closing mark. */
  readonly behind?: string;
  /** Front matter of the draft. */
  readonly front?: string;
}

/** Quotes one sentence of a report that the draft cites. */
function quote({ quoted, source, mode = 'written', profile = 'chicago', behind = '', front }: Case): Checked {
  return checkOne({
    draft: `${front === undefined ? '' : `---\n${front}\n---\n\n`}As the report has it: “${quoted}”${behind}\n`,
    sources: { 'report.md': `---\ntitle: The Tansy Report\nid: tansy\n---\n\n${before} ${source} ${after}\n` },
    settings: { profile },
    mode,
    cites: 'tansy',
  });
}

type Row = readonly [name: string, given: Case, ...expected: readonly string[]];

/** Each line: the verdict, then `code severity` of every finding. */
function rows(title: string, cases: readonly Row[]): void {
  describe(title, () => {
    it.each(cases.map(([name, given, verdict, ...findings]) => ({ name, given, verdict, findings })))('$name', ({ given, verdict, findings }) => {
      const result = quote(given);
      expect([result.verdict, ...result.findings]).toEqual([verdict, ...findings]);
    });
  });
}

rows('rows 1 to 7: form', [
  ['curly and straight apostrophes', { quoted: 'The warden’s own keys weren’t found.', source: 'The warden\'s own keys weren\'t found.' }, 'verbatim'],
  ['inner marks alternate', { quoted: 'The warden called it ‘a grave mistake’ in his letter.', source: 'The warden called it "a grave mistake" in his letter.' }, 'verbatim'],
  ['white space', { quoted: 'The warden kept the   second set of keys.', source: 'The warden kept the second set of keys.' }, 'verbatim'],
  ['dashes and ranges', { quoted: 'The warden—an old man—kept the keys for 1990–1994.', source: 'The warden -- an old man -- kept the keys for 1990-1994.' }, 'verbatim'],
  ['ligatures', { quoted: 'The ﬁnal warden was found in the encyclopaedia.', source: 'The final warden was found in the encyclopædia.' }, 'verbatim'],
  ['closing punctuation', { quoted: 'The warden kept the second set of keys,', source: 'The warden kept the second set of keys.' }, 'verbatim'],
  ['an apostrophe gained', { quoted: 'The council said it’s own keys were found in a drawer.', source: 'The council said its own keys were found in a drawer.' }, 'misquoted', 'words-changed error'],
  ['a question mark lost, written', { quoted: 'Who then kept the second set of keys.', source: 'Who then kept the second set of keys?' }, 'misquoted', 'punctuation-changed warning'],
  ['a question mark lost, spoken', { quoted: 'Who then kept the second set of keys.', source: 'Who then kept the second set of keys?', mode: 'spoken' }, 'verbatim'],
  ['an exclamation mark gained, written', { quoted: 'The warden kept the second set of keys!', source: 'The warden kept the second set of keys.' }, 'misquoted', 'punctuation-changed warning'],
  ['a question mark kept behind the marks', { quoted: 'Who then kept the second set of keys', source: 'Who then kept the second set of keys?', behind: '?' }, 'verbatim'],
]);

rows('rows 8 to 10: capitals', [
  ['first letter, silently', { quoted: 'the warden kept the second set of keys.', source: 'The warden kept the second set of keys.' }, 'verbatim'],
  ['first letter, strict', { quoted: 'the warden kept the second set of keys.', source: 'The warden kept the second set of keys.', profile: 'strict' }, 'verbatim', 'capital-unmarked information'],
  ['first letter, Bluebook', { quoted: 'the warden kept the second set of keys.', source: 'The warden kept the second set of keys.', profile: 'bluebook' }, 'verbatim', 'capital-unmarked information'],
  ['first letter in parentheses', { quoted: '(t)he warden kept the second set of keys.', source: 'The warden kept the second set of keys.', profile: 'bluebook' }, 'edited'],
  ['bracketed first letter', { quoted: '[t]he warden kept the second set of keys.', source: 'The warden kept the second set of keys.', profile: 'bluebook' }, 'edited'],
  ['the bracketed letter hides another word', { quoted: '[B]ater the keys were found in the second drawer.', source: 'Later the keys were found in the second drawer.' }, 'misquoted', 'words-changed error'],
  ['capitals inside', { quoted: 'The warden kept the Second set of keys.', source: 'The warden kept the second set of keys.' }, 'verbatim', 'capital-unmarked hint'],
  ['a source in capitals', { quoted: 'The warden kept the second set of keys.', source: 'THE WARDEN KEPT THE SECOND SET OF KEYS.' }, 'verbatim'],
]);

rows('rows 11 to 13: ellipses', [
  ['three dots', { quoted: 'The warden kept ... the keys in a drawer.', source: 'The warden kept the spares and the keys in a drawer.' }, 'edited'],
  ['bracketed', { quoted: 'The warden kept […] the keys in a drawer.', source: 'The warden kept the spares and the keys in a drawer.' }, 'edited'],
  ['across sentences', { quoted: 'The warden kept the keys. … They were made of brass.', source: 'The warden kept the keys. He was an old man by then. They were made of brass.' }, 'edited'],
  ['a whole sentence that denies is left out whole', { quoted: 'The warden kept the keys. … They were made of brass.', source: 'The warden kept the keys. He did not say why. They were made of brass.' }, 'edited'],
  ['a clause between commas is left out whole', { quoted: 'The warden … kept the keys in a drawer.', source: 'The warden, who was not a young man, kept the keys in a drawer.' }, 'edited'],
  ['a negation hidden', { quoted: 'The warden did … take the keys.', source: 'The warden did not at any time take the keys.' }, 'edited', 'omission-hides warning'],
  ['a condition hidden', { quoted: 'The warden will pay for the keys … before the winter.', source: 'The warden will pay for the keys unless they are found before the winter.' }, 'edited', 'omission-hides warning'],
  ['a hedge hidden', { quoted: 'The warden … took the keys home.', source: 'The warden allegedly took the keys home.' }, 'edited', 'omission-hides warning'],
  ['a leading one, Chicago', { quoted: '… kept the second set of keys.', source: 'The warden kept the second set of keys.' }, 'edited', 'ellipsis-needless hint'],
  ['a trailing one, Chicago', { quoted: 'The warden kept the second …', source: 'The warden kept the second set of keys.' }, 'edited', 'ellipsis-needless hint'],
  ['a trailing one where a sentence is cut, Bluebook', { quoted: 'The warden kept the second …', source: 'The warden kept the second set of keys.', profile: 'bluebook' }, 'edited'],
  ['nothing is left out', { quoted: 'The warden kept … the second set of keys.', source: 'The warden kept the second set of keys.' }, 'edited', 'ellipsis-needless hint'],
]);

rows('row 14: omission without a mark', [
  ['one word', { quoted: 'The warden kept the set of keys in a drawer.', source: 'The warden kept the brass set of keys in a drawer.' }, 'misquoted', 'words-omitted error'],
  ['a clause', { quoted: 'The warden kept the keys in a drawer.', source: 'The warden kept the keys that his mother gave him in a drawer.' }, 'misquoted', 'words-omitted error'],
  ['a citation among the words', { quoted: 'The warden relied on Marl v. Tansy, which forbids it.', source: 'The warden relied on Marl v. Tansy, 12 Wat. Rep. 88, 90 (1977), which forbids it.' }, 'edited', 'spelling-variant hint'],
  ['a reference back', { quoted: 'The warden relied on Marl v. Tansy. There we forbade it.', source: 'The warden relied on Marl v. Tansy, supra. There we forbade it.' }, 'edited', 'spelling-variant hint'],
  ['a citation that the source does not have', { quoted: 'The warden relied on Marl v. Tansy, 12 Wat. Rep. 88, which forbids it.', source: 'The warden relied on Marl v. Tansy, which forbids it.' }, 'misquoted', 'words-added warning'],
  ['a note in parentheses, a sentence by itself', { quoted: 'The warden kept the keys in a drawer of the boathouse.', source: 'The warden kept the keys (They were not his.) in a drawer of the boathouse.' }, 'misquoted', 'words-omitted warning'],
  ['words in parentheses with a year', { quoted: 'The warden kept the keys in a drawer of the boathouse.', source: 'The warden kept the keys (in 1990 nobody asked for them) in a drawer of the boathouse.' }, 'misquoted', 'words-omitted error'],
  ['words in parentheses', { quoted: 'The warden kept the keys in a drawer of the boathouse.', source: 'The warden kept the keys (three of them brass) in a drawer of the boathouse.' }, 'misquoted', 'words-omitted error'],
  ['a figure that is no citation', { quoted: 'The warden had the keys of old Mr. Brand.', source: 'The warden had the 12 keys of old Mr. Brand.' }, 'misquoted', 'meaning-changed error'],
  ['two sentences joined', { quoted: 'The warden kept the keys in a drawer of the boathouse.', source: 'The warden kept the keys. He had them from his mother. She found them in a drawer of the boathouse.' }, 'misquoted', 'unmarked-splice error'],
]);

rows('rows 15, 16, 18: brackets', [
  ['an insertion', { quoted: 'The warden [Ivo Brand] kept the keys in a drawer.', source: 'The warden kept the keys in a drawer.' }, 'edited'],
  ['a pronoun replaced', { quoted: '[The warden] kept the keys in a drawer.', source: 'He kept the keys in a drawer.' }, 'edited'],
  ['a bracket in one of several changed words', { quoted: 'The warden hid the brass key[s] in a drawer.', source: 'The warden lost the iron chains in a drawer.' }, 'misquoted', 'words-changed warning'],
  ['a tense replaced', { quoted: 'The warden [keeps] the keys in a drawer.', source: 'The warden kept the keys in a drawer.' }, 'edited'],
  ['an insertion that negates', { quoted: 'The warden has [not] kept the keys in a drawer.', source: 'The warden has kept the keys in a drawer.' }, 'misquoted', 'meaning-changed warning'],
  ['a substitution that flips', { quoted: 'The warden [never kept] the keys in a drawer.', source: 'The warden always kept the keys in a drawer.' }, 'misquoted', 'meaning-changed warning'],
  ['a long substitution', { quoted: 'The warden kept [them] in a drawer.', source: 'The warden kept the second set of brass keys in a drawer.' }, 'edited', 'omission-hides information'],
  ['a parenthesis, Chicago', { quoted: 'The warden (Ivo Brand) kept the keys in a drawer.', source: 'The warden kept the keys in a drawer.' }, 'misquoted', 'words-added warning'],
  ['a parenthesis, AP', { quoted: 'The warden (Ivo Brand) kept the keys in a drawer.', source: 'The warden kept the keys in a drawer.', profile: 'ap' }, 'edited'],
  ['the source’s editor changed the word, the draft has it whole', { quoted: 'The wardens had walked to the second drawer.', source: 'The wardens ha[ve] walked to the second drawer.' }, 'edited', 'spelling-variant information'],
  ['the source’s editor put another word there', { quoted: 'The wardens were at the second drawer by noon.', source: 'The wardens [are] at the second drawer by noon.' }, 'edited', 'spelling-variant information'],
  ['another word than the source’s stem', { quoted: 'The wardens saw walked to the second drawer.', source: 'The wardens ha[ve] walked to the second drawer.' }, 'misquoted', 'words-changed error'],
  ['the source’s bracket denies', { quoted: 'The wardens often took the keys from the drawer.', source: 'The wardens [never] took the keys from the drawer.' }, 'misquoted', 'meaning-changed warning'],
  ['an ending put on', { quoted: 'The wardens walk[ed] to the second drawer.', source: 'The wardens walk to the second drawer.' }, 'edited'],
]);

rows('row 19: sic', [
  ['the source has the slip', { quoted: 'The warden keeped [sic] the keys in a drawer.', source: 'The warden keeped the keys in a drawer.' }, 'edited'],
  ['the draft’s own slip', { quoted: 'The warden keeped [sic] the keys in a drawer.', source: 'The warden kept the keys in a drawer.' }, 'misquoted', 'words-changed error', 'note-unfounded warning'],
]);

rows('rows 20 to 22: spelling', [
  ['another country’s', { quoted: 'The warden liked the color of the keys.', source: 'The warden liked the colour of the keys.' }, 'edited', 'spelling-variant information'],
  ['by rule, of a rare word', { quoted: 'The warden had geologized a little in Marl.', source: 'The warden had geologised a little in Marl.' }, 'edited', 'spelling-variant information'],
  ['another word that ends so', { quoted: 'The warden had a prise for the lid in the drawer.', source: 'The warden had a prize for the lid in the drawer.' }, 'misquoted', 'words-changed error'],
  ['written short', { quoted: 'The warden wrote to the Water Soc. and to J. Brand of Marl.', source: 'The warden wrote to the Water Society and to Joseph Brand of Marl.' }, 'edited', 'spelling-variant information', 'spelling-variant information'],
  ['and so on', { quoted: 'The warden kept keys, chains, &c., in a drawer.', source: 'The warden kept keys, chains, etc., in a drawer.' }, 'edited', 'spelling-variant information'],
  ['no word written short: a sentence ends there', { quoted: 'Then the warden would act. He took the keys.', source: 'Then the warden would action. He took the keys.' }, 'misquoted', 'words-changed error'],
  ['other initials', { quoted: 'The warden wrote in May to J. Brand of Marl.', source: 'The warden wrote in May to Henry Brand of Marl.' }, 'misquoted', 'meaning-changed error'],
  ['a possessive of a name with its apostrophe moved', { quoted: 'The warden went to Cooper’s field at Marl.', source: 'The warden went to Coopers field at Marl.' }, 'misquoted', 'words-changed error'],
  ['by rule, with an ending behind', { quoted: 'The keys were hardly recognizable in the drawer.', source: 'The keys were hardly recognisable in the drawer.' }, 'edited', 'spelling-variant information'],
  ['by rule', { quoted: 'The warden organized the keys in a drawer.', source: 'The warden organised the keys in a drawer.' }, 'edited', 'spelling-variant information'],
  ['joined and parted', { quoted: 'The warden said that anyone may take the keys.', source: 'The warden said that any one may take the keys.' }, 'edited', 'spelling-variant information'],
  ['a slip mended, shown by the source itself', { quoted: 'The resevoir keys were kept in a drawer.'.replace('resevoir', 'reservoir'), source: 'The resevoir keys were kept in a drawer.' }, 'edited', 'typo-mended hint'],
  ['the draft’s own slip', { quoted: 'The reservior keys were kept in a drawer.', source: 'The reservoir keys were kept in a drawer.' }, 'misquoted', 'words-changed error'],
  ['modernised without a word', { quoted: 'The warden shows the keys to everybody.', source: 'The warden sheweth the keys to everybody.' }, 'misquoted', 'words-changed error'],
]);

rows('rows 23 to 25: what a transcriber decides', [
  ['a number’s form, written', { quoted: 'The warden kept 10 keys in a drawer.', source: 'The warden kept ten keys in a drawer.' }, 'edited', 'spelling-variant information'],
  ['a number’s form, spoken', { quoted: 'The warden kept 10 keys in a drawer.', source: 'The warden kept ten keys in a drawer.', mode: 'spoken' }, 'edited'],
  ['another number', { quoted: 'The warden kept 12 keys in a drawer.', source: 'The warden kept ten keys in a drawer.', mode: 'spoken' }, 'misquoted', 'meaning-changed error'],
  ['a contraction, spoken', { quoted: 'I cannot find the keys in the drawer.', source: 'I can’t find the keys in the drawer.', mode: 'spoken' }, 'edited'],
  ['a contraction, written', { quoted: 'I cannot find the keys in the drawer.', source: 'I can’t find the keys in the drawer.' }, 'misquoted', 'words-changed warning'],
  ['a contraction, nobody knows', { quoted: 'I cannot find the keys in the drawer.', source: 'I can’t find the keys in the drawer.', mode: 'unknown' }, 'edited', 'spelling-variant information'],
  ['a false start dropped, spoken', { quoted: 'I kept the keys in a drawer.', source: 'I, uh, kept the keys in a drawer.', mode: 'spoken' }, 'edited'],
  ['a word of content dropped, spoken', { quoted: 'I kept the keys in a drawer.', source: 'I kept the rusty keys in a drawer.', mode: 'spoken' }, 'misquoted', 'words-omitted error'],
  ['grammar mended, spoken', { quoted: 'We were looking for the keys in the drawer.', source: 'We was looking for the keys in the drawer.', mode: 'spoken' }, 'edited', 'spelling-variant information'],
  ['grammar mended, written', { quoted: 'We were looking for the keys in the drawer.', source: 'We was looking for the keys in the drawer.' }, 'misquoted', 'words-changed error'],
]);

rows('row 26: emphasis', [
  ['added and noted', { quoted: 'The warden kept *every* key in a drawer.', source: 'The warden kept every key in a drawer.', behind: ' (emphasis added).' }, 'verbatim'],
  ['added silently', { quoted: 'The warden kept *every* key in a drawer.', source: 'The warden kept every key in a drawer.' }, 'verbatim', 'emphasis-unnoted hint'],
  ['dropped and noted', { quoted: 'The warden kept every key in a drawer.', source: 'The warden kept *every* key in a drawer.', behind: ' (emphasis omitted).' }, 'verbatim'],
  ['dropped silently', { quoted: 'The warden kept every key in a drawer.', source: 'The warden kept *every* key in a drawer.' }, 'verbatim', 'emphasis-unnoted hint'],
]);

rows('rows 27, 28: notes', [
  ['the emphasis is the source’s', { quoted: 'The warden kept *every* key in a drawer.', source: 'The warden kept *every* key in a drawer.', behind: ' (emphasis in original).' }, 'verbatim'],
  ['the source emphasises elsewhere', { quoted: 'The warden kept *every* key in a drawer.', source: 'The warden kept every key in a drawer. He was a *very* old man.', behind: ' (emphasis in original).' }, 'verbatim', 'note-unfounded warning'],
  ['an alteration that is the source’s', { quoted: 'The warden kept [the] keys in a drawer.', source: 'The warden kept [the] keys in a drawer.', behind: ' (alteration in original).' }, 'verbatim'],
  ['an alteration that is not', { quoted: 'The warden kept the keys in a drawer.', source: 'The warden kept the keys in a drawer.', behind: ' (alteration in original).' }, 'verbatim', 'note-unfounded warning'],
]);

rows('rows 38, 39, 41', [
  ['enumerators in brackets', { quoted: 'The warden kept [1] the keys and [2] the lamps in a drawer.', source: 'The warden kept the keys and the lamps in a drawer.' }, 'edited'],
  ['diacritics', { quoted: 'The warden wrote his resume in a cafe near the mill.', source: 'The warden wrote his résumé in a café near the mill.' }, 'edited', 'spelling-variant information', 'spelling-variant information'],
  ['a redaction', { quoted: 'The warden called them [expletive] fools in the paper.', source: 'The warden called them bloody fools in the paper.' }, 'edited'],
]);
