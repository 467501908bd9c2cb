/** The longest stem of a file name, characters: with endings and a number it stays below what file systems take, in bytes too. */
const longest = 60;
/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/**
 * A name for a file, without an ending, from the first text that has any letters or digits: lower case, words parted by hyphens, nothing that
 * a system, a shell or a citation key would trip over. Letters of other scripts are kept.
 */
export function fileStem(...texts: readonly (string | null | undefined)[]): string {
  for (const text of texts) {
    const stem = slug(text ?? '');
    if (stem !== '') return reserved.test(stem) ? `${stem}-source` : stem;
  }
  return 'source';
}

function slug(text: string): string {
  const plain = text.slice(0, 1_000).normalize('NFKD').replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '').normalize('NFC').toLowerCase().replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter);
  const words = plain.replace(/['’]/g, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  let stem = '';
  for (const word of words) {
    const next = stem === '' ? word.slice(0, longest) : `${stem}-${word}`;
    if (byteLength(next) > longest) return stem === '' ? cutToBytes(next) : stem;
    stem = next;
  }
  return stem;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function cutToBytes(text: string): string {
  let cut = '';
  for (const letter of text) {
    if (byteLength(cut + letter) > longest) break;
    cut += letter;
  }
  return cut;
}
