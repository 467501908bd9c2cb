import type { Mark } from '../../engine/document/document.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { DocumentWords } from './document-words.ts';
import { enumeration } from './enumeration.ts';
import { readSpan, writeSpan } from './span-codec.ts';

const kinds = enumeration<Mark['kind']>('emphasis', {
  emphasis: 0, strong: 1, strikethrough: 2, code: 3, link: 4, image: 5, 'note-reference': 6, citation: 7,
});

/** Writes a document's marks but for their words, which `DocumentWords` holds. */
export function writeMarks(marks: readonly Mark[], writer: ByteWriter): void {
  writer.number(marks.length);
  let at = 0;
  let originalAt = 0;
  for (const { kind, span, original } of marks) {
    kinds.write(kind, writer);
    writeSpan(span, at, writer);
    writeSpan(original, originalAt, writer);
    at = span.start;
    originalAt = original.start;
  }
}

/** What the marks' offsets may be: lengths of the text and of its file. */
export interface TextLimits {
  readonly text: number;
  readonly original: number;
}

/** Reads what `writeMarks` wrote. */
export function readMarks({ targets, citations }: DocumentWords, limits: TextLimits, reader: ByteReader): Mark[] {
  const marks: Mark[] = [];
  let [at, originalAt, target, citation] = [0, 0, 0, 0];
  for (let left = reader.count(); left > 0; left--) {
    const kind = kinds.read(reader);
    const span = readSpan(at, limits.text, reader);
    const original = readSpan(originalAt, limits.original, reader);
    at = span.start;
    originalAt = original.start;
    switch (kind) {
      case 'link': case 'image': marks.push({ kind, span, original, target: targets[target++] ?? '' }); break;
      case 'note-reference': marks.push({ kind, span, original, label: targets[target++] ?? '' }); break;
      case 'citation': marks.push({ kind, span, original, items: citations[citation++] ?? [] }); break;
      case 'emphasis': case 'strong': case 'strikethrough': case 'code': marks.push({ kind, span, original });
    }
  }
  if (target !== targets.length || citation !== citations.length) reader.fail();
  return marks;
}
