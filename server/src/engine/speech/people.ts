import type { SpeechWords } from '../language/speech-words.ts';
import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Contest } from './contests.ts';
import { anchorsOf, distanceTo, isFuller, lastBefore, type Description, type Entity } from './entity.ts';
import { personOf, placedSpan, type PlacedFrame } from './frames.ts';
import type { NameMention, NoteOnName } from './mention.ts';
import { firstNameGender } from './names.ts';

/** Whom a document names, and who a new mention is. One table per document; who is whom across documents is nobody's matter here. */
export interface PeopleTable {
  readonly entities: readonly Entity[];
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
  /** What was decided by distance alone so far. */
  readonly contests: readonly Contest[];
}

/**
 * Links all names of the frames, full names first, so that a surname finds its owner wherever it stands.
 * @param authors full names of those who wrote the document
 */
export function tableOfPeople(frames: readonly PlacedFrame[], authors: readonly string[], words: SpeechWords): PeopleTable {
  const table = new Table(authors, words);
  for (const placed of frames) for (const name of placed.frame.byKind.full) table.link(name, placed);
  table.sortMentions();
  for (const placed of frames) for (const name of placed.frame.byKind.short) table.link(name, placed);
  for (const placed of frames) for (const note of placed.frame.notes) table.note(note, placed);
  table.sortMentions();
  return table;
}

class Table implements PeopleTable {
  readonly entities: Entity[] = [];
  readonly contests: Contest[] = [];
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

  /** Finds the entity of a name; makes one where nobody has it yet. */
  link(mention: NameMention, placed: PlacedFrame): void {
    const { folded, key } = mention;
    const span = placedSpan(placed, mention.span);
    const known = folded.length > 1 ? this.#byFullName.get(key) ?? this.#sameFullName(mention) : this.#nearestPart(mention, span.start);
    const entity = known ?? this.#make(mention);
    if (!this.#byFullName.has(key)) this.#byFullName.set(key, entity);
    placed.people[mention.ordinal] = entity;
    this.#pending.push({ entity, span });
    if (!mention.quoted) entity.narrated = true;
    if (folded.length === 1) entity.lastShort = span.start;
    if (isFuller(mention, entity)) bear(entity, mention);
    entity.affiliation ??= mention.affiliation;
    for (const title of mention.titles) this.giveRole(entity, title);
    entity.gender ??= mention.gender;
    if (mention.shape === 'person' && entity.kind !== 'organisation') entity.certain = true;
  }

  /** Takes in what the words behind a name say of whoever bears it. */
  note({ mention, remarks, speaks }: NoteOnName, placed: PlacedFrame): void {
    const entity = personOf(placed, mention);
    if (entity === undefined) return;
    for (const { role, gender, affiliation } of remarks) {
      this.giveRole(entity, role);
      entity.certain = true;
      entity.gender ??= gender;
      entity.affiliation ??= affiliation;
    }
    if (speaks && entity.kind === 'person' && !entity.place) entity.certain = true;
  }

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
    let winner = -1;
    let best = Infinity;
    const rivals: Contest['rivals'][number][] = [];
    for (const entity of latest(this.#byRole.get(role))) {
      const last = lastBefore(entity.mentions, at);
      if (last === undefined) continue;
      if (at - last.end < best) [nearest, best, winner] = [entity, at - last.end, rivals.length];
      rivals.push([{ offset: last.end, weight: 1 }]);
    }
    if (rivals.length > 1) this.contests.push({ at, rivals, winner });
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
      entity.gender ??= firstNameGender(entity.first, this.#words);
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
    for (const entity of this.entities) if (!isSorted(entity.mentions)) entity.mentions.sort((a, b) => a.start - b.start);
  }

  #add(name: string, kind: Entity['kind']): Entity {
    const entity: Entity = {
      index: this.entities.length, name, nameWords: 1, isLoud: false, kind, narrated: false, lastShort: -1, certain: false, place: false, gender: null, affiliation: null, roles: new Set(), first: '', last: '', mentions: [],
    };
    this.entities.push(entity);
    return entity;
  }

  #make(mention: NameMention): Entity {
    const { folded } = mention;
    const entity = this.#add(mention.name, mention.shape === 'organisation' ? 'organisation' : 'person');
    bear(entity, mention);
    entity.place = mention.shape === 'place';
    entity.first = folded.length > 1 ? (folded[0] ?? '') : '';
    entity.last = folded.at(-1) ?? '';
    this.#noteFullName(entity);
    for (const [k, part] of folded.entries()) {
      if (folded.indexOf(part) < k) continue;
      const holders = this.#byPart.get(part);
      if (holders === undefined) this.#byPart.set(part, [entity]);
      else holders.push(entity);
    }
    return entity;
  }

  /** Same surname, and a first name that is the same, its short form or its initial. */
  #sameFullName({ folded, shape }: NameMention): Entity | undefined {
    return shape === 'organisation' ? undefined : this.#partners(folded);
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
  #nearestPart(mention: NameMention, at: number): Entity | undefined {
    const { key: part, titleGender: told } = mention;
    let best = Infinity;
    let found: Entity | undefined;
    const rivals: { readonly entity: Entity; readonly class: number }[] = [];
    const named = latest(this.#byPart.get(part));
    const isBorne = told !== null && named.some((entity) => entity.gender === told && bearsTitle(entity, mention));
    for (const entity of named) {
      if (told !== null && entity.gender !== null && told !== entity.gender) continue;
      // Of a family, whoever has been called so before: `Mr Lind` is not his brother Bo.
      if (isBorne && !bearsTitle(entity, mention)) continue;
      if (mention.titles.length > 0 && entity.kind === 'organisation') continue;
      const rank = entity.last === part ? 0 : entity.first === part && told === null ? 1 : 2;
      const hearsay = !mention.quoted && !entity.narrated ? 5e8 : 0;
      const distance = rank * 1e9 + hearsay + distanceTo(entity, at);
      if (distance < best) [found, best] = [entity, distance];
      rivals.push({ entity, class: rank * 1e9 + hearsay });
    }
    if (rivals.length > 1) this.#noteContest(rivals, found, at);
    return found;
  }

  /** Only those of the winner's own class could have come nearer. */
  #noteContest(rivals: readonly { readonly entity: Entity; readonly class: number }[], found: Entity | undefined, at: number): void {
    const own = rivals.find(({ entity }) => entity === found)?.class;
    const peers = rivals.filter((rival) => rival.class === own).map(({ entity }) => entity);
    if (found !== undefined && peers.length > 1) this.contests.push({ at, rivals: peers.map((entity) => anchorsOf(entity, at)), winner: peers.indexOf(found) });
  }
}

function bearsTitle({ roles }: Entity, { titles }: NameMention): boolean {
  return titles.some((title) => roles.has(title));
}

/** Takes a mention's name for the fullest. */
function bear(entity: Entity, { name, core, isLoud }: NameMention): void {
  entity.name = name;
  entity.nameWords = core.length;
  entity.isLoud = isLoud;
}

function isSorted(spans: readonly Span[]): boolean {
  for (let k = 1; k < spans.length; k++) if ((spans[k - 1]?.start ?? 0) > (spans[k]?.start ?? 0)) return false;
  return true;
}

/** Of those who share a name or role, how many are weighed: a book with more of them is a directory, and a bound keeps the work linear. */
const mostWeighed = 64;

function latest(entities: readonly Entity[] | undefined): readonly Entity[] {
  return entities === undefined || entities.length <= mostWeighed ? (entities ?? []) : entities.slice(-mostWeighed);
}
