import type { Span } from '../../text/span.ts';

/** One subtitle of an SRT or WebVTT file. Spans count in the file. */
export interface Cue {
  /** Seconds from the beginning. */
  readonly start: number;
  readonly end: number;
  /** Its lines of text, without their line ends. */
  readonly lines: readonly Span[];
}

const timing = /^\s*(?:(\d{1,3}):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})/;

/** The cues of a file in their order. What is no cue (numbers, notes, style sheets, the head of a WebVTT file) is passed over. */
export function readCues(original: string): readonly Cue[] {
  const cues: Cue[] = [];
  let open: { start: number; end: number; lines: Span[] } | null = null;
  for (const line of linesOf(original)) {
    const text = original.slice(line.start, line.end);
    const match = text.includes('-->') ? timing.exec(text) : null;
    if (match !== null) {
      // Where the blank line before a timing is missing, the line before it is the number of its cue.
      if (open !== null && /^\s*\d+\s*$/.test(textOf(original, open.lines.at(-1)))) open.lines.pop();
      open = { start: seconds(match.slice(1, 5)), end: seconds(match.slice(5, 9)), lines: [] };
      cues.push(open);
    } else if (text.trim() === '') {
      open = null;
    } else {
      open?.lines.push(line);
    }
  }
  return cues;
}

/** `12:30`, `1:02:15`. @param time in seconds */
export function timeLabel(time: number): string {
  const [hours, minutes, rest] = [Math.floor(time / 3600), Math.floor(time / 60) % 60, Math.floor(time) % 60];
  const padded = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(rest)}` : `${minutes}:${padded(rest)}`;
}

/** The time of a label, in seconds: what `timeLabel` made of it. @param label `12:30`, `1:02:15` */
export function secondsOf(label: string): number {
  return label.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

function seconds([hours = '0', minutes = '0', whole = '0', fraction = '0']: readonly (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(`0.${fraction}`);
}

function textOf(original: string, span: Span | undefined): string {
  return span === undefined ? '' : original.slice(span.start, span.end);
}

function* linesOf(original: string): Generator<Span> {
  let start = 0;
  for (const match of original.matchAll(/\r\n?|\n/g)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: original.length };
}
