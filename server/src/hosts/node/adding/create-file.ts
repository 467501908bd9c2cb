import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a new file, whole or not at all, and never over another one: under a name that sources are not looked for by, down to the disk, and
 * only then in its place.
 * @param file absolute path; folders above it are made
 * @returns false where there is something of that name
 * @throws what the file system says
 */
export async function createFile(file: string, bytes: Uint8Array): Promise<boolean> {
  const temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  await mkdir(path.dirname(file), { recursive: true });
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await putInPlace(temporary, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A second name for the file is had only where there is none; file systems that know no second names copy. */
async function putInPlace(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
  } catch (error) {
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    await copyFile(temporary, file, constants.COPYFILE_EXCL);
  }
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
