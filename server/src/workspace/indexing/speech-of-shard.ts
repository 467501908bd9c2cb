import type { Document } from '../../engine/document/document.ts';
import type { Language } from '../../engine/language/language.ts';
import type { OfferedSource } from '../../engine/search/utterance-segment.ts';
import { encodeUtteranceSegment } from '../../engine/search/utterance-encode.ts';
import { quotablesOf } from '../../engine/speech/quotables.ts';
import type { Speech } from '../../engine/speech/speech.ts';
import type { Log } from '../ports.ts';
import { noSpeech, speechOfSource } from '../source-reader.ts';
import { encodeSpeech } from '../store/speech-codec.ts';
import { encodeSpeechShard } from '../store/speech-shard.ts';
import type { Overseer, Workshop } from './carry-out.ts';
import { openTexts } from './open-packs.ts';
import type { PackResult, SpeechTask } from './tasks.ts';

/** Finds who speaks in sources, and what can be quoted of them. A source in which that fails has no speakers. */
export async function findSpeech({ shard, sources }: SpeechTask, { packs, languageOf, cache, log }: Workshop, overseer: Overseer): Promise<PackResult> {
  let damage = 0;
  const texts = openTexts(shard, { packs, options: { cache, log, onDamage: () => { damage++; } }, numbers: (count) => Array.from({ length: count }, (_, position) => position) });
  if (texts === null) return { shard: null };
  // As bytes at once, which take less memory.
  const speeches: Uint8Array[] = [];
  const offered: OfferedSource[] = [];
  try {
    for (const { position, path, isTooMuch = false } of sources) {
      if (overseer.isCancellationRequested) return { shard: null };
      overseer.at(path);
      const document = isTooMuch ? null : texts.document(position);
      const found = document === null ? nothing : speechOf(path, document, languageOf(document), log);
      speeches.push(encodeSpeech(found.speech, document?.text.length ?? 0));
      offered.push(found.offered);
    }
  } finally {
    texts.close();
  }
  overseer.at(null);
  if (damage > 0) return { shard: null };
  return { shard: await packs.add('speech', encodeSpeechShard({ speeches, utterances: encodeUtteranceSegment(offered) })) };
}

interface Found {
  readonly speech: Speech;
  readonly offered: OfferedSource;
}

const nothing: Found = { speech: noSpeech, offered: { text: '', utterances: [] } };

function speechOf(path: string, document: Document, language: Language, log: Log): Found {
  const { speech: words } = language;
  const speech = speechOfSource(path, document, language, log);
  return { speech, offered: { text: document.text, utterances: quotablesOf(document, speech, words) } };
}
