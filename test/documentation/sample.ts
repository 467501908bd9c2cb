import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeHTML } from 'entities';
import { root } from './pages.ts';

/** An example as the documentation shows it: a row of the table *your draft / the source*. */
export interface Example {
  readonly draft: string;
  readonly source: string;
}

/** The rows of a section's example tables; what stands in parentheses is said about a text, and not its words. */
export function examplesIn(body: string): Example[] {
  return body.split('\n').flatMap((line) => {
    const cells = /^\| (.+) \| (.+) \|$/.exec(line);
    const [draft, source] = [cells?.[1], cells?.[2]];
    if (draft === undefined || source === undefined || draft === 'your draft' || draft === '---') return [];
    return [{ draft: bare(draft), source: bare(withoutRemarks(source)) }];
  });
}

function withoutRemarks(cell: string): string {
  return cell.replace(/\((?:[^()]|\([^()]*\))*\)/g, ' ');
}

/** All words of the files of a folder, bare. */
export function wordsOf(folder: string): string {
  const files = readdirSync(path.join(root, folder), { withFileTypes: true }).filter((entry) => entry.isFile() && /\.(?:md|txt|html)$/.test(entry.name));
  return files.map(({ name }) => bare(readFileSync(path.join(root, folder, name), 'utf8'))).join(' | ');
}

/** A text as its letters and digits alone, with single spaces: no markup, tags, link targets, marks. */
export function bare(text: string): string {
  return decodeHTML(text)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)\s]*\)/g, ' ')
    .replace(/\[\^[^\]]*\]/g, ' ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
