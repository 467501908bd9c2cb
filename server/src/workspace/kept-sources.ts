import type { Document } from '../engine/document/document.ts';
import { readPlainText } from '../engine/document/plain-text.ts';
import { formatOfPath } from '../engine/document/formats.ts';
import type { LanguageOf } from '../engine/language/languages.ts';
import type { PassageIndex } from '../engine/search/passage-index.ts';
import { createPassageIndex } from '../engine/search/passage-index.ts';
import type { Segment, SegmentSource } from '../engine/search/search.ts';
import { sourceExcerpt } from '../engine/search/source-excerpt.ts';
import { sourceOccurrences } from '../engine/search/source-occurrences.ts';
import type { UtteranceSegment } from '../engine/search/utterance-segment.ts';
import type { SpeechIndex } from '../engine/speech/speech-index.ts';
import { indexSpeech } from '../engine/speech/speech-index.ts';
import type { Range } from '../engine/text/lines.ts';
import type { Span } from '../engine/text/span.ts';
import type { OpenSpeech, OpenTexts } from './indexing/open-packs.ts';
import { openSpeech, openTexts } from './indexing/open-packs.ts';
import type { PackPlace } from './indexing/pack-place.ts';
import type { WrittenPack } from './indexing/tasks.ts';
import { lazyDocument } from './lazy-document.ts';
import type { Log } from './ports.ts';
import { rememberedPlaces } from './remembered-places.ts';
import type { Shelf } from './shelf.ts';
import { createShelf } from './shelf.ts';
import { createSourceCache } from './source-cache.ts';
import { noSpeech, speechOfSource } from './source-reader.ts';
import type { DocumentPlaces } from './store/document-codec.ts';
import type { PageCache } from './store/page-cache.ts';

/** What the texts of a corpus are kept with. */
export interface KeepingOptions {
  readonly packs: PackPlace;
  readonly cache: PageCache;
  readonly languageOf: LanguageOf;
  readonly log: Log;
  /** What can be quoted of some sources is known. */
  readonly offer: (utterances: UtteranceSegment) => void;
  /** Some of what is kept turned out to be damaged; called in the middle of a reading. */
  readonly onDamage: () => void;
}

/** The numbers of a shard's sources by position; null for one that is not in use. */
export type Numbers = readonly (number | null)[];

/** Bytes that loaded documents, and loaded speech, take in memory at most. */
const mostLoaded = 32 << 20;
/**
 * UTF-16 units of a source whose speakers are found when they are asked for, within a few milliseconds; those of a longer one are
 * awaited, so that no keystroke waits for a book.
 */
const longestOnTheSpot = 20_000;
/** Bytes that are held of where texts stand in their files. */
const mostPlaced = 4 << 20;
/** About how many bytes a document and its speech take for each UTF-16 unit of text. */
const bytesPerUnit = 3;
/** About how many bytes the index of a speech takes that is kept: for the stretches that it holds, and for each person. */
const bytesOfIndex = 1 << 16;
const bytesPerPerson = 300;

/** The texts of all sources, on disk or in memory, and what is loaded of them. Sources go by their numbers. */
export class KeptSources {
  readonly index: PassageIndex = createPassageIndex();
  readonly texts: Shelf<OpenTexts> = createShelf<OpenTexts>();
  readonly speeches: Shelf<OpenSpeech> = createShelf<OpenSpeech>();
  /** Sources whose speakers were asked for before they were found: what was judged without them is to be judged again. */
  readonly awaited = new Set<number>();
  /** Names of shards in which something is not as it was written. */
  readonly #damaged = new Set<string>();
  readonly #options: KeepingOptions;
  readonly #documents = createSourceCache<Document>(mostLoaded);
  readonly #loadedSpeech = createSourceCache<SpeechIndex>(mostLoaded);
  readonly #rare = rememberedPlaces();
  readonly #placed = createSourceCache<DocumentPlaces>(mostPlaced);
  #nextNumber = 0;
  #isClosed = false;

  constructor(options: KeepingOptions) {
    this.#options = options;
  }

  /** A number for one more source. */
  newNumber(): number {
    return this.#nextNumber++;
  }

  /** Opens a shard of texts: its sources are found from now on, and a source that was in another shard is now in this one. @returns whether it can be used */
  addTexts(pack: WrittenPack, numbersOf: (count: number) => Numbers): boolean {
    let numbers: Numbers = [];
    let all: number[] = [];
    const opened = openTexts(pack, this.#opening((count) => {
      numbers = numbersOf(count);
      return (all = Array.from({ length: count }, (_, position) => numbers[position] ?? this.newNumber()));
    }));
    if (opened === null) return false;
    this.index.addSegment(opened.segment);
    all.filter((number, position) => numbers[position] !== number).forEach((number) => { this.index.remove(number); });
    this.texts.put(pack, opened, all.map((number, position) => (numbers[position] === number ? number : null)));
    return true;
  }

  /** Opens a shard of speech. @returns whether it can be used */
  addSpeech(pack: WrittenPack, numbersOf: (count: number) => Numbers): boolean {
    let numbers: Numbers = [];
    const opened = openSpeech(pack, this.#opening((count) => {
      numbers = numbersOf(count);
      return Array.from({ length: count }, (_, position) => numbers[position] ?? this.newNumber());
    }));
    if (opened === null) return false;
    this.speeches.put(pack, opened, numbers);
    this.#options.offer(opened.utterances);
    return true;
  }

  remove(number: number): void {
    this.index.remove(number);
    this.texts.remove(number);
    this.speeches.remove(number);
    this.#documents.delete(number);
    this.#loadedSpeech.delete(number);
    this.#placed.delete(number);
    this.awaited.delete(number);
  }

  /** Closes all shards: nothing can be loaded any more. */
  close(): void {
    this.#isClosed = true;
    this.texts.clear();
    this.speeches.clear();
  }

  /** Names of all packs that are open. */
  packNames(): ReadonlySet<string> {
    return new Set([...this.texts.shards, ...this.speeches.shards].map(({ pack }) => pack.name));
  }

  get isDamaged(): boolean {
    return this.#damaged.size > 0;
  }

  /** Lets go of damaged shards. @returns the sources that have to be read anew, and are still to be removed */
  dropDamaged(): number[] {
    const numbersIn = <T>({ shards }: Shelf<T>): number[] => shards.filter(({ pack }) => this.#damaged.has(pack.name)).flatMap(({ used }) => [...used.values()]);
    numbersIn(this.speeches).forEach((number) => { this.speeches.remove(number); });
    const lost = numbersIn(this.texts);
    this.#damaged.clear();
    return lost;
  }

  /** Part of a source's text, cut to what is there, without loading the document; empty where the source has just gone. */
  excerpt(number: number, span: Span): string {
    const place = this.#placeOf(number);
    return place === null ? '' : sourceExcerpt(place.segment, place.source, span);
  }

  /** Where some text stands in a source's, without loading the document. */
  *occurrences(number: number, needle: string): Generator<number> {
    const place = this.#placeOf(number);
    if (place !== null) yield* this.#rare.of(number, needle, () => sourceOccurrences(place.segment, place.source, needle));
  }

  #placeOf(number: number): { readonly segment: Segment; readonly source: SegmentSource } | null {
    const placed = this.texts.find(number);
    const segment = placed?.shard.content.segment;
    const source = segment?.sources[placed?.position ?? -1];
    return segment === undefined || source === undefined ? null : { segment, source };
  }

  /**
   * A source's document; an empty one where the source has just gone, or what is kept of it is damaged.
   * @param path of its file, which says the format
   */
  document(number: number, path: string): Document {
    const known = this.#documents.get(number);
    if (known !== undefined) return known;
    const placed = this.texts.find(number);
    if (placed === undefined || this.#damaged.has(placed.shard.pack.name)) return nothing;
    const { pack, content } = placed.shard;
    const document = lazyDocument(formatOfPath(path) ?? 'text', () => content.text(placed.position) ?? '', (text) => {
      const decoded = content.document(placed.position, text);
      if (decoded === null) this.#noteDamage(pack.name);
      return decoded ?? nothing;
    });
    this.#documents.put(number, document, this.lengthOf(number) * bytesPerUnit);
    return document;
  }

  /** Where a stretch of a source's text stands in its file, without loading the document; at its start where the source has just gone, or is damaged. */
  rangeOf(number: number, span: Span): Range {
    const placed = this.texts.find(number);
    if (placed === undefined || this.#damaged.has(placed.shard.pack.name)) return atStart;
    const places = this.#placed.get(number) ?? placed.shard.content.places(placed.position);
    if (places !== null) this.#placed.put(number, places, places.bytes);
    const range = places?.rangeOf(span) ?? null;
    if (range === null) this.#noteDamage(placed.shard.pack.name);
    return range ?? atStart;
  }

  /** Who speaks in a source; nobody yet in a long one in which that has not been found out. */
  speech(number: number, path: string): SpeechIndex {
    const known = this.#loadedSpeech.get(number);
    if (known !== undefined) return known;
    const kept = this.#keptSpeech(number);
    const speech = kept ?? this.#speechNow(number, path);
    if (speech === null) return nobody;
    this.#loadedSpeech.put(number, speech, kept === null ? this.lengthOf(number) * bytesPerUnit : bytesOfIndex + kept.people.length * bytesPerPerson);
    return speech;
  }

  /** Of a source's text, UTF-16 units; 0 where it has just gone. */
  lengthOf(number: number): number {
    const place = this.#placeOf(number);
    return place === null ? 0 : place.source.endUnit - place.source.startUnit;
  }

  #keptSpeech(number: number): SpeechIndex | null {
    const placed = this.speeches.find(number);
    if (placed === undefined) return null;
    const speech = placed.shard.content.speech(placed.position, this.lengthOf(number));
    if (speech === null) this.#noteDamage(placed.shard.pack.name);
    return speech;
  }

  #speechNow(number: number, path: string): SpeechIndex | null {
    if (this.lengthOf(number) > longestOnTheSpot) {
      this.awaited.add(number);
      return null;
    }
    const document = this.document(number, path);
    return indexSpeech(speechOfSource(path, document, this.#options.languageOf(document), this.#options.log));
  }

  #opening(numbers: (count: number) => readonly number[]): Parameters<typeof openTexts>[1] {
    const { packs, cache, log } = this.#options;
    return { packs, numbers, options: { cache, log, onDamage: (name) => { this.#noteDamage(name); } } };
  }

  #noteDamage(name: string): void {
    if (this.#isClosed || this.#damaged.has(name)) return;
    this.#damaged.add(name);
    this.#options.onDamage();
  }
}

const nothing: Document = readPlainText('');
const nobody = indexSpeech(noSpeech);
const atStart: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
