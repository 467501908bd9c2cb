import { describe, expect, it } from 'vitest';
import { locate } from './locate.ts';
import { readSubtitles } from './subtitles.ts';
import { brokenPromises, joinLines, originalOf, outline } from './test-support.ts';

const srt = joinLines(
  '1', '00:00:02,000 --> 00:00:04,500', 'The river rose at noon,', 'and nobody', '',
  '2', '00:00:04,600 --> 00:00:07,000', 'had been told. <i>Nobody.</i>', '',
  '3', '00:00:12,000 --> 00:00:14,000', 'It fell at dusk.', '',
  '4', '01:02:15,000 --> 01:02:16,000', '- Who saw it?', '- I did.', '',
);
const vtt = joinLines(
  'WEBVTT', 'Kind: captions', '', 'NOTE made by hand', '', 'STYLE', '::cue { color: red }', '', 'intro', '00:01.000 --> 00:04.000 align:start', '<v Ada Harrow>We counted nine boats &amp; one raft.', '',
  '00:04.000 --> 00:06.000', '<v Ada Harrow>Not one had a lamp.', '', '00:06.000 --> 00:09.000', '<v.loud Bram Oke>One had.</v>', '',
);

describe('subtitles', () => {
  it('are paragraphs across cues, parted by pauses and turns', () => {
    const document = readSubtitles(srt);
    expect(outline(document)).toEqual([
      'paragraph: The river rose at noon, and nobody had been told. Nobody.', 'paragraph: It fell at dusk.', 'paragraph: - Who saw it?', 'paragraph: - I did.',
    ]);
    expect(brokenPromises(document)).toEqual([]);
    expect(originalOf(document, 'It fell at dusk.')).toBe('It fell at dusk.');
  });

  it('have the speakers that the file names, each once a turn', () => {
    expect(outline(readSubtitles(vtt))).toEqual(['paragraph: Ada Harrow: We counted nine boats & one raft. Not one had a lamp.', 'paragraph: Bram Oke: One had.']);
  });

  it.each<[string, string]>([['and nobody', '0:02'], ['had been told', '0:04'], ['fell', '0:12'], ['I did', '1:02:15']])('say when: %s', (words, value) => {
    const document = readSubtitles(srt);
    const start = document.text.indexOf(words);
    expect(locate(document, { start, end: start + words.length })).toEqual({ label: 'time', value });
  });

  it('that scroll show each line once, and what is said twice is there twice', () => {
    const cue = (second: number, ...lines: readonly string[]): string => joinLines(`00:0${second}.000 --> 00:0${second + 1}.000`, ...lines, '');
    const scrolling = joinLines('WEBVTT', '', cue(0, 'the river'), cue(1, 'the river', 'rose at'), cue(2, 'rose at', 'noon and'), cue(3, 'noon and', 'nobody'), cue(4, 'nobody', 'knew.'));
    expect(readSubtitles(scrolling).text).toBe('the river rose at noon and nobody knew.');
    const twice = joinLines('WEBVTT', '', cue(0, 'No.'), cue(1, 'No.'), cue(2, 'It rose.'), cue(3, 'At noon.'), cue(4, 'And then'), cue(5, 'it fell.'));
    expect(readSubtitles(twice).text).toBe('No. No. It rose. At noon. And then it fell.');
  });

  it.each(['', 'WEBVTT', '1\n00:00:01,000 --> 00:00:02,000', 'no cues at all', '-->', '00:00:01,000 --> x\nwords'])('that are broken are empty: %j', (text) => {
    expect(brokenPromises(readSubtitles(text))).toEqual([]);
    expect(readSubtitles(text).text).toBe('');
  });
});
