import type { Storage } from '../ports.ts';
import { StorageError } from '../ports.ts';
import { joinChunks } from './join-chunks.ts';

/** A storage in memory, for tests: files can be harmed, time can pass, and the disk can be full. */
export interface MemoryStorage extends Storage {
  /** The files' bytes by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** How many bytes were read from files. */
  readonly bytesRead: number;
  /** Puts other bytes in place of a file. */
  harm(name: string, change: (bytes: Uint8Array) => Uint8Array): void;
  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): void;
  /** From now on, or until it is called again, nothing can be written: the reason. */
  refuse(reason: string | null): void;
}

export function memoryStorage(place = 'memory'): MemoryStorage {
  const files = new Map<string, { readonly bytes: Uint8Array; readonly written: number }>();
  let now = 0;
  let bytesRead = 0;
  let added = 0;
  let refusal: string | null = null;
  const write = (name: string, chunks: Iterable<Uint8Array>): Promise<void> => {
    if (refusal !== null) return Promise.reject(new StorageError(`${place}: ${refusal}`));
    files.set(name, { bytes: joinChunks([...chunks]), written: now });
    return Promise.resolve();
  };
  return {
    place,
    get files() {
      return new Map([...files].map(([name, { bytes }]) => [name, bytes]));
    },
    get bytesRead() {
      return bytesRead;
    },
    harm: (name, change) => {
      const file = files.get(name);
      if (file !== undefined) files.set(name, { ...file, bytes: change(file.bytes) });
    },
    pass: (milliseconds) => { now += milliseconds; },
    refuse: (reason) => { refusal = reason; },
    list: () => Promise.resolve([...files].map(([name, { bytes, written }]) => ({ name, size: bytes.length, age: now - written }))),
    open: (name) => {
      const opened = files.get(name);
      if (opened === undefined) return null;
      return {
        length: opened.bytes.length,
        fill: (start, into) => {
          bytesRead += into.length;
          into.fill(0);
          into.set((files.get(name)?.bytes ?? opened.bytes).subarray(start, start + into.length));
        },
        close: () => undefined,
      };
    },
    add: async (kind, chunks) => {
      const name = `${kind}-${String(++added)}.pack`;
      await write(name, chunks);
      return name;
    },
    replace: (name, chunks) => write(name, chunks),
    remove: (name) => {
      files.delete(name);
      return Promise.resolve();
    },
  };
}
