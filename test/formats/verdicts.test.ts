import { describe, expect, it } from 'vitest';
import { asFiles, corporaOf, verdicts } from './verdicts.ts';

describe('every quotation of the sample articles', () => {
  let wanted: Promise<string[]> | undefined;
  it.each([...corporaOf()])('has the verdict that it has with Markdown: %s', async (_, replaced) => {
    const found = await verdicts(asFiles(replaced));
    expect(found).toEqual(await (wanted ??= verdicts(new Map())));
    expect(found.length).toBeGreaterThan(100);
    expect(replaced.size).toBeGreaterThan(0);
  }, 180_000);
});
