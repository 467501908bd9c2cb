import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import { brokenPromises, joinLines, originalOf, outline } from './test-support.ts';

const withFrontMatter = (...lines: readonly string[]) => readMarkdown(joinLines('---', ...lines, '---', 'Body.'));

describe('title and description', () => {
  it.each<[string, string[], string, string]>([
    ['plain', ['title: The "gate" rose'], 'The "gate" rose', 'The "gate" rose'],
    ['plain over two lines', ['title: The "gate"', '  rose'], 'The "gate" rose', 'The "gate"\n  rose'],
    ['in double quotation marks', ['title: "The \\"gate\\" \\u201crose\\u201d"'], 'The "gate" “rose”', 'The \\"gate\\" \\u201crose\\u201d'],
    ['in double quotation marks over two lines', ['title: "The \\', '  gate rose"'], 'The gate rose', 'The \\\n  gate rose'],
    ['in single quotation marks', ["title: 'Ada''s gate'"], "Ada's gate", "Ada''s gate"],
    ['folded', ['title: >-', '  The gate', '  rose'], 'The gate rose', 'The gate\n  rose'],
    ['literal', ['title: |', '  The gate', '  rose'], 'The gate rose', 'The gate\n  rose'],
    ['behind a tag and a comment', ['# no', 'title: !!str The gate # no'], 'The gate', 'The gate'],
  ])('are blocks with exact offsets when written %s', (_name, lines, text, original) => {
    const document = withFrontMatter(...lines);
    expect(outline(document)).toEqual([`title: ${text}`, 'paragraph: Body.']);
    expect(originalOf(document, text)).toBe(original);
    expect(brokenPromises(document)).toEqual([]);
  });

  it('come in the order of the file, and other keys do not', () => {
    expect(outline(withFrontMatter('tags: ["a"]', 'description: D', 'x: "said"', 'title: T'))).toEqual(['description: D', 'title: T', 'paragraph: Body.']);
  });
});

describe('metadata', () => {
  it('reads CSL names', () => {
    const { metadata, problems } = withFrontMatter('id: harrow2031', 'title: T', 'author:', '  - family: Harrow', '    given: Ada', '  - literal: The Bell', 'container-title: The Bell',
      'publisher: Bell Press', 'issued:', '  date-parts: [[2031, 5, 2]]', 'URL: https://x.example/a', 'type: article-magazine', 'language: en-GB', 'extent: excerpt');
    expect(problems).toEqual([]);
    expect(metadata).toEqual({ id: 'harrow2031', title: 'T', author: ['Ada Harrow', 'The Bell'], 'container-title': 'The Bell', publisher: 'Bell Press', issued: '2031-05-02',
      URL: 'https://x.example/a', type: 'article-magazine', language: 'en-GB', extent: 'excerpt', declares: [] });
  });

  it('reads the properties that a web clipper writes', () => {
    const { metadata } = withFrontMatter('title: "T"', 'source: "https://x.example/a"', 'author:', '  - "[[Ada Harrow]]"', '  - "[[people/mill|Jo Mill]]"', 'published: 2031-05-02', 'created: 2031-06-01', 'tags:', '  - clippings');
    expect(metadata).toEqual({ title: 'T', author: ['Ada Harrow', 'Jo Mill'], issued: '2031-05-02', URL: 'https://x.example/a', extent: 'complete', declares: [] });
  });

  it('keeps numbers and dates as they are written', () => {
    const { metadata } = withFrontMatter('title: 1984', 'issued: 1984', 'id: 007');
    expect([metadata.title, metadata.issued, metadata.id]).toEqual(['1984', '1984', '007']);
  });

  it('takes a source that is no address for the publication', () => {
    expect(withFrontMatter('source: The Bell').metadata).toMatchObject({ 'container-title': 'The Bell' });
  });

  it('reads what a draft declares, at the top or in a map of its own', () => {
    expect(withFrontMatter('spelling: modernised', 'profile: Chicago').metadata).toMatchObject({ declares: ['modernised-spelling'], profile: 'chicago' });
    expect(withFrontMatter('verbatim:', '  quotations: translated', '  edited-and-condensed: true', '  spelling: original').metadata.declares).toEqual(['translated-quotations', 'edited-and-condensed']);
  });

  it('says which value it does not understand', () => {
    const document = withFrontMatter('title: T', 'extent: partial');
    expect(document.problems.map(({ code, message, original }) => [code, message, document.original.slice(original.start, original.end)]))
      .toEqual([['metadata-invalid', '`extent: partial` is not understood: write `complete` or `excerpt`.', 'partial']]);
  });
});

describe('front matter that is no YAML', () => {
  it('costs a problem, and is read as far as its lines go', () => {
    const document = withFrontMatter('title: The gate: how it "rose"', 'author: "Ada" Harrow', 'issued: 2031-05-02');
    expect(outline(document)).toEqual(['title: The gate: how it "rose"', 'paragraph: Body.']);
    expect(document.metadata).toMatchObject({ author: ['"Ada" Harrow'], issued: '2031-05-02' });
    expect(document.problems).toHaveLength(1);
    expect(document.problems[0]).toMatchObject({ code: 'front-matter-invalid' });
    expect(document.problems[0]?.message).toContain('line 2');
  });

  it('never loses the text when it is not closed', () => {
    const document = readPlainText(joinLines('---', 'title: T', '', 'Body.'));
    expect(outline(document)).toContain('paragraph: Body.');
    expect(document.problems.map(({ code }) => code)).toEqual(['front-matter-invalid']);
  });

  it('is none where a thematic break opens the file', () => {
    expect(readMarkdown(joinLines('---', '', 'Body.')).problems).toEqual([]);
  });

  it('is read without an exception whatever it holds', () => {
    const piece = fc.oneof(fc.constantFrom('\n', '  ', 'title: ', '- ', '"', "'", '[', ']', '{', '}', '&a ', '*a', ': ', '|', '>', '# ', '\\', '!!binary ', '\t', '---'), fc.string({ maxLength: 6 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      expect(brokenPromises(readMarkdown(`---\ntitle: ${parts.join('')}\n---\nBody.`))).toEqual([]);
    }), { seed: 20310505, numRuns: propertyRuns(150) });
  });

  it.each(['[', '{a: ', '- ', '&a [*a, '])('is read when it repeats %s', (unit) => {
    expect(outline(readMarkdown(`---\nx: ${unit.repeat(20_000)}\n---\nBody.`))).toContain('paragraph: Body.');
  });
});
