import { checksum } from '../../engine/text/checksum.ts';
import { byteOrderMark, magic, packFormat, pageSize, payloadStart, preamble } from './pack.ts';
import type { PackHead, PackSection, SectionRecord } from './pack.ts';

/**
 * A pack as chunks to be written one after another; the sections' own chunks are among them, not copied.
 * @param engine which version of the engine made what is in it
 */
export function encodePack(sections: readonly PackSection[], engine: string): Uint8Array[] {
  const payload: Uint8Array[] = [];
  const records: SectionRecord[] = [];
  let length = 0;
  for (const { name, checked, chunks } of sections) {
    const start = length;
    for (const chunk of chunks) {
      payload.push(chunk);
      length += chunk.length;
    }
    records.push({ name, checked, start, end: length });
    const padding = -length & 7;
    if (padding > 0) payload.push(new Uint8Array(padding));
    length += padding;
  }
  const head: PackHead = { engine, length, sections: records };
  return [encodeHead(head, pageChecksums(payload)), ...payload];
}

function encodeHead(head: PackHead, checksums: Uint32Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(payloadStart(json.length, checksums.length));
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint32(preamble.byteOrder, byteOrderMark, true);
  view.setUint32(preamble.format, packFormat, true);
  view.setUint32(preamble.headBytes, json.length, true);
  view.setUint32(preamble.pages, checksums.length, true);
  bytes.set(json, preamble.length);
  checksums.forEach((sum, page) => { view.setUint32(preamble.length + json.length + page * 4, sum, true); });
  view.setUint32(preamble.checksum, checksum(bytes), true);
  return bytes;
}

/** A checksum for each page of the payload; the last page may be shorter. */
function pageChecksums(chunks: readonly Uint8Array[]): Uint32Array {
  const sums: number[] = [];
  const page = new Uint8Array(pageSize);
  let filled = 0;
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length;) {
      const isWhole = filled === 0 && chunk.length - at >= pageSize;
      const part = chunk.subarray(at, at + pageSize - filled);
      at += part.length;
      if (!isWhole) page.set(part, filled);
      filled += part.length;
      if (filled < pageSize) continue;
      sums.push(checksum(isWhole ? part : page));
      filled = 0;
    }
  }
  if (filled > 0) sums.push(checksum(page.subarray(0, filled)));
  return Uint32Array.from(sums);
}
