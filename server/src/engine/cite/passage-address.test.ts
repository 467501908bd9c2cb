import { describe, expect, it } from 'vitest';
import type { Locator } from '../document/locate.ts';
import { passageAddress } from './passage-address.ts';

const line: Locator = { label: 'line', value: '3' };
const time: Locator = { label: 'time', value: '1:02:15' };
const page: Locator = { label: 'page', value: 'xii', sheet: 14 };

describe('the address of a passage', () => {
  it.each<[string, string, Locator, string | null]>([
    ['a page at the words', 'https://gazette.example/a#top', line, 'https://gazette.example/a#top:~:text=nine%20boats'],
    ['a recording at its second', 'https://radio.example/tape.mp3', time, 'https://radio.example/tape.mp3#t=3735'],
    ['a video site', 'https://www.youtube.com/watch?v=abc', time, 'https://www.youtube.com/watch?v=abc&t=3735s'],
    ['a video site that was at another second', 'https://www.youtube.com/watch?t=5&v=abc#x', time, 'https://www.youtube.com/watch?v=abc&t=3735s'],
    ['its short address', 'https://youtu.be/abc?t=5', time, 'https://youtu.be/abc?t=3735s'],
    ['another video site', 'https://vimeo.com/123', time, 'https://vimeo.com/123#t=3735s'],
    ['a PDF at its page', 'https://board.example/report.PDF?v=2', page, 'https://board.example/report.PDF?v=2#page=14'],
    ['a page about a PDF at the words', 'https://board.example/report', page, 'https://board.example/report#:~:text=nine%20boats'],
    ['a script', 'javascript:alert(1)', line, null],
    ['a command of the editor', 'command:workbench.action.quit', time, null],
    ['a file', 'file:///etc/passwd', page, null],
    ['no host', 'https://', line, null],
  ])('opens %s', (_, URL, locator, expected) => {
    expect(passageAddress({ URL, text: 'nine boats', locator })).toBe(expected);
  });

  it('is none without an address', () => {
    expect(passageAddress({ URL: undefined, text: 'nine boats', locator: line })).toBeNull();
  });
});
