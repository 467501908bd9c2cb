import { Tree } from '@lezer/common';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import { parseMarkdown, updateMarkdown } from './markdown-syntax.ts';
import type { MarkdownSyntax } from './markdown-syntax.ts';
import { readMarkdown } from './markdown.ts';
import { brokenPromises, joinLines } from './test-support.ts';

const base = joinLines(
  '---', 'title: "A *day*"', 'author: Ada Harrow', '---', '', '# The gate', '', 'He said, “It [the gate] rose *slowly*.”[^1] [@harrow, p. 4]', '',
  '> A long quotation that', '> goes on over lines.', '> — Ada Harrow', '', '- one', '- two', '  goes on', '', '    still two', '', '[^1]: A note', '    goes on.', '',
  '    And on.', '', '```', 'code', '```', '', '| a | b |', '|---|---|', '| c | d |', '', ': Caption', '', '<!-- a comment -->', '', '<div>', 'html', '</div>', '',
  '[ref]: http://x.example', '', 'See [ref], $x^2$ and @key [p. 3].\r', 'Line\r', '', 'Last “word”.');

const snippets = [
  '\n', '\n\n', '\r', '\r\n', ' ', '    ', '> ', '- ', '1. ', '# ', '---\n', '---', '```\n', '`', '*', '**', '_', '[', ']', '(', ')', '[^1]', '[^1]: ', '@key', '[@a; @b]', '$', '$$', '==',
  '<!--', '-->', '<div>', '</div>', '|', '“', '”', '"', '— X', 'a', 'word ', '\\', '&amp;', '\t', '[[P|q]]', '![', '~~', '\u{1F30A}', '\ud83c',
];

interface Edit { readonly at: number; readonly remove: number; readonly insert: string }

const edit = fc.record({
  at: fc.nat({ max: 1000 }),
  remove: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 30 })),
  insert: fc.array(fc.constantFrom(...snippets), { maxLength: 4 }).map((parts) => parts.join('')),
});

function apply(syntax: MarkdownSyntax, { at, remove, insert }: Edit): MarkdownSyntax {
  const { text } = syntax;
  const fromA = at % (text.length + 1);
  const toA = Math.min(text.length, fromA + remove);
  return updateMarkdown(syntax, text.slice(0, fromA) + insert + text.slice(toA), [{ fromA, toA, fromB: fromA, toB: fromA + insert.length }]);
}

describe('parsing again after an edit', () => {
  it('gives the tree that parsing the whole text gives', () => {
    fc.assert(fc.property(fc.constantFrom(base, base.slice(45), `${base}\n\n${base.slice(45)}`), fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      let syntax = parseMarkdown(start);
      for (const one of edits) {
        syntax = apply(syntax, one);
        expect(nodes(syntax.tree)).toEqual(nodes(parseMarkdown(syntax.text).tree));
        expect(readMarkdown(syntax.text, syntax)).toEqual(readMarkdown(syntax.text));
      }
    }), { seed: 20310502, numRuns: propertyRuns(40) });
  });

  it('uses what the edit did not touch', () => {
    const long = Array.from({ length: 400 }, (_, i) => `Paragraph ${i} says “something” and [more](http://x.example).`).join('\n\n');
    const before = parseMarkdown(long);
    const after = apply(before, { at: Math.floor(long.length / 2), remove: 0, insert: 'x' });
    const kept = parts(before.tree);
    const all = [...parts(after.tree)];
    expect(all.filter((part) => kept.has(part)).length).toBeGreaterThan(all.length / 2);
  });
});

/** All nodes of a tree with their places. */
function nodes(tree: Tree): readonly string[] {
  const found: string[] = [];
  tree.iterate({ enter: ({ name, from, to }) => void found.push(`${name} ${from} ${to}`) });
  return found;
}

/** All trees and buffers in a tree, by identity. */
function parts(tree: Tree, found = new Set<unknown>()): Set<unknown> {
  for (const child of tree.children) {
    found.add(child);
    if (child instanceof Tree) parts(child, found);
  }
  return found;
}

describe('any text at all', () => {
  const piece = fc.oneof(fc.constantFrom(...snippets), fc.string({ unit: 'binary', maxLength: 8 }));
  it('is read without an exception, and every promise kept', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      expect(brokenPromises(readMarkdown(parts.join('')))).toEqual([]);
    }), { seed: 20310503, numRuns: propertyRuns(80) });
  });

  it('is read in time over a long run of spaces, which is no line break', () => {
    const { text } = readMarkdown(`a${' '.repeat(400_000)}b`);
    expect([text.at(0), text.at(-1)]).toEqual(['a', 'b']);
  });

  it.each(['>', '> ', '- ', '*a ', '[', '[^', '![', '<b>', '`', '$', '"', '==a', '[[', '@a', '&', '\\', '1. ', '<!--'])('is read when it repeats %s ten thousand times', (unit) => {
    expect(brokenPromises(readMarkdown(unit.repeat(10_000)))).toEqual([]);
  });
});
