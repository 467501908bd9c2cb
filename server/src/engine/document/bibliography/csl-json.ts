import type { FrontMatterEntry, FrontMatterValue } from '../front-matter.ts';
import { metadataFromFrontMatter } from '../metadata-mapping.ts';
import type { Bibliography, Reference } from './reference.ts';

/** Deeper values are no bibliography. */
const deepest = 12;

/**
 * Reads CSL-JSON: a list of items, as Zotero, pandoc and others write it; null where a JSON file is something else.
 * @param text the decoded file
 */
export function readCslJson(text: string): Bibliography | null {
  const items = parse(text);
  if (!Array.isArray(items) || items.length === 0 || !items.every(isItem)) return null;
  const references: Reference[] = [];
  const problems: string[] = [];
  for (const item of items) {
    const key = String(item['citation-key'] ?? item['citekey'] ?? item['id']);
    const { metadata } = metadataFromFrontMatter({ entries: new Map(Object.entries(item).map(([name, value]) => [name.toLowerCase(), entryOf(name, value)])), problems: [], bodyStart: 0 });
    if (references.some((other) => other.key === key)) problems.push(`The key ${key} is there more than once; the first one counts.`);
    else references.push({ key, metadata: { ...metadata, id: key }, files: [] });
  }
  return { references, problems };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** CSL asks for an id and a type of every item. */
function isItem(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && 'id' in value && 'type' in value && typeof value.type === 'string' && (typeof value.id === 'string' || typeof value.id === 'number');
}

function entryOf(key: string, value: unknown): FrontMatterEntry {
  return { key, value: valueOf(value, deepest), span: { start: 0, end: 0 }, text: null };
}

function valueOf(value: unknown, left: number): FrontMatterValue {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (left === 0 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.map((one) => valueOf(one, left - 1));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, valueOf(inner, left - 1)]));
}
