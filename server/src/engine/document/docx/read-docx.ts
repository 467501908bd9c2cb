import type { DraftDocument } from '../document.ts';
import type { ReadOutcome } from '../read-outcome.ts';
import { Flow } from '../flow.ts';
import type { Metadata } from '../metadata.ts';
import { withoutAbsent } from '../metadata-mapping.ts';
import { readArchive } from '../package/archive.ts';
import type { Archive } from '../package/archive.ts';
import { partOf, pathFrom } from '../package/parts.ts';
import { childOf, descendantOf, elementsOf, textIn } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';
import { readWordBody } from './body.ts';
import { wordStyles } from './styles.ts';

/**
 * Reads a Word document: what stands in it when all tracked changes are accepted, with its notes behind it; without comments, headers and
 * footers. Pages are not known: where they break depends on the machine that prints them.
 */
export function readDocx(bytes: Uint8Array): ReadOutcome<DraftDocument> {
  return readArchive(bytes, readPackage);
}

function readPackage(archive: Archive): ReadOutcome<DraftDocument> {
  const main = relationsOf(archive, '').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'word/document.xml';
  const root = partOf(archive, main);
  const body = root && descendantOf(root, 'body');
  if (body === undefined) return { failure: { code: 'damaged', message: 'The file is damaged: there is no document in it. Save or download it again.' } };
  const relations = relationsOf(archive, main);
  const related = (kind: string): XmlElement | undefined => {
    const found = relations.find(({ type }) => type.endsWith(`/${kind}`));
    const part = found && partOf(archive, found.target);
    return part && elementsOf(part)[0];
  };
  const flow = new Flow();
  readWordBody(body, {
    flow,
    styleOf: wordStyles(related('styles')),
    targetOf: (id) => relations.find((relation) => relation.id === id)?.target,
    footnotes: related('footnotes'),
    endnotes: related('endnotes'),
  });
  return { document: flow.build({ format: 'docx', metadata: packageMetadata(archive) }) };
}

/** What the document's properties say of it. The day on which a file was made is not the day on which its text appeared. */
function packageMetadata(archive: Archive): Metadata {
  const core = relationsOf(archive, '').find(({ type }) => type.endsWith('/core-properties'))?.target ?? 'docProps/core.xml';
  const part = partOf(archive, core);
  const properties = part && descendantOf(part, 'coreProperties');
  const property = (name: string): string | undefined => textIn(childOf(properties, name)) || undefined;
  return withoutAbsent({
    title: property('title'),
    author: (property('creator') ?? '').split(';').map((name) => name.trim()).filter((name) => name !== ''),
    language: property('language'),
    extent: 'complete',
    declares: [],
  });
}

interface Relation {
  readonly id: string;
  /** An address whose last part says what it is. */
  readonly type: string;
  /** A file of the package, or an address outside. */
  readonly target: string;
}

/** What a part of the package refers to. @param part empty for the package itself */
function relationsOf(archive: Archive, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const root = partOf(archive, `${folder}_rels/${part.slice(slash)}.rels`);
  const list = root && descendantOf(root, 'Relationships');
  return (list === undefined ? [] : elementsOf(list)).map(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    const isOutside = attributes['TargetMode'] === 'External';
    return { id: attributes['Id'] ?? '', type: attributes['Type'] ?? '', target: isOutside ? target : pathFrom(part, target) };
  });
}
