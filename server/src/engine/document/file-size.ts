import type { ReadFailure } from './decode.ts';

/** The largest file of any format that is read, in bytes; a larger one is not even loaded. */
export const largestFile = 256 * 2 ** 20;

/** How large a file is and may be, as a part of a sentence: `2,050 MB; at most 256 MB are read`. Both in bytes. */
export function sizeInWords(size: number, most = largestFile): string {
  return `${Math.ceil(size / 2 ** 20).toLocaleString('en')} MB; at most ${String(most / 2 ** 20)} MB are read`;
}

/**
 * Says of a file that it is too large.
 * @param advice what to do, as a sentence
 */
export function fileTooLarge(size: number, most: number, advice: string): ReadFailure {
  return { code: 'too-large', message: `The file has ${sizeInWords(size, most)}. ${advice}` };
}
