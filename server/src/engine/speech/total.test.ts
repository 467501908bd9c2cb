import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../document/markdown.ts';
import { englishSpeech } from '../language/en/speech-words.ts';
import { contains } from '../text/span.ts';
import { readSpeech } from './read-speech.ts';

/** Pieces that cues, names, structure and citations are made of, in any order. */
const pieces = fc.constantFrom(
  '“', '”', '"', '\'', '‘', '’', '> ', '\n\n', '\n', ' ', ', ', '. ', ': ', '—', '(', ')', 'he', 'She', 'I', 'said', 'adding', 'who', 'according to', 'was told', 'the mayor', 'a spokesman',
  'Ada Harrow', 'Harrow', 'Mr Lind', 'Bo Lind’s', 'BO LIND:', 'Q:', 'A:', '[00:01:02] ', 'The statement in full:', '[x](y.md)', '[^1]', '[^1]: see', '[@key, p. 3]', '*The Weir*', '`"`',
  '<!-- verbatim-ignore -->', '![“a”](b)', '# ', '- ', 'We stay here and they go on for ever and ever', 'to', 'and', '12"', '5\'',
);

describe('any document', () => {
  it('is read without throwing, into utterances that nest and people that exist', () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const document = readMarkdown(parts.join(' '));
      const { quotations, utterances, people } = readSpeech(document, englishSpeech);
      for (const { speaker } of [...quotations, ...utterances]) {
        if (speaker === null) continue;
        expect(people[speaker.person]).toBeDefined();
        expect(speaker.name).not.toBe('');
        expect(speaker.confidence).toBeGreaterThan(0);
        expect(speaker.confidence).toBeLessThanOrEqual(1);
        if (speaker.carrier !== undefined) expect(people[speaker.carrier]).toBeDefined();
      }
      utterances.forEach(({ span, inside }, index) => {
        expect(contains({ start: 0, end: document.text.length }, span)).toBe(true);
        if (inside === null) return;
        expect(inside).toBeLessThan(index);
        expect(span.start).toBeGreaterThanOrEqual(utterances[inside]!.span.start - 1);
      });
    }), { seed: 20310502, numRuns: 1500 });
  });

  it('is read alike every time', () => {
    const source = '“We stay,” said Ada Harrow.\n\n> They go.\n>\n> — Bo Lind';
    expect(readSpeech(readMarkdown(source), englishSpeech)).toEqual(readSpeech(readMarkdown(source), englishSpeech));
  });
});
