import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { words } from '../text/words.ts';
import type { Word } from '../text/words.ts';
import { codes } from './codes.ts';
import { checkOne } from './test-workspace.ts';
import type { Checked } from './test-workspace.ts';

const paragraphs = [
  'The ferry at Marl had three keepers in forty years, and none of them could swim. The first, a Mr. Lind, kept geese on the far bank; it isn’t known what he paid for them. '
    + 'In 1898 the toll was raised from 2 to 3 pence, or so the ledger says, and the farmers stayed at home until Easter.',
  'If the wind stood in the north-east, the rope would sing. You could hear it at the inn, half a mile off, and strangers asked what it was. Nobody told them; the inn-keeper’s wife said only that it was the river, and that the river didn’t like to be looked at. '
    + 'She was never wrong about the weather, but she wasn’t always kind.',
  'We were not afraid of the water – why should we have been? – until the winter of the long ice, when the boat was carried past the weir with old Harrow in it. '
    + 'He stood up, took off his hat, and went over the edge like a man who leaves a church. They found the hat at Lower Tansy, on 14 March, and more than one of us has worn it since.',
  'What the board decided afterwards (it met twice, at the mill) may be read in the minutes: a bridge, perhaps, when there is money; no new keeper; and the rope to be sold by weight. '
    + 'I have a yard of it here. It smells of tar and, when the wind turns, it still makes a small sound, unless I imagine that.',
];
const source = `---\nid: ferry\ntitle: The Ferry at Marl\n---\n\n${paragraphs.join('\n\n')}\n`;

interface Stretch {
  readonly paragraph: string;
  /** Words of the paragraph that are quoted. */
  readonly words: readonly Word[];
}

const stretches: fc.Arbitrary<Stretch> = fc.tuple(fc.nat(paragraphs.length - 1), fc.nat(10_000), fc.integer({ min: 5, max: 60 })).map(([index, from, length]) => {
  const paragraph = paragraphs[index] ?? '';
  const all = words(paragraph);
  const count = Math.min(length, all.length);
  const start = from % (all.length - count + 1);
  return { paragraph, words: all.slice(start, start + count) };
});

function textOf({ paragraph, words: quoted }: Stretch): string {
  return paragraph.slice(quoted[0]?.start ?? 0, quoted.at(-1)?.end ?? 0);
}

function quote(text: string, cites = true): Checked {
  return checkOne({ draft: `This is how it is told there: “${text}”\n`, sources: { 'ferry.md': source }, mode: 'written', ...(cites ? { cites: 'ferry' } : {}) });
}

const settings = { seed: 20310502, numRuns: propertyRuns(100) };
const harmless: ReadonlySet<string> = new Set(['clipped-context', 'sources-differ', 'speakers-differ', 'secondhand']);

function harmful(result: Checked): readonly string[] {
  return result.judgement.findings.filter(({ code, severity }) => !harmless.has(code) && severity !== 'hint').map(({ code }) => code);
}

describe('any stretch of a source', () => {
  it('copied word for word is verbatim, and nobody is accused', () => {
    fc.assert(fc.property(stretches, (stretch) => {
      const result = quote(textOf(stretch));
      expect([result.verdict, ...harmful(result)]).toEqual(['verbatim']);
      expect(result.judgement.passages[0]?.similarity).toBe(1);
    }), settings);
  });

  it('with one word replaced by an unrelated one always has a finding', () => {
    const strangers = ['zeppelin', 'marmalade', 'quorum', 'oboe', 'thirteen', 'Zanzibar', 'nowhere'];
    fc.assert(fc.property(stretches, fc.nat(10_000), fc.constantFrom(...strangers), (stretch, at, stranger) => {
      const word = stretch.words[at % stretch.words.length];
      if (word === undefined) return;
      const start = stretch.words[0]?.start ?? 0;
      const text = textOf(stretch);
      const changed = text.slice(0, word.start - start) + stranger + text.slice(word.end - start);
      const result = quote(changed);
      expect(result.judgement.findings.some(({ code }) => codes[code].misquotes)).toBe(true);
      expect(result.verdict).toBe('misquoted');
    }), settings);
  });

  it('with one word left out always has a finding', () => {
    fc.assert(fc.property(stretches, fc.nat(10_000), (stretch, at) => {
      const inner = stretch.words.slice(1, -1);
      const word = inner[at % inner.length];
      if (word === undefined || inner.length < 4) return;
      const start = stretch.words[0]?.start ?? 0;
      const text = textOf(stretch);
      const result = quote((text.slice(0, word.start - start) + text.slice(word.end - start)).replace(/ {2}/g, ' '));
      expect(result.judgement.findings.length).toBeGreaterThan(0);
    }), settings);
  });

  it('altered as editors may alter it is never called wrong', () => {
    const placed = fc.constantFrom(null, 'ellipsis', 'bracketed ellipsis', 'insertion');
    const throughout = fc.subarray(['first letter', 'straight marks', 'white space', 'closing comma']);
    fc.assert(fc.property(stretches, fc.nat(10_000), placed, throughout, (stretch, at, one, others) => {
      const text = textOf(stretch);
      const placedText = one === null ? text : alter(stretch, text, at, one);
      const result = quote(others.reduce((altered, alteration) => alter(stretch, altered, at, alteration), placedText));
      expect(result.judgement.findings.filter(({ code }) => codes[code].misquotes)).toEqual([]);
      expect(['verbatim', 'edited']).toContain(result.verdict);
    }), settings);
  });

  it('gives the same judgement twice', () => {
    fc.assert(fc.property(stretches, (stretch) => {
      expect(quote(textOf(stretch), false).judgement).toEqual(quote(textOf(stretch), false).judgement);
    }), { ...settings, numRuns: 20 });
  });
});

function alter(stretch: Stretch, text: string, at: number, alteration: string): string {
  const start = stretch.words[0]?.start ?? 0;
  const inner = stretch.words.slice(2, -3);
  const word = inner[at % Math.max(1, inner.length)];
  const next = word === undefined ? undefined : stretch.words[stretch.words.indexOf(word) + 1];
  switch (alteration) {
    case 'ellipsis':
    case 'bracketed ellipsis':
      if (word === undefined || next === undefined) return text;
      return `${text.slice(0, word.start - start).trimEnd()} ${alteration === 'ellipsis' ? '…' : '[...]'} ${text.slice(next.end - start).replace(/^[^\p{L}\p{N}(]+/u, '')}`;
    case 'insertion': return word === undefined ? text : `${text.slice(0, word.start - start)}[at Marl] ${text.slice(word.start - start)}`;
    case 'first letter': return text.charAt(0).toLowerCase() + text.slice(1);
    case 'straight marks': return text.replaceAll('’', '\'').replaceAll('–', '--');
    case 'white space': return text.replaceAll(' ', '  ');
    default: return `${text},`;
  }
}

describe('words that no source has', () => {
  it('are never an error', () => {
    const other = fc.array(fc.constantFrom('bell', 'the', 'quarry', 'and', 'of', 'moss', 'a', 'lantern', 'was', 'to', 'in', 'thaw', 'keeper'), { minLength: 6, maxLength: 30 });
    fc.assert(fc.property(other, (made) => {
      const result = quote(made.join(' '), false);
      expect(result.judgement.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }), settings);
  });
});
