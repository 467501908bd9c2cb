import { describe, expect, it } from 'vitest';
import { cachePlace } from './cache-place.ts';

describe('the place of the cache', () => {
  it.each<[NodeJS.Platform, Record<string, string>, string, string | null]>([
    ['linux', {}, '/home/ada', '/home/ada/.cache/verbatim'],
    ['linux', { XDG_CACHE_HOME: '/var/ada' }, '/home/ada', '/var/ada/verbatim'],
    ['linux', { XDG_CACHE_HOME: 'cache' }, '/home/ada', '/home/ada/.cache/verbatim'],
    ['linux', { XDG_CACHE_HOME: '' }, '/home/ada', '/home/ada/.cache/verbatim'],
    ['linux', {}, '', null],
    ['linux', { XDG_CACHE_HOME: '/var/ada' }, '', '/var/ada/verbatim'],
    ['freebsd', {}, '/home/ada', '/home/ada/.cache/verbatim'],
    ['darwin', { XDG_CACHE_HOME: '/var/ada' }, '/Users/ada', '/Users/ada/Library/Caches/verbatim'],
    ['darwin', {}, '', null],
    ['win32', { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Local\\verbatim\\cache'],
    ['win32', {}, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Local\\verbatim\\cache'],
    ['win32', { LOCALAPPDATA: 'Local' }, '', null],
  ])('on %s with %j and %j is %j', (platform, env, home, expected) => {
    expect(cachePlace({ platform, env, home })).toBe(expected);
  });
});
