import type { Person } from '../../engine/speech/speech.ts';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** Where a document's speech is written to. */
export interface SpeechOutput {
  readonly writer: ByteWriter;
  readonly people: readonly Person[];
  /** Writes a word or name, which itself is kept once. */
  word(word: string | null): void;
}

/** Where a document's speech is read from. */
export interface SpeechInput {
  readonly reader: ByteReader;
  /** Of the document's text, UTF-16 units. */
  readonly length: number;
  /** A word or name that must be there. */
  word(): string;
  /** A word or name, or null. */
  optionalWord(): string | null;
}

/** Speech to be written, its words counted in the order of their first use. */
export class SpeechWordWriter implements SpeechOutput {
  readonly writer: ByteWriter;
  readonly people: readonly Person[];
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(writer: ByteWriter, people: readonly Person[]) {
    this.writer = writer;
    this.people = people;
  }

  word(word: string | null): void {
    this.writer.number(word === null ? 0 : this.#numberOf(word));
  }

  /** Another place to write to, with the same words. */
  into(writer: ByteWriter): SpeechOutput {
    return { writer, people: this.people, word: (word) => { writer.number(word === null ? 0 : this.#numberOf(word)); } };
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.push(word);
    this.#numbers.set(word, number);
    return number;
  }
}

/** Speech to be read. */
export class SpeechWordReader implements SpeechInput {
  readonly reader: ByteReader;
  readonly length: number;
  readonly #words: readonly string[];

  constructor(reader: ByteReader, words: readonly string[], length: number) {
    this.reader = reader;
    this.#words = words;
    this.length = length;
  }

  word(): string {
    const word = this.optionalWord();
    if (word === null) this.reader.fail();
    return word ?? '';
  }

  optionalWord(): string | null {
    const number = this.reader.upTo(this.#words.length);
    return number === 0 ? null : this.#words[number - 1] ?? null;
  }
}
