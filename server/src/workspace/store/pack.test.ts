import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../test/property-runs.ts';
import type { ByteSource } from '../../engine/text/byte-source.ts';
import { checksum } from '../../engine/text/checksum.ts';
import type { OpenFile } from '../ports.ts';
import { encodePack } from './encode-pack.ts';
import { joinChunks } from './join-chunks.ts';
import { openPack } from './open-pack.ts';
import type { PackOptions } from './open-pack.ts';
import { pageSize, preamble } from './pack.ts';
import type { Pack, PackRefusal, PackSection } from './pack.ts';
import { PageCache } from './page-cache.ts';

/** Bytes of which no page is like another. */
const bytesOf = (length: number, seed: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (Math.imul(index + seed, 0x9e3779b1) >>> 13) & 0xff);

const names = bytesOf(100, 1);
const words = bytesOf(3 * pageSize + 77, 2);
const tail = bytesOf(5, 3);
const sections: readonly PackSection[] = [
  { name: 'names', checked: 'at-opening', chunks: [names.subarray(0, 33), names.subarray(33)] },
  { name: 'words', checked: 'by-page', chunks: [words.subarray(0, 10), words.subarray(10, pageSize * 2 + 5), words.subarray(pageSize * 2 + 5)] },
  { name: 'none', checked: 'by-page', chunks: [] },
  { name: 'tail', checked: 'by-page', chunks: [tail] },
];

const packed = joinChunks(encodePack(sections, 'engine 1'));
const headLength = packed.length - Math.ceil((104 + words.length + 3) / 8) * 8 - 8;

interface File extends OpenFile {
  readonly fills: { start: number; length: number }[];
  isClosed: boolean;
}

function fileOf(bytes: Uint8Array): File {
  const file: File = {
    length: bytes.length, fills: [], isClosed: false,
    fill: (start, into) => {
      file.fills.push({ start, length: into.length });
      into.fill(0);
      into.set(bytes.subarray(start, start + into.length));
    },
    close: () => { file.isClosed = true; },
  };
  return file;
}

interface Opened {
  readonly pack: Pack | PackRefusal;
  readonly file: File;
  damages: number;
}

function opened(bytes: Uint8Array, options: Partial<PackOptions> = {}): Opened {
  const file = fileOf(bytes);
  const result: { damages: number } = { damages: 0 };
  const pack = openPack(file, { engine: 'engine 1', cache: new PageCache(), onDamage: () => { result.damages++; }, ...options });
  return Object.assign(result, { pack, file });
}

function section({ pack }: Opened, name: string): ByteSource {
  const found = typeof pack === 'string' ? null : pack.section(name);
  if (found === null) throw new Error(`There is no ${name}: ${JSON.stringify(pack)}`);
  return found;
}

const flipped = (at: number, bit = 0): Uint8Array => {
  const bytes = packed.slice();
  bytes[at]! ^= 1 << bit;
  return bytes;
};

describe('a pack', () => {
  it.each([[pageSize - 8, 100], [pageSize - 8, 16], [2 * pageSize - 8, 5 * pageSize]])('checks a section from %i on, of %i bytes, that lies across pages when it is opened', (before, length) => {
    const across = joinChunks(encodePack([
      { name: 'first', checked: 'by-page', chunks: [bytesOf(before, 4)] },
      { name: 'across', checked: 'at-opening', chunks: [bytesOf(length, 5)] },
    ], 'engine 1'));
    const { pack } = opened(across);
    expect(typeof pack === 'string' ? pack : pack.section('across')?.read(0, length)).toEqual(bytesOf(length, 5));
    const harmed = across.slice();
    harmed[harmed.length - 1 - (-length & 7)]! ^= 1;
    expect(opened(harmed).pack).toBe('corrupt');
  });

  it('gives back its sections, whole or in pieces', () => {
    const pack = opened(packed);
    for (const [name, bytes] of [['names', names], ['words', words], ['none', new Uint8Array(0)], ['tail', tail]] as const) {
      const source = section(pack, name);
      expect(source.length).toBe(bytes.length);
      expect(source.read(0, bytes.length)).toEqual(bytes);
      for (const [from, to] of [[-5, 20], [3, 4], [8, 8], [pageSize - 200, pageSize + 3], [pageSize, 3 * pageSize], [3 * pageSize, Infinity], [90, 10]] as const) {
        expect(source.read(from, to)).toEqual(bytes.subarray(Math.max(0, from), Math.max(0, from, to)));
      }
    }
    expect(pack.damages).toBe(0);
    expect(typeof pack.pack !== 'string' && pack.pack.section('other')).toBeNull();
  });

  it('gives aligned bytes for aligned places', () => {
    const source = section(opened(packed), 'words');
    for (const at of [0, 8, 4096, pageSize + 16]) {
      expect(source.read(at, at + 8).byteOffset % 8).toBe(0);
      expect(source.read(at, at + 2 * pageSize).byteOffset % 8).toBe(0);
    }
  });

  it('reads nothing of a section before it is asked for, and a page once', () => {
    const pack = opened(packed);
    const before = pack.file.fills.length;
    const source = section(pack, 'words');
    expect(pack.file.fills.every(({ start, length }) => start + length <= headLength + pageSize)).toBe(true);
    source.read(pageSize + 1, pageSize + 2);
    source.read(pageSize + 5, pageSize + 9);
    expect(pack.file.fills.slice(before)).toEqual([{ start: headLength + pageSize, length: pageSize }]);
  });

  it.each<[string, Uint8Array, PackRefusal]>([
    ['an empty file', new Uint8Array(0), 'truncated'],
    ['the first bytes', packed.subarray(0, 5), 'truncated'],
    ['the preamble alone', packed.subarray(0, preamble.length), 'truncated'],
    ['half of the head', packed.subarray(0, preamble.length + 40), 'truncated'],
    ['the head alone', packed.subarray(0, headLength), 'truncated'],
    ['all but one byte', packed.subarray(0, -1), 'truncated'],
    ['a byte too much', Uint8Array.of(...packed, 0), 'corrupt'],
    ['another file', new TextEncoder().encode('# The fog came in on a Monday\n'), 'foreign'],
    ['zeros', new Uint8Array(20000), 'foreign'],
    ['the other byte order', Uint8Array.from(packed, (byte, at) => (at >= 8 && at < 12 ? packed[19 - at]! : byte)), 'byte-order'],
    ['a later format', flipped(preamble.format, 1), 'format'],
    ['another engine', joinChunks(encodePack(sections, 'engine 2')), 'engine'],
  ])('is refused, and closed: %s', (_name, bytes, refusal) => {
    const { pack, file } = opened(bytes);
    expect(pack).toBe(refusal);
    expect(file.isClosed).toBe(true);
  });

  it('is refused where there is no file', () => {
    expect(openPack(null, { engine: '', cache: new PageCache(), onDamage: () => undefined })).toBe('missing');
  });

  it('is refused at every length but its own', () => {
    for (let length = 0; length < packed.length; length += length < headLength ? 1 : 997) expect(opened(packed.subarray(0, length)).pack).toBe('truncated');
  });

  it('is refused for any bit that flips in its head, and in what is checked at opening', () => {
    for (let at = 0; at < headLength + names.length; at += at > 400 && at < headLength ? 13 : 1) {
      const { pack, damages } = opened(flipped(at, at % 8));
      expect(typeof pack, `byte ${String(at)}`).toBe('string');
      expect(damages).toBe(0);
    }
  });

  it('reads a page as zeros where a bit has flipped, says so once, and gives all other pages', () => {
    for (const at of [headLength + pageSize, headLength + pageSize + 4001, headLength + 2 * pageSize - 1]) {
      const pack = opened(flipped(at, 5));
      const source = section(pack, 'words');
      const expected = words.slice().fill(0, pageSize - 104, 2 * pageSize - 104);
      expect(source.read(0, words.length)).toEqual(expected);
      expect(source.read(pageSize, pageSize + 10)).toEqual(new Uint8Array(10));
      expect(source.read(2 * pageSize, 2 * pageSize + 10)).toEqual(words.subarray(2 * pageSize, 2 * pageSize + 10));
      expect(pack.damages).toBe(1);
    }
  });

  it('gives nothing but what was written, or zeros and a word of it, whichever bits flip', () => {
    fc.assert(fc.property(fc.array(fc.nat(packed.length * 8 - 1), { minLength: 1, maxLength: 4 }), (bits) => {
      const bytes = packed.slice();
      for (const bit of bits) bytes[bit >> 3]! ^= 1 << (bit & 7);
      const file = opened(bytes);
      if (typeof file.pack === 'string') return;
      for (const [name, written] of [['names', names], ['words', words], ['tail', tail]] as const) {
        const read = section(file, name).read(0, written.length);
        expect(read.every((byte, at) => byte === written[at] || (byte === 0 && file.damages === 1))).toBe(true);
      }
    }), { numRuns: propertyRuns(100), seed: 8 });
  });

  it('knows a bad page again, even where it reads otherwise later', () => {
    const bytes = flipped(headLength + pageSize);
    const pack = opened(bytes, { cache: new PageCache(0) });
    const source = section(pack, 'words');
    source.read(pageSize, pageSize + 1);
    bytes.set(packed);
    expect(source.read(pageSize, pageSize + 10)).toEqual(new Uint8Array(10));
    expect(pack.damages).toBe(1);
  });

  it('refuses a head that means harm', () => {
    const head = { engine: 'engine 1', length: 100 };
    const hostile: readonly unknown[] = [
      null, [], { ...head, sections: null }, { ...head, sections: [null] }, { ...head, length: -1, sections: [] }, { ...head, length: 1e300, sections: [] },
      { ...head, sections: [{ name: 'a', checked: 'by-page', start: 0, end: 101 }] }, { ...head, sections: [{ name: 'a', checked: 'by-page', start: 16, end: 8 }] },
      { ...head, sections: [{ name: 'a', checked: 'by-page', start: 4, end: 8 }] }, { ...head, sections: [{ name: 'a', checked: 'never', start: 0, end: 8 }] },
    ];
    for (const one of hostile) expect(opened(withHead(one)).pack).toBe('corrupt');
  });

  it('comes through any bytes', () => {
    const beginning = fc.constantFrom(new Uint8Array(0), packed.subarray(0, 8), packed.subarray(0, 16), packed.subarray(0, 32));
    fc.assert(fc.property(beginning, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
      expect(typeof opened(joinChunks([start, rest])).pack).toBe('string');
    }), { numRuns: propertyRuns(300), seed: 6 });
  });
});

/** A file whose checksum is right and whose head is as given. */
function withHead(head: unknown): Uint8Array {
  const [first, ...payload] = encodePack([{ name: 'a', checked: 'by-page', chunks: [new Uint8Array(104)] }], 'x'.repeat(4 * 256));
  if (first === undefined) throw new Error('A pack has a head.');
  const view = new DataView(first.buffer);
  const length = view.getUint32(preamble.headBytes, true);
  first.fill(0x20, preamble.length, preamble.length + length);
  first.set(new TextEncoder().encode(JSON.stringify(head)), preamble.length);
  view.setUint32(preamble.checksum, 0, true);
  view.setUint32(preamble.checksum, checksum(first), true);
  return joinChunks([first, ...payload]);
}
