import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPlainText } from '../engine/document/plain-text.ts';
import * as readers from '../engine/document/read.ts';
import { english } from '../engine/language/english.ts';
import * as speech from '../engine/speech/read-speech.ts';
import { memoryLog } from './memory-folder.ts';
import { lazySpeech, readSource } from './source-reader.ts';

vi.mock('../engine/document/read.ts', { spy: true });
vi.mock('../engine/speech/read-speech.ts', { spy: true });
afterEach(() => { vi.clearAllMocks(); });

const bytes = new TextEncoder().encode('Poisoned.');

describe('a source that makes its reader fail', () => {
  it('is skipped with the reason', () => {
    vi.mocked(readers.readDocument).mockImplementationOnce(() => { throw new RangeError('too deep'); });
    expect(readSource('corpus/deep.html', bytes)).toMatchObject({ failure: { path: 'corpus/deep.html', code: 'unreadable' } });
    vi.mocked(readers.readDocument).mockImplementationOnce(() => { throw new RangeError('too deep'); });
    expect(JSON.stringify(readSource('corpus/deep.html', bytes))).toContain('too deep');
  });

  it('has no speakers, and says so once', () => {
    vi.mocked(speech.readSpeech).mockImplementation(() => { throw new RangeError('too long'); });
    const log = memoryLog();
    const read = lazySpeech('corpus/long.txt', readPlainText('Poisoned.'), english, log);
    expect(read().utterances).toEqual([]);
    expect(read().people).toEqual([]);
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toContain('corpus/long.txt');
  });
});
