import { describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { locate } from '../locate.ts';
import { declaring, packageOf, wordPackage } from '../package/test-support.ts';
import { readAnyDocument } from '../read.ts';
import { brokenPromises, outline } from '../test-support.ts';

const read = (bytes: Uint8Array) => readAnyDocument({ path: 'a.zip', bytes });

describe('an archive', () => {
  it('is its documents, each a chapter, whatever else is in it', async () => {
    const word = wordPackage('<w:p><w:r><w:t>Rain came.</w:t></w:r></w:p>');
    const outcome = await read(zipSync({
      'b/rain.docx': word, 'a/fog.md': new TextEncoder().encode('# Fog\n\nFog came.\n\n> So it did.\n'), '__MACOSX/a/._fog.md': new Uint8Array([1]), 'a/': new Uint8Array(), 'c/cut.docx': word.subarray(0, 99), 'd/app.exe': new Uint8Array(9), 'in.zip': packageOf({ 'x.md': 'X.' }),
    }));
    if ('failure' in outcome) throw new Error(outcome.failure.message);
    const { document } = outcome;
    expect(brokenPromises(document)).toEqual([]);
    expect(outline(document)).toEqual(['heading1: Fog', 'paragraph: Fog came.', 'paragraph q0/1: So it did.', 'paragraph: Rain came.']);
    const at = (text: string) => locate(document, { start: document.text.indexOf(text), end: document.text.indexOf(text) + 3 });
    expect(at('Fog came')).toEqual({ label: 'paragraph', value: '1', section: 'Fog', chapter: 'a/fog.md' });
    expect(at('Rain')).toEqual({ label: 'paragraph', value: '1', chapter: 'b/rain.docx' });
    expect(document.problems.map(({ message }) => message.slice(0, 24))).toEqual(['c/cut.docx was not read:', 'd/app.exe was not read: ', 'in.zip was not read: it ']);
  });

  it('with nothing to read in it is named as that, and so is one that unpacks to more than a machine has', async () => {
    expect(await read(packageOf({ 'a.bin': 'x' }))).toMatchObject({ failure: { code: 'no-text' } });
    expect(await read(declaring(packageOf({ 'a.md': 'x' }), 0x7fffffff))).toMatchObject({ failure: { code: 'too-large' } });
    expect(await read(new Uint8Array([80, 75, 3, 4]))).toMatchObject({ failure: { code: 'damaged' } });
  });

  it('shows control characters in names', async () => {
    const outcome = await read(packageOf({ 'a\u001b[31m\u202e.md': 'Fog.' }));
    const label = 'document' in outcome ? (outcome.document.places[0]?.label ?? '') : '';
    expect(label).toContain('.md');
    expect(['\u001b', '\u202e'].filter((character) => label.includes(character))).toEqual([]);
  });
});
