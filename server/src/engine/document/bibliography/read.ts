import { decodeText } from '../decode.ts';
import { readCslJson } from './csl-json.ts';
import type { Bibliography } from './reference.ts';

/** Reads a bibliography: BibTeX or BibLaTeX (`.bib`), CSL-JSON (`.json`); null for a JSON file that is something else. Never throws. */
export async function readBibliography({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }): Promise<Bibliography | null> {
  const isBibtex = /\.bib$/i.test(path);
  const decoded = decodeText(bytes);
  if ('code' in decoded) return isBibtex ? { references: [], problems: [decoded.message] } : null;
  const text = decoded.text.replace(/^\ufeff/, '');
  if (!isBibtex) return readCslJson(text);
  const { readBibtex } = await import('./read-bibtex.ts');
  try {
    return readBibtex(text);
  } catch (error) {
    return { references: [], problems: [`It is no BibTeX: ${error instanceof Error ? error.message : String(error)}`] };
  }
}
