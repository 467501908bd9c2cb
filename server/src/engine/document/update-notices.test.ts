import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown.ts';
import { isUpdateNotice, updateNotices } from './update-notices.ts';

describe('what an article says of its own changes', () => {
  it.each([
    'This article has been updated.', 'This story was amended on 3 May 2031 to correct the name of the bridge.', 'An earlier version of this article said that the gate was shut.', 'Correction: the gate was open.', 'CORRECTION (3 May): The gate was open.',
    'Editor’s note: the gate was open.', 'Clarification — Ada Harrow spoke for herself.', 'Updated 3 May 2031, 10:15', 'Updated: this morning', 'The headline on this page has since been corrected; this headline was changed.',
    'Dieser Artikel wurde am 3. Mai aktualisiert.', 'In einer früheren Version dieses Artikels stand ein anderer Name.', 'Korrektur: Das Tor war offen.', 'Anmerkung der Redaktion: Das Tor war offen.',
    'Cet article a été modifié le 3 mai.', 'Rectificatif : la porte était ouverte.', 'Este artículo ha sido actualizado.', 'Fe de errores: la puerta estaba abierta.', 'Questo articolo è stato corretto.', 'Errata corrige: la porta era aperta.',
  ])('is recognised: %s', (paragraph) => {
    expect(isUpdateNotice(paragraph)).toBe(true);
  });

  it.each([
    'The council has updated its map of the river.', 'Corrections officers opened the gate at six.', 'She said that this article of the charter must never be amended.', 'An earlier version of the gate was made of oak.', 'Update your browser to see the map.',
    'He asked for a correction, and got none.', 'The article that she had amended was lost.', 'Updates follow when the council has met.', 'Die Korrektur des Flusses begann im Mai.', 'La correction du fleuve a commencé.', 'Das Tor wurde geändert.',
    `This article has been updated ${'with a word '.repeat(50)}`,
  ])('is not seen in other sentences: %s', (paragraph) => {
    expect(isUpdateNotice(paragraph)).toBe(false);
  });

  it('is looked for in the article’s own paragraphs, not in what it quotes', () => {
    expect(updateNotices(readMarkdown('# Correction: a history\n\nThe gate.\n\n> This article has been updated.\n\n*This article has been updated.*\n'))).toEqual(['This article has been updated.']);
  });
});
