import { percent, time } from './numbers.ts';
import type { BenchResults } from './results.ts';
import { valueOf } from './value-of.ts';

/** One line of the chart. */
interface Bar {
  readonly title: string;
  readonly tier: string;
  /** Median time for a quotation that is there, milliseconds. */
  readonly p50: number;
  /** How often the first answer is right, 0 to 1. */
  readonly first: number;
  readonly isOurs: boolean;
}

const width = 880;
const row = 40;
const plot = { left: 270, right: 690, top: 78 };
const leastDecade = -2;

/**
 * The chart of the documentation, as SVG: for each tool the median time of a query on a logarithmic scale, and how often its first answer
 * is right. Its text is text, and its colours follow the reader's light or dark scheme. Empty where no tool was measured.
 */
export function drawChart(results: BenchResults): string {
  const bars = barsOf(results);
  const largest = results.tiers.at(-1)?.name ?? '';
  const decades = { least: leastDecade, most: Math.max(1, ...bars.map(({ p50 }) => Math.ceil(Math.log10(p50)))) };
  const x = (milliseconds: number): number => plot.left + ((Math.log10(milliseconds) - decades.least) / (decades.most - decades.least)) * (plot.right - plot.left);
  const bottom = plot.top + row * bars.length;
  const height = bottom + 44;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">Time to find a quotation in ${largest} of text, by tool</title>`,
    `<desc id="desc">${bars.map((bar) => `${escaped(bar.title)}${tierNote(bar, largest)}: median ${time(bar.p50)}, first answer right for ${percent(bar.first)}.`).join(' ')}</desc>`,
    style,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    `<text class="head" x="24" y="34">Finding one quotation in ${largest} of text</text>`,
    `<text class="note" x="24" y="56">Median time, logarithmic; on the right how often the first answer is the right passage</text>`,
    ...decadesBetween(decades).map((decade) => tick(x(10 ** decade), bottom, decadeLabel(decade))),
    ...bars.flatMap((bar, index) => line(bar, plot.top + row * index + row / 2, x(bar.p50), largest)),
    '</svg>',
    '',
  ].join('\n');
}

const style = `<style>
  text { font: 14px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328; }
  .head { font-size: 18px; font-weight: 600; }
  .note, .axis { fill: #59636e; font-size: 13px; }
  .ground { fill: #ffffff; }
  .grid { stroke: #d1d9e0; }
  .bar { stroke: #8c959f; stroke-width: 3; }
  .dot { fill: #8c959f; }
  .ours { font-weight: 600; }
  .bar.ours { stroke: #0969da; stroke-width: 5; }
  .dot.ours { fill: #0969da; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; }
    .note, .axis { fill: #9198a1; }
    .ground { fill: #0d1117; }
    .grid { stroke: #3d444d; }
    .bar { stroke: #9198a1; }
    .dot { fill: #9198a1; }
    .bar.ours { stroke: #4493f8; }
    .dot.ours { fill: #4493f8; }
  }
</style>`;

/** The quickest first. */
function barsOf({ tiers, peers }: BenchResults): Bar[] {
  const largest = tiers.at(-1);
  const ours = valueOf(largest?.engine)?.sample;
  const bars = peers.flatMap(({ title, finished }): Bar[] => (finished === null ? [] : [
    { title, tier: finished.tier, p50: finished.queries.present.p50, first: finished.queries.first, isOurs: false },
  ]));
  if (largest !== undefined && ours !== undefined) bars.push({ title: 'Verbatim', tier: largest.name, p50: ours.present.p50, first: ours.first, isOurs: true });
  return bars.sort((a, b) => a.p50 - b.p50);
}

function line(bar: Bar, y: number, end: number, largest: string): string[] {
  const ours = bar.isOurs ? ' ours' : '';
  return [
    `<text class="label${ours}" x="${plot.left - 12}" y="${y + 5}" text-anchor="end">${escaped(bar.title)}${tierNote(bar, largest)}</text>`,
    `<line class="bar${ours}" x1="${plot.left}" y1="${y}" x2="${rounded(end)}" y2="${y}"/>`,
    `<circle class="dot${ours}" cx="${rounded(end)}" cy="${y}" r="6"/>`,
    `<text class="value${ours}" x="${rounded(end) + 14}" y="${y + 5}">${time(bar.p50)}</text>`,
    `<text class="value${ours}" x="${width - 24}" y="${y + 5}" text-anchor="end">${percent(bar.first)}</text>`,
  ];
}

function tick(x: number, bottom: number, label: string): string {
  return `<line class="grid" x1="${rounded(x)}" y1="${plot.top}" x2="${rounded(x)}" y2="${bottom}"/><text class="axis" x="${rounded(x)}" y="${bottom + 22}" text-anchor="middle">${label}</text>`;
}

/** A tool that got through a smaller tier alone is not to be compared at a glance. */
function tierNote({ tier }: Bar, largest: string): string {
  return tier === largest ? '' : ` (in ${tier})`;
}

function decadesBetween({ least, most }: { readonly least: number; readonly most: number }): number[] {
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}

/** @param decade of milliseconds */
function decadeLabel(decade: number): string {
  if (decade < 0) return `${10 ** (decade + 3)} µs`;
  return decade < 3 ? `${10 ** decade} ms` : `${10 ** (decade - 3)} s`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
