import type { Metadata } from './metadata.ts';

/**
 * Whether nobody but the writer may see a source: it is confidential, or under embargo.
 * @param now the writer's clock, as `2031-05-02T06:00`
 */
export function isWithheld({ confidential, embargo }: Metadata, now: string): boolean {
  return confidential === true || (embargo !== undefined && (embargo === 'always' || now < embargo));
}
