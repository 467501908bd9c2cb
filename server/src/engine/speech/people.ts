import type { SpeechWords } from '../language/speech-words.ts';
import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isName, type Frame } from './frames.ts';
import type { NameMention } from './mention.ts';
import type { Person } from './speech.ts';
import type { Token } from './tokens.ts';

/** A person while the document is still being read. */
export interface Entity {
  readonly index: number;
  name: string;
  kind: Person['kind'];
  /** The document itself names it, not only somebody who is quoted. */
  narrated: boolean;
  /** Where it was last mentioned by one name alone. */
  lastShort: number;
  /** Something more than a capital shows that it is a person: a title, a first name, a role. */
  certain: boolean;
  place: boolean;
  gender: 'female' | 'male' | null;
  affiliation: string | null;
  readonly roles: Set<string>;
  /** Folded first and last name; empty where only one is known. */
  first: string;
  last: string;
  /** Of names and descriptions, in the order in which they were linked. */
  readonly mentions: Span[];
}

/** How a speaker without a name is described. */
export interface Description {
  readonly asWritten: string;
  /** Without its article: what tells one unnamed speaker from another. */
  readonly description: string;
  /** Folded noun. */
  readonly head: string;
  /** `the officer` may be the one described before; `an officer` is another. */
  readonly definite: boolean;
  readonly span: Span;
}

/** Whom a document names, and who a new mention is. One table per document; who is whom across documents is nobody's matter here. */
export interface PeopleTable {
  readonly entities: readonly Entity[];
  /** The entity of a name; makes one where nobody has it yet. */
  readonly link: (mention: NameMention) => Entity;
  /** A speaker without a name; see `Description`. */
  readonly unnamed: (description: Description) => Entity;
  /** The nearest named person before `at` who has that role. */
  readonly withRole: (role: string, at: number) => Entity | null;
  /** The nearest body before `at` whose name has that word (`the council` for `Pellbridge Town Council`). */
  readonly bodyNamed: (word: string, at: number) => Entity | null;
  /** Whether anything says who wrote the document. */
  readonly hasAuthor: boolean;
  /** The document's own author; without a name where the metadata gives none. */
  readonly author: () => Entity;
}

/**
 * Links all names of the frames, full names first, so that a surname finds its owner wherever it stands.
 * @param authors full names of those who wrote the document
 */
export function tableOfPeople(frames: readonly Frame[], authors: readonly string[], words: SpeechWords): PeopleTable {
  const table = new Table(authors, words);
  const names = frames.flatMap((frame) => frame.mentions.filter(isName));
  for (const name of names) if (name.core.length > 1) table.link(name);
  table.sortMentions();
  for (const name of names) if (name.core.length === 1) table.link(name);
  for (const frame of frames) {
    for (const mention of frame.mentions) {
      if (!isName(mention)) continue;
      noteApposition(frame, mention, table, words);
      noteSpeaking(frame, mention, table, words);
    }
  }
  table.sortMentions();
  return table;
}

class Table implements PeopleTable {
  readonly entities: Entity[] = [];
  readonly hasAuthor: boolean;
  readonly #byFullName = new Map<string, Entity>();
  readonly #byPart = new Map<string, Entity[]>();
  readonly #byFirstAndLast = new Map<string, Entity>();
  readonly #byInitial = new Map<string, Entity>();
  readonly #byRole = new Map<string, Entity[]>();
  readonly #unnamed = new Map<string, Entity>();
  /** Mentions not yet among the sorted ones, so that looking up the nearest stays right while linking goes on. */
  #pending: { readonly entity: Entity; readonly span: Span }[] = [];
  readonly #unnamedByHead = new Map<string, Entity>();
  readonly #authors: readonly string[];
  readonly #words: SpeechWords;
  #author: Entity | null = null;

  constructor(authors: readonly string[], words: SpeechWords) {
    this.#authors = authors;
    this.hasAuthor = authors.length > 0;
    this.#words = words;
  }

  link = (mention: NameMention): Entity => {
    const folded = mention.core.map(foldWord);
    const full = folded.join(' ');
    const known = folded.length > 1 ? this.#byFullName.get(full) ?? this.#sameFullName(folded, mention) : this.#nearestPart(full, mention);
    const entity = known ?? this.#make(mention, folded);
    this.#byFullName.set(full, this.#byFullName.get(full) ?? entity);
    mention.person = entity.index;
    this.#pending.push({ entity, span: mention.span });
    if (!mention.quoted) entity.narrated = true;
    if (folded.length === 1) entity.lastShort = mention.span.start;
    if (isFuller(mention.core, entity.name)) entity.name = mention.core.join(' ');
    entity.affiliation ??= mention.affiliation;
    for (const title of mention.titles) this.giveRole(entity, title);
    entity.gender ??= this.#genderOf(mention, folded);
    if (mention.shape === 'person' && entity.kind !== 'organisation') entity.certain = true;
    return entity;
  };

  unnamed = ({ asWritten, description, head, definite, span }: Description): Entity => {
    const key = description.toLowerCase();
    const known = this.#unnamed.get(key) ?? (definite ? this.#unnamedByHead.get(head) : undefined);
    if (known !== undefined) {
      known.mentions.push(span);
      return known;
    }
    const entity = this.#add(asWritten, 'role');
    entity.roles.add(head);
    entity.gender = this.#words.gendered.get(head) ?? null;
    entity.certain = true;
    entity.mentions.push(span);
    this.#unnamed.set(key, entity);
    this.#unnamedByHead.set(head, entity);
    return entity;
  };

  bodyNamed = (word: string, at: number): Entity | null => {
    if (!this.#words.organisationWords.has(word)) return null;
    let nearest: Entity | null = null;
    for (const entity of latest(this.#byPart.get(word))) {
      const last = entity.kind === 'organisation' ? lastBefore(entity.mentions, at) : undefined;
      if (last !== undefined && last.start >= (nearest === null ? 0 : (lastBefore(nearest.mentions, at)?.start ?? 0))) nearest = entity;
    }
    return nearest;
  };

  withRole = (role: string, at: number): Entity | null => {
    let nearest: Entity | null = null;
    let best = Infinity;
    for (const entity of latest(this.#byRole.get(role))) {
      const distance = at - (lastBefore(entity.mentions, at)?.end ?? -Infinity);
      if (distance < best) [nearest, best] = [entity, distance];
    }
    return nearest;
  };

  author = (): Entity => {
    if (this.#author !== null) return this.#author;
    const [name] = this.#authors;
    const folded = (name ?? '').split(/\s+/).filter((part) => part !== '').map(foldWord);
    const known = name === undefined || this.#authors.length > 1 ? undefined : this.#byFullName.get(folded.join(' ')) ?? this.#partners(folded);
    const entity = known ?? this.#add(this.#authors.join(' and '), 'author');
    if (name !== undefined && this.#authors.length === 1) {
      entity.name = name;
      entity.first = folded[0] ?? '';
      entity.last = folded.at(-1) ?? '';
      entity.gender ??= this.#firstNameGender(entity.first);
    }
    entity.kind = 'author';
    entity.certain = true;
    this.#author = entity;
    return entity;
  };

  giveRole(entity: Entity, role: string): void {
    if (entity.roles.has(role)) return;
    entity.roles.add(role);
    const holders = this.#byRole.get(role);
    if (holders === undefined) this.#byRole.set(role, [entity]);
    else holders.push(entity);
  }

  sortMentions(): void {
    for (const { entity, span } of this.#pending) entity.mentions.push(span);
    this.#pending = [];
    for (const entity of this.entities) entity.mentions.sort((a, b) => a.start - b.start);
  }

  #add(name: string, kind: Entity['kind']): Entity {
    const entity: Entity = {
      index: this.entities.length, name, kind, narrated: false, lastShort: -1, certain: false, place: false, gender: null, affiliation: null, roles: new Set(), first: '', last: '', mentions: [],
    };
    this.entities.push(entity);
    return entity;
  }

  #make(mention: NameMention, folded: readonly string[]): Entity {
    const entity = this.#add(mention.core.join(' '), mention.shape === 'organisation' ? 'organisation' : 'person');
    entity.place = mention.shape === 'place';
    entity.first = folded.length > 1 ? (folded[0] ?? '') : '';
    entity.last = folded.at(-1) ?? '';
    this.#noteFullName(entity);
    for (const part of new Set(folded)) {
      const holders = this.#byPart.get(part);
      if (holders === undefined) this.#byPart.set(part, [entity]);
      else holders.push(entity);
    }
    return entity;
  }

  /** Same surname, and a first name that is the same, its short form or its initial. */
  #sameFullName(folded: readonly string[], mention: NameMention): Entity | undefined {
    if (mention.shape === 'organisation') return undefined;
    return this.#partners(folded);
  }

  #partners(folded: readonly string[]): Entity | undefined {
    const first = folded[0] ?? '';
    const last = folded.at(-1) ?? '';
    const initial = `${last} ${first.charAt(0)}`;
    if (first.length === 1) return this.#byInitial.get(initial);
    return this.#byFirstAndLast.get(`${last} ${this.#longForm(first)}`) ?? this.#byFirstAndLast.get(initial);
  }

  #longForm(first: string): string {
    return this.#words.nicknames.get(first) ?? first;
  }

  /** Lets a person be found by surname with first name, its long form or its initial. */
  #noteFullName(entity: Entity): void {
    if (entity.kind === 'organisation' || entity.first === '') return;
    const full = `${entity.last} ${this.#longForm(entity.first)}`;
    const initial = `${entity.last} ${entity.first.charAt(0)}`;
    if (!this.#byFirstAndLast.has(full)) this.#byFirstAndLast.set(full, entity);
    if (!this.#byInitial.has(initial)) this.#byInitial.set(initial, entity);
  }

  /** For one word: whose surname it is, else whose first name, else part of whose name; of several the nearest. */
  #nearestPart(part: string, mention: NameMention): Entity | undefined {
    const told = this.#toldGender(mention);
    let best = Infinity;
    let found: Entity | undefined;
    for (const entity of latest(this.#byPart.get(part))) {
      if (told !== null && entity.gender !== null && told !== entity.gender) continue;
      if (mention.titles.length > 0 && entity.kind === 'organisation') continue;
      const rank = entity.last === part ? 0 : entity.first === part && told === null ? 1 : 2;
      const hearsay = !mention.quoted && !entity.narrated ? 5e8 : 0;
      const distance = rank * 1e9 + hearsay + distanceTo(entity, mention.span.start);
      if (distance < best) [found, best] = [entity, distance];
    }
    return found;
  }

  #toldGender(mention: NameMention): 'female' | 'male' | null {
    for (const title of mention.titles) {
      const gender = this.#words.gendered.get(title);
      if (gender !== undefined) return gender;
    }
    return null;
  }

  #genderOf(mention: NameMention, folded: readonly string[]): 'female' | 'male' | null {
    return this.#toldGender(mention) ?? (mention.shape === 'organisation' ? null : this.#firstNameGender(folded[0] ?? ''));
  }

  #firstNameGender(first: string): 'female' | 'male' | null {
    const gender = this.#words.firstNames.get(first);
    return gender === 'female' || gender === 'male' ? gender : null;
  }
}

/** Of those who share a name or role, how many are weighed: a book with more of them is a directory, and a bound keeps the work linear. */
const mostWeighed = 64;

function latest(entities: readonly Entity[] | undefined): readonly Entity[] {
  return entities === undefined || entities.length <= mostWeighed ? (entities ?? []) : entities.slice(-mostWeighed);
}

/** `Ada Harrow, the town's mayor,` and `Ada Harrow, a spokesperson for the council,`: the roles in what follows a name. */
function noteApposition(frame: Frame, mention: NameMention, table: Table, words: SpeechWords): void {
  const entity = table.entities[mention.person];
  if (entity === undefined || mention.shape === 'organisation') return;
  const { tokens } = frame;
  const opener = tokens[mention.last + 1];
  if (opener?.text !== ',' && opener?.text !== '(') return;
  const roles: number[] = [];
  let k = mention.last + 2;
  for (; k < Math.min(tokens.length, mention.last + 14); k++) {
    const token = tokens[k];
    if (token?.kind !== 'word' || isVerb(token, words) || words.pronouns.has(token.folded) || words.relatives.has(token.folded) || words.prepositions.has(token.folded)) break;
    if (words.roles.has(token.folded) || words.titles.has(token.folded) && !token.capital) roles.push(k);
  }
  const stop = tokens[k];
  // `After they met Harrow, the mayor said`: a definite description that a verb follows is a subject of its own.
  if (stop?.kind === 'word' && words.definiteArticles.has(tokens[mention.last + 2]?.folded ?? '')) return;
  for (const role of roles) {
    const { folded } = tokens[role] ?? { folded: '' };
    table.giveRole(entity, folded);
    entity.certain = true;
    entity.gender ??= words.gendered.get(folded) ?? null;
    entity.affiliation ??= affiliationBehind(frame, role, words);
  }
}

/** Who is said to say something is somebody, known by a first name or not. */
function noteSpeaking(frame: Frame, mention: NameMention, table: Table, words: SpeechWords): void {
  const entity = table.entities[mention.person];
  const verb = frame.tokens[mention.last + 1]?.folded ?? '';
  if (entity?.kind !== 'person' || entity.place || mention.possessive || words.weakCues.has(verb) || words.participles.has(verb)) return;
  if (words.cueVerbs.has(verb)) entity.certain = true;
}

function isVerb(token: Token, words: SpeechWords): boolean {
  return words.auxiliaries.has(token.folded) || words.cueVerbs.has(token.folded) && !words.roles.has(token.folded);
}

/** The organisation behind `spokesperson for the` or `president of`. */
function affiliationBehind(frame: Frame, role: number, words: SpeechWords): string | null {
  for (let k = role + 1; k < Math.min(frame.tokens.length, role + 6); k++) {
    const token = frame.tokens[k];
    if (token?.kind !== 'word') return null;
    const mention = frame.mentionAt[k];
    if (isName(mention)) return mention.core.join(' ');
    if (!words.prepositions.has(token.folded) && !words.determiners.has(token.folded)) return null;
  }
  return null;
}

/** The last of some sorted spans that begins before `at`. */
export function lastBefore(spans: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : spans[low - 1];
}

/** How far the nearest mention is; one behind counts three times, since a name is mostly given before it is shortened. */
function distanceTo({ mentions, lastShort }: Entity, at: number): number {
  const before = lastBefore(mentions, at);
  const full = before === undefined ? Infinity : at - before.start;
  const short = lastShort >= 0 && lastShort < at ? at - lastShort : Infinity;
  if (full < Infinity || short < Infinity) return Math.min(full, short);
  const [next] = mentions;
  return next === undefined ? 1e8 : (next.start - at) * 3;
}

/** More words, or as many without the capitals of a transcript's labels. */
function isFuller(core: readonly string[], name: string): boolean {
  const known = name.split(' ').length;
  return core.length > known || core.length === known && isCapitals(name) && !isCapitals(core.join(' '));
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase();
}
