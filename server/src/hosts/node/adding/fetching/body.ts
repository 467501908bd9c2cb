import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { FetchRefused } from './refusal.ts';

const decoders: Readonly<Record<string, () => Transform>> = {
  '': () => new PassThrough(), identity: () => new PassThrough(), gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress,
};

/**
 * Reads the body of an answer, unpacked, and no more of it than is allowed.
 * @param most bytes, of what comes and of what it unpacks to
 * @throws FetchRefused where it is larger, cut short, or packed in a way that nobody asked for; what the signal was aborted with
 */
export async function readBody(response: IncomingMessage, shown: string, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const declared = Number(response.headers['content-length'] ?? 0);
  if (declared > most) {
    response.destroy();
    throw tooLarge(shown, most);
  }
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const decoder = decoders[encoding];
  if (decoder === undefined) {
    response.destroy();
    throw new FetchRefused('damaged', `${shown}: the page came packed as "${encoding}", which was not asked for. Save it from your browser.`);
  }
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    await pipeline(response, decoder(), async (unpacked: AsyncIterable<Buffer>) => {
      for await (const chunk of unpacked) {
        length += chunk.length;
        if (length > most) return;
        chunks.push(chunk);
      }
    }, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    // Whoever stops reading ends the stream, which is an error of its own.
    if (length <= most) throw new FetchRefused('damaged', `${shown}: the page did not come whole (${error instanceof Error ? error.message : String(error)}). Try again.`);
  }
  if (length > most) throw tooLarge(shown, most);
  return Buffer.concat(chunks);
}

function tooLarge(shown: string, most: number): FetchRefused {
  return new FetchRefused('too-large', `${shown}: the page has more than ${(most / (1024 * 1024)).toLocaleString('en', { maximumFractionDigits: 1 })} MB, which is the most that is fetched. Raise it: --max-size on the command line, the setting verbatim.add.maxMegabytes in the editor.`);
}
