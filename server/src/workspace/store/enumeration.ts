import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** The members of a union type, written as small numbers. */
export interface Enumeration<Member extends string> {
  numberOf(member: Member): number;
  /** The member with a number; the first one, and a broken reader, where there is none. */
  memberOf(number: number, reader: ByteReader): Member;
  write(member: Member, writer: ByteWriter): void;
  read(reader: ByteReader): Member;
}

/** @param numbers from 0, without a gap; the type sees to it that no member is missing */
export function enumeration<Member extends string>(first: Member, numbers: Readonly<Record<Member, number>>): Enumeration<Member> {
  const members = new Map((Object.keys(numbers) as Member[]).map((member) => [numbers[member], member]));
  const memberOf = (number: number, reader: ByteReader): Member => {
    const member = members.get(number);
    if (member === undefined) reader.fail();
    return member ?? first;
  };
  return {
    numberOf: (member) => numbers[member],
    memberOf,
    write: (member, writer) => { writer.number(numbers[member]); },
    read: (reader) => memberOf(reader.number(), reader),
  };
}
