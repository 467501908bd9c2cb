import { descendantsOf, elementsOf, parseXml } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';
import type { ScannedPage } from './scanned-page.ts';

/** The pages of an ALTO file. Margins hold running heads and page numbers, and are left out. */
export function altoPages(bytes: Uint8Array): ScannedPage[] {
  return descendantsOf(parseXml(bytes), 'Page').map((page) => ({
    label: page.attributes['PRINTED_IMG_NR'] ?? null,
    paragraphs: printSpaces(page).flatMap((space) => descendantsOf(space, 'TextBlock')).map((block) => descendantsOf(block, 'TextLine').map(lineOf).filter((line) => line !== '')).filter((lines) => lines.length > 0),
  }));
}

function printSpaces(page: XmlElement): XmlElement[] {
  const spaces = elementsOf(page).filter(({ name }) => name === 'PrintSpace');
  return spaces.length > 0 ? spaces : [page];
}

function lineOf(line: XmlElement): string {
  let text = '';
  for (const { name, attributes } of elementsOf(line)) {
    if (name === 'String') text += (text === '' || text.endsWith(' ') ? '' : ' ') + (attributes['CONTENT'] ?? '');
    else if (name === 'SP') text += ' ';
    else if (name === 'HYP') text += attributes['CONTENT'] ?? '-';
  }
  return text.replace(/\s+/g, ' ').trim();
}
