import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnyDocument } from '../../server/src/engine/document/read.ts';
import { brokenPromises } from '../../server/src/engine/document/test-support.ts';
import { fixtures } from './fixtures.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/formats/unreadable');

describe('a file that cannot be read', () => {
  it.each<[string, string]>([
    ['locked.pdf', 'encrypted'], ['picture.pdf', 'no-text'], ['cut.docx', 'damaged'], ['cut.odt', 'damaged'], ['cut.epub', 'damaged'], ['cut.zip', 'damaged'],
  ])('says why: %s', async (file, code) => {
    const outcome = await readAnyDocument({ path: file, bytes: readFileSync(path.join(folder, file)) }, 'source');
    expect(outcome).toMatchObject({ failure: { code, message: expect.stringMatching(/^The (?:file|book) .*\.$/s) as string } });
  });

  it.each(['cut.pdf', 'cut.rtf', 'cut.eml', 'cut.mhtml', 'cut.csv', 'cut.json', 'cut.jsonl', 'cut.hocr', 'cut.xml', 'cut.srt', 'cut.vtt'])('is read as far as it goes, or says why: %s', async (file) => {
    const outcome = await readAnyDocument({ path: file, bytes: readFileSync(path.join(folder, file)) }, 'source');
    if ('failure' in outcome) expect(outcome.failure.code).toMatch(/^(?:damaged|no-text)$/);
    else expect(brokenPromises(outcome.document)).toEqual([]);
  });

  it('are all that are there', () => {
    expect(readdirSync(folder)).toHaveLength(17);
  });
});

describe('damage', () => {
  const some = fixtures.filter(({ stem }) => stem === 'residents-letter');
  it.each(some.map((fixture) => [fixture.name, fixture] as const))('never breaks a reader: %s', async (_, { name, bytes }) => {
    // A byte here and there is another one: the same ones each time.
    for (let seed = 1; seed <= 12; seed++) {
      const damaged = Uint8Array.from(bytes);
      for (let at = seed * 97; at < damaged.length; at += 1009 + seed * 31) damaged[at] = (damaged[at] ?? 0) ^ (seed * 37);
      const outcome = await readAnyDocument({ path: name, bytes: damaged }, 'source');
      if ('document' in outcome) expect(brokenPromises(outcome.document)).toEqual([]);
    }
  });
});
