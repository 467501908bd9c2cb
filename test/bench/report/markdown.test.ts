import { expect, it } from 'vitest';
import { withFigures } from './markdown.ts';
import { sampleResults } from './sample-results.ts';

const page = '# Performance\n\n<!-- figures: written by the bench -->\nold\n<!-- end of the figures -->\n\nMore.\n';

it('figures take the place of older ones, and nothing else of the page changes', () => {
  const written = withFigures(page, sampleResults);
  expect(written).toMatch(/^# Performance\n\n<!-- figures/);
  expect(written).toMatch(/<!-- end of the figures -->\n\nMore\.\n$/);
  expect(written).not.toContain('old');
  expect(written).toContain('| Finding, index and text in memory | 1 MB | 10 MB |\n| --- | --: | --: |\n');
  expect(written).toContain('- Slow, 10 MB: not done after 300 s');
  expect(withFigures(written, sampleResults)).toBe(written);
});

it('a page without a place for them is an error that says what it lacks', () => {
  expect(() => withFigures('# Performance\n', sampleResults)).toThrow(/no place for the figures/);
});
