import * as v from 'valibot';
import type { Document } from 'yaml';
import { isMap, isNode, isScalar, LineCounter, parseDocument, stringify } from 'yaml';
import { styleNames } from '../engine/cite/styles.ts';
import { readFrontMatter } from '../engine/document/front-matter.ts';
import { metadataFromFrontMatter, sourceNames } from '../engine/document/metadata-mapping.ts';
import { isNestedDeeply } from '../engine/document/yaml-depth.ts';
import { findingCodes } from '../engine/judge/codes.ts';
import { profileNames } from '../engine/judge/profiles.ts';
import type { SourceRule } from './source-rules.ts';

/** The file at a folder's root that holds all that changes a verdict. */
export const configurationFile = 'verbatim.yaml';

/** A BCP 47 tag: `de`, `pt-BR`. */
const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag);
const languageAdvice = 'write languages by their codes: [de, en] for German and English.';

const severity = v.picklist(['error', 'warning', 'information', 'hint', 'off']);
const strings = v.union([v.array(v.string()), v.pipe(v.string(), v.transform((one) => [one]))]);

const schema = v.strictObject({
  corpus: v.optional(strings),
  exclude: v.optional(strings),
  sources: v.optional(v.array(v.looseObject({ files: strings }, 'each entry says "files" first, and then what holds for them.'), 'write a list of entries, each with "files" and what holds for them.')),
  drafts: v.optional(strings),
  profile: v.optional(v.picklist(profileNames)),
  citation: v.optional(v.picklist(styleNames)),
  languages: v.optional(v.pipe(strings, v.check((tags) => tags.every(isLanguageTag), languageAdvice))),
  aliases: v.optional(v.array(v.pipe(v.array(v.string()), v.minLength(2)))),
  roles: v.optional(v.record(v.string(), strings)),
  withheld: v.optional(v.picklist(['omit', 'redact'])),
  severities: v.optional(v.record(v.picklist(findingCodes), severity)),
});

type Settings = v.InferOutput<typeof schema>;

/** What a folder is checked by; see the file's documentation for what each setting means. */
export type Configuration = Required<Omit<Settings, 'sources'>> & { readonly sources: readonly SourceRule[] };

export interface ConfigurationProblem {
  /** The file of the folder that is at fault; `verbatim.yaml` where it is not said. */
  readonly file?: string;
  /** Zero-based line in the file. */
  readonly line: number;
  /** What is wrong, and what would be right. */
  readonly message: string;
  /** Set where the editor's settings are at fault and not the file: the line then says nothing. */
  readonly inEditor?: true;
}

/** What `verbatim.yaml` says. */
export interface WrittenConfiguration {
  readonly configuration: Partial<Configuration>;
  readonly problems: readonly ConfigurationProblem[];
  /** Zero-based line of each setting. */
  readonly lines: ReadonlyMap<string, number>;
}

export const defaultConfiguration: Configuration = {
  corpus: ['corpus'],
  exclude: [],
  sources: [],
  drafts: ['**/*.md'],
  profile: 'chicago',
  citation: 'link',
  languages: [],
  aliases: [],
  roles: {},
  withheld: 'omit',
  severities: {},
};

/**
 * Reads `verbatim.yaml`: what it sets, and what is wrong with it. Never throws: a setting that cannot be understood is left out and named.
 * @param text the file's text; null where there is no such file
 */
export function readConfiguration(text: string | null): WrittenConfiguration {
  if (text === null) return nothing([]);
  if (isNestedDeeply(text)) return nothing([{ line: 0, message: `${configurationFile}: nested too deeply to be settings. Write them as in "corpus: sources".` }]);
  const lineCounter = new LineCounter();
  const yaml = parseDocument(text, { lineCounter });
  const lineAt = (offset: number): number => Math.max(0, lineCounter.linePos(offset).line - 1);
  if (yaml.errors.length > 0) return nothing(yaml.errors.map((error) => ({ line: lineAt(error.pos[0]), message: `${configurationFile}: ${error.message}` })));

  const content = contentOf(yaml);
  if (content === null) return nothing([{ line: 0, message: `${configurationFile}: expected settings such as "corpus: sources".` }]);
  const lines = new Map(keysOf(yaml).map(({ name, offset }) => [name, lineAt(offset)]));
  const known: Record<string, unknown> = {};
  const problems: ConfigurationProblem[] = [];
  for (const [key, value] of Object.entries(content)) {
    const outcome = v.safeParse(schema, { [key]: value });
    if (outcome.success) known[key] = value;
    else if (!(key in schema.entries)) problems.push({ line: lines.get(key) ?? 0, message: `${configurationFile}: there is no setting "${key}". Settings are: ${Object.keys(schema.entries).join(', ')}.` });
    else problems.push({ line: lines.get(key) ?? 0, message: `${configurationFile}: "${key}": ${outcome.issues[0].message}` });
  }
  const { sources, ...settings } = v.parse(schema, known);
  const rules = sources?.map((entry, index) => ({ entry, line: lineAt(offsetOf(yaml, index) ?? 0) })).map(({ entry, line }) => readRule(entry, line, problems));
  return { configuration: { ...settings, ...(rules !== undefined && { sources: rules }) }, problems, lines };
}

/** An entry of `sources`: what stands there means what it means in the front matter of a source. */
function readRule({ files, ...said }: { readonly files: readonly string[]; readonly [name: string]: unknown }, line: number, problems: ConfigurationProblem[]): SourceRule {
  const add = (message: string): void => { problems.push({ line, message: `${configurationFile}: "sources": ${message}` }); };
  Object.keys(said).filter((name) => !sourceNames.has(name.toLowerCase())).forEach((name) => {
    add(`nothing can be said of a source by the name "${name}". Names are, among others: title, author, issued, language, extent, transcript, confidential, embargo.`);
  });
  const { metadata, problems: found } = metadataFromFrontMatter(readFrontMatter(`---\n${stringify(said)}---\n`));
  found.forEach(({ message }) => { add(message); });
  return { files, metadata };
}

function offsetOf(yaml: Document, index: number): number | undefined {
  const entry = yaml.getIn(['sources', index], true);
  return isNode(entry) ? entry.range?.[0] : undefined;
}

function nothing(problems: readonly ConfigurationProblem[]): WrittenConfiguration {
  return { configuration: {}, problems, lines: new Map() };
}

function keysOf({ contents }: Document): { readonly name: string; readonly offset: number }[] {
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key }) => (isScalar(key) && key.range ? [{ name: String(key.value), offset: key.range[0] }] : []));
}

/** The settings as plain values; null where the file holds something else, or aliases that unfold without end. */
function contentOf(yaml: Document): Readonly<Record<string, unknown>> | null {
  try {
    const content: unknown = yaml.toJS({ maxAliasCount: 20 }) ?? {};
    return typeof content === 'object' && !Array.isArray(content) ? (content as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
