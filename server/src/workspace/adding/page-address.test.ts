import { describe, expect, it } from 'vitest';
import { identityOf, looksLikeAddress, pageAddress } from './page-address.ts';

describe('an address that is typed', () => {
  it.each([
    ['https://pell.example/a?b=c#d', 'https://pell.example/a?b=c'],
    ['  http://pell.example  ', 'http://pell.example/'],
    ['www.pell.example/a', 'https://www.pell.example/a'],
    ['pell.example/a', 'https://pell.example/a'],
    ['http://2130706433/', 'http://127.0.0.1/'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
    ['https://münchen.example/straße', 'https://xn--mnchen-3ya.example/stra%C3%9Fe'],
  ])('is fetched: %s', (typed, address) => {
    expect(pageAddress(typed)).toMatchObject({ href: address });
  });

  it.each([
    ['ftp://pell.example/', 'only http:// and https://'], ['file:///etc/passwd', 'only http:// and https://'], ['javascript:alert(1)', 'only http:// and https://'], ['data:text/html,x', 'only http:// and https://'],
    ['https://ada:secret@pell.example/', 'a name or a password'], ['https://ada@pell.example/', 'a name or a password'], ['https://', 'no address of a web page'], ['', 'no address of a web page'],
    ['the gate', 'no address of a web page'], ['https://pell.example:99999/', 'no address of a web page'], [`https://pell.example/${'a'.repeat(5_000)}`, 'at most 4096'],
  ])('is refused, and said why: %s', (typed, reason) => {
    expect(pageAddress(typed)).toContain(reason);
  });

  it('shows no password again', () => {
    expect(pageAddress('https://ada:secret@pell.example/')).not.toContain('secret');
  });

  it.each([['https://a.example', true], ['FILE:///x', true], ['notes.md', false], ['C:\\notes.md', false], ['a.example/b', false]])('is told from a file: %s', (typed, isAddress) => {
    expect(looksLikeAddress(typed)).toBe(isAddress);
  });
});

describe('what a page is known by', () => {
  it.each([
    ['where it was', 'https://www.pell.example/gate/?a=1', null, 'pell.example/gate?a=1'],
    ['the address that it gives itself', 'https://m.pell.example/gate?utm_source=x', 'https://www.pell.example/gate', 'pell.example/gate'],
    ['the same, relative', 'https://pell.example/gate?utm_source=x', '/gate', 'pell.example/gate'],
    ['where it was, if it claims to be another site’s', 'https://pell.example/gate', 'https://bell.example/gate', 'pell.example/gate'],
    ['where it was, if it claims to be the front page', 'https://pell.example/gate', 'https://pell.example/', 'pell.example/gate'],
    ['where it was, if what it claims is no address', 'https://pell.example/gate', 'javascript:alert(1)', 'pell.example/gate'],
  ])('is %s', (_what, url, canonical, identity) => {
    expect(identityOf(url, canonical)).toBe(identity);
  });
});
