/** A pair of quotation marks and what goes with it. */
export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
  /** Marks for a quotation inside the quotation. */
  readonly inner: { readonly open: string; readonly close: string };
  /** Where a comma or full stop goes that does not belong to the quoted words: American usage puts it inside the marks. */
  readonly comma: 'inside' | 'outside';
}

const single = { open: '‘', close: '’' };
const double = { open: '“', close: '”' };

/** The pairs by their opening mark, as a writer types it. */
const pairs: readonly QuoteMarks[] = [
  { open: '“', close: '”', inner: single, comma: 'inside' },
  { open: '"', close: '"', inner: { open: "'", close: "'" }, comma: 'inside' },
  { open: '‘', close: '’', inner: double, comma: 'outside' },
  { open: "'", close: "'", inner: { open: '"', close: '"' }, comma: 'outside' },
  { open: '«', close: '»', inner: double, comma: 'outside' },
  { open: '»', close: '«', inner: { open: '›', close: '‹' }, comma: 'outside' },
  { open: '„', close: '“', inner: { open: '‚', close: '‘' }, comma: 'outside' },
  { open: '「', close: '」', inner: { open: '『', close: '』' }, comma: 'outside' },
];

/** The pair that an opening mark begins; curly double marks for anything else. */
export function quoteMarksOf(open: string): QuoteMarks {
  return pairs.find((pair) => pair.open === open) ?? { open: '“', close: '”', inner: single, comma: 'inside' };
}

const opening = /[“«„「]/u;
const closing = /[”»」]/u;

/**
 * Quoted words as they stand inside these marks: quotation marks in them become the inner ones (row 2 of the table of alterations), so
 * that the outer pair is closed where it ends. Marks one level further in change back. Apostrophes stay.
 */
export function withInnerMarks(text: string, marks: QuoteMarks): string {
  if (!/["“”«»„「」]/u.test(text)) return text;
  const isCorner = marks.open === '「';
  let result = '';
  let isStraightOpen = false;
  let isLowOpen = false;
  let isInnermostOpen = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const isInWord = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
    // Corner brackets are taken for no other marks, and keep to their script.
    if (!isCorner && /[「」]/u.test(character)) {
      result += character;
    } else if (character === '"') {
      result += isStraightOpen ? marks.inner.close : marks.inner.open;
      isStraightOpen = !isStraightOpen;
    } else if (isLowOpen && character === '“') {
      result += marks.inner.close;
      isLowOpen = false;
    } else if (opening.test(character)) {
      isLowOpen = character === '„';
      result += marks.inner.open;
    } else if (closing.test(character)) {
      result += marks.inner.close;
    } else if (character === '‘' && !isInWord) {
      result += marks.open;
      isInnermostOpen = true;
    } else if (character === '’' && isInnermostOpen && !isInWord) {
      result += marks.close;
      isInnermostOpen = false;
    } else {
      result += character;
    }
  }
  return result;
}
