import * as v from 'valibot';

/**
 * The gold that the evaluation compares with: what a careful reader says of each quotation, by offset.
 * Offsets are UTF-16 offsets into the decoded file, `end` exclusive, as in the report. Where a field takes a list,
 * every member counts as right; the first is the one that the reader would have chosen.
 */

const oneOrMore = <Item extends v.GenericSchema>(item: Item) =>
  v.union([item, v.pipe(v.array(item), v.minLength(1))]);

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The verdicts of the report. */
export const VERDICTS = ['verbatim', 'edited', 'misquoted', 'unsourced', 'unchecked'] as const;

/** Severities from the gravest down; `none` stands for an entry that should carry no finding. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint', 'none'] as const;

const attribution = v.picklist(['confirmed', 'contradicted', 'unknown']);

const goldQuotation = v.object({
  start: offset,
  end: offset,
  /** The quotation as a reader sees it, or as it stands in the file. Guards against offsets that have gone stale. */
  text: v.string(),
  verdict: oneOrMore(v.picklist(VERDICTS)),
  /** Why an entry is `unchecked`. */
  reason: v.optional(oneOrMore(v.string())),
  /** Codes that must be there. */
  findings: v.array(v.string()),
  /** Codes that may be there. */
  allowedFindings: v.optional(v.array(v.string()), []),
  /** The gravest severity that this entry may carry; without it any severity of an expected code is right. */
  severity: v.optional(v.picklist(SEVERITIES)),
  /** A name or role that the claimed speaker must contain, usually a surname; null where the draft claims nobody. */
  speaker: oneOrMore(v.nullable(v.string())),
  attribution: oneOrMore(attribution),
  /** Id of the source whose passage comes first; null where there is none. Not compared when left out. */
  source: v.optional(oneOrMore(v.nullable(v.string()))),
  /** Entries of one document with the same number are one quotation. Not compared in documents that number none. */
  group: v.optional(v.number()),
  /** Whether the entry may as well be absent: readers differ. */
  optional: v.optional(v.boolean(), false),
  note: v.optional(v.string()),
});

/** `expectations.json`: paths are relative to one folder, by default the folder that holds the file. */
const expectations = v.object({
  version: v.literal(1),
  corpus: v.string(),
  documents: v.array(v.object({ path: v.string(), quotations: v.array(goldQuotation) })),
});

const goldSpeech = v.object({
  start: offset,
  end: offset,
  text: v.string(),
  kind: v.picklist(['inline', 'block']),
  /**
   * Who speaks; null where the text does not say. A list of names: each is right; none where only the words that name the speaker are known
   * (*she*). `mentions`: every place that is a right answer.
   */
  speaker: v.nullable(
    v.object({
      name: v.optional(oneOrMore(v.string())),
      mentions: v.array(v.object({ start: offset, end: offset })),
    }),
  ),
  /** Whether the entry may as well be absent: a title between marks, for instance. */
  optional: v.optional(v.boolean(), false),
  note: v.optional(v.string()),
});

/** `speakers.json`: who speaks each quotation of four words and more in any document. */
const speakers = v.object({
  version: v.literal(1),
  documents: v.array(v.object({ path: v.string(), quotations: v.array(goldSpeech) })),
});

export type Expectations = v.InferOutput<typeof expectations>;
export type GoldQuotation = v.InferOutput<typeof goldQuotation>;
export type Speakers = v.InferOutput<typeof speakers>;
export type GoldSpeech = v.InferOutput<typeof goldSpeech>;

/** Reads `expectations.json`. Throws an error that names the file, the place and what is wrong there. */
export function parseExpectations(json: string, path: string): Expectations {
  return parse(expectations, json, path);
}

/** Reads `speakers.json`. Throws an error that names the file, the place and what is wrong there. */
export function parseSpeakers(json: string, path: string): Speakers {
  return parse(speakers, json, path);
}

/** Every accepted answer of a field that takes one or a list. */
export function accepted<Item>(value: Item | Item[]): Item[] {
  return Array.isArray(value) ? value : [value];
}

function parse<Schema extends v.GenericSchema>(schema: Schema, json: string, path: string): v.InferOutput<Schema> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${path}: ${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`);
}
