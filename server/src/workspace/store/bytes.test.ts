import { describe, expect, it } from 'vitest';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

function readerOf(write: (writer: ByteWriter) => void): ByteReader {
  const writer = new ByteWriter();
  write(writer);
  return new ByteReader(writer.bytes());
}

describe('numbers as bytes', () => {
  it.each([0, 1, 127, 128, 16383, 16384, 2 ** 21, 2 ** 28 - 1, 2 ** 28, 2 ** 31, 2 ** 32 - 1])('come back: %i', (value) => {
    const reader = readerOf((writer) => { writer.number(value); });
    expect([reader.number(), reader.isDone]).toEqual([value, true]);
  });

  it.each([0, -1, 1, 63, -64, 64, 2 ** 31 - 1, -(2 ** 31)])('come back with their sign: %i', (value) => {
    const reader = readerOf((writer) => { writer.signed(value); });
    expect([reader.signed(), reader.isDone]).toEqual([value, true]);
  });

  it.each([0, 1 / 3, -2.5e300, Infinity])('come back with their fraction: %d', (value) => {
    const reader = readerOf((writer) => { writer.double(value); });
    expect([reader.double(), reader.isDone]).toEqual([value, true]);
  });

  it.each<unknown>([null, [], { a: ['fog', '\ud800'] }, '\ufeff'])('come back as JSON: %j', (value) => {
    const reader = readerOf((writer) => { writer.json(value); });
    expect([reader.json(), reader.isDone]).toEqual([value, true]);
  });

  it('takes a byte for small ones, and grows with many', () => {
    const writer = new ByteWriter();
    for (let index = 0; index < 1000; index++) writer.signed((index % 128) - 64);
    expect(writer.bytes().length).toBe(1000);
  });
});

describe('bytes that are no numbers', () => {
  it.each<[string, readonly number[], (reader: ByteReader) => unknown, unknown]>([
    ['nothing', [], (reader) => reader.number(), 0],
    ['a number that does not end', [0x80], (reader) => reader.number(), 0],
    ['a number that is too large', [0xff, 0xff, 0xff, 0xff, 0x1f], (reader) => reader.number(), 0],
    ['a number of too many bytes', [0x80, 0x80, 0x80, 0x80, 0x80, 0x01], (reader) => reader.number(), 0],
    ['more than the limit', [5], (reader) => reader.upTo(4), 0],
    ['more things than bytes', [3, 0, 0], (reader) => reader.count(), 0],
    ['half a double', [0, 0, 0, 0], (reader) => reader.double(), 0],
    ['no JSON', [2, 0x7b, 0x7b], (reader) => reader.json(), undefined],
    ['JSON that is cut short', [9, 0x7b], (reader) => reader.json(), undefined],
    ['no UTF-8', [3, 0x22, 0xff, 0x22], (reader) => reader.json(), undefined],
  ])('are noticed: %s', (_name, bytes, read, expected) => {
    const reader = new ByteReader(Uint8Array.from(bytes));
    expect(read(reader)).toBe(expected);
    expect(reader.isDone).toBe(false);
    reader.number();
    expect(reader.isDone).toBe(false);
  });

  it('are noticed where something is left over', () => {
    expect(readerOf((writer) => { writer.number(1); }).isDone).toBe(false);
  });
});
