import { latin1 } from './latin1.ts';

/** Windows-1252's characters for the bytes 0x80 to 0x9f; U+0080 and its like where it has none. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By our own table: Node's decoder takes Windows-1252 for Latin-1 and turns quotation marks into control characters. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\u0080-\u009f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
}
