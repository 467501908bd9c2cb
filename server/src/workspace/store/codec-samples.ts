import type { Document } from '../../engine/document/document.ts';
import { readDocument } from '../../engine/document/read.ts';

const markdown = `---
title: "Fog, \\ud800 & rain"
author: [Ada Harrow, Bram Oke]
issued: 2031-05-02
container-title: The Tide
key: value: no
---

# *Nine* weeks of [fog](https://example.org/fog "t")

<!-- verbatim-ignore: heard it myself -->
“We **never** closed the \`mill\`,” Ada Harrow said,[^1] “not ~~once~~.” [@oke2031, p. 4; @bell] It&nbsp;rained. [p. 211]

> The ferry ran all night.
> > “And nobody slept,” she told the mayor.
>
> — Bram Oke

- One, ![a boat](boat.png) said the harbourmaster
- Two

| Day | Words |
| --- | --- |
| one | “Stay.” |

![The quay at noon](quay.png)

[^1]: See *The Tide*, p. 12. [page xii]
`;

const html = `<!doctype html><html lang="en"><head><title>Fog at the mill</title><meta name="author" content="Ada Harrow"></head><body><nav>Home</nav>
<article><h1>Fog at the mill</h1><p>The mill &mdash; “our mill,” <em>said</em> <a href="/oke">Bram Oke</a> &mdash; stood   in fog.</p>
<blockquote><p>We kept the lamp burning.<br>All of it.</p></blockquote><figure><img src="a.png" alt="The lamp"><figcaption>The lamp, in May.</figcaption></figure>
<p>“It was a long night,” the keeper said. “Nobody came.”</p></article><footer>About</footer></body></html>`;

const wrapped = `The fog came in on a Monday, and by the evening nobody could see the\r
harbour wall from the mill. “Keep the lamp burning,” said Ada Harrow,\r
who had kept it for nine years. “If it goes out, they will not find us.”\r
\r
INTERVIEWER: What did you do then?\r
\r
OKE: I rowed. I rowed until the morning came, and then I slept. 🎉\r
`;

/** Files whose documents use every field there is, by path. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'fog.md': markdown,
  'mill.html': html,
  'wrapped.txt': wrapped,
  'plain.txt': 'One line.\nAnother “line” of it.\n',
  'empty.txt': '',
  'declared.md': '---\ntitle: Letters\nextent: excerpt\ntype: book\nlanguage: en\nURL: https://example.org/l\nid: oke\n---\n\n“No,” he wrote.\n',
};

/** The documents of the sample files as sources, by path. */
export function sampleDocuments(): ReadonlyMap<string, Document> {
  return new Map(Object.entries(sampleFiles).flatMap(([path, text]) => {
    const outcome = readDocument({ path, bytes: new TextEncoder().encode(text) }, 'source');
    return 'document' in outcome ? [[path, outcome.document] as const] : [];
  }));
}
