/** What an RTF file is made of. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  /** `\word` with its number, or `\*`. */
  | { readonly kind: 'control'; readonly word: string; readonly value: number | null }
  /** A byte of text in the encoding that is in force: `\'e9`, or a character of the file. */
  | { readonly kind: 'byte'; readonly byte: number };

const control = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|'([0-9a-fA-F]{2})|([^a-zA-Z]))/y;

/** Reads RTF token by token. @param text the file, a character for each byte */
export function* rtfTokens(text: string): Generator<RtfToken> {
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    if (character === '{' || character === '}') {
      yield { kind: character === '{' ? 'open' : 'close' };
      at++;
    } else if (character === '\r' || character === '\n' || character === '\0') {
      at++;
    } else if (character !== '\\') {
      yield { kind: 'byte', byte: text.charCodeAt(at++) };
    } else {
      control.lastIndex = at;
      const match = control.exec(text);
      at = match === null ? at + 1 : control.lastIndex;
      if (match === null) continue;
      const [, word, value, hex, symbol] = match;
      if (hex !== undefined) yield { kind: 'byte', byte: Number.parseInt(hex, 16) };
      else if (word === 'bin') at += Math.max(0, Number(value ?? 0));
      else if (word !== undefined) yield { kind: 'control', word, value: value === undefined ? null : Number(value) };
      else if (symbol === '\\' || symbol === '{' || symbol === '}') yield { kind: 'byte', byte: symbol.charCodeAt(0) };
      else if (symbol !== undefined) yield { kind: 'control', word: symbol, value: null };
    }
  }
}
