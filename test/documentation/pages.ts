import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { GFM, parser } from '@lezer/markdown';

/** The project's root folder, absolute. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A page of the documentation, as far as its readers navigate in it. */
export interface Page {
  /** Relative to the root, `/` between names. */
  readonly path: string;
  readonly text: string;
  readonly headings: readonly Heading[];
  /** Targets of links and images, as written. */
  readonly targets: readonly string[];
}

export interface Heading {
  readonly level: number;
  /** Without markup. */
  readonly title: string;
  /** What a link to it is made with, behind the `#`. */
  readonly anchor: string;
  /** What stands between it and the next heading of any level. */
  readonly body: string;
}

/** Reads a page from disk. @param relative path from the root */
export function readPage(relative: string): Page {
  const text = readFileSync(path.join(root, relative), 'utf8');
  const found: { level: number; title: string; start: number; end: number }[] = [];
  const targets: string[] = [];
  parser.configure(GFM).parse(text).iterate({
    enter: ({ name, from, to, node }) => {
      const level = /^(?:ATX|Setext)Heading(\d)$/.exec(name)?.[1];
      if (level !== undefined) found.push({ level: Number(level), title: plain(text.slice(from, to)), start: from, end: to });
      if (name === 'URL' && ['Link', 'Image', 'LinkReference'].includes(node.parent?.name ?? '')) targets.push(text.slice(from, to));
    },
  });
  const anchors = anchorsOf(found.map(({ title }) => title));
  const headings = found.map(({ level, title, end }, index): Heading =>
    ({ level, title, anchor: anchors[index] ?? '', body: text.slice(end, found[index + 1]?.start ?? text.length) }));
  return { path: relative, text, headings, targets };
}

/** The heading with this title, and all that stands below it until the next of its level or above. */
export function section(page: Page, title: string): string {
  const at = page.headings.findIndex((heading) => heading.title === title);
  const heading = page.headings[at];
  if (heading === undefined) return '';
  const rest = page.headings.slice(at + 1);
  const next = rest.findIndex(({ level }) => level <= heading.level);
  return [heading, ...(next < 0 ? rest : rest.slice(0, next))].map((each) => `${each.title}\n${each.body}`).join('\n');
}

function plain(heading: string): string {
  return heading.replace(/^#+\s*|\s*#*$/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
}

/** GitHub's anchors: small letters, hyphens for spaces, no punctuation; the second of a name gets `-1`. */
function anchorsOf(titles: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const anchor = title.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}
