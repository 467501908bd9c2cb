import type { Person } from '../../engine/speech/speech.ts';
import { enumeration } from './enumeration.ts';
import type { SpeechInput, SpeechOutput } from './speech-words.ts';

const personKinds = enumeration<Person['kind']>('person', { person: 0, organisation: 1, role: 2, author: 3 });
const genders = enumeration<'female' | 'male' | 'unknown'>('unknown', { unknown: 0, female: 1, male: 2 });

/** What is kept of a person beside where he is named. */
export type KeptPerson = Omit<Person, 'mentions'>;

/** Writes what a document says of its people. */
export function writePeople(people: readonly Person[], output: SpeechOutput): void {
  const { writer } = output;
  writer.number(people.length);
  for (const { name, kind, roles, gender, affiliation } of people) {
    output.word(name);
    personKinds.write(kind, writer);
    genders.write(gender ?? 'unknown', writer);
    output.word(affiliation);
    writer.number(roles.length);
    roles.forEach((role) => { output.word(role); });
  }
}

/** Reads what `writePeople` wrote. */
export function readPeople(input: SpeechInput): KeptPerson[] {
  const { reader } = input;
  return Array.from({ length: reader.count() }, (): KeptPerson => {
    const name = input.word();
    const kind = personKinds.read(reader);
    const gender = genders.read(reader);
    const affiliation = input.optionalWord();
    const roles = Array.from({ length: reader.count() }, () => input.word());
    return { name, kind, roles, gender: gender === 'unknown' ? null : gender, affiliation };
  });
}
