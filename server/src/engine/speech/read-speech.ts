import type { Document } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import { attribute } from './attribute.ts';
import { authorshipOf } from './authorship.ts';
import { keptReading, speechAfter, type KeptReading } from './kept-speech.ts';
import { tableOfPeople } from './people.ts';
import { plainWordsOf, type PlainWords } from './plain-words.ts';
import { personIndexes, presentPeople, presentQuotations } from './present.ts';
import { BlockMemory } from './read-blocks.ts';
import type { Attribution, Speech } from './speech.ts';
import { utterancesOf } from './utterances.ts';
import type { Voice } from './voice.ts';

/** Which reading is wanted. */
export interface ReadSpeechOptions {
  /** A draft's quotations are read with what they cite; a source's need no citations. Default `draft`. */
  readonly role: 'draft' | 'source';
}

/**
 * Who says what in a document: quotations by their marks, the people behind them by cue, structure and neighbourhood, and every stretch
 * of text with its speaker. Pure, total, and linear in the document's length.
 */
export function readSpeech(document: Document, words: SpeechWords, options: ReadSpeechOptions = { role: 'draft' }): Speech {
  return new SpeechReader(words, options).read(document);
}

/**
 * Reads a document again and again as it changes. What depends on one block alone is kept for as long as the block is as it was; who is
 * whom is worked out anew. A reading is the same as one without memory.
 */
export class SpeechReader {
  readonly #words: SpeechWords;
  readonly #role: ReadSpeechOptions['role'];
  readonly #memory: BlockMemory;
  readonly #isPlain: PlainWords;
  #kept: KeptReading | null = null;

  constructor(words: SpeechWords, { role }: ReadSpeechOptions = { role: 'draft' }) {
    this.#words = words;
    this.#role = role;
    this.#memory = new BlockMemory(words);
    this.#isPlain = plainWordsOf(words);
  }

  read(document: Document): Speech {
    const words = this.#words;
    const blocks = this.#memory.read(document);
    const known = this.#kept === null ? null : speechAfter(this.#kept, { document, blocks, words, isPlain: this.#isPlain });
    if (known !== null) return known;
    const authorship = authorshipOf({ document, marks: blocks.blocks.map(({ reader }) => reader.letter), words });
    const authors = authorship?.names ?? [];
    const people = tableOfPeople(blocks.frames, authors, words);
    const { voices, regions, doubtful, descriptions } = attribute({ document, blocks, people, authors, words });

    const own: Voice | null = authorship === null ? null
      : { entity: people.author(), mention: authorship.mention, confidence: authorship.confidence, rule: 'author', cue: null, found: null };
    const indexes = personIndexes(people, [...voices.values(), ...regions.flatMap(({ voice }) => voice ?? []), ...(own === null ? [] : [own])]);
    const toAttribution = ({ entity, mention, confidence, rule }: Voice): Attribution =>
      ({ person: indexes.get(entity.index) ?? 0, name: entity.name, mention, confidence: Math.round(confidence * 1000) / 1000, rule });
    const quotations = presentQuotations({ document, blocks, words, voices, regions, toAttribution, indexes, role: this.#role });
    const utterances = utterancesOf({ document, quotations, regions, doubtful, author: own === null ? null : toAttribution(own), toAttribution });
    const speech = { quotations, utterances, people: presentPeople(people, indexes), unbalanced: blocks.unbalanced };
    this.#kept = keptReading(document, { blocks, authorship, contests: people.contests, descriptions, speech });
    return speech;
  }
}
