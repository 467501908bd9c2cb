import { describe, expect, it } from 'vitest';
import type { Document } from './document.ts';
import { Flow } from './flow.ts';
import { locate, locatorInWords } from './locate.ts';
import { noMetadata } from './metadata.ts';
import { readDocument } from './read.ts';

function spanOf({ text }: Document, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in: ${text}`);
  return { start, end: start + words.length };
}

function readAs(path: string, text: string): Document {
  const outcome = readDocument({ path, text }, 'source');
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  return outcome.document;
}

const place = (document: Document, words: string): string => locatorInWords(locate(document, spanOf(document, words)));

describe('where words stand', () => {
  it('is the page in a text with page marks, and the line before the first of them', () => {
    const document = readAs('a.md', 'Before.\n\n[p. 11] Fog came in.\n\nIt stayed. [p. 12] It left.\n\n[p. 13]\n\nGone.\n');
    expect(['Before', 'Fog', 'stayed', 'stayed. [p. 12] It left', 'left', 'Gone'].map((words) => place(document, words)))
      .toEqual(['line 1', 'p. 11', 'p. 11', 'pp. 11–12', 'p. 12', 'p. 13']);
  });

  it('is the time in a transcript, and no time is made of two clocks', () => {
    const transcript = readAs('a.txt', '[00:12] A: Fog.\n\n[00:31] B: Where?\n\n[1:02:15] A: Here.\n');
    expect(['Fog', 'Where', 'Here'].map((words) => place(transcript, words))).toEqual(['00:12', '00:31', '1:02:15']);
    expect(place(readAs('a.txt', 'Fog came (12:30).\n\nIt left (14:10).\n'), 'It left')).toBe('line 3');
  });

  it('is the paragraph below its heading in a web page', () => {
    const document = readAs('a.html', '<p>One.</p><h2>The call</h2><p>Two.</p><ul><li>Three.</li></ul><h2>The gate</h2><p>Four.</p>');
    expect(['One', 'Two', 'Three', 'Four'].map((words) => place(document, words))).toEqual(['para. 1', '“The call”, para. 1', '“The call”, para. 2', '“The gate”, para. 1']);
  });

  it('is the line in other texts', () => {
    expect(place(readAs('a.md', '# Fog\n\nIt *came*\nin.\n'), 'in.')).toBe('line 4');
  });

  it('counts paragraphs from the chapter where a chapter has no heading', () => {
    const flow = new Flow();
    const add = (kind: 'heading' | 'paragraph', text: string): void => {
      flow.text(text);
      flow.endBlock({ kind, quoteDepth: 0 });
    };
    flow.place('chapter', 'The Mill');
    add('heading', 'The Mill');
    add('paragraph', 'One.');
    add('paragraph', 'Two.');
    flow.place('chapter', 'The Quay');
    add('paragraph', 'Three.');
    const document = flow.build({ format: 'docx', metadata: noMetadata });
    expect(locate(document, spanOf(document, 'Two'))).toEqual({ label: 'paragraph', value: '2', chapter: 'The Mill', section: 'The Mill' });
    expect(locate(document, spanOf(document, 'Three'))).toEqual({ label: 'paragraph', value: '1', chapter: 'The Quay' });
  });

  it('is the page in print and the page of the file where there are both', () => {
    const flow = new Flow();
    for (const [label, text, sheet] of [['i', 'One.', 1], ['ii', '', 2], ['1', 'Two.', 3]] as const) {
      flow.place('page', label, sheet);
      flow.text(text);
      flow.endBlock({ kind: 'paragraph', quoteDepth: 0 });
    }
    const document = flow.build({ format: 'docx', metadata: noMetadata });
    expect(locate(document, spanOf(document, 'One'))).toEqual({ label: 'page', value: 'i', sheet: 1 });
    expect(locate(document, spanOf(document, 'Two'))).toEqual({ label: 'page', value: '1', sheet: 3 });
  });
});
