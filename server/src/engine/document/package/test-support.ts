import { strToU8, zipSync } from 'fflate';

/** An archive of text files, by name. */
export function packageOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A Word document of the given body and parts. */
export function wordPackage(body: string, parts: { readonly styles?: string; readonly footnotes?: string; readonly core?: string } = {}): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, kind: string, target: string, mode = ''): string => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${mode}/>`;
  return packageOf({
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', 'word/document.xml')}<Relationship Id="b" Type="x/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:r="r"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relation('s', 'styles', 'styles.xml')}${relation('f', 'footnotes', 'footnotes.xml')}${relation('h', 'hyperlink', 'https://example.org/', ' TargetMode="External"')}</Relationships>`,
    'word/styles.xml': `<w:styles>${parts.styles ?? ''}</w:styles>`,
    'word/footnotes.xml': `<w:footnotes>${parts.footnotes ?? ''}</w:footnotes>`,
    'docProps/core.xml': `<cp:coreProperties>${parts.core ?? ''}</cp:coreProperties>`,
  });
}

/** The same archive, whose every file is said to unpack to so many bytes. */
export function declaring(archive: Uint8Array, size: number): Uint8Array {
  const changed = archive.slice();
  const view = new DataView(changed.buffer);
  const [entry, sizeAt] = [0x02014b50, 24];
  for (let at = 0; at + sizeAt + 4 <= changed.length; at++) if (view.getUint32(at, true) === entry) view.setUint32(at + sizeAt, size, true);
  return changed;
}
