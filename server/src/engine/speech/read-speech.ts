import type { Document } from '../document/document.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import { attribute } from './attribute.ts';
import { authorshipOf } from './authorship.ts';
import { blockQuotations, withoutRedundantMarks } from './blockquotes.ts';
import type { FoundQuotations } from './found-quotation.ts';
import { readFrames, type Frame } from './frames.ts';
import { groupQuotations } from './groups.ts';
import { inlineQuotations } from './inline-quotations.ts';
import { emphasisOf, scanMentions } from './names.ts';
import { namedThing } from './not-speech.ts';
import { tableOfPeople } from './people.ts';
import { personIndexes, presentPeople, presentQuotations } from './present.ts';
import type { RuleContext } from './rules/found.ts';
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
  const { quotations: found, unbalanced } = findQuotations(document, words);
  const frames = readFrames(document, found, words);
  scanMentions(frames, emphasisOf(document), words);
  const authorship = authorshipOf(document, words);
  const people = tableOfPeople(frames, authorship?.names ?? [], words);
  const blind: RuleContext = { text: document.text, quotations: found, frames, words, transparent: new Set() };
  const context: RuleContext = { ...blind, transparent: namedThings(frames, blind) };
  const { voices, regions, doubtful } = attribute(document, context, { people, authors: authorship?.names ?? [] });

  const own: Voice | null = authorship === null ? null
    : { entity: people.author(), mention: authorship.mention, confidence: authorship.confidence, rule: 'author', cue: null };
  const indexes = personIndexes(people, [...voices.values(), ...regions.flatMap(({ voice }) => voice ?? []), ...(own === null ? [] : [own])]);
  const toAttribution = ({ entity, mention, confidence, rule }: Voice): Attribution =>
    ({ person: indexes.get(entity.index) ?? 0, name: entity.name, mention, confidence: Math.round(confidence * 1000) / 1000, rule });
  const quotations = presentQuotations({ document, context, voices, regions, toAttribution, role: options.role });
  const utterances = utterancesOf({ document, quotations, regions, doubtful, author: own === null ? null : toAttribution(own), toAttribution });
  return { quotations, utterances, people: presentPeople(people, indexes), unbalanced };
}

function findQuotations(document: Document, words: SpeechWords): FoundQuotations {
  const inline = inlineQuotations(document, words);
  const quoted = withoutRedundantMarks(document, { inline: inline.candidates, blocks: blockQuotations(document) });
  return { quotations: groupQuotations([...quoted.inline, ...quoted.blocks], document.text, words), unbalanced: inline.unbalanced };
}

function namedThings(frames: readonly Frame[], context: RuleContext): ReadonlySet<number> {
  const named = new Set<number>();
  for (const frame of frames) {
    frame.tokens.forEach((token, at) => {
      if (token.kind === 'quotation' && namedThing(frame, at, context) !== null) named.add(token.quotation);
    });
  }
  return named;
}
