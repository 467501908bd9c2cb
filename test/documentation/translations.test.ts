import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const strings = (path: string): Record<string, string> => JSON.parse(read(path)) as Record<string, string>;
const client = readdirSync(`${root}client/src`).map((name) => read(`client/src/${name}`)).join('\n');

describe('the German translation', () => {
  it('has every string of the manifest, and no other', () => {
    const used = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    expect(Object.keys(strings('package.nls.json')).sort()).toEqual([...new Set(used)].sort());
    expect(Object.keys(strings('package.nls.de.json')).sort()).toEqual([...new Set(used)].sort());
  });

  it('has every string of the client, and no other', () => {
    const used = [...client.matchAll(/l10n\.t\('((?:[^'\\]|\\.)*)'/g)].map(([, text = '']) => text.replaceAll('\\\'', '\''));
    expect(Object.keys(strings('l10n/bundle.l10n.de.json')).sort()).toEqual([...new Set(used)].sort());
  });

  it('keeps the places for what is put in', () => {
    for (const [text, german] of Object.entries(strings('l10n/bundle.l10n.de.json'))) {
      expect(german.match(/\{\d\}|\$\([\w-]+\)/g)?.sort() ?? [], text).toEqual(text.match(/\{\d\}|\$\([\w-]+\)/g)?.sort() ?? []);
    }
  });

  it('is all that the client says to people', () => {
    expect(client.match(/show(?:Information|Warning|Error)Message\(\s*['`][^\n]*/g) ?? []).toEqual([]);
  });
});
