import type { DocumentProblem, DraftDocument } from '../document.ts';
import { formatOfPath } from '../formats.ts';
import { joinDocuments } from '../joined-documents.ts';
import type { DocumentPart } from '../joined-documents.ts';
import { noMetadata } from '../metadata.ts';
import type { Archive } from '../package/archive.ts';
import { readArchiveInTurn } from '../package/archive.ts';
import type { ReadOutcome, ReadPart } from '../read-outcome.ts';
import { visible } from '../../text/visible.ts';

/** What systems put into archives beside the files themselves. */
const ownFiles = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$)/i;

/** Reads an archive: what it holds of documents, one after another, each a chapter by its name. One that cannot be read costs no other. */
export function readZip(bytes: Uint8Array, readPart: ReadPart): Promise<ReadOutcome<DraftDocument>> {
  return readArchiveInTurn(bytes, (archive) => readAll(archive, readPart));
}

async function readAll(archive: Archive, readPart: ReadPart): Promise<ReadOutcome<DraftDocument>> {
  const parts: DocumentPart[] = [];
  const problems: DocumentProblem[] = [];
  for (const name of archive.names.filter((one) => !one.endsWith('/') && !ownFiles.test(one)).sort()) {
    const read = await readEntry(archive, name, readPart);
    if ('document' in read) {
      const { document } = read;
      parts.push({ document, places: [{ kind: 'chapter', label: visible(name), at: document.map.toOriginal(0) }, ...document.places] });
      problems.push(...document.problems.map(({ code, message }) => ({ code, message: `${visible(name)}: ${message}`, original: nowhere })));
    } else {
      problems.push({ code: 'parts-not-read', message: `${visible(name)} was not read: ${read.failure.message}`, original: nowhere });
    }
  }
  if (parts.length === 0) return { failure: { code: 'no-text', message: `Nothing in the archive can be read.${problems[0] === undefined ? '' : ` ${problems[0].message}`}` } };
  return { document: joinDocuments(parts, { format: 'zip', metadata: noMetadata, problems }) };
}

const nowhere = { start: 0, end: 0 };

async function readEntry(archive: Archive, name: string, readPart: ReadPart): Promise<ReadOutcome<DraftDocument>> {
  if (formatOfPath(name) === 'zip') return { failure: { code: 'unsupported', message: 'it is an archive in an archive. Unpack it.' } };
  if (formatOfPath(name) === null) return readPart({ path: name, bytes: new Uint8Array() });
  const bytes = archive.read(name);
  if (bytes === null) return { failure: { code: 'damaged', message: 'it is damaged, or protected by a password.' } };
  return readPart({ path: name, bytes });
}
