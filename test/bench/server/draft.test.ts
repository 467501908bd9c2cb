import { expect, it } from 'vitest';
import { readMarkdown } from '../../../server/src/engine/document/markdown.ts';
import { english } from '../../../server/src/engine/language/english.ts';
import { readSpeech } from '../../../server/src/engine/speech/read-speech.ts';
import type { BenchQuery } from '../queries/query.ts';
import { makeDraft } from './draft.ts';

it('a draft has each quotation as one that the engine sees, its words as they are', () => {
  const texts = ['the gate was “open” all night [sic]', 'nobody … had counted the _ships_', 'ONE MORE THING, he said'];
  const draft = makeDraft(texts.map((text): BenchQuery => ({ kind: 'verbatim', text, origin: null })));
  const inner = draft.quotations.map(({ start, end }) => draft.text.slice(start, end));
  expect(inner).toEqual(['the gate was ’open’ all night [sic]', 'nobody … had counted the ships', 'ONE MORE THING, he said']);
  expect(readSpeech(readMarkdown(draft.text), english.speech, { role: 'draft' }).quotations).toHaveLength(texts.length);
});
