import { describe, expect, it } from 'vitest';
import { readConfiguration } from './configuration.ts';
import type { Folder } from './folder.ts';
import { openFolder } from './folder.ts';
import { manualScheduler, memoryFolder, memoryLog } from './memory-folder.ts';

async function open(settings: string, files: Readonly<Record<string, string>>): Promise<Folder> {
  const folder = await openFolder({ files: memoryFolder({ 'verbatim.yaml': settings, ...files }), scheduler: manualScheduler(), log: memoryLog(), trusted: true });
  await folder.corpus.refresh();
  return folder;
}

const paths = ({ corpus }: Folder) => corpus.snapshot.sources.map(({ path }) => path);

describe('the corpus', () => {
  const files = { 'corpus/a.md': 'Fog.', 'corpus/old/b.md': 'Mist.', 'tapes/c.txt': 'Rain.', 'tapes/c.md': 'Notes.', 'more/d.txt': 'Hail.' };

  it('is what folders, files and globs name, without what is excluded', async () => {
    expect(paths(await open('corpus: [corpus, "tapes/*.txt", more/d.txt]\nexclude: [old]', files))).toEqual(['corpus/a.md', 'more/d.txt', 'tapes/c.txt']);
    expect(paths(await open('corpus: ["**/*.txt"]\nexclude: "tapes/*"', files))).toEqual(['more/d.txt']);
  });

  it('leaves what is excluded to be checked', async () => {
    const folder = await open('corpus: corpus\nexclude: old', files);
    expect(['corpus/a.md', 'corpus/old/b.md', 'tapes/c.md'].map((path) => folder.isDraft(path))).toEqual([false, true, true]);
  });
});

describe('what verbatim.yaml says of sources', () => {
  const settings = ['sources:', '  - files: "*.vtt"', '    transcript: automatic', '    language: de', '  - files: [corpus/quill.vtt]', '    transcript: checked', '    author: Odette Quill', '    confidential: true', ''].join('\n');
  const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\nFog came in.\n';

  it('holds for all that a pattern names, and what comes later for fewer', async () => {
    const { corpus } = await open(settings, { 'corpus/quill.vtt': vtt, 'corpus/ash.vtt': vtt, 'corpus/fog.md': 'Fog.' });
    expect(corpus.snapshot.sources.map(({ id, metadata: { transcript, language, author, confidential } }) => [id, transcript, language, author, confidential])).toEqual([
      ['ash', 'automatic', 'de', [], undefined], ['fog', undefined, undefined, [], undefined], ['quill', 'checked', 'de', ['Odette Quill'], true],
    ]);
  });

  it('gives way to what the file itself says, but lets nothing out that is kept quiet anywhere', async () => {
    const rule = 'sources:\n  - files: fog.md\n    title: A\n    confidential: true\n    embargo: 2031-06-01\n';
    const { corpus } = await open(rule, { 'corpus/fog.md': '---\ntitle: B\nconfidential: false\nembargo: 2031-05-01\n---\nFog.' });
    expect(corpus.snapshot.sources[0]?.metadata).toMatchObject({ title: 'B', confidential: true, embargo: '2031-06-01' });
  });

  it('is told where it is about nothing', async () => {
    const { corpus } = await open('sources:\n  - files: corpus/leek/**\n    confidential: true\n', { 'corpus/leak/a.md': 'Fog.' });
    expect(corpus.snapshot.skipped).toMatchObject([{ path: 'verbatim.yaml', code: 'settings-unused' }]);
    expect(corpus.snapshot.skipped[0]?.message).toContain('corpus/leek/**');
  });

  it('is read again of those alone of which it changes', async () => {
    const files = memoryFolder({ 'verbatim.yaml': 'corpus: corpus', 'corpus/a.md': 'Fog.' });
    const options = { files, scheduler: manualScheduler(), log: memoryLog(), trusted: true };
    const before = await openFolder(options);
    files.put('verbatim.yaml', 'corpus: corpus\nsources:\n  - files: a.md\n    embargo: 2031-05-02T06:01\n');
    const after = await openFolder({ ...options, previous: before });
    await after.corpus.refresh();
    expect(after.corpus).not.toBe(before.corpus);
    expect(after.corpus.snapshot.sources.map((source) => after.isWithheld(source))).toEqual([true]);
    expect((await openFolder({ ...options, previous: after })).corpus).toBe(after.corpus);
  });

  it.each([
    ['no files', 'sources:\n  - title: A\n', 0, '"sources"'],
    ['a slip in a name', 'corpus: corpus\nsources:\n  - files: a\n    confidental: true\n', 2, 'nothing can be said of a source by the name "confidental"'],
    ['what is no choice', 'sources:\n  - files: a\n    transcript: perfect\n', 1, '`transcript: perfect` is not understood: write `automatic` or `checked`.'],
    ['what is no list', 'sources: corpus\n', 0, 'list'],
  ])('that cannot be understood is named: %s', (_, text, line, message) => {
    const { problems } = readConfiguration(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.line).toBe(line);
  });
});

describe('a source is withheld', () => {
  it.each<[string, boolean]>([
    ['confidential: true', true], ['confidential: yes', true], ['confidential: very', true], ['confidential: false', false],
    ['embargo: 2031-05-02', false], ['embargo: 2031-05-03', true], ['embargo: 2031-05-02T06:00', false], ['embargo: 2031-05-02 06:01', true], ['embargo: next week', true], ['title: A', false],
  ])('on 2 May 2031 at six, by “%s”: %s', async (said, isWithheld) => {
    const folder = await open('', { 'corpus/a.md': `---\n${said}\n---\nFog.` });
    expect(folder.corpus.snapshot.sources.map((source) => folder.isWithheld(source))).toEqual([isWithheld]);
  });
});

describe('roles', () => {
  it('are names of people', async () => {
    const { judgeSettings } = await open('aliases:\n  - [Odette Quill, O. Quill]\nroles:\n  Odette Quill: the mayor\n  Peter Ash: [the pilot, the master]\n', {});
    expect(judgeSettings.aliases).toEqual([['Odette Quill', 'O. Quill', 'the mayor'], ['Peter Ash', 'the pilot', 'the master']]);
  });
});
