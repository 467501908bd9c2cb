import { describe, expect, it } from 'vitest';
import { withTextFragment } from './text-fragment.ts';

describe('withTextFragment', () => {
  it.each([
    ['https://a.example/x', 'no call came', 'https://a.example/x#:~:text=no%20call%20came'],
    ['https://a.example/x#top', 'no call', 'https://a.example/x#top:~:text=no%20call'],
    ['https://a.example/x#:~:text=old', 'no call', 'https://a.example/x#:~:text=no%20call'],
    ['https://a.example/x', 'well-kept, (so) & “so”', 'https://a.example/x#:~:text=well%2Dkept%2C%20%28so%29%20%26%20%E2%80%9Cso%E2%80%9D'],
    ['https://a.example/x', 'one two three four five six seven eight nine ten', 'https://a.example/x#:~:text=one%20two%20three%20four%20five%20six%20seven%20eight%20nine%20ten'],
    ['https://a.example/x', 'one two three four five six seven eight nine ten eleven', 'https://a.example/x#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven'],
    ['https://a.example/x', ' \n', 'https://a.example/x'],
    ['https://a.example/x', 'a \ud800 b', 'https://a.example/x#:~:text=a%20%EF%BF%BD%20b'],
  ])('%s, “%s”', (url, text, expected) => {
    expect(withTextFragment(url, text)).toBe(expected);
  });
});
