import type { Locator } from '../document/locate.ts';
import { secondsOf } from '../document/subtitles/cues.ts';
import { normalizeUrl } from './url.ts';
import { withTextFragment } from './text-fragment.ts';

/** A passage of a work that is on the web. */
export interface PassageOnWeb {
  /** As the work's metadata has it. */
  readonly URL: string | undefined;
  /** The words, as the source has them. */
  readonly text: string;
  /** Where they stand. */
  readonly locator: Pick<Locator, 'label' | 'value' | 'sheet'>;
}

/**
 * Where a browser opens a work at a passage: a recording at its second, a PDF at its page, any other page at the words. Null for a work that
 * has no web address: nothing else that a source says of itself becomes a link (`javascript:`, `command:`).
 */
export function passageAddress({ URL: url, text, locator }: PassageOnWeb): string | null {
  if (!isWebAddress(url)) return null;
  if (locator.label === 'time') return atSecond(url, secondsOf(locator.value));
  if (locator.sheet !== undefined && isPdf(url)) return `${withoutAnchor(url)}#page=${String(locator.sheet)}`;
  return withTextFragment(url, text);
}

/** Whether a text is the address of a page. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:/i.test(url) && normalizeUrl(url) !== null;
}

const tube = /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com|youtu\.be)\//i;
const vimeo = /^https?:\/\/(?:www\.|player\.)?vimeo\.com\//i;

/** Two sites have ways of their own; others are asked by a media fragment (https://www.w3.org/TR/media-frags), which media files understand. */
function atSecond(url: string, second: number): string {
  const bare = withoutAnchor(url);
  if (tube.test(url)) {
    const page = bare.replace(/([?&])t=[^&]*&?/, '$1').replace(/[?&]$/, '');
    return `${page}${page.includes('?') ? '&' : '?'}t=${String(second)}s`;
  }
  return vimeo.test(url) ? `${bare}#t=${String(second)}s` : `${bare}#t=${String(second)}`;
}

function isPdf(url: string): boolean {
  return /\.pdf$/i.test(withoutAnchor(url).replace(/\?.*$/s, ''));
}

function withoutAnchor(url: string): string {
  return url.replace(/#.*$/s, '');
}
