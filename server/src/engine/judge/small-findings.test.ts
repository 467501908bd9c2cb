import { describe, expect, it } from 'vitest';
import { check, checkOne } from './test-workspace.ts';
import { verifiedWords } from './verified.ts';

const chapter = [
  '---', 'id: chapter', 'title: The Lock', 'author: Ada Harrow', 'type: chapter', '---', '', '[p. 41]', '',
  'The lock gates were left open all night, and the lower meadow went under water by six.', '', '[p. 42]', '',
  'Nobody in Marl would say who had the key. The keeper called it “a matter for the board” and went home.', '', '[p. 43]', '',
  'By noon the water stood in the church.', '',
].join('\n');

function codes(draft: string, sources: Record<string, string> = { 'chapter.md': chapter }): readonly string[] {
  return checkOne({ draft, sources }).findings;
}

describe('the page of a citation', () => {
  it.each([
    ['the right page', 'p. 42', []],
    ['a range that holds it', 'pp. 40–42', []],
    ['a range written short', 'pp. 41–3', []],
    ['the page and what follows', 'p. 41f.', []],
    ['another page', 'p. 44', ['wrong-locator warning']],
    ['a chapter, which no mark tells', 'ch. 3', []],
  ] as const)('%s', (_name, locator, expected) => {
    expect(codes(`Harrow writes: “Nobody in Marl would say who had the key” [@chapter, ${locator}].`)).toEqual(expected);
  });

  it('is not asked of a source without page marks', () => {
    expect(codes('Harrow writes: “Nobody in Marl would say who had the key” [@chapter, p. 9].', { 'chapter.md': chapter.replace(/\[p\. \d+\]\n\n/g, '') })).toEqual([]);
  });

  it('says the right page', () => {
    const result = checkOne({ draft: 'Harrow writes: “By noon the water stood in the church” [@chapter, p. 42].', sources: { 'chapter.md': chapter } });
    expect(result.messages).toEqual(['In “The Lock” these words stand on p. 43, not p. 42.']);
  });
});

describe('a time that is cited', () => {
  const tape = { 'tape.vtt': ['WEBVTT', '', '00:01:00.000 --> 00:01:10.000', '<v Ada Harrow>Nobody in Marl would say who had the key.', '', '00:09:30.000 --> 00:09:40.000', '<v Ada Harrow>By noon the water stood in the church.', '', '01:04:00.000 --> 01:04:09.000', '<v Tom Reed>I was at sea all that long winter.', ''].join('\n') };
  it.each([
    ['where it is said', '1:00', []], ['a little before', '0:40', []], ['a range that holds it', '0:05–2:00', []], ['elsewhere', '14:20', ['wrong-locator warning']],
    ['where it would be said after hours', '1:14:20', ['wrong-locator warning']], ['a page, of which the tape knows nothing', 'p. 4', []],
  ] as const)('%s', (_name, locator, expected) => {
    expect(codes(`Harrow says: “Nobody in Marl would say who had the key” [@tape, ${locator}].`, tape)).toEqual(expected);
  });

  it('is right anywhere in a long turn that has one stamp, and wrong in the silence behind it', () => {
    const long = `The pumps were old and nobody had asked for others. ${'We went on as we had always done, and that was all. '.repeat(30)}Then the lamp at the lock went out.`;
    const call = { 'call.txt': `---\ntype: transcript\n---\n\n[00:10:00] ADA HARROW: ${long}\n\n[02:00:00] TOM REED: I see.\n\n[02:00:09] ADA HARROW: Good.\n` };
    for (const [time, found] of [['10:00', []], ['11:50', []], ['0:09:20', []], ['1:30:00', ['wrong-locator warning']], ['0:05:00', ['wrong-locator warning']]] as const) {
      expect([time, codes(`Harrow says: “Then the lamp at the lock went out” [@call, ${time}].`, call)]).toEqual([time, found]);
    }
  });

  it('in hours and minutes is understood, and where words are said is told', () => {
    expect(codes('Reed says: “I was at sea all that long winter” [@tape, 1:04].', tape)).toEqual([]);
    expect(checkOne({ draft: 'Harrow says: “By noon the water stood in the church” [@tape, 1:00].', sources: tape }).messages).toEqual(['In “tape” these words stand at 9:30, not 1:00.']);
  });
});

describe('a note that refers back', () => {
  const draft = (...notes: string[]) => `Harrow writes: “The lock gates were left open all night, and the lower meadow went under water by six.”[^a] She writes: “Nobody in Marl would say who had the key.”[^b] She writes: “By noon the water stood in the church.”[^c]\n\n${notes.map((note, index) => `[^${'abc'.charAt(index)}]: ${note}`).join('\n\n')}\n`;
  const found = (...notes: string[]) => check({ draft: draft(...notes), sources: { 'chapter.md': chapter, 'other.md': '---\nid: other\nauthor: Bo Lind\ntitle: The Long Wall\n---\n\nStones.\n' } }).filter(({ judgement }) => judgement.reason !== 'title').map(({ findings, judgement }) => [judgement.claim.source, judgement.claim.locator, ...findings]);

  it.each([
    ['ibid. with pages', ['Ada Harrow, “The Lock,” p. 41.', 'Ibid., 42.', 'Ibid., p. 43.'], ['42', 'p. 43'], [[], []]],
    ['ibid. with a wrong page', ['Ada Harrow, “The Lock,” p. 41.', 'Ibid., 44.', 'Id. at 41.'], ['44', 'at 41'], [['wrong-locator warning'], ['wrong-locator warning']]],
    ['a short title', ['Ada Harrow, “The Lock,” p. 41.', 'Lind, *Long Wall*, p. 3.', 'Harrow, “Lock,” p. 43.'], ['p. 3', 'p. 43'], null],
  ] as const)('is read as the work that it means: %s', (name, notes, locators, findings) => {
    const results = found(...notes);
    expect(results.slice(1, 3).map(([, locator]) => locator)).toEqual(locators);
    if (findings === null) expect(results[1]?.[0], name).toBe('other');
    else {
      expect(results.map(([source]) => source)).toEqual(['chapter', 'chapter', 'chapter']);
      expect(results.slice(1).map(([, , ...codesOf]) => codesOf)).toEqual(findings);
    }
  });

  it('to nothing means nothing', () => {
    expect(found('Ibid., 44.', 'Ibid.', 'Ibid.').map(([source]) => source)).toEqual([null, null, null]);
  });
});

describe('inner quotation marks', () => {
  it.each([
    ['kept', 'Harrow writes: “The keeper called it ‘a matter for the board’ and went home” [@chapter].', []],
    ['dropped', 'Harrow writes: “The keeper called it a matter for the board and went home” [@chapter].', ['inner-marks-dropped information']],
    ['dropped, and a note says so', 'Harrow writes: “The keeper called it a matter for the board and went home” [@chapter] (internal quotation marks omitted).', []],
    ['added by the draft', 'Harrow writes: “The lock gates were ‘left open’ all night, and the lower meadow went under water” [@chapter].', ['inner-marks-dropped hint']],
  ] as const)('%s', (_name, draft, expected) => {
    expect(codes(draft)).toEqual(expected);
  });

  it('that hold the whole quotation may go where their speaker is credited, and not where another is', () => {
    const letter = { 'letter.md': '---\nid: letter\nauthor: Ada Harrow\ntype: letter\n---\n\nThe old rule says: “Whoever has the key shall sleep at the lock.” I have always kept it.\n' };
    expect(codes('“Whoever has the key shall sleep at the lock,” the rule [says](letter.md).', letter)).toEqual([]);
    expect(codes('“Whoever has the key shall sleep at the lock,” Ada Harrow [wrote](letter.md).', letter)).toEqual(['inner-marks-dropped information']);
  });
});

describe('a mark without its partner', () => {
  it('is told once, with the entry that it belongs to', () => {
    const results = check({ draft: 'Harrow writes: “By noon the water stood in the church.\n\nAnd “the lower meadow went under water by six,” she adds.', sources: { 'chapter.md': chapter } });
    expect(results.map(({ findings }) => findings.filter((finding) => finding.startsWith('marks-')))).toEqual([['marks-unbalanced information'], []]);
  });

  it('is no finding in a quotation of several paragraphs', () => {
    const results = check({ draft: '“By noon the water stood in the church.\n\n“Nobody in Marl would say who had the key,” Harrow [writes](chapter.md).', sources: { 'chapter.md': chapter } });
    expect(results.flatMap(({ findings }) => findings.filter((finding) => finding.startsWith('marks-')))).toEqual([]);
  });
});

describe('a quotation that was verified before', () => {
  const draft = 'Harrow writes: “By noon the water stood in the church” [@chapter].';
  const verified = [{ words: verifiedWords('By noon the water stood in the church'), path: 'chapter.md' }];

  it.each([
    ['still stands there', chapter, []],
    ['stands there otherwise', chapter.replace('in the church', 'in the chapel'), ['words-changed error', 'source-changed warning']],
    ['stands there no more', chapter.replace('By noon the water stood in the church.', 'The rest is not known.'), ['source-changed warning', 'not-in-corpus warning']],
  ])('%s', (_name, source, expected) => {
    expect(checkOne({ draft, sources: { 'chapter.md': source }, verified }).findings).toEqual(expected);
  });

  it('is told where its source is gone', () => {
    expect(checkOne({ draft: 'Harrow writes: “By noon the water stood in the church.”', sources: {}, verified }).findings).toEqual(['source-missing warning', 'not-in-corpus information']);
  });

  it('is told with the old words and the new ones, where the old ones were kept', () => {
    const kept = verified.map((one) => ({ ...one, passage: 'By noon the water stood in the church.', on: '2031-05-02' }));
    const messageOf = (source: string): string => check({ draft, sources: { 'chapter.md': source }, verified: kept }).flatMap(({ judgement }) => judgement.findings).find(({ code }) => code === 'source-changed')?.message ?? '';
    expect(messageOf(chapter.replace('in the church', 'in the chapel'))).toMatch(/^“chapter.md” has changed since these words were verified on 2031-05-02: it had “By noon the water stood in the church.”, and has “By noon the water stood in the chapel\.?” now\.$/);
    expect(messageOf(chapter.replace('By noon the water stood in the church.', 'The rest is not known.'))).toContain('and does not have it so any more.');
    expect(messageOf(chapter.replace('By noon the water stood in the church.', 'The rest is not known. By noon we all stood in line.'))).toContain('and does not have it so any more.');
  });

  it('concerns those words alone', () => {
    expect(checkOne({ draft: 'Harrow writes: “Nobody in Marl would say who had the key” [@chapter].', sources: { 'chapter.md': chapter }, verified: [{ words: 'other words', path: 'gone.md' }] }).findings).toEqual([]);
  });
});

describe('headlines, captions, pull quotes', () => {
  const body = 'Harrow writes: “The lock gates were left open all night, and the lower meadow went under water by six” [@chapter].';

  it('may be shortened where the body has the words in full', () => {
    const [headline] = check({ draft: `# “The lock gates were left open, and the lower meadow went under water”\n\n${body}`, sources: { 'chapter.md': chapter } });
    expect([headline?.verdict, ...headline?.findings ?? []]).toEqual(['edited']);
  });

  it('may not where it has not', () => {
    const [headline] = check({ draft: '# “The lock gates were left open, and the lower meadow went under water”\n\nNothing else is quoted.', sources: { 'chapter.md': chapter } });
    expect(headline?.verdict).toBe('misquoted');
  });

  it('may not lose what turns the sense', () => {
    const source = chapter.replace('were left open', 'were not left open');
    const [headline] = check({ draft: `# “The lock gates were left open all night”\n\n${body.replace('were left open', 'were not left open')}`, sources: { 'chapter.md': source } });
    expect(headline?.findings[0]).toMatch(/^meaning-changed /);
  });
});

describe('a splice', () => {
  it.each([
    ['of two sentences of one text', '“Nobody in Marl would say who had the key. By noon the water stood in the church” [@chapter].'],
    ['of two sources', '“By noon the water stood in the church. The swans had gone to the upper mill before dawn” [@chapter].'],
  ])('%s is told', (_name, draft) => {
    const sources = { 'chapter.md': chapter, 'b.md': 'It was cold. The swans had gone to the upper mill before dawn.\n' };
    expect(checkOne({ draft: `Harrow writes: ${draft}`, sources }).findings.some((finding) => finding.startsWith('unmarked-splice'))).toBe(true);
  });

  it('of two people’s turns by an ellipsis is told', () => {
    const sources = { 'hearing.txt': 'CHAIR: We begin at ten.\n\nADA HARROW: The rope was cut with a knife.\n\nTOM REED: I heard two men on the stairs.\n\nCHAIR: Thank you both.\n' };
    expect(checkOne({ draft: 'Ada Harrow said: “The rope was cut with a knife … I heard two men on the stairs.”', sources }).findings[0]).toMatch(/^unmarked-splice /);
  });
});
