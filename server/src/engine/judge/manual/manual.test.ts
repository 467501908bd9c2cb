import { describe, expect, it } from 'vitest';
import { check } from '../test-workspace.ts';
import { brackets } from './brackets.fixture.ts';
import { shownLines, workspaceOf } from './example.fixture.ts';
import type { Example, Section } from './example.fixture.ts';
import { layout } from './layout.fixture.ts';
import { notesAndSpeech } from './notes-and-speech.fixture.ts';
import { omissions } from './omissions.fixture.ts';
import { spelling } from './spelling.fixture.ts';
import { typography } from './typography.fixture.ts';
import { unspaced } from './unspaced.fixture.ts';
import { whole } from './whole.fixture.ts';

const manual: readonly Section[] = [...typography, ...omissions, ...brackets, ...spelling, ...notesAndSpeech, ...layout, ...whole, ...unspaced];

/** Rows of the table of alterations. */
const rows = Array.from({ length: 45 }, (_, at) => at + 1);
const fewest = 3;

const toldSeverity = /^[a-z-]+ (error|warning|information|hint) "/;

function severitiesOf([, , ...expected]: Example): readonly string[] {
  return expected.flatMap((line) => toldSeverity.exec(line)?.[1] ?? []);
}

function examplesOf(row: number, side: 'allowed' | 'otherwise'): readonly Example[] {
  return manual.filter((section) => section.row === row).flatMap((section) => section[side] ?? []);
}

describe.each(manual.map((section) => ({ ...section, section })))('row $row: $rule', ({ section, allowed = [], otherwise = [] }) => {
  const judged = (example: Example): readonly string[] => shownLines(check(workspaceOf(section, example)));

  if (allowed.length > 0) it.each(allowed)('allows: %s', (quoted, source, ...expected) => {
    expect(judged([quoted, source])).toEqual(expected);
  });

  if (otherwise.length > 0) it.each(otherwise)('tells of: %s', (quoted, source, ...expected) => {
    expect(judged([quoted, source])).toEqual(expected);
  });
});

describe('the manual', () => {
  it('has three examples at least for each side of every row', () => {
    const few = rows.flatMap((row) => (['allowed', 'otherwise'] as const).filter((side) => examplesOf(row, side).length < fewest).map((side) => `row ${row} ${side}`));
    expect(few).toEqual([]);
  });

  it('repeats no example of one rule', () => {
    const seen = manual.flatMap(({ rule, allowed = [], otherwise = [] }) => [...allowed, ...otherwise].map(([quoted, source]) => `${rule} ${quoted} ${source}`));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('says no more than information of what is allowed, and something of what is not', () => {
    const accused = rows.flatMap((row) => examplesOf(row, 'allowed')).filter((example) => severitiesOf(example).some((severity) => severity === 'error' || severity === 'warning'));
    const silent = rows.flatMap((row) => examplesOf(row, 'otherwise')).filter((example) => severitiesOf(example).length === 0);
    expect({ accused, silent }).toEqual({ accused: [], silent: [] });
  });
});
