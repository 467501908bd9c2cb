import { bytesInMemory } from '../../engine/text/byte-source.ts';
import type { Log, OpenFile, Storage } from '../ports.ts';
import { StorageError } from '../ports.ts';
import { joinChunks } from '../store/join-chunks.ts';
import type { WrittenPack } from './tasks.ts';

/** Where the packs of a corpus are: in its storage, and in memory where there is none, or where it cannot be written to. */
export interface PackPlace {
  add(kind: string, chunks: readonly Uint8Array[]): Promise<WrittenPack>;
  /** Null where it is not there, or may not be read. */
  open(pack: WrittenPack): OpenFile | null;
}

/** @param storage null: nothing is kept */
export function packPlace(storage: Storage | null, log: Pick<Log, 'warn'>): PackPlace {
  let hasFailed = false;
  return {
    add: async (kind, chunks) => {
      const size = chunks.reduce((length, chunk) => length + chunk.length, 0);
      try {
        if (storage !== null) return { name: await storage.add(kind, chunks), size, bytes: null };
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        if (!hasFailed) log.warn(`The index stays in memory: ${error.message}`);
        hasFailed = true;
      }
      return { name: `memory-${crypto.randomUUID()}`, size, bytes: joinChunks(chunks) };
    },
    open: ({ name, bytes }) => (bytes === null ? (storage?.open(name) ?? null) : fileInMemory(bytes)),
  };
}

function fileInMemory(bytes: Uint8Array): OpenFile {
  const source = bytesInMemory(bytes);
  return {
    length: bytes.length,
    fill: (start, into) => {
      into.fill(0);
      into.set(source.read(start, start + into.length));
    },
    close: () => undefined,
  };
}
