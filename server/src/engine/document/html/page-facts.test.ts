import { describe, expect, it } from 'vitest';
import type { PageFacts } from './page-facts.ts';
import { readPageFacts } from './page-facts.ts';
import { parseHtml } from './tree.ts';

const nothing: PageFacts = { isPaid: false, asksPassword: false, sendsOnTo: null, modified: null, corrections: [], canonical: null };
const linked = (json: object): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('what a page gives away of its state', () => {
  it.each<[string, string, Partial<PageFacts>]>([
    ['nothing', '<p>The gate.</p>', {}],
    ['that it is not free', linked({ '@type': 'NewsArticle', isAccessibleForFree: false }), { isPaid: true }],
    ['that it is not free, in words', linked({ '@type': 'NewsArticle', isAccessibleForFree: 'http://schema.org/False' }), { isPaid: true }],
    ['that it is free', linked({ '@type': 'NewsArticle', isAccessibleForFree: true }), {}],
    ['that something else on it is not free', linked([{ '@type': 'NewsArticle', headline: 'The gate' }, { '@type': 'Product', isAccessibleForFree: false }]), {}],
    ['a field for a password', '<form><input TYPE="Password"></form>', { asksPassword: true }],
    ['where it sends on to', '<meta http-equiv="Refresh" content="0; url=\'/gate-2\'">', { sendsOnTo: '/gate-2' }],
    ['that it loads itself again', '<meta http-equiv="refresh" content="300; url=/gate">', {}],
    ['when it was changed', '<meta property="article:modified_time" content="2031-05-03T06:00:00Z">', { modified: '2031-05-03T06:00:00Z' }],
    ['when it was changed, in JSON-LD first', `<meta property="article:modified_time" content="2031-05-03">${linked({ '@type': 'NewsArticle', dateModified: '2031-05-04' })}`, { modified: '2031-05-04' }],
    ['its corrections', linked({ '@type': 'NewsArticle', correction: [{ '@type': 'CorrectionComment', text: 'The gate was open.' }, 'It was night.', 'https://bell.example/corrections'] }), { corrections: ['The gate was open.', 'It was night.'] }],
    ['its corrections, by the names of elements', '<div class="article-correction"><b>Note.</b> The gate was open.</div><a class="corrections" href="/corrections">All our corrections</a><i class="correction">x</i>', { corrections: ['Note. The gate was open.'] }],
    ['its own address', '<link rel="canonical" href="/gate">', { canonical: '/gate' }],
  ])('%s', (_what, html, facts) => {
    expect(readPageFacts(parseHtml(`<html><body class="corrections">${html}</body></html>`))).toEqual({ ...nothing, ...facts });
  });
});
