import type { Document } from '../document/document.ts';
import { placesOf } from '../document/locate.ts';
import { pageNumber } from '../document/page-number.ts';
import type { Span } from '../text/span.ts';
import type { ResolvedClaim } from './claim.ts';
import { makeFinding } from './finding.ts';
import type { Home } from './home.ts';
import { firstReading } from './home.ts';
import type { JudgeInput } from './judge.ts';
import type { Finding } from './judgement.ts';
import { sourceName } from './source-name.ts';

/** A page or a range of pages in a citation: `p. 45`, `pp. 210–12`, `45`. */
const pages = /^(?:pp?\.?|pages?|S\.)?\s*(\d{1,5}|[ivxlc]{1,8})(?:\s?[-\u2013\u2014]\s?(\d{1,5}|[ivxlc]{1,8}))?\s*(?:f{1,2}\.?)?(?=$|[\s,;.)])/iu;

/** Labels that can be compared; a page may also be called `A-3`. */
const pageLabel = /^(?:\d{1,5}|[ivxlc]{1,8})$/i;

/** The words stand in the cited source on another page than the draft says. Silent in a source without page marks. */
export function wrongLocator(input: JudgeInput, claim: ResolvedClaim, homes: readonly Home[]): Finding | null {
  const { locator, citedSpan } = claim.claim;
  const home = homes.find((one) => one.source === claim.source && one.acceptance === 'sound');
  const reading = home === undefined ? null : firstReading(home);
  const given = locator === null ? null : rangeOf(locator);
  if (given === null || home === undefined || reading === null || citedSpan === null) return null;
  const found = homes.filter((one) => one.source === home.source && one.acceptance === 'sound')
    .flatMap((one) => pagesOf(one.source.document, firstReading(one)?.alignment.span ?? reading.alignment.span) ?? []);
  const [first] = found;
  if (first === undefined || found.some((range) => meets(range, given))) return null;
  return makeFinding({
    code: 'wrong-locator', span: citedSpan,
    message: `In ${sourceName(home.source)} these words stand on p. ${first.label}, not ${locator ?? ''}.`,
    related: [{ source: home.source.id, span: reading.alignment.span, message: `On p. ${first.label}` }],
  }, input);
}

interface Pages {
  readonly from: number;
  readonly to: number;
  readonly isRoman: boolean;
  readonly label: string;
}

function rangeOf(locator: string): Pages | null {
  const match = pages.exec(locator.trim());
  const first = match?.[1];
  if (first === undefined) return null;
  const from = pageNumber(first);
  const last = match?.[2];
  const to = last === undefined ? from : completed(from, last);
  return { from, to: /f\.?$/i.test(match?.[0].trim() ?? '') && last === undefined ? from + 2 : Math.max(from, to), isRoman: !/\d/.test(first), label: first };
}

/** `210–12` ends on 212. */
function completed(from: number, last: string): number {
  if (!/^\d+$/.test(last)) return pageNumber(last);
  const start = String(from);
  return Number(last.length < start.length ? start.slice(0, start.length - last.length) + last : last);
}

/** The pages of a passage; null before the first mark, or where there is none. */
function pagesOf(document: Document, passage: Span): Pages | null {
  const marks = placesOf(document, 'page', passage).filter(({ label }) => pageLabel.test(label));
  const [first] = marks;
  if (first === undefined) return null;
  return { from: pageNumber(first.label), to: pageNumber((marks.at(-1) ?? first).label), isRoman: !/\d/.test(first.label), label: first.label };
}

function meets(a: Pages, b: Pages): boolean {
  return a.isRoman === b.isRoman && a.from <= b.to && b.from <= a.to;
}
