import type { ByteSource } from '../../engine/text/byte-source.ts';
import { sectionOf } from '../../engine/text/byte-source.ts';
import type { Pack, PackSection } from './pack.ts';

/** Many strings of bytes, of which any can be read alone. */
export interface Blobs {
  readonly count: number;
  /** The bytes with a number; none where there is no such number. They may be kept until the next reading. */
  read(number: number): Uint8Array;
  /** The same bytes, of which any stretch can be read alone. */
  open(number: number): ByteSource;
}

/** The sections for some strings of bytes: a directory of where each ends, and the bytes themselves. */
export function blobSections(name: string, blobs: readonly Uint8Array[]): PackSection[] {
  const directory = new DataView(new ArrayBuffer(blobs.length * 4));
  let end = 0;
  blobs.forEach((blob, index) => {
    end += blob.length;
    directory.setUint32(index * 4, end, true);
  });
  return [
    { name: directoryOf(name), checked: 'at-opening', chunks: [new Uint8Array(directory.buffer)] },
    { name, checked: 'by-page', chunks: blobs },
  ];
}

/** Opens what `blobSections` made; null where the pack has none of that name, or its directory makes no sense. */
export function openBlobs(pack: Pack, name: string): Blobs | null {
  const directory = pack.section(directoryOf(name));
  const bytes = pack.section(name);
  if (directory === null || bytes === null || directory.length % 4 !== 0) return null;
  const ends = readEnds(directory);
  if (ends.some((end, index) => end < (ends[index - 1] ?? 0)) || (ends.at(-1) ?? 0) !== bytes.length) return null;
  return {
    count: ends.length,
    read: (number) => bytes.read(ends[number - 1] ?? 0, ends[number] ?? 0),
    open: (number) => sectionOf(bytes, ends[number - 1] ?? 0, ends[number] ?? 0),
  };
}

function directoryOf(name: string): string {
  return `${name}-directory`;
}

function readEnds(directory: ByteSource): Uint32Array {
  const bytes = directory.read(0, directory.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, index) => view.getUint32(index * 4, true));
}
