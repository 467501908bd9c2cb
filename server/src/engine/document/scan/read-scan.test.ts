import { describe, expect, it } from 'vitest';
import type { DraftDocument } from '../document.ts';
import { locate } from '../locate.ts';
import { brokenPromises, outline } from '../test-support.ts';
import { readScan } from './read-scan.ts';

function read(text: string): DraftDocument {
  const outcome = readScan(new TextEncoder().encode(text));
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  expect(brokenPromises(outcome.document)).toEqual([]);
  return outcome.document;
}

const wanted = ['paragraph: Nine boats lay at the harbour wall.', 'paragraph: The harbour was dark.', 'paragraph: So was the sea.'];

function pagesOf(document: DraftDocument): string[] {
  return document.blocks.map(({ span }) => locate(document, span)).map(({ value, sheet }) => `${value} on sheet ${String(sheet)}`);
}

describe('what was recognised on a scan', () => {
  it('in ALTO: words of lines, without margins, words put together that were divided', () => {
    const line = (...words: string[]) => `<TextLine>${words.map((word) => `<String CONTENT="${word}"/>`).join('<SP/>')}</TextLine>`;
    const page = (attributes: string, ...blocks: string[]) => `<Page ${attributes}><TopMargin><TextBlock>${line('RUNNING', 'HEAD')}</TextBlock></TopMargin><PrintSpace>${blocks.map((block) => `<TextBlock>${block}</TextBlock>`).join('')}</PrintSpace></Page>`;
    const document = read(`<?xml version="1.0"?><alto xmlns="x"><Layout>${page('PRINTED_IMG_NR="41"', line('Nine', 'boats', 'lay', 'at', 'the', 'har').replace('</TextLine>', '<HYP CONTENT="-"/></TextLine>') + line('bour', 'wall.'), line('The', 'harbour', 'was', 'dark.'))}${page('', line('So', 'was', 'the', 'sea.'))}</Layout></alto>`);
    expect(outline(document)).toEqual(wanted);
    expect(pagesOf(document)).toEqual(['41 on sheet 1', '41 on sheet 1', '2 on sheet 2']);
  });

  it('in hOCR', () => {
    const line = (text: string) => `<span class="ocr_line" title="bbox 0 0 1 1">${text.split(' ').map((word) => `<span class="ocrx_word">${word}</span>`).join(' ')}</span>\n`;
    const document = read(`<html><head><meta name="ocr-system" content="x"/></head><body><div class="ocr_page" title="ppageno 0; lpageno 41"><div class="ocr_header">${line('RUNNING HEAD')}</div><p class="ocr_par">${line('Nine boats lay at the har-')}${line('bour wall.')}</p><p class="ocr_par">${line('The harbour was dark.')}</p></div>`
      + `<div class="ocr_page"><p class="ocr_par">${line('So was the sea.')}</p></div></body></html>`);
    expect(outline(document)).toEqual(wanted);
    expect(pagesOf(document)).toEqual(['41 on sheet 1', '41 on sheet 1', '2 on sheet 2']);
  });

  it('is nothing that is other XML, and expands nothing', () => {
    expect(readScan(new TextEncoder().encode('<?xml version="1.0"?><feed><p>Fog</p></feed>'))).toMatchObject({ failure: { code: 'unsupported' } });
    const bomb = `<!DOCTYPE alto [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]><alto><Layout><Page><TextBlock><TextLine><String CONTENT="&b;"/></TextLine></TextBlock></Page></Layout></alto>`;
    expect(read(bomb).text).toBe('&b;');
  });
});
