import * as v from 'valibot';

/** What the evaluation reads of the command line's JSON. Fields that it does not compare are left out. */

const position = v.object({ line: v.number(), character: v.number() });
const range = v.object({ start: position, end: position });

const finding = v.object({ code: v.string(), severity: v.string(), message: v.string(), concerns: v.optional(v.array(v.string())) });

const quotation = v.object({
  range,
  start: v.number(),
  end: v.number(),
  kind: v.string(),
  text: v.string(),
  words: v.number(),
  group: v.nullish(v.number()),
  claim: v.object({ speaker: v.nullable(v.string()) }),
  verdict: v.string(),
  reason: v.nullish(v.string()),
  attribution: v.string(),
  findings: v.array(finding),
  passages: v.array(v.object({ source: v.string(), speaker: v.nullable(v.string()) })),
});

const report = v.object({
  version: v.literal(1),
  documents: v.array(v.object({ path: v.string(), quotations: v.array(quotation) })),
});

const speech = v.object({
  range,
  start: v.number(),
  end: v.number(),
  kind: v.string(),
  text: v.string(),
  words: v.number(),
  speaker: v.nullable(
    v.object({
      mention: v.nullable(v.object({ start: v.number(), end: v.number() })),
      name: v.nullable(v.string()),
      confidence: v.number(),
      rule: v.union([v.string(), v.number()]),
    }),
  ),
});

const listing = v.object({
  version: v.literal(1),
  documents: v.array(v.object({ path: v.string(), quotations: v.array(speech) })),
});

const source = v.object({ id: v.string(), language: v.string(), words: v.number() });

/** One entry of `check --format json`. */
export type Quotation = v.InferOutput<typeof quotation>;
/** One entry of `quotations --format json`. */
export type Speech = v.InferOutput<typeof speech>;

/** Entries by the document's path. Throws where the output is not what the report's contract promises. */
export function parseReport(json: string): Map<string, Quotation[]> {
  return byPath(v.parse(report, JSON.parse(json)).documents);
}

/** Entries by the document's path. Throws where the output is not what the contract promises. */
export function parseListing(json: string): Map<string, Speech[]> {
  return byPath(v.parse(listing, JSON.parse(json)).documents);
}

/** The sources that `sources --format json` lists. Throws where the output is not what the contract promises. */
export function parseSources(json: string): v.InferOutput<typeof source>[] {
  return v.parse(v.array(source), JSON.parse(json));
}

function byPath<Entry>(documents: { path: string; quotations: Entry[] }[]): Map<string, Entry[]> {
  return new Map(documents.map(document => [document.path, document.quotations]));
}
