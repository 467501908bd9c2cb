import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { createGenerator } from './generated-corpus.ts';
import { chooseMerge, mergeSegments, sizeOf } from './merge.ts';
import type { PassageIndex } from './passage-index.ts';
import { createPassageIndex } from './passage-index.ts';
import type { Candidate } from './search.ts';
import { buildSegment } from './segment.ts';

const meeting = 'The council met on Tuesday evening. “We will keep the ferry running until the bridge is finished,” the harbour master said, and nobody in the hall believed her.';
const letter = 'Dear editor, the ferry has run late for nine weeks. We will keep the ferry running, they told us in spring. Yours, a passenger of Port Elsby.';

function indexOf(...texts: string[]): PassageIndex {
  const index = createPassageIndex();
  texts.forEach((text, source) => { index.add(source, text); });
  return index;
}

/** Merges until there is nothing more to merge. */
function merge(index: PassageIndex): void {
  for (;;) {
    const chosen = chooseMerge(index.entries.map((entry) => ({ entry, ...sizeOf(entry) })));
    if (chosen.length === 0) return;
    index.addSegment(mergeSegments(chosen.map(({ entry }) => entry)));
  }
}

/** What the candidates show of their sources. */
function shown(candidates: readonly Candidate[], ...texts: string[]): string[] {
  return candidates.map(({ source, span }) => `${source}: ${texts[source]!.slice(span.start, span.end)}`);
}

describe('find', () => {
  it('finds nothing in an empty index, for no words and for one word', () => {
    expect(createPassageIndex().find({ text: 'keep the ferry running' })).toEqual([]);
    for (const text of ['', ' … ', 'ferry', '“Ferry!”']) expect(indexOf(meeting).find({ text })).toEqual([]);
    expect(indexOf('', ' ', 'ferry').find({ text: 'keep the ferry running' })).toEqual([]);
  });

  it('finds two and three words only as they stand', () => {
    const index = indexOf(meeting, letter);
    expect(shown(index.find({ text: 'The ferry running' }), meeting, letter)).toEqual(['0: the ferry running', '1: the ferry running']);
    expect(shown(index.find({ text: 'nine weeks' }), meeting, letter)).toEqual(['1: nine weeks']);
    expect(index.find({ text: 'nine months' })).toEqual([]);
    expect(index.find({ text: 'the bridge finished' })).toEqual([]);
  });

  it('returns every passage that fits equally well, before those that fit less', () => {
    const changed = meeting.replace('until the bridge is finished', 'until the bridge is open');
    const texts = [meeting, letter, changed, meeting];
    const candidates = indexOf(...texts).find({ text: 'keep the ferry running until the bridge is finished' });
    expect(shown(candidates, ...texts).slice(0, 3)).toEqual([
      '0: keep the ferry running until the bridge is finished',
      '3: keep the ferry running until the bridge is finished',
      '2: keep the ferry running until the bridge is',
    ]);
  });

  it('returns ties beyond the limit', () => {
    const texts = Array.from({ length: 12 }, () => meeting);
    expect(indexOf(...texts).find({ text: 'nobody in the hall believed her', limit: 2 })).toHaveLength(12);
  });

  it('looks at the given sources alone', () => {
    const index = indexOf(meeting, letter, meeting);
    const text = 'keep the ferry running';
    expect(index.find({ text, within: new Set([1, 2]) }).map(({ source }) => source)).toEqual([1, 2]);
    expect(index.find({ text, within: new Set() })).toEqual([]);
    const all = createPassageIndex();
    all.addAll([meeting, letter, meeting].entries());
    expect(all.find({ text, within: new Set([1, 2]) }).map(({ source }) => source)).toEqual([1, 2]);
  });

  it('counts in UTF-16 behind characters of every length', () => {
    const text = 'Ønsket 🎉🎉 été 字𠮷 — “Wé will 🎉 kéep the ferry rünning,” she said 👍🏽.';
    const [first] = indexOf(text).find({ text: 'we will keep the ferry running' });
    expect(text.slice(first?.span.start, first?.span.end)).toBe('Wé will 🎉 kéep the ferry rünning');
  });

  it.each([
    ['Chinese', '大桥完工之前渡轮将继续运行。市议会周二晚上开会讨论了这个问题，但没有人相信港务长的话。', '渡轮将继续运行'],
    ['Japanese', '橋が完成するまでフェリーは運航を続けると港長は述べたが、会場の誰もそれを信じなかった。', 'フェリーは運航を続ける'],
    ['Thai', 'เรือข้ามฟากจะยังคงให้บริการต่อไปจนกว่าสะพานจะแล้วเสร็จ นายท่ากล่าว', 'จะยังคงให้บริการต่อไปจนกว่าสะพาน'],
    ['Korean', '항만장은 다리가 완공될 때까지 여객선을 계속 운항하겠다고 말했다.', '다리가 완공될 때까지 여객선을'],
  ])('finds words of %s', (_, text, quotation) => {
    const [first] = indexOf(letter, text).find({ text: quotation });
    expect(first?.source).toBe(1);
    expect(text.slice(first?.span.start, first?.span.end)).toBe(quotation);
  });
});

describe('find with omissions', () => {
  const filler = createGenerator(5).prose(6000);
  const speech = `“The ferry has carried this town for ninety years,” the harbour master began. ${filler} “And it will carry us for ninety more,” she closed.`;

  it('joins pieces that stand far apart in one source', () => {
    const texts = [letter, speech];
    const [first] = indexOf(...texts).find({ text: 'The ferry has carried this town … it will carry us for ninety more' });
    expect(first?.score).toBe(1);
    expect(first?.pieces.map((piece) => piece && speech.slice(piece.start, piece.end))).toEqual(['The ferry has carried this town', 'it will carry us for ninety more']);
    expect(first?.span.start).toBe(first?.pieces[0]?.start);
    expect(first?.span.end).toBe(first?.pieces[1]?.end);
  });

  it('does not join pieces in the reverse order', () => {
    const candidates = indexOf(speech).find({ text: 'it will carry us for ninety more … The ferry has carried this town' });
    expect(candidates.length).toBe(2);
    for (const { score } of candidates) expect(score).toBeLessThan(0.6);
  });

  it('makes no passage of a few words here and a few words chapters away', () => {
    const text = 'The ferry has carried this town past every bell and barrel of the valley … it will carry us for ninety reasons that nobody who sold a vote to the brewery would care to hear';
    const [first] = indexOf(letter, speech).find({ text });
    expect(first).toMatchObject({ source: 1 });
    for (const { span } of indexOf(letter, speech).find({ text })) expect(span.end - span.start).toBeLessThan(1000);
  });

  it('offers each source of a splice', () => {
    const candidates = indexOf(speech, meeting).find({ text: 'The ferry has carried this town … nobody in the hall believed her' });
    expect(candidates.map(({ source }) => source).sort()).toEqual([0, 1]);
  });

  it('finds pieces of one to three words next to longer ones', () => {
    const [first] = indexOf(meeting).find({ text: 'We … keep the ferry running … the bridge … finished' });
    expect(first?.score).toBe(1);
    expect(first?.pieces.map((piece) => piece && meeting.slice(piece.start, piece.end))).toEqual(['We', 'keep the ferry running', 'the bridge', 'finished']);
  });

  it('finds a quotation of short pieces alone', () => {
    const [first] = indexOf(letter, meeting).find({ text: 'the harbour master … nobody … believed her' });
    expect(first).toMatchObject({ source: 1, score: 1 });
  });
});

describe('find with silent omissions', () => {
  const middle = createGenerator(6).prose(250);
  const speech = `Nobody spoke. “The ferry has carried this town for ninety years and more. ${middle} It will carry us all for another ninety if we let it,” the harbour master closed.`;

  it('takes two places of one source for one passage', () => {
    const [first] = indexOf(letter, speech).find({ text: 'The ferry has carried this town for ninety years and more. It will carry us all for another ninety if we let it' });
    expect(first).toMatchObject({ source: 1, score: 1 });
    expect(speech.slice(first?.span.start, first?.span.end)).toMatch(/^The ferry has.*if we let it$/s);
  });

  it('keeps them apart where they stand the other way round', () => {
    const candidates = indexOf(speech).find({ text: 'It will carry us all for another ninety if we let it. The ferry has carried this town for ninety years and more' });
    expect(candidates[0]?.score).toBeLessThan(0.7);
  });
});

describe('homes', () => {
  it('lists every place, exact or nearly so, in the order of the sources', () => {
    const texts = [letter, meeting, meeting.replace('finished', 'open'), `${letter} ${meeting} ${meeting}`];
    const homes = indexOf(...texts).homes({ text: 'We will keep the ferry running until the bridge is finished' });
    expect(shown(homes, ...texts)).toEqual([
      '1: We will keep the ferry running until the bridge is finished',
      '2: We will keep the ferry running until the bridge is',
      '3: We will keep the ferry running until the bridge is finished',
      '3: We will keep the ferry running until the bridge is finished',
    ]);
  });

  it('is complete where one source stands a thousand times', () => {
    const index = createPassageIndex();
    index.addAll(Array.from({ length: 1000 }, (_, source) => [source, meeting] as const));
    expect(index.homes({ text: 'nobody in the hall believed her' })).toHaveLength(1000);
    expect(index.homes({ text: 'believed her' })).toHaveLength(1000);
    expect(index.find({ text: 'nobody in the hall believed her' }).length).toBeGreaterThanOrEqual(8);
  });
});

describe('adding and removing', () => {
  it('touches that source alone', () => {
    const index = indexOf(meeting, letter);
    const before = index.entries;
    const read = index.work.bytesIndexed;
    index.add(2, 'A third text of few words.');
    expect(index.entries.slice(0, 2)).toEqual(before);
    expect(index.entries[0]).toBe(before[0]);
    expect(index.work.bytesIndexed - read).toBe(26);
    index.remove(0);
    expect(index.work.bytesIndexed - read).toBe(26);
    expect(index.entries[0]).toBe(before[1]);
    expect(index.has(0)).toBe(false);
    expect(index.find({ text: 'nobody in the hall believed her' })).toEqual([]);
    expect(index.find({ text: 'late for nine weeks' })).toHaveLength(1);
    index.remove(0);
    index.remove(99);
  });

  it('replaces a source of the same number', () => {
    const index = indexOf(meeting);
    index.add(0, letter);
    expect(index.find({ text: 'nobody in the hall believed her' })).toEqual([]);
    expect(index.find({ text: 'late for nine weeks' })).toMatchObject([{ source: 0 }]);
    expect(index.entries).toHaveLength(1);
  });

  it('forgets a source of a segment that others live in', () => {
    const index = createPassageIndex();
    index.addAll([meeting, letter, meeting].entries());
    expect(index.entries).toHaveLength(1);
    index.remove(0);
    expect(index.find({ text: 'nobody in the hall believed her' }).map(({ source }) => source)).toEqual([2]);
    expect(index.homes({ text: 'nobody in the hall believed her' }).map(({ source }) => source)).toEqual([2]);
  });

  it('takes segments that were built elsewhere', () => {
    const index = indexOf(letter);
    index.addSegment(buildSegment([{ source: 0, bytes: new TextEncoder().encode(meeting) }, { source: 5, bytes: new TextEncoder().encode(letter) }]));
    expect(index.find({ text: 'late for nine weeks' }).map(({ source }) => source)).toEqual([5]);
    expect(index.find({ text: 'nobody in the hall believed her' }).map(({ source }) => source)).toEqual([0]);
  });

  it('merges small segments and drops what is dead, and finds the same', () => {
    const random = createGenerator(3);
    const texts = Array.from({ length: 70 }, () => random.prose(60));
    const index = indexOf(...texts);
    index.remove(7);
    merge(index);
    expect(index.entries.length).toBeLessThan(20);
    texts.forEach((text, source) => {
      const found = index.find({ text: text.slice(0, 60) });
      expect(found[0]?.source).toBe(source === 7 ? undefined : source);
    });
    for (let source = 0; source < 60; source++) index.remove(source);
    merge(index);
    expect(index.entries.reduce((sum, { segment }) => sum + segment.text.length, 0)).toBeLessThan(2 * texts.slice(60).join('').length + 1);
  });
});

describe('large input', () => {
  const random = createGenerator(9);

  it('finds a quotation of 3,000 words with changes all over, with work that grows with its length alone', () => {
    const text = random.prose(5000);
    const index = indexOf(random.prose(5000), text);
    const quoted = text.slice(1000, 22_000).split(' ').map((word, at) => (at % 40 === 7 ? 'changed' : word));
    const count = quoted.length;
    quoted.splice(900, 30);
    const [first] = index.find({ text: quoted.join(' ') });
    expect(count).toBeGreaterThan(2500);
    expect(first?.source).toBe(1);
    expect(first?.score).toBeGreaterThan(0.9);
    // Each place is aligned in chunks of 64 words, side by side with as many of the source.
    expect(index.work.candidatesVerified).toBeLessThan(10 * (count / 64));
    expect(Math.abs((first?.span.start ?? 0) - 1000)).toBeLessThan(40);
    expect(Math.abs((first?.span.end ?? 0) - 22_000)).toBeLessThan(40);
  });

  it('reads a source of one line and five megabytes', () => {
    const line = random.prose(10_000).replaceAll('\n', ' ').repeat(80) + 'The harbour master alone believed the bridge would open. ' + random.prose(5000).replaceAll('\n', ' ');
    expect(line.length).toBeGreaterThan(5_000_000);
    const [first] = indexOf(line).find({ text: 'the harbour master alone believed that the bridge would open' });
    expect(line.slice(first?.span.start, first?.span.end)).toBe('The harbour master alone believed the bridge would open');
  });

  it('survives one word without end, and one word again and again', () => {
    const index = indexOf('a'.repeat(300_000), 'no '.repeat(50_000), '字'.repeat(50_000));
    expect(index.find({ text: 'no '.repeat(200) }).map(({ source }) => source)).toContain(1);
    expect(index.find({ text: '字'.repeat(200) }).map(({ source }) => source)).toContain(2);
    expect(index.find({ text: `${'a'.repeat(3000)} and then some` })).toEqual([]);
  });

  it('takes changed and mixed words of scripts without spaces for what they are', () => {
    const chinese = '大桥完工之前渡轮将继续运行。市议会周二晚上开会讨论了 the ferry 这个问题，但没有人相信港务长的话。';
    const index = indexOf(meeting, chinese);
    // Eighteen characters and words, one of them changed.
    expect(index.find({ text: '市议会周三晚上开会讨论了 the ferry 这个问题' })[0]).toMatchObject({ source: 1, score: 17 / 18 });
    expect(index.find({ text: '大桥完工之前…没有人相信港务长的话' })[0]).toMatchObject({ source: 1, score: 1 });
  });

  it('does as much for what stands a thousand times as for what stands a few times', () => {
    const page = random.prose(400);
    const index = createPassageIndex();
    index.addAll(Array.from({ length: 1000 }, (_, source) => [source, page] as const));
    const quoted = page.slice(600, 720);
    const changed = quoted.replace(/ \w+ (\w+) /, ' changed $1 ');
    for (const text of [quoted, changed, `${page.slice(100, 160)} … ${page.slice(900, 960)}`]) {
      const before = { ...index.work };
      const [first] = index.find({ text });
      expect(first?.score).toBeGreaterThan(0.7);
      expect(index.work.postingsRead - before.postingsRead).toBeLessThan(10_000);
      expect(index.work.candidatesVerified - before.candidatesVerified).toBeLessThan(300);
    }
    expect(index.homes({ text: quoted })).toHaveLength(1000);
    expect(index.homes({ text: quoted, limit: 30 })).toHaveLength(30);
  });

  it('reads a bounded part of the postings of words that stand everywhere', () => {
    const rare = 'Ferrymaster Olga Quillon resigned on Tuesday';
    const text = `${'of the sea and in the town it was not of the sea and in the town '.repeat(20_000)} ${rare} of the sea and in the town`;
    const index = indexOf(text);
    const workOf = (quoted: string): number => {
      const before = index.work.postingsRead;
      expect(index.find({ text: quoted })[0]?.score).toBe(1);
      return index.work.postingsRead - before;
    };
    expect(workOf(`${rare} … of the sea and in the town`)).toBeLessThan(3000);
    expect(workOf(`of the sea and in the town … ${rare}`)).toBeLessThan(3000);
    expect(workOf('of the sea and in the town')).toBeLessThanOrEqual(200_000);
  });

  it('takes NULs for separators, and nothing for nothing', () => {
    const index = indexOf('\0'.repeat(10_000), 'we\0will\0keep\0the\0ferry', '');
    expect(index.find({ text: '\0\0\0' })).toEqual([]);
    expect(index.find({ text: 'we will keep the ferry' })).toMatchObject([{ source: 1, span: { start: 0, end: 22 }, score: 1 }]);
  });

  it('takes any text for a source and for a quotation, and answers with spans of the source', () => {
    const unit = fc.constantFrom('a', 'b', 'no', ' ', ' ', ' ', '. ', '…', '[', ']', '(', '’', '字', '🎉', 'é', '\n', '\ud800');
    const text = fc.string({ unit, maxLength: 120 });
    fc.assert(fc.property(text, text, text, (source, other, quotation) => {
      const index = indexOf(source, other);
      for (const { source: found, span, score, pieces } of [...index.find({ text: quotation }), ...index.homes({ text: quotation })]) {
        const { length } = [source, other][found]!;
        for (const { start, end } of [span, ...pieces.filter((piece) => piece !== null)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(length);
        }
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }), { seed: 4, numRuns: propertyRuns(150) });
  });

  it('lists no more places that share a turn of phrase than it is asked for, but all that may be the passage', () => {
    const shared = (other: string): string => `Some said so, and on the other hand ${other} kept the sluice.`;
    const index = createPassageIndex();
    const keepers = ['Adela', 'Bruna', 'Corin', 'Doria', 'Edwy', 'Fenna', 'Garth', 'Hilda', 'Ivo', 'Jorun', 'Kester', 'Lorna', 'Mabel', 'Nesta', 'Osric'];
    index.addAll(keepers.map((keeper, source) => [source, shared(keeper)] as const));
    index.add(keepers.length, 'The miller laughed, and on the other hand there wanted nothing then.');
    const found = index.find({ text: 'and on the other hand there wanted quite nothing then' });
    expect(found[0]).toMatchObject({ source: keepers.length, score: 0.9 });
    expect(found).toHaveLength(8);
    expect(index.find({ text: 'and on the other hand kept the sluice' }).length).toBeGreaterThanOrEqual(keepers.length);
  });
});
