import { describe, expect, it } from 'vitest';
import { fixtures, originalOf, read } from './fixtures.ts';
import { atOtherTimes, knownPages, knownTimes, onOtherPages } from './places.ts';

const wanted = 0.99;
const pdfs = fixtures.filter(({ ending }) => ending === 'pdf');
const subtitles = fixtures.filter(({ ending }) => ending === 'srt' || ending === 'vtt');

describe('the page of a PDF', () => {
  it('is known for every file', () => {
    expect(pdfs.map(({ name }) => name).sort()).toEqual(Object.keys(knownPages).sort());
    expect(pdfs.length).toBeGreaterThan(0);
  });

  it.each(pdfs.map((fixture) => [fixture.name, fixture] as const))('is the one on which a sentence begins: %s', async (name, fixture) => {
    const document = await read(fixture);
    const sentences = knownPages[name] ?? [];
    const wrong = onOtherPages(document, sentences);
    expect({ wrong, share: 1 - wrong.length / sentences.length >= wanted }).toEqual({ wrong: expect.any(Array), share: true });
    expect(sentences.length).toBeGreaterThan(20);
  });

  it.each(['tex/wrenfield-report.pdf', 'tex/river-ledger-chapter.pdf'])('is called what is printed on it: %s', async (name) => {
    const fixture = pdfs.find((one) => one.name === name);
    if (fixture === undefined) throw new Error(`${name} is missing.`);
    const printed = originalOf(fixture.stem).places.map(({ label }) => label);
    const labels = (await read(fixture)).places.map(({ label }) => label);
    expect(printed.length).toBeGreaterThan(3);
    expect([...new Set(labels)].filter((label) => printed.includes(label))).toEqual(printed);
  });

  it('is counted from the number in the running head', async () => {
    const fixture = pdfs.find(({ name }) => name === 'tex-columns/lantern-magazine.pdf');
    const document = fixture && await read(fixture);
    expect(document?.places.map(({ label }) => label)).toEqual(['41', '42']);
    expect(document?.text).not.toContain('Sarle Papers');
  });
});

describe('the time of a subtitle', () => {
  it.each(subtitles.map((fixture) => [fixture.name, fixture] as const))('is that of the cue in which a sentence begins: %s', async (_, fixture) => {
    const wrong = atOtherTimes(await read(fixture), knownTimes);
    expect({ wrong, share: 1 - wrong.length / knownTimes.length >= wanted }).toEqual({ wrong: expect.any(Array), share: true });
  });

  it('is known from two programs', () => {
    expect(new Set(subtitles.map(({ producer }) => producer))).toEqual(new Set(['ffmpeg', 'python']));
    expect(knownTimes.length).toBeGreaterThan(20);
  });
});
