import { describe, expect, it } from 'vitest';
import { check, checkOne } from './test-workspace.ts';

const diary = '---\nid: diary\ntitle: Diary of the Lock\nauthor: Ada Harrow\ntype: book\nissued: 2031-04-01\n---\n\nThe lock gates were left open all night and the lower meadow went under water by six.\n';
const weekly = '---\nid: weekly\ntitle: The Meadow Drowned\nissued: 2031-04-09\n---\n\nMen came from Marl with pumps, and by noon the church step was dry again for the first time.\n';
const quoteDiary = 'The lock gates were left open all night and the lower meadow went under water';

describe('the cited source', () => {
  it('carries the words: nothing to say', () => {
    const result = checkOne({ draft: `It is told so: “${quoteDiary}.”`, sources: { 'diary.md': diary, 'weekly.md': weekly }, cites: 'diary', mode: 'written' });
    expect(result.findings).toEqual([]);
    expect(result.judgement.claim).toMatchObject({ source: 'diary', cited: 'diary' });
    expect(result.passages).toEqual(['diary']);
  });

  it('does not carry them, and another does', () => {
    const result = checkOne({ draft: `It is told so: “${quoteDiary}.”`, sources: { 'diary.md': diary, 'weekly.md': weekly }, cites: 'weekly', mode: 'written' });
    expect(result.verdict).toBe('verbatim');
    expect(result.findings).toEqual(['wrong-source warning']);
    expect(result.messages[0]).toBe('“The Meadow Drowned” does not carry these words; “Diary of the Lock” does.');
    expect(result.judgement.findings[0]?.related[0]?.source).toBe('diary');
  });

  it('is an excerpt: its silence proves nothing', () => {
    const excerpt = weekly.replace('id: weekly', 'id: weekly\nextent: excerpt');
    const result = checkOne({ draft: `It is told so: “${quoteDiary}.”`, sources: { 'diary.md': diary, 'weekly.md': excerpt }, cites: 'weekly', mode: 'written' });
    expect(result.findings).toEqual([]);
  });

  it('has a key that no source has', () => {
    const result = checkOne({ draft: `It is told so: “${quoteDiary}.”`, sources: { 'diary.md': diary }, cites: 'dairy', mode: 'written' });
    expect(result.findings).toEqual(['unknown-key warning']);
    expect(result.messages[0]).toBe('No source here has the key “dairy”. Is “diary” meant?');
  });
});

describe('no source carries the words', () => {
  const absent = 'Nobody at the inn had heard the bell, though it rang until the rope broke.';

  it.each([
    ['nothing is cited', undefined, { 'diary.md': diary }, ['not-in-corpus information']],
    ['the cited source is here, complete, and lacks them', 'diary', { 'diary.md': diary }, ['not-in-corpus warning']],
    ['the cited source is an excerpt', 'diary', { 'diary.md': diary.replace('type: book', 'extent: excerpt') }, ['not-in-corpus information']],
    ['there is no source at all', undefined, {}, ['not-in-corpus information']],
  ] as const)('%s', (_name, cites, sources, findings) => {
    const result = checkOne({ draft: `It is told so by old men at the weir: “${absent}”`, sources, ...(cites === undefined ? {} : { cites }), mode: 'written' });
    expect(result.verdict).toBe('unsourced');
    expect(result.findings).toEqual(findings);
    expect(result.passages).toEqual([]);
  });

  it('shows the nearest passage, and says how near it is', () => {
    const result = checkOne({ draft: 'It is told so: “This happens from time to time.”', sources: { 'log.md': 'He slept seven days from time to time in the hay.\n' } });
    expect(result.findings).toEqual(['not-in-corpus information']);
    expect(result.evidence).toEqual(['seven days from time to time']);
    expect(result.messages[0]).toMatch(/ 67 % of them, in .*“seven days from time to time”\.$/);
  });

  it('shows no passage where none is near', () => {
    const result = checkOne({
      draft: 'It is told so: “The lock gates were left ajar when the boats had passed and no keeper stood beside them until Sunday morning.”',
      sources: { 'diary.md': diary }, cites: 'diary', mode: 'written',
    });
    expect(result.verdict).toBe('unsourced');
    expect(result.judgement.nearest).toBeNull();
  });

  it('could not be read', () => {
    const result = checkOne({
      draft: `It is told so: “${absent}”`, sources: { 'diary.md': diary }, cites: 'ledger', mode: 'written',
      unreadable: [{ id: 'ledger', path: 'corpus/ledger.pdf', reason: 'no reader' }],
    });
    expect([result.verdict, ...result.findings]).toEqual(['unchecked: source-unreadable']);
  });

  it.each([
    ['one word', '“Flood”', 'unchecked: too-short'],
    ['three words that no source has', '“quite another matter”', 'unchecked: too-short'],
    ['three words that a source has', '“the lower meadow”', 'verbatim'],
  ])('%s', (_name, quoted, verdict) => {
    expect(checkOne({ draft: `It is told so of the weir and of Marl: ${quoted}`, sources: { 'diary.md': diary }, cites: 'diary', mode: 'written' }).verdict).toBe(verdict);
  });
});

describe('translations', () => {
  const german = '---\nid: tagebuch\nlanguage: de\n---\n\nDie Tore standen die ganze Nacht offen, und die untere Wiese lag um sechs unter Wasser.\n';
  const quoted = 'The gates stood open all night, and by six the lower meadow lay under water.';

  it.each([
    ['the cited source is in another language', `---\nlanguage: en\n---\n\nHe wrote: “${quoted}”`],
    ['a note says so', `He wrote: “${quoted}” (my translation).`],
  ])('%s', (_name, draft) => {
    expect(checkOne({ draft, sources: { 'tagebuch.md': german }, cites: 'tagebuch', mode: 'written' }).verdict).toBe('unchecked: translated');
  });

  it('is checked all the same where a published translation is here', () => {
    const english = `---\nid: diary-en\nlanguage: en\n---\n\n${quoted}\n`;
    expect(checkOne({ draft: `He wrote: “${quoted}” (my translation).`, sources: { 'tagebuch.md': german, 'diary-en.md': english }, cites: 'tagebuch', mode: 'written' }).verdict).toBe('verbatim');
  });
});

describe('several sources', () => {
  const herald = '---\nid: herald\nissued: 2031-04-05\n---\n\nThe lock gates were left open all night and the lower meadow lay under water by six.\n';

  it('differ in their words: the writer is told of both readings', () => {
    const result = checkOne({ draft: `“${quoteDiary} by six.”`, sources: { 'diary.md': diary, 'herald.md': herald }, cites: 'diary', mode: 'written' });
    expect(result.verdict).toBe('verbatim');
    expect(result.findings).toEqual(['sources-differ information']);
    expect(result.messages[0]).toBe('The sources differ: “herald” has “lay”.');
    expect(result.passages).toEqual(['diary', 'herald']);
  });

  it('with one reading are told together: reprints are no readings of their own', () => {
    const reprints = Object.fromEntries(['herald', 'packet', 'lantern', 'gazette', 'weekly'].map((id) => [`${id}.md`, herald.replace('id: herald', `id: ${id}`)]));
    const post = herald.replace('id: herald', 'id: post').replace('lay under', 'stood under');
    const result = checkOne({ draft: `“${quoteDiary} by six.”`, sources: { 'diary.md': diary, ...reprints, 'post.md': post }, cites: 'diary', mode: 'written' });
    expect(result.messages).toEqual(['The sources differ: “gazette”, “herald”, “lantern” and 2 more have “lay”; “post” has “stood”.']);
  });

  it('are listed cited first, then with fewer differences, then by date', () => {
    const copy = diary.replace('id: diary', 'id: copy').replace('2031-04-01', '2031-04-03');
    const sources = { 'herald.md': herald, 'copy.md': copy, 'diary.md': diary };
    expect(checkOne({ draft: `“${quoteDiary} by six.”`, sources, cites: 'herald', mode: 'written' }).passages).toEqual(['herald', 'diary', 'copy']);
    expect(checkOne({ draft: `“${quoteDiary} by six.”`, sources, cites: 'copy', mode: 'written' }).passages).toEqual(['copy', 'diary', 'herald']);
  });

  it('are not said to differ where one quotes less', () => {
    const trimmed = '---\nid: trimmed\n---\n\nShe noted that “the lock gates were left open … and the lower meadow went under water.”\n';
    const result = checkOne({ draft: `“${quoteDiary} by six.”`, sources: { 'diary.md': diary, 'trimmed.md': trimmed }, cites: 'diary', mode: 'written' });
    expect(result.findings).toEqual([]);
  });

  it('one of which has the draft’s very words: the difference from the cited one is no error', () => {
    const result = checkOne({ draft: `“${quoteDiary} by six.”`, sources: { 'diary.md': diary, 'herald.md': herald }, cites: 'herald', mode: 'written' });
    expect(result.verdict).toBe('misquoted');
    expect(result.findings).toEqual(['words-changed warning', 'sources-differ information']);
    expect(result.messages[1]).toBe('The sources differ: “Diary of the Lock” has these words as the draft does.');
  });
});

describe('how sure', () => {
  const report = '---\nid: report\n---\n\nThe board spent 412 crowns on timber for the gates in the year, which was 5 percent more than it had planned to spend.\n';

  it('is an error where the cited source has other words', () => {
    expect(checkOne({ draft: '“The board spent 412 crowns on timber for the gates in the month.”', sources: { 'report.md': report }, cites: 'report', mode: 'written' }).findings[0]).toMatch(/ error$/);
  });

  it('is a warning where nothing is cited and only a figure differs: another year’s report may say so', () => {
    const result = checkOne({ draft: 'It is told: “The board spent 412 crowns on timber for the gates in the year, which was 7 percent more than it had planned to spend.”', sources: { 'report.md': report }, mode: 'written' });
    expect(result.findings).toEqual(['meaning-changed warning']);
    expect(result.messages[0]).toContain('The nearest passage has “5”, not “7”.');
  });

  it('is a warning where under four fifths of the words stand there', () => {
    const result = checkOne({ draft: '“The board spent 412 crowns on timber for lanterns along a towpath beyond Marl.”', sources: { 'report.md': report }, cites: 'report', mode: 'written' });
    expect(result.verdict).toBe('misquoted');
    expect(result.findings.every((finding) => !finding.endsWith(' error'))).toBe(true);
  });
});

describe('settings', () => {
  const draft = '“The lock gates were left ajar all night and the lower meadow went under water.”';

  it('set a severity for a code', () => {
    expect(checkOne({ draft, sources: { 'diary.md': diary }, cites: 'diary', mode: 'written', settings: { severities: { 'words-changed': 'hint' } } }).findings).toEqual(['words-changed hint']);
  });

  it('turn a code off: what it is about is permitted then', () => {
    const result = checkOne({ draft, sources: { 'diary.md': diary }, cites: 'diary', mode: 'written', settings: { severities: { 'words-changed': 'off' } } });
    expect([result.verdict, ...result.findings]).toEqual(['edited']);
    expect(result.judgement.passages[0]?.similarity).toBe(1);
  });

  it('an interview that says it was condensed is judged one step milder, its meaning no milder', () => {
    const condensed = diary.replace('type: book', 'type: interview\ndeclares: [edited-and-condensed]');
    expect(checkOne({ draft, sources: { 'diary.md': condensed }, cites: 'diary', mode: 'spoken' }).findings.length).toBe(1);
  });
});

describe('ignore comments', () => {
  const sources = { 'diary.md': diary };
  const wrong = '“The lock gates were left ajar all night and the lower meadow went under water.”';

  it.each([
    ['the next quotation', `<!-- verbatim-ignore -->${wrong} she wrote.`, ['unchecked: ignored']],
    ['a code of it', `<!-- verbatim-ignore words-changed: as printed -->${wrong} she wrote.`, ['misquoted']],
    ['a code that it has not', `<!-- verbatim-ignore words-omitted -->${wrong} she wrote.`, ['misquoted', 'words-changed error', 'ignore-stale information']],
    ['a code that there is not', `<!-- verbatim-ignore word-changed -->${wrong} she wrote.`, ['misquoted', 'words-changed error', 'ignore-stale information']],
    ['nothing is there to be silenced', `<!-- verbatim-ignore: I was there -->“${quoteDiary}.”`, ['verbatim', 'ignore-stale information']],
    ['somebody else’s comment', `<!-- verbatim-ignored by ivo -->${wrong} she wrote.`, ['misquoted', 'words-changed error']],
  ])('%s', (_name, draft, expected) => {
    const result = checkOne({ draft, sources, cites: 'diary', mode: 'written' });
    expect([result.verdict, ...result.findings]).toEqual(expected);
  });

  it('speaks of one quotation alone', () => {
    const results = check({ draft: `She wrote: <!-- verbatim-ignore: as printed -->${wrong}\n\nAnd again: ${wrong}`, sources, cites: 'diary', mode: 'written' });
    expect(results.map(({ verdict }) => verdict)).toEqual(['unchecked: ignored', 'misquoted']);
  });
});
