import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A file of gold and the folder that its paths are relative to. */
export interface GoldFile {
  kind: 'expectations' | 'speakers';
  path: string;
  base: string;
}

const KINDS: Readonly<Record<string, GoldFile['kind']>> = {
  'expectations.json': 'expectations',
  'speakers.json': 'speakers',
};

/** Every file of gold in a folder, at any depth, in the order of their paths. Each one's paths are relative to its own folder. */
export function findGold(folder: string): GoldFile[] {
  const root = resolve(folder);
  if (!existsSync(root)) throw new Error(`${folder} does not exist. --data takes a folder that holds expectations.json or speakers.json.`);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(path => Object.hasOwn(KINDS, basename(path)))
    .map(path => join(root, path))
    .filter(path => !path.includes('node_modules'))
    .sort()
    .flatMap(path => goldFile(path, dirname(path)));
}

/** The gold of the project's own articles: their paths are relative to the repository's root. */
export function ownGold(root: string): GoldFile[] {
  const folder = join(root, 'articles');
  return Object.keys(KINDS)
    .map(name => join(folder, name))
    .filter(path => existsSync(path))
    .flatMap(path => goldFile(path, root));
}

function goldFile(path: string, base: string): GoldFile[] {
  const kind = KINDS[basename(path)];
  return kind ? [{ kind, path, base }] : [];
}
