import type { Writable } from 'node:stream';
import type { Output } from '../../cli/host.ts';

/**
 * A standard stream. Whoever reads it may stop (`verbatim … | head`): what is written after that is dropped, and the command ends as if
 * it had been read.
 */
export function nodeOutput(stream: Writable & { readonly isTTY?: boolean; readonly columns?: number }): Output {
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
    isClosed = true;
  });
  return {
    // The call comes back when the operating system has taken the text, so that nothing is lost at the end of the process.
    write: (text) => (isClosed ? Promise.resolve() : new Promise((resolve) => { stream.write(text, () => { resolve(); }); })),
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
}
