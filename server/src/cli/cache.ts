import type { CommandLineHost } from './host.ts';

/** What the command's options say of what is kept between runs. */
export interface CacheChoices {
  /** As typed. */
  readonly cache?: string;
  readonly 'no-cache'?: true;
}

/** Absolute path of the folder for what is kept; null: nothing is. */
export function cacheOf(host: CommandLineHost, { cache, 'no-cache': isOff }: CacheChoices): string | null {
  return isOff === true ? null : host.cachePlace(cache);
}
