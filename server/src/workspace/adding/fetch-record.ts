import * as v from 'valibot';
import type { CorpusFiles } from './addition.ts';

/** Where what was fetched is kept, in the corpus folder: names that begin with a dot are passed over when sources are read. */
export const originalsFolder = '.originals';

/** One fetch of a page, as it is written down beside what was fetched. */
export interface FetchRecord {
  /** See `identityOf`. */
  readonly page: string;
  /** ISO 8601, UTC. */
  readonly retrieved: string;
  /** Name of the source in the corpus folder. */
  readonly source: string;
  /** Name of the file in the folder of originals that has the bytes; null where the source has them itself. */
  readonly original: string | null;
  readonly sha256: string;
}

/** A name of a file, and never a way out of its folder. */
const fileName = v.pipe(v.string(), v.regex(/^[^/\\]+$/), v.check((name) => name !== '.' && name !== '..'));
const schema = v.object({ page: v.string(), retrieved: v.string(), source: fileName, original: v.nullable(fileName), sha256: v.string() });
const ending = '.fetch.json';

/** @param key of the page: the beginning of its identity's hash, the same in the names of all of its records */
export function recordName(key: string, retrieved: string): string {
  return `${key}.${retrieved.replace(/[-:]/g, '')}${ending}`;
}

/** The last record of a page that can be read; null where it was never fetched. */
export async function lastRecord(files: CorpusFiles, corpus: string, key: string, page: string): Promise<FetchRecord | null> {
  const folder = `${corpus}/${originalsFolder}`;
  const names = (await files.names(folder)).filter((name) => name.startsWith(`${key}.`) && name.endsWith(ending)).sort().reverse();
  for (const name of names) {
    const record = parse(await files.read(`${folder}/${name}`));
    if (record !== null && record.page === page) return record;
  }
  return null;
}

export function writeRecord(record: FetchRecord): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
}

function parse(bytes: Uint8Array | null): FetchRecord | null {
  if (bytes === null) return null;
  try {
    const parsed = v.safeParse(schema, JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.output : null;
  } catch {
    // Somebody else's file, or one that was cut short: the record before it counts.
    return null;
  }
}
