import { describe, expect, it } from 'vitest';
import { drawChart } from './chart.ts';
import { sampleResults } from './sample-results.ts';

describe('the chart', () => {
  const svg = drawChart(sampleResults);
  const dots = [...svg.matchAll(/<circle class="dot( ours)?" cx="([\d.]+)"/g)].map(([, ours, x]) => ({ isOurs: ours !== undefined, x: Number(x) }));

  it('has a line for every tool that finished, the quickest first, and ours among them', () => {
    expect(dots).toHaveLength(4);
    expect(dots[0]?.isOurs).toBe(true);
    expect(dots.map(({ x }) => x)).toEqual(dots.map(({ x }) => x).sort((a, b) => a - b));
    expect(svg).not.toContain('Slow');
  });

  it('is logarithmic: from 2 to 16 ms is three times as far as from 1 to 2 ms', () => {
    const [, one, two, sixteen] = dots.map(({ x }) => x);
    expect(((sixteen ?? 0) - (two ?? 0)) / ((two ?? 0) - (one ?? 0))).toBeCloseTo(3, 1);
  });

  it('says in words what it shows, and marks a smaller corpus', () => {
    expect(svg).toMatch(/role="img" aria-labelledby="title desc"/);
    expect(svg).toContain('<title id="title">Time to find a quotation in 10 MB of text, by tool</title>');
    expect(svg).toContain('Good &amp; quick: median 16.0 ms, first answer right for 95.0 %.');
    expect(svg).toContain('Small (in 1 MB): median 2.00 ms');
  });

  it('follows the colour scheme of its reader', () => {
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
  });

  it('stays within its frame, labels included', () => {
    expect(Math.max(...dots.map(({ x }) => x))).toBeLessThanOrEqual(690);
  });
});
