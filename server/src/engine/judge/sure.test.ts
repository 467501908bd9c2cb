import { describe, expect, it } from 'vitest';
import { checkOne } from './test-workspace.ts';

const wrong = 'No toll shall be taken at the old bridge from any boat that carries grain to the mill.';
const right = wrong.replace('grain', 'flour');

const own = `---\nid: charter\ntitle: The Charter of the Bridge\n---\n\nThis is the charter of Lower Tansy. ${right} It is sealed with green wax.\n`;
const between = `---\nid: essay\ntitle: On Bridges\n---\n\nOf tolls the charter speaks plainly: “${right}” Nobody obeyed it for long.\n`;
const block = `---\nid: essay\ntitle: On Bridges\n---\n\nOf tolls the charter speaks plainly:\n\n> ${right}\n\nNobody obeyed it for long.\n`;
const named = `---\nid: weekly\ntitle: The Weekly\n---\n\n“${right}” said Ada Harrow, the reeve, at the door of the hall.\n`;

describe('a long quotation that differs by a word, and cites nobody', () => {
  it.each([
    ['is the source’s own words', own, 'words-changed error'],
    ['is quoted in the source, too: the writer may have it from where it comes from', between, 'words-changed warning'],
    ['is quoted there but for its first words', between.replace('“No toll', 'No “toll'), 'words-changed warning'],
    ['has a few words of somebody else’s there', own.replace('the old bridge', 'the “old bridge”'), 'words-changed error'],
    ['is quoted in a block there', block, 'words-changed warning'],
    ['is somebody’s speech there', named, 'words-changed warning'],
  ])('%s', (_name, source, finding) => {
    expect(checkOne({ draft: `The rule is old: “${wrong}”`, sources: { 'source.md': source } }).findings[0]).toBe(finding);
  });
});

const verse = 'No boat shall pass the weir by night, and no toll be asked of any widow, and the reeve shall keep the great key and ring the bell at dawn, so that every ferryman may hear it.';
const versions = (text: string): string => `The rule is old: “${text}”`;

describe('a long quotation that cites nobody, and differs in several places', () => {
  it.each<[string, string, string]>([
    ['one word: a slip', verse.replace('widow', 'widower'), 'error'],
    ['two words of three dozen: slips', verse.replace('widow', 'orphan').replace('dawn', 'daybreak'), 'error'],
    ['words all over it: another version', verse.replace('widow', 'orphan').replace('dawn', 'daybreak').replace('great key', 'large key').replace('ferryman', 'boatman'), 'warning'],
  ])('%s', (_name, quoted, severity) => {
    const { judgement } = checkOne({ draft: versions(quoted), sources: { 'source.md': own.replace(right, verse) } });
    expect(new Set(judgement.findings.map((finding) => finding.severity))).toEqual(new Set([severity]));
  });

  it('is called wrong all over where its source is cited', () => {
    const quoted = verse.replace('widow', 'orphan').replace('dawn', 'daybreak').replace('great key', 'large key').replace('ferryman', 'boatman');
    const { judgement } = checkOne({ draft: versions(quoted), sources: { 'source.md': own.replace(right, verse) }, cites: 'charter' });
    expect(new Set(judgement.findings.map((finding) => finding.severity))).toEqual(new Set(['error']));
  });
});

describe('a quotation that differs by a word from what its source quotes', () => {
  it('is called wrong where that source is cited', () => {
    expect(checkOne({ draft: `The rule is old: “${wrong}”`, sources: { 'source.md': between }, cites: 'essay' }).findings[0]).toBe('words-changed error');
  });

  it('is another report of one speech, where both only name its speaker', () => {
    expect(checkOne({ draft: `“${wrong}” said Ada Harrow.`, sources: { 'source.md': named } }).findings[0]).toBe('words-changed warning');
  });

  it.each([
    ['a transcript', `---\nid: hearing\ntype: interview\n---\n\nJOHN LIND: Is there a rule?\n\nADA HARROW: ${right}\n\nJOHN LIND: Thank you.\n`],
    ['her own text', `---\nid: letter\nauthor: Ada Harrow\ntype: personal_communication\n---\n\nI write of the bridge. ${right} It was always so.\n`],
  ])('is called wrong against %s, where the speaker is the draft’s', (_name, source) => {
    expect(checkOne({ draft: `“${wrong}” said Ada Harrow.`, sources: { 'source.md': source } }).findings[0]).toBe('words-changed error');
  });
});

describe('an automatic transcript', () => {
  const turn = (transcript: string): string => `---\nid: hearing\ntype: interview\ntranscript: ${transcript}\n---\n\nJOHN LIND: Is there a rule?\n\nADA HARROW: ${right}\n\nJOHN LIND: Thank you.\n`;
  const draft = `“${wrong}” said Ada Harrow. [@hearing]`;

  it.each(['checked', 'automatic'])('%s: may be what is wrong, and makes no error, whatever the settings', (transcript) => {
    const severity = transcript === 'automatic' ? 'warning' : 'error';
    expect(checkOne({ draft, sources: { 'hearing.md': turn(transcript) } }).findings[0]).toBe(`words-changed ${severity}`);
    expect(checkOne({ draft, sources: { 'hearing.md': turn(transcript) }, settings: { severities: { 'words-changed': 'error' } } }).findings[0]).toBe(`words-changed ${severity}`);
    const story = `---\nid: weekly\ntranscript: ${transcript}\n---\n\n“The rope was cut with a knife, and I know whose,” said Ada Harrow. Her neighbour Tom Reed said: “I heard two men on the stairs.”\n`;
    expect(checkOne({ draft: '“The rope was cut with a knife, and I know whose,” Tom Reed [said](weekly.md).', sources: { 'weekly.md': story } }).findings).toEqual([`wrong-speaker ${severity}`]);
  });

  it('is not alone where a source that somebody wrote says the same', () => {
    expect(checkOne({ draft, sources: { 'hearing.md': turn('automatic'), 'source.md': own } }).findings[0]).toBe('words-changed error');
    expect(checkOne({ draft, sources: { 'hearing.md': turn('automatic'), 'source.md': own.replace('flour', 'timber') } }).findings[0]).toBe('words-changed warning');
  });
});
