import { describe, expect, it } from 'vitest';
import type { BaselineEntry } from './baseline.ts';
import { readBaseline, withEntry, writeBaseline } from './baseline.ts';

const vouched: BaselineEntry = {
  draft: 'b.md', words: 'nobody counted the boats', speaker: 'ada harrow', nth: 1, ignored: null,
  vouched: [{ by: 'Iris Vane', on: '2031-05-02', against: 'the tape' }],
};
const ignored: BaselineEntry = {
  draft: 'a.md', words: 'the lamp was lit', speaker: null, nth: 2, ignored: { codes: ['words-changed'], reason: 'as printed' }, vouched: [],
};

describe('the record', () => {
  it('is written sorted, a line for each quotation, and read as it was', () => {
    const text = writeBaseline([vouched, ignored]);
    expect(text).toBe([
      '{', '  "version": 1,', '  "quotations": [',
      '    {"draft":"a.md","words":"the lamp was lit","nth":2,"ignored":{"codes":["words-changed"],"reason":"as printed"}},',
      '    {"draft":"b.md","words":"nobody counted the boats","speaker":"ada harrow","vouched":[{"by":"Iris Vane","on":"2031-05-02","against":"the tape"}]}',
      '  ]', '}', '',
    ].join('\n'));
    expect(readBaseline(text)).toMatchObject({ entries: [ignored, vouched], problems: [] });
    expect(writeBaseline(readBaseline(text).entries)).toBe(text);
    expect(readBaseline(writeBaseline([])).problems).toEqual([]);
  });

  it('is the same whatever order it was put together in', () => {
    expect(writeBaseline([ignored, vouched])).toBe(writeBaseline([vouched, ignored]));
  });

  it('keeps where words were seen, and takes that for no word of a person', () => {
    const seen = { source: 'corpus/a.md', sha256: 'ab12', on: '2031-05-02', passage: 'The lamp was lit' };
    const entry: BaselineEntry = { draft: 'a.md', words: 'the lamp … was lit', speaker: null, nth: 1, ignored: null, vouched: [], verified: [seen, { ...seen, passage: 'was lit.' }] };
    const baseline = readBaseline(writeBaseline([entry]));
    expect(baseline).toMatchObject({ entries: [entry], problems: [] });
    expect(baseline.of('a.md')).toEqual([]);
    const { source: path, ...kept } = seen;
    expect([...baseline.verifiedIn('a.md') ?? []]).toEqual([['the lamp', { words: 'the lamp', path, ...kept }], ['was lit', { words: 'was lit', path, ...kept, passage: 'was lit.' }]]);
    expect(baseline.verifiedIn('b.md')).toBeNull();
    expect(withEntry([entry], { ...entry, verified: undefined })).toEqual([]);
  });

  it('is asked by draft', () => {
    const baseline = readBaseline(writeBaseline([vouched, ignored]));
    expect(baseline.of('a.md')).toEqual([ignored]);
    expect(baseline.of('c.md')).toEqual([]);
    expect(baseline.of(null)).toEqual([]);
  });

  it('takes a new line in place of the one for the same quotation, and loses one that says nothing', () => {
    const more = { ...vouched, vouched: [...vouched.vouched, { by: 'Tom Venn', on: '2031-05-03', against: 'the notebook' }] };
    expect(withEntry([vouched, ignored], more)).toEqual([ignored, more]);
    expect(withEntry([vouched, ignored], { ...vouched, nth: 2 })).toHaveLength(3);
    expect(withEntry([vouched, ignored], { ...ignored, ignored: null })).toEqual([vouched]);
  });

  it.each([
    ['a merge that was not ended', '{\n  "version": 1,\n<<<<<<< ours\n', 2, /merge/],
    ['what is no JSON', '{\n  "version": 1,\n  "quotations": [,]\n}\n', 0, /no JSON/],
    ['another version', '{"version": 2, "quotations": []}', 0, /"version": 1/],
    ['another shape', '[]', 0, /expected/],
  ])('with %s counts for nothing, and says so', (_, text, line, message) => {
    const { entries, problems } = readBaseline(text);
    expect(entries).toEqual([]);
    expect(problems).toEqual([{ file: 'verbatim.baseline.json', line, message: expect.stringMatching(message) as string }]);
  });

  it('keeps what can be understood beside what cannot, which is named with its line', () => {
    const text = writeBaseline([vouched, ignored]).replace('words-changed', 'words-altered');
    const { entries, problems } = readBaseline(text);
    expect(entries).toEqual([vouched]);
    expect(problems).toMatchObject([{ line: 3, message: expect.stringContaining('"ignored.codes.0"') as string }]);
  });
});
