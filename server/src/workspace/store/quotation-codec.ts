import type { CitedSource, MarkStyle, Mode, NotSpeech, Person, Quotation } from '../../engine/speech/speech.ts';
import { enumeration } from './enumeration.ts';
import { readAttribution, writeAttribution } from './attribution-codec.ts';
import { readSpan, writeSpan } from './span-codec.ts';
import type { SpeechInput, SpeechOutput } from './speech-words.ts';

export const modes = enumeration<Mode>('unknown', { unknown: 0, spoken: 1, written: 2 });
const markStyles = enumeration<MarkStyle>('double', { double: 0, single: 1, guillemet: 2, 'low-high': 3, corner: 4, block: 5, none: 6 });
const joins = enumeration<Quotation['join']>('first', { first: 0, interrupted: 1, 'next-paragraph': 2 });
const reasons = enumeration<NotSpeech | 'speech'>('speech', { speech: 0, scare: 1, title: 2, term: 3, ignored: 4 });
const citationKinds = enumeration<CitedSource['kind']>('link', { link: 0, note: 1, key: 2, 'attribution-line': 3, 'quoted-in': 4, name: 5 });

/** What the first number of a quotation says: which fields it has, whether it is a block, and its reason. */
const flags = { block: 1, inside: 2, ignoredBy: 4, cue: 8, speaker: 16, citations: 32, reason: 64 } as const;

/** How marks, join and mode stand in one number. */
const manner = { join: 8, mode: 32 } as const;

/** Writes the quotations of a document. */
export function writeQuotations(quotations: readonly Quotation[], output: SpeechOutput): void {
  const { writer } = output;
  writer.number(quotations.length);
  let [at, lastGroup] = [0, 0];
  for (const { kind, marks, span, outer, group, join, inside, mode, notSpeech, ignoredBy, cue, speaker, citations } of quotations) {
    writer.number(reasons.numberOf(notSpeech ?? 'speech') * flags.reason + (kind === 'block' ? flags.block : 0) + (inside === null ? 0 : flags.inside)
      + (ignoredBy === undefined ? 0 : flags.ignoredBy) + (cue === null ? 0 : flags.cue) + (speaker === null ? 0 : flags.speaker)
      + (citations.length === 0 ? 0 : flags.citations));
    writer.number(markStyles.numberOf(marks) + joins.numberOf(join) * manner.join + modes.numberOf(mode) * manner.mode);
    writeSpan(outer, at, writer);
    writer.signed(span.start - outer.start);
    writer.signed(outer.end - span.end);
    writer.signed(group - lastGroup);
    if (inside !== null) writer.number(inside);
    if (ignoredBy !== undefined) writer.number(ignoredBy);
    if (cue !== null) writeSpan(cue, outer.end, writer);
    if (speaker !== null) writeAttribution(speaker, outer.end, output);
    if (citations.length > 0) writeCitations(citations, outer.end, output);
    [at, lastGroup] = [outer.end, group];
  }
}

/** Reads what `writeQuotations` wrote. */
export function readQuotations(people: readonly Person[], input: SpeechInput): Quotation[] {
  const { reader, length } = input;
  const count = reader.count();
  const quotations: Quotation[] = [];
  let [at, lastGroup] = [0, 0];
  while (quotations.length < count) {
    const head = reader.number();
    const has = (flag: number): boolean => (head & flag) !== 0;
    const reason = reasons.memberOf(Math.floor(head / flags.reason), reader);
    const how = reader.number();
    const outer = readSpan(at, length, reader);
    const span = { start: outer.start + reader.signed(), end: outer.end - reader.signed() };
    if (span.start < 0 || span.end < span.start || span.end > length) reader.fail();
    lastGroup += reader.signed();
    if (lastGroup < 0) reader.fail();
    at = outer.end;
    quotations.push({
      kind: has(flags.block) ? 'block' : 'inline',
      marks: markStyles.memberOf(how % manner.join, reader),
      span, outer,
      group: lastGroup,
      join: joins.memberOf(Math.floor(how / manner.join) % (manner.mode / manner.join), reader),
      inside: has(flags.inside) ? reader.upTo(count - 1) : null,
      mode: modes.memberOf(Math.floor(how / manner.mode), reader),
      notSpeech: reason === 'speech' ? null : reason,
      ...(has(flags.ignoredBy) && { ignoredBy: reader.number() }),
      cue: has(flags.cue) ? readSpan(at, length, reader) : null,
      speaker: has(flags.speaker) ? readAttribution(at, people, input) : null,
      citations: has(flags.citations) ? readCitations(at, input) : [],
    });
  }
  return quotations;
}

function writeCitations(citations: readonly CitedSource[], at: number, output: SpeechOutput): void {
  const { writer } = output;
  writer.number(citations.length);
  for (const { kind, reference, locator, span } of citations) {
    citationKinds.write(kind, writer);
    output.word(reference);
    output.word(locator);
    writeSpan(span, at, writer);
  }
}

function readCitations(at: number, input: SpeechInput): CitedSource[] {
  const { reader, length } = input;
  return Array.from({ length: reader.count() }, () => (
    { kind: citationKinds.read(reader), reference: input.word(), locator: input.optionalWord(), span: readSpan(at, length, reader) }
  ));
}
