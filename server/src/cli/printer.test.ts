import { describe, expect, it } from 'vitest';
import { runInMemory } from './memory-host.ts';

const files = { 'a.md': 'Ada Harrow said: “We counted six boats at the mole.”\n', 'corpus/m.txt': 'ADA HARROW: We counted nine boats at the mole.\n' };
const escape = String.fromCharCode(27);

describe('colour', () => {
  it.each<[string, string[], Record<string, string>, number | undefined, boolean]>([
    ['is for terminals', [], {}, 80, true],
    ['is not for pipes', [], {}, undefined, false],
    ['can be had in a pipe', ['--color=always'], {}, undefined, true],
    ['can be had in a pipe by the environment', [], { FORCE_COLOR: '1' }, undefined, true],
    ['can be forbidden', ['--color', 'never'], { FORCE_COLOR: '1' }, 80, false],
    ['can be forbidden by the environment', [], { NO_COLOR: '1' }, 80, false],
    ['is not forbidden by an empty NO_COLOR', [], { NO_COLOR: '' }, 80, true],
    ['is forbidden by FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, 80, false],
    ['is not forced where NO_COLOR forbids it', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, false],
    ['is what the option says, whatever the environment', ['--color', 'always'], { NO_COLOR: '1' }, undefined, true],
    ['is nothing for a dumb terminal', [], { TERM: 'dumb' }, 80, false],
  ])('%s', async (_, options, env, terminal, expected) => {
    const { stdout } = await runInMemory(['check', 'a.md', ...options], { files, env, terminal });
    expect(stdout.includes(escape)).toBe(expected);
  });

  it('never gets into what machines read', async () => {
    const { stdout } = await runInMemory(['check', 'a.md', '--format', 'json', '--color', 'always'], { files, terminal: 80 });
    expect(stdout).not.toContain(escape);
  });
});
