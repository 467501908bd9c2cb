import { describe, expect, it } from 'vitest';
import { readConfiguration } from './configuration.ts';

describe('readConfiguration', () => {
  it('reads every setting', () => {
    const { configuration, problems } = readConfiguration([
      'corpus: [sources, ../archive]', 'drafts: "texts/*.md"', 'profile: ap', 'citation: pandoc', 'languages: [de-AT, en]',
      'aliases:', '  - [Ines Calloway, Inés Calloway]', 'severities:', '  capital-unmarked: off', '  not-in-corpus: warning', '',
    ].join('\n'));
    expect(problems).toEqual([]);
    expect(configuration).toEqual({
      corpus: ['sources', '../archive'], drafts: ['texts/*.md'], profile: 'ap', citation: 'pandoc', languages: ['de-AT', 'en'],
      aliases: [['Ines Calloway', 'Inés Calloway']], severities: { 'capital-unmarked': 'off', 'not-in-corpus': 'warning' },
    });
  });

  it('leaves everything open where there is no file', () => {
    expect(readConfiguration(null)).toMatchObject({ configuration: {}, problems: [] });
    expect(readConfiguration('')).toMatchObject({ configuration: {}, problems: [] });
  });

  it.each([
    ['a value of the wrong kind', 'corpus: sources\nprofile: haiku\n', 1, 'profile'],
    ['a setting that does not exist', 'corpus: sources\ncorpse: x\n', 1, 'there is no setting "corpse". Settings are: corpus, exclude, sources, drafts'],
    ['a finding that does not exist', 'severities:\n  wrong-words: off\ncorpus: sources\n', 0, 'severities'],
    ['what is no language', 'corpus: sources\nlanguages: [Klingon tongue]\n', 1, 'write languages by their codes'],
    ['what is no YAML', 'corpus: [a\ndrafts: b\n', 1, 'verbatim.yaml'],
  ])('names %s and its line, and keeps the rest', (_, text, line, named) => {
    const { problems } = readConfiguration(text);
    expect(problems[0]?.message).toContain(named);
    expect(problems[0]?.line).toBe(line);
  });

  it('keeps what is right beside what is wrong', () => {
    expect(readConfiguration('profile: haiku\ncorpus: sources\n').configuration).toEqual({ corpus: ['sources'] });
  });

  it('does not follow brackets without end', () => {
    expect(readConfiguration('['.repeat(20_000)).problems[0]?.message).toContain('nested too deeply');
  });

  it('does not follow a bomb of aliases', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `a${String(level)}: &a${String(level)} [${level === 0 ? 'x' : Array(9).fill(`*a${String(level - 1)}`).join(', ')}]`);
    expect(readConfiguration(levels.join('\n')).problems).not.toEqual([]);
  });
});
