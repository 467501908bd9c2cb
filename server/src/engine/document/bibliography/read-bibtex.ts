import { parse } from '@retorquere/bibtex-parser';
import type { Metadata } from '../metadata.ts';
import { withoutAbsent } from '../metadata-mapping.ts';
import type { Bibliography, Reference } from './reference.ts';

/** CSL types of BibTeX's and BibLaTeX's entries. */
const types: Readonly<Record<string, string>> = {
  article: 'article-journal', book: 'book', mvbook: 'book', booklet: 'pamphlet', inbook: 'chapter', incollection: 'chapter', collection: 'book', inproceedings: 'paper-conference',
  conference: 'paper-conference', manual: 'report', mastersthesis: 'thesis', phdthesis: 'thesis', thesis: 'thesis', report: 'report', techreport: 'report', unpublished: 'manuscript',
  online: 'webpage', electronic: 'webpage', www: 'webpage', audio: 'song', video: 'motion_picture', movie: 'motion_picture', letter: 'personal_communication', jurisdiction: 'legal_case', legislation: 'legislation',
};

/** Reads BibTeX or BibLaTeX, as Zotero (Better BibTeX), JabRef and others write it. An entry that is broken does not keep the others from being read. */
export function readBibtex(text: string): Bibliography {
  // No commands of TeX are carried out; titles stay as they are written.
  const { entries, errors } = parse(text, { sentenceCase: false, caseProtection: false });
  const references: Reference[] = [];
  const problems = errors.map(({ error }) => error.replace(/\s+/g, ' '));
  for (const { key, type, fields } of entries) {
    if (key === '' || Object.keys(fields).length === 0) continue;
    if (references.some((other) => other.key === key)) problems.push(`The key ${key} is there more than once; the first one counts.`);
    else references.push({ key, metadata: metadataOf(key, type, fields), files: filesIn(textOf(fields['file'])) });
  }
  return { references, problems };
}

type Fields = Readonly<Record<string, unknown>>;

function metadataOf(key: string, type: string, fields: Fields): Metadata {
  const field = (...names: readonly string[]): string | undefined => names.map((name) => textOf(fields[name])).find((text) => text !== undefined);
  return withoutAbsent({
    id: key,
    title: field('title', 'maintitle'),
    author: peopleOf(fields['author'] ?? fields['editor']),
    'container-title': field('journaltitle', 'journal', 'booktitle', 'maintitle', 'organization'),
    publisher: field('publisher', 'institution', 'school', 'howpublished'),
    issued: field('date') ?? dateOf(field('year'), field('month'), field('day')),
    URL: field('url') ?? (field('doi') === undefined ? undefined : `https://doi.org/${field('doi') ?? ''}`),
    type: types[type.toLowerCase()] ?? type,
    extent: 'complete',
    declares: [],
  });
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  // Markup of fonts is all that is left of TeX's.
  const text = value.normalize('NFC').replace(/<\/?[a-z][^>]{0,40}>/gi, '').replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

interface Name {
  readonly name?: string;
  readonly firstName?: string;
  readonly prefix?: string;
  readonly lastName?: string;
  readonly suffix?: string;
}

function peopleOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Name[]).map(({ name, firstName, prefix, lastName, suffix }) => name ?? [firstName, prefix, lastName, suffix].filter((part) => part !== undefined && part !== '').join(' '))
    .map((name) => name.replace(/<\/?[a-z][^>]{0,40}>/gi, '')).filter((name) => name !== '');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (year === undefined || !/^\d{4}$/.test(year)) return year;
  const number = month === undefined ? 0 : /^\d+$/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const parts = number < 1 || number > 12 ? [] : day === undefined || !/^\d{1,2}$/.test(day) ? [number] : [number, Number(day)];
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** `Full Text:files/12/a.pdf:application/pdf;…` (Zotero, JabRef), or plain paths; `\:` and `\;` stand for themselves. */
function filesIn(field: string | undefined): readonly string[] {
  if (field === undefined) return [];
  return field.split(/(?<!\\);/).flatMap((one) => {
    const parts = one.split(/(?<!\\):(?![\\/](?![\\/]))/).map((part) => part.replace(/\\([:;\\])/g, '$1').trim());
    const path = parts.length >= 2 ? (parts[1] === '' ? parts[0] : parts[1]) : parts[0];
    return path === undefined || path === '' ? [] : [path.replaceAll('\\', '/').replace(/^file:\/\//, '')];
  });
}
