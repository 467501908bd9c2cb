import type { Random } from '../random.ts';
import { pickNumber } from '../random.ts';

/** One word in so many differs between two editions of a book, and between an article and its reprint. */
const editionChanges = 150;
const reprintChanges = 60;
/** A reprint is cut from its end, down to this share of its paragraphs. */
const shortestReprint = 0.6;

/** Another edition of a book: here and there a word gone, doubled or changed. */
export function editionOf(book: string, random: Random): string {
  return withChanges(book, editionChanges, random);
}

/** An article as another paper prints it: shorter, edited lightly. Its metadata stays as it was. */
export function reprintOf(article: string, random: Random): string {
  const [head = '', ...paragraphs] = article.trimEnd().split('\n\n');
  const kept = Math.max(1, Math.ceil(paragraphs.length * (shortestReprint + (1 - shortestReprint) * random())));
  return `${[head, ...paragraphs.slice(0, kept).map((paragraph) => withChanges(paragraph, reprintChanges, random))].join('\n\n')}\n`;
}

/** Changes one word in `oneIn`, white space kept as it is. */
function withChanges(text: string, oneIn: number, random: Random): string {
  let before = 'the';
  return text.replace(/[a-z]+(?=\s)/g, (word) => {
    const previous = before;
    before = word;
    if (pickNumber(random, oneIn) > 0) return word;
    return random() < 0.5 ? previous : `${word} ${previous}`;
  });
}
