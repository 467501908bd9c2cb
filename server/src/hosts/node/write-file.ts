import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Sources may be confidential: nobody else may read what is kept of them. */
const modes = { folder: 0o700, file: 0o600 } as const;

/** Ending of a file that is not yet whole. */
export const unfinished = '.tmp';

/**
 * Writes a file whole or not at all, whatever happens to the machine in between: under another name, down to the disk, and only then in
 * its place.
 * @throws what the file system says
 */
export async function writeWhole(folder: string, name: string, chunks: Iterable<Uint8Array>): Promise<void> {
  const temporary = path.join(folder, `${name}.${randomUUID()}${unfinished}`);
  await makeFolder(folder);
  try {
    const file = await open(temporary, 'wx', modes.file);
    try {
      for (const chunk of largeChunks(chunks)) await file.writeFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await moveInPlace(temporary, path.join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Makes a folder with those above it. (Node's own way never returns where the system denies that the folder above is there: in `/proc`.) */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, modes.folder);
  } catch (error) {
    if (hasCode(error, 'EEXIST') && (await stat(folder)).isDirectory()) return;
    if (!hasCode(error, 'ENOENT') || path.dirname(folder) === folder) throw error;
    await makeFolder(path.dirname(folder));
    // Another program may have made it meanwhile.
    await mkdir(folder, modes.folder).catch((again: unknown) => { if (!hasCode(again, 'EEXIST')) throw again; });
  }
}

/** On Windows a file cannot be replaced while somebody reads it, which no reader does for long: it is tried again after so many milliseconds. */
const pauses = [20, 80, 300] as const;

async function moveInPlace(from: string, to: string): Promise<void> {
  for (const pause of pauses) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!hasCode(error, 'EPERM', 'EACCES', 'EBUSY')) throw error;
      await wait(pause);
    }
  }
  await rename(from, to);
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** A call of the system for each little chunk would take longer than the writing: up to so many bytes are gathered. */
const gatheredBytes = 256 * 1024;

function* largeChunks(chunks: Iterable<Uint8Array>): Iterable<Uint8Array> {
  let gathered = new Uint8Array(gatheredBytes);
  let length = 0;
  for (const chunk of chunks) {
    if (length + chunk.length > gatheredBytes && length > 0) {
      yield gathered.subarray(0, length);
      gathered = new Uint8Array(gatheredBytes);
      length = 0;
    }
    if (chunk.length > gatheredBytes) {
      yield chunk;
      continue;
    }
    gathered.set(chunk, length);
    length += chunk.length;
  }
  if (length > 0) yield gathered.subarray(0, length);
}
