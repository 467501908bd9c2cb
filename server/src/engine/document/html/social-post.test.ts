import { describe, expect, it } from 'vitest';
import type { SocialPost } from './social-post.ts';
import { readSocialPost } from './social-post.ts';
import { parseHtml } from './tree.ts';

const linked = (json: object): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const head = (entries: Readonly<Record<string, string>>): string => Object.entries(entries).map(([name, content]) => `<meta property="${name}" content="${content}">`).join('');
const profile = { 'og:type': 'article', 'og:title': 'Ada Harrow (@ada@pell.example)', 'profile:username': 'ada@pell.example', 'og:description': 'The gate was open.' };

describe('a post', () => {
  it.each<[string, string, SocialPost]>([
    ['JSON-LD', linked({ '@type': 'SocialMediaPosting', articleBody: 'The gate was open.\n\nI saw it.', author: { '@type': 'Person', name: 'Ada Harrow', alternateName: '@ada' }, datePublished: '2031-05-02T06:00:00Z', url: 'https://pell.example/1' }),
      { author: 'Ada Harrow', handle: '@ada', published: '2031-05-02T06:00:00Z', permalink: 'https://pell.example/1', paragraphs: ['The gate was open.', 'I saw it.'], isCut: false }],
    ['the microformat of a note', '<div class="h-entry"><a class="p-author h-card u-url" href="/ada"><span class="p-name">Ada Harrow</span> <span class="p-nickname">@ada</span></a><div class="e-content"><p>The gate was open.<br>I saw it.</p><p>All night.</p></div><a class="u-url" href="/1"><time class="dt-published" datetime="2031-05-02">2 May</time></a></div>',
      { author: 'Ada Harrow', handle: '@ada', published: '2031-05-02', permalink: '/1', paragraphs: ['The gate was open. I saw it.', 'All night.'], isCut: false }],
    ['the head of Mastodon’s pages', head({ ...profile, 'og:url': 'https://pell.example/@ada/1', 'og:published_time': '2031-05-02T06:00:00Z' }),
      { author: 'Ada Harrow', handle: '@ada@pell.example', published: '2031-05-02T06:00:00Z', permalink: 'https://pell.example/@ada/1', paragraphs: ['The gate was open.'], isCut: false }],
    ['a head whose text is cut', head({ ...profile, 'og:description': 'The gate was open, and…' }),
      { author: 'Ada Harrow', handle: '@ada@pell.example', published: null, permalink: null, paragraphs: ['The gate was open, and…'], isCut: true }],
  ])('is read from %s', (_what, html, post) => {
    expect(readSocialPost(parseHtml(`<html><body>${html}</body></html>`))).toEqual(post);
  });

  it.each([
    ['an article', linked({ '@type': 'NewsArticle', articleBody: 'The gate was open.', author: { name: 'Ada Harrow' } })],
    ['a post without a text', linked({ '@type': 'SocialMediaPosting', author: { name: 'Ada Harrow' } })],
    ['a blog’s entry, which has a title', '<div class="h-entry"><h1 class="p-name">The gate</h1><span class="p-author">Ada Harrow</span><div class="e-content">The gate was open.</div></div>'],
    ['a list of notes', '<div class="h-entry"><span class="p-author">Ada</span><p class="e-content">One.</p></div><div class="h-entry"><span class="p-author">Ada</span><p class="e-content">Two.</p></div>'],
    ['somebody’s profile', head({ ...profile, 'og:type': 'profile' })],
    ['an article by somebody who has a profile', head({ ...profile, 'profile:username': 'ada' })],
  ])('is not seen in %s', (_what, html) => {
    expect(readSocialPost(parseHtml(`<html><body>${html}</body></html>`))).toBeNull();
  });
});
