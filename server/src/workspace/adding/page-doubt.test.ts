import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../engine/document/html/page-facts.ts';
import type { SeenPage } from './page-doubt.ts';
import { doubtOf } from './page-doubt.ts';

const facts: PageFacts = { isPaid: false, asksPassword: false, sendsOnTo: null, modified: null, corrections: [], canonical: null };
const whole: SeenPage = { asked: 'https://pell.example/gate', url: 'https://pell.example/gate', facts, shown: 'The gate was open.', words: 800 };

describe('a page that is perhaps not what was asked for', () => {
  it.each<[string, string, Partial<SeenPage>]>([
    ['login', 'was sent on to a login', { url: 'https://pell.example/users/login?back=/gate' }],
    ['login', 'was sent on to another site’s login', { url: 'https://accounts.example/oauth2/authorize' }],
    ['login', 'asks for a password and shows little', { facts: { ...facts, asksPassword: true }, words: 60 }],
    ['paid', 'says that it is not free', { facts: { ...facts, isPaid: true } }],
    ['paid', 'is short and asks to subscribe', { words: 90, shown: 'The gate. Subscribe now to continue reading this article.' }],
    ['paid', 'is short and asks to subscribe, in German', { words: 90, shown: 'Jetzt mit einem Abo weiterlesen.' }],
    ['paid', 'is short and asks to subscribe, in French', { words: 90, shown: 'Il vous reste 80 % de cet article. La suite est réservée. Article réservé aux abonnés.' }],
    ['little-text', 'has hardly any text', { words: 12 }],
    ['little-text', 'sends on by itself', { words: 0, facts: { ...facts, sendsOnTo: '/gate-2' } }],
  ])('%s: %s', (code, _what, seen) => {
    expect(doubtOf({ ...whole, ...seen })?.code).toBe(code);
  });

  it.each<[string, Partial<SeenPage>]>([
    ['is whole', {}],
    ['is about logging in', { asked: 'https://pell.example/help/login', url: 'https://www.pell.example/help/login' }],
    ['has a word that begins like it', { url: 'https://pell.example/blogins/ssoft' }],
    ['has a form for members beside a long article', { facts: { ...facts, asksPassword: true } }],
    ['is long and offers a newsletter', { shown: 'Subscribe now to continue reading our letters. The gate was open.' }],
    ['is short and asks for nothing', { words: 60, shown: 'The members voted. Everybody may register at the town hall.' }],
  ])('is not doubted where it %s', (_what, seen) => {
    expect(doubtOf({ ...whole, ...seen })).toBeNull();
  });
});
