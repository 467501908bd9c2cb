import { DocumentBuilder } from './document-builder.ts';
import type { DraftDocument, PlaceMark } from './document.ts';
import { InlineTextBuilder } from './inline-text.ts';
import { noMetadata } from './metadata.ts';
import { readCues, timeLabel } from './subtitles/cues.ts';
import type { Cue } from './subtitles/cues.ts';
import type { Span } from '../text/span.ts';

/** Silence that parts paragraphs behind the end of a sentence, in seconds. */
const pause = 2;
/** A paragraph that is longer is parted at the next end of a sentence, UTF-16 units. */
const longParagraph = 900;
const sentenceEnd = /[.?!…]["'”’»)\]]*\s*$/u;
/** `<v Ada Harrow>`, `<i>`, `</i>`, `<00:00:01.200>`, `{\an8}`. */
const tag = /<\/?[^<>\n]{0,200}>|\{\\[^{}\n]{0,80}\}/g;
const voice = /^<v(?:\.[^\s>]+)*\s+([^>]+)>$/;
const namedTurn = /^\s*(?:[-–—]\s*)?\p{Lu}[\p{L}\p{M}.'’ -]{0,40}:\s/u;
const dashTurn = /^\s*[-–—]\s*\S/u;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': '\u00a0', '&lrm;': '', '&rlm;': '', '&quot;': '"', '&#39;': '\'' };

/**
 * Reads subtitles, SRT or WebVTT: what is spoken, put together to paragraphs across cues, each with its speaker where the file names one;
 * each cue is a place in time.
 */
export function readSubtitles(original: string): DraftDocument {
  return new SubtitleReader(original).read();
}

class SubtitleReader {
  readonly #original: string;
  readonly #builder = new DocumentBuilder();
  readonly #places: PlaceMark[] = [];
  #inline: InlineTextBuilder;
  /** Where the text of the paragraph that is being read ends in the file; null before its first cue. */
  #end: number | null = null;
  #voice = '';

  constructor(original: string) {
    this.#original = original;
    this.#inline = new InlineTextBuilder(original);
  }

  read(): DraftDocument {
    const cues = readCues(this.#original);
    const say = (line: Span | undefined): string => (line === undefined ? '' : this.#plain(line).trim());
    const scrolls = isScrolling(cues, say);
    let before: Cue | undefined;
    for (const cue of cues) {
      const shown = new Set(scrolls ? before?.lines.map(say) : []);
      const lines = cue.lines.filter((line) => !shown.has(say(line)));
      const [first] = lines;
      if (first !== undefined) {
        if (before !== undefined && this.#beginsParagraph(before, cue, first)) this.#endParagraph();
        this.#places.push({ kind: 'time', label: timeLabel(cue.start), at: first.start });
        lines.forEach((line, index) => {
          if (index > 0 && dashTurn.test(this.#plain(line))) this.#endParagraph();
          this.#line(line);
        });
      }
      before = cue;
    }
    this.#endParagraph();
    return this.#builder.build({ format: 'subtitles', original: this.#original, metadata: noMetadata, problems: [], places: this.#places });
  }

  #beginsParagraph(before: Cue, cue: Cue, first: Span): boolean {
    const text = this.#plain(first);
    const speaker = this.#voiceIn(first);
    if ((speaker !== null && speaker !== this.#voice) || namedTurn.test(text) || dashTurn.test(text)) return true;
    const last = before.lines.at(-1);
    const ended = last === undefined || sentenceEnd.test(this.#plain(last));
    return ended && (cue.start - before.end >= pause || this.#inline.length > longParagraph);
  }

  #plain({ start, end }: Span): string {
    return this.#original.slice(start, end).replace(tag, '');
  }

  #voiceIn({ start, end }: Span): string | null {
    const [, name] = voice.exec(/^\s*(<v[^>]*>)/.exec(this.#original.slice(start, end))?.[1] ?? '') ?? [];
    return name?.trim() ?? null;
  }

  #line(line: Span): void {
    // What stands between two cues is a space where they go on in one paragraph.
    if (this.#end !== null) {
      this.#inline.copy(this.#end, this.#end + 1);
      this.#inline.skipPrefix(line.start);
    }
    let at = line.start;
    for (const match of this.#original.slice(line.start, line.end).matchAll(tag)) {
      const start = line.start + match.index;
      this.#copy(at, start);
      at = start + match[0].length;
      const name = voice.exec(match[0])?.[1]?.trim();
      if (name !== undefined && name !== this.#voice) {
        this.#voice = name;
        this.#inline.replace(`${name}: `, { start, end: at });
      }
    }
    this.#copy(at, line.end);
    this.#end = line.end;
  }

  #copy(from: number, to: number): void {
    let at = from;
    for (const match of this.#original.slice(from, to).matchAll(/&(?:[a-z]+|#39);/g)) {
      const decoded = entities[match[0]];
      if (decoded === undefined) continue;
      const start = from + match.index;
      this.#inline.copy(at, start);
      at = start + match[0].length;
      this.#inline.replace(decoded, { start, end: at });
    }
    this.#inline.copy(at, to);
  }

  #endParagraph(): void {
    this.#builder.addBlock({ kind: 'paragraph', quoteDepth: 0 }, this.#inline.build());
    this.#inline = new InlineTextBuilder(this.#original);
    this.#end = null;
    this.#voice = '';
  }
}

/** So many of the cues begin with the line that the one before ended with: captions that scroll. Else a line that comes twice was said twice. */
const shareOfScrolling = 0.3;

function isScrolling(cues: readonly Cue[], say: (line: Span | undefined) => string): boolean {
  const scrolled = cues.filter(({ lines }, index) => index > 0 && lines.length > 0 && say(lines[0]) === say(cues[index - 1]?.lines.at(-1)));
  return cues.length > 4 && scrolled.length >= cues.length * shareOfScrolling;
}
