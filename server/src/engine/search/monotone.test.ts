import { describe, expect, it } from 'vitest';
import type { Generator } from './generated-corpus.ts';
import { createGenerator } from './generated-corpus.ts';
import type { PassageIndex } from './passage-index.ts';
import { createPassageIndex } from './passage-index.ts';

/** How a corpus comes in: a segment for each source, as while a writer works, or all in one. */
const ways: readonly (readonly [string, (texts: readonly string[]) => PassageIndex])[] = [
  ['one by one', (texts) => {
    const index = createPassageIndex();
    for (const [source, text] of texts.entries()) index.add(source, text);
    return index;
  }],
  ['at once', (texts) => {
    const index = createPassageIndex();
    index.addAll(texts.entries());
    return index;
  }],
];

/** Few words, some of them everywhere, as in a writer's clippings about one town: many pairs of them stand in several sources. */
const vocabularySize = 40;

function sentences(random: Generator, vocabulary: readonly string[], length: number): string[] {
  const words = (): string => vocabulary[Math.floor(vocabulary.length ** (random.pick(1000) / 1000)) - 1]!;
  return Array.from({ length }, words);
}

/** Five to twelve words of a text, one of them changed. */
function misquote(words: readonly string[], random: Generator): string {
  const length = Math.min(words.length, 5 + random.pick(8));
  const first = random.pick(words.length - length + 1);
  const changed = random.pick(length);
  return words.slice(first, first + length).map((word, at) => (at === changed ? `${word}x` : word)).join(' ');
}

describe('find', () => {
  it.each(ways)('finds a short misquotation among other sources that came %s as it does without them', (_, indexOf) => {
    const random = createGenerator(21);
    const vocabulary = Array.from({ length: vocabularySize }, () => random.word());
    const lost: string[] = [];
    let found = 0;
    for (let round = 0; round < 600; round++) {
      const texts = Array.from({ length: 2 + random.pick(10) }, () => sentences(random, vocabulary, 8 + random.pick(30)));
      const text = misquote(texts[0]!, random);
      const joined = texts.map((words) => words.join(' '));
      const alone = indexOf(joined.slice(0, 1)).find({ text }).at(0);
      if (alone === undefined) continue;
      found++;
      const among = indexOf(joined).find({ text, limit: 100 });
      if (!among.some(({ source, span }) => source === alone.source && span.start === alone.span.start)) lost.push(text);
    }
    expect(found).toBeGreaterThan(590);
    expect(lost).toEqual([]);
  });

  it('finds a passage whatever its neighbours share with it', () => {
    const index = ways[0]![1]([
      'Ines Calloway said: “The harbour wall will not be finished before the winter storms arrive.”\n\n“We have spent nine million on stone alone,” Calloway said. “The tide takes its share every night.”\n\nOnly if the county agrees will the ferry run on Sundays, the council wrote.',
      'Ada Harrow told the meeting: “The ferry has run at a loss for eleven years, and nobody in Wexley wanted to hear of it.”\n\nTomas Berlind said: “The tide takes its share every night.”',
      '“I beleive that the Gate held, whatever the papers say,” wrote Piet Marlow. He asked for another lamp to be hung on the pier.',
      'Ruth Okafor said: “The harbour wall will be finished before the winter storms arrive.” Sena Dray heard her.',
      'Harrow wrote of the lamp on the pier, and of nothing else.',
      '“The ferry has run at a loss for twelve years, and nobody in Wexley wanted to hear of it,” Ada Harrow said.',
    ]);
    expect(index.find({ text: 'The tide takes his share every night' }).map(({ source }) => source)).toEqual([0, 1]);
  });
});
