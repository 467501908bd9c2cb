import { describe, expect, it } from 'vitest';
import { english } from '../language/english.ts';
import type { Person } from '../speech/speech.ts';
import { comparePeople } from './same-person.ts';

function person(name: string, more: Partial<Person> = {}): Person {
  return { name, kind: 'person', roles: [], gender: null, affiliation: null, mentions: [], ...more };
}
const role = (name: string): Person => person(name, { kind: 'role' });
const body = (name: string): Person => person(name, { kind: 'organisation' });

describe('comparing people of two documents', () => {
  it.each([
    ['same', person('Ada Harrow'), person('Ada Harrow')],
    ['same', person('Ada Harrow'), person('Harrow')],
    ['same', person('Dr. Ada Harrow'), person('Ada M. Harrow')],
    ['same', person('A. M. Harrow'), person('Ada Harrow')],
    ['same', person('Harrow, Ada'), person('Ada Harrow')],
    ['same', person('Bill Sorrel'), person('William Sorrel')],
    ['same', person('Ada Harrow-Lind'), person('Ada Harrow')],
    ['same', person('Jean-Luc Moreau'), person('Jean Moreau')],
    ['same', person('Ivo Brand Jr.'), person('Ivo Brand')],
    ['spelled-otherwise', person('Emanuel Sorrel'), person('Emmanuel Sorrel')],
    ['spelled-otherwise', person('Ada Harow'), person('Ada Harrow')],
    ['different', person('Ada Harrow'), person('Ivo Harrow')],
    ['different', person('Ada Harrow'), person('Ada Brand')],
    ['different', person('Harrow'), person('Ivo Brand')],
    ['compatible', person('Ada'), person('Ada Harrow')],
    ['compatible', role('the mayor'), person('Ada Harrow')],
    ['compatible', role('a spokesman'), role('spokesman')],
    ['unknown', role('the mayor'), role('an engineer')],
    ['compatible', body('Tansy Council'), person('Ada Harrow')],
    ['same', body('Tansy Water Board'), body('Water Board')],
    ['same', body('Tansy Water Board'), body('TWB')],
    ['unknown', body('Tansy Council'), body('Marl Police')],
  ] as const)('%s', (expected, a, b) => {
    expect(comparePeople(a, b, english, [])).toBe(expected);
    expect(comparePeople(b, a, english, [])).toBe(expected);
  });

  it('takes the folder’s word for other names of one person', () => {
    const aliases = [['Ada Harrow', 'The Otter', 'A. Lind']];
    expect(comparePeople(person('The Otter'), person('Ada Harrow'), english, aliases)).toBe('same');
    expect(comparePeople(role('the Otter'), person('A. Lind'), english, aliases)).toBe('same');
    expect(comparePeople(person('The Otter'), person('Ivo Brand'), english, aliases)).toBe('different');
  });

  it('says nothing of names that have no letters', () => {
    expect(comparePeople(person('—'), person('Ada Harrow'), english, [])).toBe('unknown');
  });
});
