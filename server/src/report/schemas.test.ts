import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import findSchema from '../../../schemas/find.schema.json';
import quotationsSchema from '../../../schemas/quotations.schema.json';
import reportSchema from '../../../schemas/report.schema.json';
import sourcesSchema from '../../../schemas/sources.schema.json';
import { runInMemory } from '../cli/memory-host.ts';

/** One machine whose output has every field of the contract. */
const files = {
  'article.md': [
    '# Lamps', '',
    'Ada Harrow said: “We counted six boats at the mole, and not one of them had a lamp.” [@minutes, p. 3]', '',
    '“The ferry,” Tom Venn said, “never left before seven … at the pier.”', '',
    'Nobody but Ada Harrow wrote “that the weather of the heart is a private matter and no concern of any harbour board.”', '',
    'They call it a so-called “lamp affair”.', '',
    ].join('\n'),
  'corpus/minutes.md': [
    '---', 'id: minutes', 'title: Minutes', 'author: Ottilie Crane', 'issued: 2031', 'URL: https://pilots.example/minutes', 'type: transcript', 'extent: excerpt', '---', '',
    'ADA HARROW: We counted nine boats at the mole, and not one of them had a lamp. He told me, "Go home."', '',
    'TOM VENN: The ferry never left before seven in all my years at the pier.', '',
  ].join('\n'),
  'corpus/copy.txt': 'Ada Harrow said, "We counted nine boats at the mole, and not one of them had a lamp."\n',
  'verbatim.baseline.json': JSON.stringify({ version: 1, quotations: [
    {
      draft: 'article.md', words: 'that the weather of the heart is a private matter and no concern of any harbour board', speaker: 'ada harrow',
      ignored: { codes: ['secondhand'], reason: 'her letters are sealed' }, vouched: [{ by: 'Iris Vane', on: '2031-05-02', against: 'the letter' }],
    },
    { draft: 'article.md', words: 'words that were changed since', ignored: { reason: 'gone' } },
  ] }),
  'corpus/scan.txt': new Uint8Array([0, 1, 0, 2]),
};

const outputs = [
  { name: 'report', schema: reportSchema, args: ['check', 'article.md', '--format', 'json'] },
  { name: 'quotations', schema: quotationsSchema, args: ['quotations', 'article.md', 'corpus/minutes.md', 'corpus/copy.txt', '--format', 'json'] },
  { name: 'sources', schema: sourcesSchema, args: ['sources', '--format', 'json'] },
  { name: 'find', schema: findSchema, args: ['find', 'we counted six boats at the mole', '--format', 'json'] },
];

/** A passage that is near and none all the same, which `to-report.test.ts` has; what formats with chapters and pages have: `locate.test.ts`. */
const rare: readonly string[] = ['nearest', 'chapter', 'section', 'sheet', 'place'];

/** The schemas as they ship allow fields that come later; here they must not. */
function strictly(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strictly);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strictly(value)]));
  return 'properties' in schema ? { ...inner, additionalProperties: false } : inner;
}

describe.each(outputs)('the JSON of $args.0', ({ name, args }) => {
  const ajv = new Ajv({ allErrors: true });
  for (const { schema } of outputs) ajv.addSchema(strictly(schema) as object);

  it('has the fields of its schema and no others', async () => {
    const { stdout, stderr } = await runInMemory(args, { files });
    const validate = ajv.getSchema(`${name}.schema.json`);
    expect({ stderr, isEmpty: stdout === '' }).toEqual({ stderr: '', isEmpty: false });
    void validate?.(JSON.parse(stdout));
    expect(validate?.errors).toBeNull();
  });

  it('has every field of its schema somewhere', async () => {
    const { stdout } = await runInMemory(args, { files });
    const seen = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        seen.add(key);
        collect(inner);
      }
    };
    collect(JSON.parse(stdout));
    const { schema } = outputs.find((output) => output.name === name) ?? { schema: {} };
    const promised = new Set<string>();
    const read = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return;
      for (const [key, inner] of Object.entries(part)) {
        if (key === 'properties') Object.keys(inner as object).forEach((property) => promised.add(property));
        read(inner);
      }
    };
    read(schema);
    expect([...promised].filter((property) => !seen.has(property) && !rare.includes(property))).toEqual([]);
  });
});
