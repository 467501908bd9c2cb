import { visible } from '../../engine/text/visible.ts';
import type { ListedQuotation, QuotationList } from '../report.ts';
import { count } from './names.ts';
import type { Printer } from './printer.ts';
import { columnsOf, labelled, plainWords, wrap } from './wrap.ts';

/** Columns before the words of a quotation. */
const gutter = 4;

/** The quotations of documents for people: where each stands, who speaks it and how that is known. */
export function printQuotations({ documents }: QuotationList, printer: Printer): string {
  const lines = documents.flatMap(({ path, quotations }) => [
    ...quotations.flatMap((quotation) => [...quotationLines(path, quotation, depthOf(quotation, quotations), printer), '']),
    `${visible(path)}: ${count(quotations.length, 'quotation')}, ${count(quotations.filter(({ speaker }) => speaker !== null).length, 'speaker')} known.`,
    '',
  ]);
  return `${lines.slice(0, -1).join('\n')}\n`;
}

function quotationLines(path: string, { range, text, speaker }: ListedQuotation, depth: number, printer: Printer): string[] {
  const place = `${visible(path)}:${range.start.line + 1}:${range.start.character + 1}`;
  const who = speaker === null ? printer.paint('faint', 'speaker unknown')
    : `${printer.paint('strong', visible(speaker.name ?? 'somebody'))}  ${printer.paint('faint', `${speaker.rule}, ${Math.round(speaker.confidence * 100)} %`)}`;
  const margin = ' '.repeat(depth * 2);
  const lines = wrap(plainWords(`“${visible(text.replace(/\n\n/g, ' ¶ '))}”`), printer.width - gutter - columnsOf(margin), printer);
  return [`${margin}${printer.paint('place', place)}  ${who}`, ...labelled({ shown: '', columns: 0 }, gutter, lines).map((line) => margin + line)];
}

/** In how many other quotations it stands. */
function depthOf(quotation: ListedQuotation, all: readonly ListedQuotation[]): number {
  let depth = 0;
  for (let outer = quotation.inside; outer !== null && depth < all.length; outer = all[outer]?.inside ?? null) depth++;
  return depth;
}
