import { describe, expect, it } from 'vitest';
import { readPlainText } from '../engine/document/plain-text.ts';
import { english } from '../engine/language/english.ts';
import { memoryLog } from './memory-folder.ts';
import { speechOfSource, readSource } from './source-reader.ts';

/** Something that no reader can look at, as the one file that nobody thought of. */
function poisoned<T extends object>(harmless: T, message: string): T {
  return new Proxy(harmless, { get: () => { throw new RangeError(message); } });
}

describe('a source that makes its reader fail', () => {
  it('is skipped with the reason', async () => {
    const outcome = await readSource('corpus/deep.html', poisoned(new Uint8Array(9), 'too deep'));
    expect(outcome).toMatchObject({ failure: { path: 'corpus/deep.html', code: 'unreadable' } });
    expect(JSON.stringify(outcome)).toContain('too deep');
  });

  it('has no speakers, and says so once', () => {
    const log = memoryLog();
    const speech = speechOfSource('corpus/long.txt', poisoned(readPlainText('Some words.'), 'too long'), english, log);
    expect(speech.utterances).toEqual([]);
    expect(speech.people).toEqual([]);
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toContain('corpus/long.txt');
    expect(log.lines[0]).toContain('too long');
  });
});
