import type { Document } from '../../engine/document/document.ts';
import type { ByteSource } from '../../engine/text/byte-source.ts';
import type { OpenFile } from '../ports.ts';
import { blobSections, openBlobs } from './blobs.ts';
import type { DocumentPlaces } from './document-codec.ts';
import { decodeDocument, decodePlaces, encodeDocument } from './document-codec.ts';
import { encodePack } from './encode-pack.ts';
import { engineVersion } from './engine-version.ts';
import { openShardPack, refuseShard } from './shard-file.ts';
import type { ShardOptions } from './shard-file.ts';

/** What is kept of a batch of sources: their text with its index, and their documents. */
export interface SourceShardParts {
  /** The passage index with the text, as it is encoded. */
  readonly segment: readonly Uint8Array[];
  /** In the segment's order; one of another shard may be given as the bytes that are kept of it. */
  readonly documents: readonly (Document | Uint8Array)[];
}

/** A batch of sources that is read lazily. A source goes by its position in the batch. */
export interface SourceShard {
  readonly name: string;
  /** How many sources. */
  readonly count: number;
  readonly segment: ByteSource;
  /**
   * The document of a source.
   * @param text its text, from the segment
   * @returns null where what is kept makes no sense, or is another text's
   */
  document(position: number, text: string): Document | null;
  /** Where a source's text stands in its file, without the text; null where what is kept makes no sense. */
  places(position: number): DocumentPlaces | null;
  /** A copy of what is kept of a document, to be put into another shard. */
  documentBytes(position: number): Uint8Array;
  close(): void;
}

const sections = { segment: 'segment', documents: 'documents' } as const;

/** A shard as chunks to be written one after another. */
export function encodeSourceShard({ segment, documents }: SourceShardParts): Uint8Array[] {
  return encodePack([
    { name: sections.segment, checked: 'by-page', chunks: segment },
    ...blobSections(sections.documents, documents.map((document) => (document instanceof Uint8Array ? document : encodeDocument(document)))),
  ], engineVersion);
}

/** Opens a shard; null, and a line in the log, where it cannot be used. */
export function openSourceShard(name: string, file: OpenFile | null, options: ShardOptions): SourceShard | null {
  const shardFile = { name, file, remedy: 'its sources are read again' };
  const pack = openShardPack(shardFile, options);
  if (pack === null) return null;
  const segment = pack.section(sections.segment);
  const documents = openBlobs(pack, sections.documents);
  if (segment === null || documents === null) return refuseShard(shardFile, pack, options);
  return {
    name, segment,
    count: documents.count,
    document: (position, text) => decodeDocument(documents.read(position), text),
    places: (position) => decodePlaces(documents.read(position)),
    documentBytes: (position) => documents.read(position).slice(),
    close: () => { pack.close(); },
  };
}
