import { describe, expect, it } from 'vitest';
import { openDesk } from '../test-desk.ts';
import { commentPlace } from './comment-place.ts';

const words = '“The lamp on the pier was lit before the ferry came.”';
const comment = '<!-- verbatim-ignore: mine -->';

/** The draft with a comment about its first quotation, and how that one is judged then. */
async function commented(draft: string, nth = 0): Promise<{ text: string | null; reasons: (string | null)[] }> {
  const desk = await openDesk({ 'other.txt': 'Nothing of this is said here at all.\n' });
  const checked = await desk.check(draft);
  const place = commentPlace(checked, checked.judgements[nth]!);
  if (place === null) return { text: null, reasons: [] };
  const text = draft.slice(0, place.at) + place.before + comment + place.after + draft.slice(place.at);
  return { text, reasons: (await desk.check(text)).judgements.map(({ reason }) => reason) };
}

describe('a comment about a quotation', () => {
  it.each([
    ['in a sentence', `Ada said: ${words}\n`, `Ada said: ${comment}${words}\n`],
    ['at the beginning of a paragraph', `A paragraph.\n\n${words} said Ada.\n`, `A paragraph.\n\n${comment}\n${words} said Ada.\n`],
    ['at the beginning of the draft', `${words} said Ada.\n`, `${comment}\n${words} said Ada.\n`],
    ['at the beginning of a line', `Ada, who was there, said\n${words} to us.\n`, `Ada, who was there, said ${comment}\n${words} to us.\n`],
    ['at the beginning of a line that ends in two characters', `Ada, who was there, said\r\n${words} to us.\r\n`, `Ada, who was there, said ${comment}\r\n${words} to us.\r\n`],
    ['at the beginning of a list item', `- One.\n- ${words}\n`, `- One.\n- ${comment}\n  ${words}\n`],
    ['that is a heading', `# ${words}\n\nText.\n`, `# ${comment}${words}\n\nText.\n`],
    ['that is a blockquote', 'Ada said:\n\n> The lamp on the pier was lit before the ferry came.\n', `Ada said:\n\n${comment}\n> The lamp on the pier was lit before the ferry came.\n`],
    ['that is interrupted', 'Well: “The lamp on the pier,” she said, “was lit before the ferry came.”\n', `Well: ${comment}“The lamp on the pier,” she said, “was lit before the ferry came.”\n`],
  ])('%s stands right before it, and silences it', async (_, draft, expected) => {
    const { text, reasons } = await commented(draft);
    expect(text).toBe(expected);
    expect(new Set(reasons)).toEqual(new Set(['ignored']));
  });

  it('goes before the first part, whichever is asked about', async () => {
    const draft = 'Well: “The lamp on the pier,” she said, “was lit before the ferry came.”\n';
    expect(await commented(draft, 1)).toEqual(await commented(draft));
  });

  it('cannot stand in front matter', async () => {
    expect(await commented(`---\ntitle: ${words}\n---\n\nText.\n`)).toEqual({ text: null, reasons: [] });
  });
});
