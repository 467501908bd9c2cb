import type { ByteSource } from '../../engine/text/byte-source.ts';
import { checksum } from '../../engine/text/checksum.ts';
import type { OpenFile } from '../ports.ts';
import { byteOrderMark, isLittleEndian, magic, packFormat, pageSize, payloadStart, preamble } from './pack.ts';
import type { Pack, PackHead, PackRefusal, SectionRecord } from './pack.ts';
import type { PageCache } from './page-cache.ts';
import { PagedFile } from './paged-file.ts';

/** What a pack is opened with. */
export interface PackOptions {
  /** The version of the engine that must have made it. */
  readonly engine: string;
  readonly cache: PageCache;
  /** A page was wrong when it was read for the first time. Called at most once, in the middle of a reading. */
  readonly onDamage: () => void;
}

/** Opens a pack; trusts nothing that is in the file. A pack that is refused has been closed. */
export function openPack(file: OpenFile | null, options: PackOptions): Pack | PackRefusal {
  if (file === null) return 'missing';
  const opened = open(file, options);
  if (typeof opened === 'string') file.close();
  return opened;
}

function open(file: OpenFile, { engine, cache, onDamage }: PackOptions): Pack | PackRefusal {
  const start = readPreamble(file);
  if (typeof start === 'string') return start;
  const { head, checksums } = start;
  if (head.engine !== engine) return 'engine';
  const payload = file.length - start.payloadStart;
  if (payload < head.length) return 'truncated';
  if (payload > head.length) return 'corrupt';
  const pages = new PagedFile(file, { start: start.payloadStart, length: head.length, checksums, cache, onDamage });
  if (head.sections.some((section) => section.checked === 'at-opening' && !pages.isSound(section.start, section.end))) return 'corrupt';
  const sections = new Map(head.sections.map((section) => [section.name, sectionOf(pages, section)]));
  return { section: (name) => sections.get(name) ?? null, close: () => { file.close(); } };
}

interface PackStart {
  readonly head: PackHead;
  readonly checksums: Uint32Array;
  readonly payloadStart: number;
}

function readPreamble(file: OpenFile): PackStart | PackRefusal {
  const first = new Uint8Array(preamble.length);
  file.fill(0, first);
  if (magic.some((byte, index) => index < file.length && first[index] !== byte)) return 'foreign';
  if (file.length < preamble.length) return 'truncated';
  const view = new DataView(first.buffer);
  if (!isLittleEndian || view.getUint32(preamble.byteOrder, true) !== byteOrderMark) return 'byte-order';
  if (view.getUint32(preamble.format, true) !== packFormat) return 'format';
  const headBytes = view.getUint32(preamble.headBytes, true);
  const pages = view.getUint32(preamble.pages, true);
  const end = payloadStart(headBytes, pages);
  if (end > file.length) return 'truncated';
  const bytes = new Uint8Array(end);
  file.fill(0, bytes);
  return readHead(bytes, headBytes, pages);
}

function readHead(bytes: Uint8Array, headBytes: number, pages: number): PackStart | PackRefusal {
  const view = new DataView(bytes.buffer);
  const sum = view.getUint32(preamble.checksum, true);
  view.setUint32(preamble.checksum, 0, true);
  if (checksum(bytes) !== sum) return 'corrupt';
  const head = parseHead(bytes.subarray(preamble.length, preamble.length + headBytes));
  if (head === null || Math.ceil(head.length / pageSize) !== pages) return 'corrupt';
  const firstSum = preamble.length + headBytes;
  const checksums = Uint32Array.from({ length: pages }, (_, page) => view.getUint32(firstSum + page * 4, true));
  return { head, checksums, payloadStart: bytes.length };
}

/** The checksum was right, so that this is what we wrote, unless somebody means harm. */
function parseHead(json: Uint8Array): PackHead | null {
  try {
    const head = JSON.parse(new TextDecoder().decode(json)) as Partial<PackHead> | null;
    if (head === null || typeof head.engine !== 'string' || !isLength(head.length) || !Array.isArray(head.sections)) return null;
    const { engine, length } = head;
    const sections = (head.sections as readonly Partial<SectionRecord | null>[]).filter((section): section is SectionRecord => isSection(section, length));
    return sections.length === head.sections.length ? { engine, length, sections } : null;
  } catch {
    return null;
  }
}

function isSection(section: Partial<SectionRecord> | null, length: number): boolean {
  return section !== null && typeof section.name === 'string' && (section.checked === 'at-opening' || section.checked === 'by-page')
    && isLength(section.start) && isLength(section.end) && section.start % 8 === 0 && section.start <= section.end && section.end <= length;
}

function isLength(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function sectionOf(pages: PagedFile, { start, end }: SectionRecord): ByteSource {
  return {
    length: end - start,
    read: (from, to) => pages.read(Math.min(start + Math.max(0, from), end), Math.min(start + Math.max(0, to), end)),
  };
}
