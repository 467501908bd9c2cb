import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { OpenFile } from '../../workspace/ports.ts';

/** A link is no file of ours, and a pipe would keep us waiting. (Where a platform lacks a flag, it counts as 0.) */
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Files that are open to be read piecewise, of which only so many hold a handle: the one that was not read for longest gives its own up,
 * and gets another when it is read again. So does one that was closed: a reader may be a moment behind.
 */
export class OpenFiles {
  readonly #most: number;
  readonly #handles = new Map<OpenFile, number>();

  /** @param most handles at once */
  constructor(most = 64) {
    this.#most = most;
  }

  /** Opens a file; null where there is none, it is no ordinary file, or it may not be read. */
  open(file: string): OpenFile | null {
    const handle = openHandle(file);
    if (handle === null) return null;
    const opened: OpenFile = {
      length: fstatSync(handle).size,
      fill: (start, into) => { fill(this.#handleOf(opened, file), start, into); },
      close: () => { this.#release(opened); },
    };
    this.#keep(opened, handle);
    return opened;
  }

  #handleOf(opened: OpenFile, file: string): number | null {
    const held = this.#handles.get(opened);
    this.#handles.delete(opened);
    const handle = held ?? openHandle(file);
    if (handle !== null) this.#keep(opened, handle);
    return handle;
  }

  #keep(opened: OpenFile, handle: number): void {
    this.#handles.set(opened, handle);
    const [oldest] = this.#handles.keys();
    if (this.#handles.size > this.#most && oldest !== undefined) this.#release(oldest);
  }

  #release(opened: OpenFile): void {
    const handle = this.#handles.get(opened);
    this.#handles.delete(opened);
    if (handle !== undefined) closeSync(handle);
  }
}

function openHandle(file: string): number | null {
  try {
    const handle = openSync(file, flags);
    if (fstatSync(handle).isFile()) return handle;
    closeSync(handle);
    return null;
  } catch {
    return null;
  }
}

/** Fills `into`; what the file does not have, or will not give, is zeros. */
function fill(handle: number | null, start: number, into: Uint8Array): void {
  let filled = 0;
  try {
    while (handle !== null && filled < into.length) {
      const read = readSync(handle, into, filled, into.length - filled, start + filled);
      if (read === 0) break;
      filled += read;
    }
  } catch {
    // The disk has gone, or a sector is bad: whoever reads notices by the checksum.
  }
  into.fill(0, filled);
}
