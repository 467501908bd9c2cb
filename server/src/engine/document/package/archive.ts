import { unzipSync } from 'fflate';
import type { ReadFailure } from '../decode.ts';
import { fileTooLarge, largestFile } from '../file-size.ts';
import type { DraftDocument } from '../document.ts';
import type { ReadOutcome } from '../read-outcome.ts';

/** A file that is an archive of files: DOCX, ODT, EPUB. What it holds is unpacked when it is asked for. */
export interface Archive {
  /** In the archive's order, `/` between names. */
  readonly names: readonly string[];
  /** The bytes of one file; null where there is none of that name, or it cannot be unpacked. */
  read(name: string): Uint8Array | null;
}

/** All that is unpacked of a package may have no more bytes: an archive of a few kilobytes can unpack to more than a machine has. */
const mostUnpacked = 128 * 1024 * 1024;
const mostFiles = 20_000;
const megabyte = 1024 * 1024;

/** @throws PackageTooLarge from `read`, where more would be unpacked than is allowed */
function openArchive(bytes: Uint8Array): Archive | ReadFailure {
  if (bytes.length > largestFile) return fileTooLarge(bytes.length, largestFile, advice);
  if (isCompoundFile(bytes)) {
    return { code: 'encrypted', message: 'The file is protected by a password, or of an old Word format (.doc). Save it without a password, in the present format.' };
  }
  const sizes = new Map<string, number>();
  try {
    unzipSync(bytes, { filter: ({ name, originalSize }) => {
      sizes.set(name, originalSize);
      if (sizes.size > mostFiles) throw new PackageTooLarge(`holds more than ${mostFiles} files`);
      return false;
    } });
  } catch (error) {
    if (error instanceof PackageTooLarge) return tooLarge(error.message);
    return { code: 'damaged', message: `The file is damaged: it cannot be unpacked (${reasonOf(error)}). Save or download it again.` };
  }
  let unpacked = 0;
  return {
    names: [...sizes.keys()],
    read: (name) => {
      const size = sizes.get(name);
      if (size === undefined) return null;
      unpacked += size;
      if (unpacked > mostUnpacked) throw new PackageTooLarge(`unpacks to more than ${mostUnpacked / megabyte} MB`);
      try {
        // No more is written than the archive declares, whatever the packed bytes say.
        return unzipSync(bytes, { filter: (entry) => entry.name === name })[name] ?? null;
      } catch {
        return null;
      }
    },
  };
}

/** Reads a package by a reader of its format. */
export function readArchive(bytes: Uint8Array, read: (archive: Archive) => ReadOutcome<DraftDocument>): ReadOutcome<DraftDocument> {
  const archive = openArchive(bytes);
  if ('code' in archive) return { failure: archive };
  try {
    return read(archive);
  } catch (error) {
    if (!(error instanceof PackageTooLarge)) throw error;
    return { failure: tooLarge(error.message) };
  }
}

/** The same by a reader that takes its time. */
export async function readArchiveInTurn(bytes: Uint8Array, read: (archive: Archive) => Promise<ReadOutcome<DraftDocument>>): Promise<ReadOutcome<DraftDocument>> {
  const archive = openArchive(bytes);
  if ('code' in archive) return { failure: archive };
  try {
    return await read(archive);
  } catch (error) {
    if (!(error instanceof PackageTooLarge)) throw error;
    return { failure: tooLarge(error.message) };
  }
}

/** That a package holds more than is read. The message says what. */
class PackageTooLarge extends Error {
  override readonly name = 'PackageTooLarge';
}

/** Makes the failure of a package that is too large. @param what it has too much of, as the rest of a sentence about the file */
function tooLarge(what: string): ReadFailure {
  return { code: 'too-large', message: `The file ${what}. ${advice}` };
}

const advice = 'Save what you quote from as a document of its own.';

/** The container of password-protected and of old Office files. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
