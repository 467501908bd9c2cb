import { describe, expect, it } from 'vitest';
import type { Mode } from '../speech/speech.ts';
import type { ProfileName, RowName } from './profiles.ts';
import { profileNames, profileRows } from './profiles.ts';
import { checkOne } from './test-workspace.ts';

/** One change, and how each style takes it: the severity of its finding, `-` for none. In the order of `profileNames`. */
interface ProfileCase {
  readonly row: RowName;
  readonly quoted: string;
  readonly source: string;
  readonly mode?: Mode;
  readonly format?: 'md' | 'txt';
  /** Chicago, AP, MLA, Bluebook, Wikipedia, strict. */
  readonly taken: readonly [string, string, string, string, string, string];
}

const cases: readonly ProfileCase[] = [
  { row: 'punctuation-spoken', quoted: 'Who left the sluice open at noon!', source: 'Who left the sluice open at noon?', mode: 'spoken', taken: ['-', '-', '-', '-', '-', 'information'] },
  { row: 'punctuation-unknown', quoted: 'Who left the sluice open at noon!', source: 'Who left the sluice open at noon?', mode: 'unknown', taken: ['information', 'information', 'information', 'information', 'information', 'warning'] },
  { row: 'initial-capital', quoted: 'the sluice was left open at noon.', source: 'The sluice was left open at noon.', taken: ['-', '-', '-', 'information', '-', 'information'] },
  { row: 'inner-capital', quoted: 'He told the board of the Mill about it.', source: 'He told the Board of the Mill about it.', taken: ['hint', 'hint', 'hint', 'hint', 'information', 'information'] },
  { row: 'inner-capital-spoken', quoted: 'We told the board of the Mill about it.', source: 'We told the Board of the Mill about it.', mode: 'spoken', taken: ['-', '-', '-', '-', '-', 'hint'] },
  { row: 'leading-ellipsis', quoted: '… sluice was left open at noon by the warden.', source: 'The sluice was left open at noon by the warden.', taken: ['hint', 'hint', 'hint', 'information', 'hint', '-'] },
  { row: 'trailing-ellipsis', quoted: 'The sluice was left open at …', source: 'The sluice was left open at noon by the warden.', taken: ['hint', 'hint', '-', '-', 'hint', '-'] },
  { row: 'inner-ellipsis', quoted: 'The sluice was left … open at noon.', source: 'The sluice was left open at noon.', taken: ['hint', 'hint', 'hint', 'information', 'hint', 'information'] },
  { row: 'parenthesis-insertion', quoted: 'The warden (Ivo Brand) left the sluice open.', source: 'The warden left the sluice open.', taken: ['warning', '-', 'warning', 'warning', 'warning', 'warning'] },
  { row: 'sic-founded', quoted: 'The sluice were [sic] open from dawn to noon.', source: 'The sluice were open from dawn to noon.', taken: ['-', 'hint', '-', '-', '-', '-'] },
  { row: 'typo-mended', quoted: 'The sluice was left open by the government that year.', source: 'The sluice was left open by the goverment that year.', taken: ['hint', 'information', 'information', 'information', '-', 'information'] },
  { row: 'misread', quoted: 'The burned barn stood by the sluice from dawn to noon.', source: 'The bumed bam stood by the sluice from dawn to noon.', taken: ['hint hint', 'hint hint', 'hint hint', 'hint hint', 'hint hint', 'information information'] },
  { row: 'typo-mended-spoken', quoted: 'The sluice was left open by the government that year.', source: 'The sluice was left open by the goverment that year.', mode: 'spoken', taken: ['-', '-', '-', '-', '-', 'information'] },
  { row: 'join-spoken', quoted: 'Anyone may open the sluice at noon or later.', source: 'Any one may open the sluice at noon or later.', mode: 'spoken', taken: ['-', '-', '-', '-', '-', 'information'] },
  { row: 'spelling-variant', quoted: 'The color of the sluice was hardly to be seen.', source: 'The colour of the sluice was hardly to be seen.', taken: ['information', 'information', 'information', 'information', 'warning', 'warning'] },
  { row: 'modernised-silently', quoted: 'The public sluice was open from dawn to noon.', source: 'The publick sluice was open from dawn to noon.', taken: ['information', 'information', 'information', 'information', 'warning', 'warning'] },
  { row: 'number-form-spoken', quoted: 'We opened 12 sluices between dawn and noon.', source: 'We opened twelve sluices between dawn and noon.', mode: 'spoken', taken: ['-', '-', '-', '-', '-', 'information'] },
  { row: 'contraction-spoken', quoted: 'We are going to open the sluice at noon.', source: 'We’re gonna open the sluice at noon.', mode: 'spoken', taken: ['-', '-', '-', '-', '-', 'information information'] },
  { row: 'disfluency-spoken', quoted: 'We opened the sluice at noon that day.', source: 'We opened, uh, the sluice at noon that day.', mode: 'spoken', taken: ['-', '-', '-', '-', '-', 'warning'] },
  { row: 'emphasis-unnoted', quoted: 'The sluice was *never* closed before noon.', source: 'The sluice was never closed before noon.', taken: ['hint', 'hint', 'information', 'information', 'information', 'information'] },
  { row: 'inner-marks', quoted: 'The warden called it a good day and went home.', source: 'The warden called it “a good day” and went home.', taken: ['information', 'information', 'information', 'warning', 'information', 'warning'] },
  { row: 'inner-marks-added', quoted: 'The warden called it ‘a good day’ and went home.', source: 'The warden called it a good day and went home.', taken: ['hint', 'hint', 'hint', 'hint', 'hint', 'warning'] },
  { row: 'diacritics', quoted: 'The warden left his resume at the cafe.', source: 'The warden left his résumé at the cafe.', taken: ['information', 'information', 'information', 'information', 'information', 'warning'] },
  { row: 'grammar-spoken', quoted: 'We were at the sluice when the water came.', source: 'We was at the sluice when the water came.', mode: 'spoken', taken: ['information', 'warning', 'information', 'information', 'information', 'warning'] },
  { row: 'citation-dropped', quoted: 'The sluice was open at noon and closed at dusk.', source: 'The sluice was open at noon (Brand 1990, p. 4) and closed at dusk.', taken: ['hint', 'hint', 'hint', 'information', 'hint', 'information'] },
];

/** Rows whose differences are tried elsewhere, with the surroundings that they need. */
const triedElsewhere: readonly RowName[] = ['ellipsis-across-turns', 'headline-shortened'];

function takenBy(profile: ProfileName, { quoted, source, mode = 'written' }: ProfileCase): string {
  const { judgement } = checkOne({
    draft: `As the report has it: “${quoted}”\n`,
    sources: { 'report.md': `---\nid: tansy\n---\n\nNobody knew why. ${source} Since then the mill has stood idle.\n` },
    settings: { profile }, mode, cites: 'tansy',
  });
  return judgement.findings.map(({ severity }) => severity).join(' ') || '-';
}

describe('each style takes a change as its manual does', () => {
  it.each(cases)('$row', (one) => {
    expect(profileNames.map((profile) => takenBy(profile, one))).toEqual([...one.taken]);
  });

  it('every row in which styles differ has its case', () => {
    const differing = Object.entries(profileRows).filter(([, { levels }]) => new Set(Object.values(levels)).size > 1).map(([name]) => name);
    expect(differing.filter((name) => !cases.some(({ row }) => row === name) && !triedElsewhere.some((row) => row === name))).toEqual([]);
  });

  it('no two styles are one', () => {
    const columns = profileNames.map((profile) => Object.values(profileRows).map(({ levels }) => levels[profile]).join(' '));
    expect(new Set(columns).size).toBe(profileNames.length);
  });
});

describe('what a draft declares silences its rows and no others', () => {
  const check = (front: string, quoted: string, source: string): readonly string[] => checkOne({
    draft: `---\n${front}\n---\n\nAs the report has it: “${quoted}”\n`,
    sources: { 'report.txt': `---\nid: tansy\n---\n${source}\n` }, mode: 'written', cites: 'tansy',
  }).findings;

  it.each([['spelling: modernised'], ['verbatim:\n  spelling: modernised']])('%j: an older spelling, and no changed word', (front) => {
    expect(check(front, 'The public sluice was shown to the warden.', 'The publick sluice was shewn to the warden.')).toEqual([]);
    expect(check(front, 'The public sluice was shown to the miller.', 'The publick sluice was shewn to the warden.')).toEqual(['words-changed error']);
    expect(check(front, 'The public sluice was shown to none of them.', 'The publick sluice was shewn to one of them.')).toEqual(['meaning-changed error']);
    expect(check(front, 'The public sluice was never shown to anybody.', 'The publick sluice was shewn to anybody.')).toEqual(['meaning-changed error']);
  });

  it('a profile: its own column', () => {
    const [quoted, source] = ['the sluice was left open at noon.', 'The sluice was left open at noon.'];
    expect(check('profile: bluebook', quoted, source)).toEqual(['capital-unmarked information']);
    expect(check('verbatim:\n  profile: bluebook', quoted, source)).toEqual(['capital-unmarked information']);
    expect(check('title: A report', quoted, source)).toEqual([]);
  });

  it('translated quotations: that no source has the words', () => {
    const { verdict, findings } = checkOne({
      draft: '---\nquotations: translated\n---\n\nBrand said: “The old sluice has stood open since the day of the flood.”\n',
      sources: { 'report.txt': 'The mill was built of brick and oak in the year of the great frost.' },
    });
    expect([verdict, ...findings]).toEqual(['unchecked: translated']);
  });
});
