import { decodeWindows1252 } from '../windows-1252.ts';

/** Names that `TextDecoder` knows for the code pages of RTF. */
const encodings: Readonly<Record<number, string>> = {
  437: 'windows-1252', 850: 'windows-1252', 866: 'ibm866', 874: 'windows-874', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh', 65001: 'utf-8',
  1250: 'windows-1250', 1251: 'windows-1251', 1252: 'windows-1252', 1253: 'windows-1253', 1254: 'windows-1254', 1255: 'windows-1255', 1256: 'windows-1256', 1257: 'windows-1257', 1258: 'windows-1258',
};
/** Code pages of the character sets that fonts name (`\fcharset`). */
const pagesOfCharsets: Readonly<Record<number, number>> = {
  0: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
};

/** The code page of a font's character set; undefined where it says nothing. */
export function pageOfCharset(charset: number): number | undefined {
  return pagesOfCharsets[charset];
}

/** Decodes bytes of text. Never throws: what the code page lacks becomes a replacement character. */
export function decodeBytes(bytes: readonly number[], page: number): string {
  const encoding = encodings[page] ?? 'windows-1252';
  const given = Uint8Array.from(bytes);
  return encoding === 'windows-1252' ? decodeWindows1252(given) : new TextDecoder(encoding).decode(given);
}
