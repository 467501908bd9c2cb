import { passageAddress } from '../../engine/cite/passage-address.ts';
import { locate, locatorInWords } from '../../engine/document/locate.ts';
import type { Passage } from '../../engine/judge/judgement.ts';
import { cueSentence } from '../../engine/speech/cue-sentence.ts';
import { contains } from '../../engine/text/span.ts';
import type { Source } from '../../workspace/corpus.ts';
import { dateInWords } from '../date-in-words.ts';
import { bold, inertMarkdown, link } from '../inert.ts';
import { personName } from '../person-name.ts';
import { isShownAsFile } from '../source-address.ts';

const cues = { spoken: 'said', written: 'wrote', unknown: 'is quoted' } as const;

/** Below this confidence it is only likely who speaks. */
const sure = 0.7;

/** Longer sentences are cut, UTF-16 units. */
const longestSentence = 160;

/** By which words of the source it is known who speaks; null where its structure alone says it, or the passage itself. */
export function namedBy({ document, language }: Source, { speaker, span }: Passage): string | null {
  const mention = speaker?.mention ?? null;
  const sentence = mention === null ? span : cueSentence(document, mention, language.speech);
  if (mention === null || contains(span, sentence)) return null;
  const { text } = document;
  const start = Math.max(sentence.start, mention.start - longestSentence / 2);
  const end = Math.min(sentence.end, mention.end + longestSentence / 2);
  const shown = `${inertMarkdown(text.slice(start, mention.start))}${bold(text.slice(mention.start, mention.end))}${inertMarkdown(text.slice(mention.end, end))}`;
  return `Who speaks, by: ${start > sentence.start ? '…' : ''}${shown}${end < sentence.end ? '…' : ''}`;
}

/** Who, in what, when, where: one line with a link that opens the source at the passage, and one to the passage on the web. */
export function provenance(source: Source, passage: Passage): string {
  const { metadata } = source;
  const name = passage.speaker === null ? null : personName(passage.speaker.name);
  const who = name === null ? 'In ' : `${bold(name)} ${(passage.speaker?.confidence ?? 1) < sure ? 'probably ' : ''}${cues[passage.mode]} in `;
  const others = metadata.author.filter((author) => author !== name);
  const place = locate(source.document, passage.span);
  const address = passageAddress({ URL: metadata.URL, text: source.document.text.slice(passage.span.start, passage.span.end), locator: place });
  const details = [
    others.length > 0 ? `by ${others.join(', ')}` : '', metadata['container-title'] ?? metadata.publisher ?? '', metadata.issued === undefined ? '' : dateInWords(metadata.issued),
    locatorInWords(place),
    metadata.transcript === 'automatic' ? 'by an automatic transcript' : '', metadata.confidential === true ? 'confidential' : '',
    metadata.embargo === undefined ? '' : `under embargo${metadata.embargo === 'always' ? '' : ` until ${dateInWords(metadata.embargo)}`}`,
  ].filter((part) => part !== '');
  return `${who}${sourceLink(source, passage)}, ${[...details.map(inertMarkdown), ...(address === null ? [] : [link('on the web', address)])].join(', ')}`;
}

/** The source's title, leading to the passage; of a PDF to its page. What cannot be shown by line is opened as a file. */
export function sourceLink(source: Source, passage: Passage): string {
  if (!isShownAsFile(source)) {
    const { sheet } = locate(source.document, passage.span);
    return link(titleOf(source), sheet === undefined ? source.uri : `${source.uri}#page=${String(sheet)}`);
  }
  const { start } = source.rangeOf(passage.span);
  return link(titleOf(source), `${source.uri}#L${String(start.line + 1)},${String(start.character + 1)}`);
}

/** Longer titles are cut, UTF-16 units. */
const longestTitle = 120;

function titleOf({ metadata, id }: Source): string {
  const title = (metadata.title ?? id).trim();
  return title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title;
}
