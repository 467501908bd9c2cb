import type { SpeechWords } from '../language/speech-words.ts';
import type { Frame } from './frames.ts';

/** What the whole document shows about its capitalised words: evidence for those that open a sentence. Words are folded. */
export interface Evidence {
  /** Stands in a run of capitalised words inside a sentence. */
  readonly isNamed: (word: string) => boolean;
  /** Occurs in lower case too. */
  readonly isAlsoLower: (word: string) => boolean;
  /** Follows a first name, or ends a name although it is a trade too (`Ada Miller`). */
  readonly isSurname: (word: string) => boolean;
}

/** What one block contributes: each word once. */
export interface BlockEvidence {
  readonly named: readonly string[];
  readonly lower: readonly string[];
  readonly surnames: readonly string[];
}

/** Gathers a block's evidence. Linear. */
export function evidenceIn(frames: readonly Frame[], words: SpeechWords): BlockEvidence {
  const named = new Set<string>();
  const lower = new Set<string>();
  const surnames = new Set<string>();
  for (const frame of frames) {
    const titleCase = isTitleCase(frame);
    frame.tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      if (!token.capital) {
        lower.add(token.folded);
        return;
      }
      const before = frame.tokens[i - 1];
      if (before?.capital === true && !before.possessive && (words.firstNames.has(before.folded) || words.alsoSurnames.has(token.folded) && !words.notNames.has(before.folded) && !words.titles.has(before.folded))) {
        surnames.add(token.folded);
      }
      if (words.capitalisedNouns && before?.kind === 'word' && words.titles.has(before.folded) && isPlainNoun(token, words)) surnames.add(token.folded);
      if (titleCase || opensUnit(frame, i) || words.notNames.has(token.folded)) return;
      named.add(token.folded);
    });
  }
  return { named: [...named], lower: [...lower], surnames: [...surnames] };
}

/** Whether a capitalised word is no title, role or other word that may stand behind a title. */
function isPlainNoun({ folded }: Frame['tokens'][number], words: SpeechWords): boolean {
  return !words.titles.has(folded) && !words.roles.has(folded) && !words.notNames.has(folded) && !words.organisationWords.has(folded);
}

/** A headline in which most words have a capital, so that capitals show nothing. Plain text has no headings: there a full stop is what headlines lack. */
export function isTitleCase({ isQuoted, tokens }: Frame): boolean {
  if (isQuoted || tokens.at(-1)?.kind !== 'word') return false;
  const long = tokens.filter((token) => token.kind === 'word' && token.folded.length > 3);
  return long.length > 4 && long.filter((token) => token.capital).length > long.length * 0.6;
}

/** Whether a token opens a sentence or what is quoted or bracketed in one, so that its capital shows nothing. */
export function opensUnit({ tokens }: Frame, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.opensSentence) return true;
  const before = tokens[i - 1];
  return before === undefined || before.kind === 'quotation' || before.text === ':' || before.text === '(' || before.text === '•' || before.text === '[';
}

/** The evidence of a document, counted by block, so that a block that changes is counted anew and no other. */
export class EvidenceTable implements Evidence {
  readonly #named = new Map<string, number>();
  readonly #lower = new Map<string, number>();
  readonly #surnames = new Map<string, number>();
  #blocks: readonly BlockEvidence[] = [];

  isNamed = (word: string): boolean => this.#named.has(word);
  isAlsoLower = (word: string): boolean => this.#lower.has(word);
  isSurname = (word: string): boolean => this.#surnames.has(word);

  /**
   * Takes the document's blocks as they are now.
   * @returns the words of which something is no longer as it was
   */
  update(blocks: readonly BlockEvidence[]): ReadonlySet<string> {
    const before = this.#blocks;
    let head = 0;
    while (head < blocks.length && head < before.length && blocks[head] === before[head]) head++;
    let tail = 0;
    while (tail < blocks.length - head && tail < before.length - head && blocks[blocks.length - 1 - tail] === before[before.length - 1 - tail]) tail++;
    const changed = new Set<string>();
    // What comes is counted before what goes: a word of both does not change.
    for (const block of blocks.slice(head, blocks.length - tail)) this.#count(block, 1, changed);
    for (const block of before.slice(head, before.length - tail)) this.#count(block, -1, changed);
    this.#blocks = blocks;
    return changed;
  }

  #count({ named, lower, surnames }: BlockEvidence, by: 1 | -1, changed: Set<string>): void {
    count(this.#named, named, by, changed);
    count(this.#lower, lower, by, changed);
    count(this.#surnames, surnames, by, changed);
  }
}

function count(counts: Map<string, number>, words: readonly string[], by: 1 | -1, changed: Set<string>): void {
  for (const word of words) {
    const before = counts.get(word) ?? 0;
    if (before + by > 0) counts.set(word, before + by);
    else counts.delete(word);
    if (before === 0 || before + by === 0) changed.add(word);
  }
}

/** Evidence that notes what it is asked, so that it can be told later whether the answers are still the same. */
export function notingEvidence(evidence: Evidence, asked: Set<string>): Evidence {
  const noting = (answer: (word: string) => boolean) => (word: string): boolean => {
    asked.add(word);
    return answer(word);
  };
  return { isNamed: noting(evidence.isNamed), isAlsoLower: noting(evidence.isAlsoLower), isSurname: noting(evidence.isSurname) };
}
