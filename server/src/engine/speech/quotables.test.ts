import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../document/markdown.ts';
import { english } from '../language/english.ts';
import { quotablesOf } from './quotables.ts';
import { readSpeech } from './read-speech.ts';

/** What a source offers: the words and whose they are. */
function offered(text: string): [string, string | null][] {
  const document = readMarkdown(text);
  return quotablesOf(document, readSpeech(document, english.speech), english.speech)
    .map(({ span, speaker }) => [document.text.slice(span.start, span.end), speaker?.name ?? null]);
}

const front = '---\ntitle: Gulls\nauthor: Orla Fenn\ntype: article-newspaper\n---\n\n';

describe('quotablesOf', () => {
  it('offers quoted words as the speaker’s, and never as the author’s', () => {
    const found = offered(`${front}The harbour was quiet that morning. “The gulls came back on Sunday,” Bram Tolley said. “I counted them all twice.”\n`);
    expect(found).toContainEqual(['The harbour was quiet that morning.', 'Orla Fenn']);
    expect(found).toContainEqual(['The gulls came back on Sunday,', 'Bram Tolley']);
    expect(found.filter(([text, name]) => text.includes('gulls') && name === 'Orla Fenn')).toEqual([]);
  });

  it('offers a short utterance whole, and sentence by sentence', () => {
    const found = offered(`${front}Bram Tolley said: “The gulls came back on Sunday. I counted them all twice.”\n`).map(([text]) => text);
    expect(found).toEqual(expect.arrayContaining(['The gulls came back on Sunday. I counted them all twice.', 'The gulls came back on Sunday.', 'I counted them all twice.']));
  });

  it('offers a turn’s sentence whole though it quotes somebody', () => {
    const found = offered(['**ORLA FENN:** The old men call them “rats with oars” and they are right.', '**BRAM TOLLEY:** I counted them all twice.', '**ORLA FENN:** Then count them again.', ''].join('\n\n'));
    expect(found).toContainEqual(['The old men call them “rats with oars” and they are right.', expect.stringMatching(/orla fenn/i)]);
  });

  it('offers no headline', () => {
    expect(offered(`${front}# The gulls have come back to stay\n\nThe harbour was quiet that morning.\n`).map(([text]) => text)).toEqual(['The harbour was quiet that morning.']);
  });

  it('offers nothing that says too little', () => {
    expect(offered(`${front}“No comment,” Bram Tolley said.\n`).map(([text]) => text)).not.toContain('No comment,');
  });
});
