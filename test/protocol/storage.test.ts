import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestClient } from './client.ts';
import { newFolder, startClient } from './client.ts';

const commandLine = path.resolve(import.meta.dirname, '../../dist/cli.js');
const wall = 'Ines Calloway said: “The harbour wall will not be finished before the winter storms arrive.”\n';
const draft = 'Ines Calloway said: “The harbour wall will be finished before the winter storms arrive.”\n';
/** Enough sources for several batches, each with words of its own. */
const files: Readonly<Record<string, string>> = {
  'draft.md': draft,
  'corpus/wall.txt': wall,
  ...Object.fromEntries(Array.from({ length: 60 }, (_, n) => [
    `corpus/log-${String(n)}.txt`, `Day ${String(n)}: the keeper counted ${String(n * 7)} gulls on the mole and wrote it down.\n\n`.repeat(200),
  ])),
};

let root = '';
let storage = '';
let clients: TestClient[] = [];
beforeEach(() => {
  root = newFolder();
  storage = newFolder();
  mkdirSync(path.join(root, 'corpus'));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(root, file), text);
});
afterEach(async () => {
  await Promise.all(clients.map((client) => client.close()));
  clients = [];
  [root, storage].forEach((folder) => { rmSync(folder, { recursive: true, force: true }); });
});

/** A window of its own: the built server as a process, on the one folder and the one storage. */
async function openWindow(): Promise<TestClient> {
  const client = await startClient({ root, files: {}, transport: 'stdio', initializationOptions: { storage } });
  clients.push(client);
  client.open('draft.md', draft);
  return client;
}

async function findingIn(window: TestClient): Promise<unknown> {
  await expect.poll(() => window.statuses.at(-1)?.state, { timeout: 15_000 }).toBe('ready');
  const items = await window.diagnostics('draft.md', ([first]) => first?.code === 'meaning-changed');
  return items.map(({ code }) => code);
}

async function run(...args: string[]): Promise<string> {
  return new Promise((resolve) => { execFile(process.execPath, [commandLine, ...args], { cwd: root }, (_error, stdout) => { resolve(stdout); }); });
}

async function checkedByCommand(): Promise<unknown> {
  const { documents } = JSON.parse(await run('check', '--cache', storage, '--format', 'json', 'draft.md')) as { documents: { quotations: { findings: { code: string }[] }[] }[] };
  return documents.flatMap(({ quotations }) => quotations.flatMap(({ findings }) => findings.map(({ code }) => code)));
}

/** All that is kept, by name. */
function kept(): string[] {
  if (!existsSync(storage)) return [];
  return readdirSync(storage, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).sort();
}

describe('what is kept of a corpus', () => {
  it('serves two windows and the command line at once, and the next one reads nothing anew', async () => {
    const [one, other] = await Promise.all([openWindow(), openWindow()]);
    const answers = await Promise.all([findingIn(one), findingIn(other), checkedByCommand()]);
    expect(answers).toEqual([['meaning-changed'], ['meaning-changed'], ['meaning-changed']]);
    expect([...one.log, ...other.log].filter((line) => /damaged|could not|rror/.test(line))).toEqual([]);
    await Promise.all([one.close(), other.close()]);
    clients = [];

    expect(await checkedByCommand()).toEqual(['meaning-changed']);
    const before = kept();
    expect(before.length).toBeGreaterThan(0);
    expect(await checkedByCommand()).toEqual(['meaning-changed']);
    expect(kept()).toEqual(before);
  });

  it('is whole again after a server was ended in the middle of its work', async () => {
    const first = await openWindow();
    await expect.poll(() => first.statuses.at(-1)?.sources, { timeout: 15_000, interval: 2 }).toBeGreaterThan(0);
    await first.kill();
    clients = [];
    expect(kept().length).toBeGreaterThan(0);
    expect(await findingIn(await openWindow())).toEqual(['meaning-changed']);
  });

  it('is gone when the writer says so', async () => {
    expect(await checkedByCommand()).toEqual(['meaning-changed']);
    expect(kept().length).toBeGreaterThan(0);
    expect(await run('purge', '--cache', storage)).toMatch(/\d/);
    expect(kept()).toEqual([]);
    expect(await checkedByCommand()).toEqual(['meaning-changed']);
  });
});
