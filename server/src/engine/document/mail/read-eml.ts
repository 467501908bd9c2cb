import type { Address, Email } from 'postal-mime';
import type { Block, DocumentProblem, DraftDocument } from '../document.ts';
import { DocumentBuilder } from '../document-builder.ts';
import { Flow } from '../flow.ts';
import { readHtmlBlocks } from '../html/blocks.ts';
import { parseHtml } from '../html/tree.ts';
import { joinDocuments } from '../joined-documents.ts';
import type { Metadata } from '../metadata.ts';
import { noMetadata } from '../metadata.ts';
import { withoutAbsent } from '../metadata-mapping.ts';
import { readPlainText } from '../plain-text.ts';
import type { ReadOutcome } from '../read-outcome.ts';
import { parseMail } from './parse.ts';

/** Reads an e-mail as it was saved: its own words, and those that it quotes, set apart as quoted. What is attached is not read. */
export async function readEml(bytes: Uint8Array): Promise<ReadOutcome<DraftDocument>> {
  const mail = await parseMail(bytes);
  if ('code' in mail) return { failure: mail };
  const { text = '', html = '' } = mail;
  const frame = { format: 'eml', metadata: metadataOf(mail), problems: attached(mail) } as const;
  if (text.trim() !== '') return { document: plainBody(text).build(frame) };
  return { document: joinDocuments(html === '' ? [] : [{ document: htmlBody(html), places: [] }], frame) };
}

function plainBody(text: string): Flow {
  const flow = new Flow();
  let quotes = -1;
  let before = 0;
  for (const { depth, lines } of runsOf(text)) {
    if (depth > 0 && before === 0) quotes++;
    before = depth;
    const part = readPlainText(`\n${lines.join('\n')}`);
    part.blocks.forEach(({ span }: Block) => {
      flow.text(part.text.slice(span.start, span.end));
      flow.endBlock({ kind: 'paragraph', quoteDepth: depth, ...(depth > 0 && { quote: quotes }) });
    });
  }
  return flow;
}

/** Lines that are quoted equally deep: `> >`. */
function runsOf(text: string): { readonly depth: number; readonly lines: readonly string[] }[] {
  const runs: { depth: number; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [marks = ''] = /^(?:>[ \t]?)*/.exec(line) ?? [];
    const depth = marks.replace(/[^>]/g, '').length;
    const run = runs.at(-1);
    if (run?.depth === depth || (run !== undefined && line.trim() === '')) run.lines.push(line.slice(marks.length));
    else runs.push({ depth, lines: [line.slice(marks.length)] });
  }
  return runs;
}

function htmlBody(original: string): DraftDocument {
  const builder = new DocumentBuilder();
  let quotes = 0;
  readHtmlBlocks(parseHtml(original), { original, builder, isSelected: () => true, nextQuote: () => quotes++ });
  return builder.build({ format: 'html', original, metadata: noMetadata, problems: [] });
}

function metadataOf({ subject, from, date }: Email): Metadata {
  return withoutAbsent({
    title: subject?.trim() || undefined,
    author: namesOf(from),
    issued: /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0],
    type: 'personal_communication',
    extent: 'complete',
    declares: [],
  });
}

function namesOf(from: Address | undefined): string[] {
  const mailboxes = from === undefined ? [] : (from.group ?? [from]);
  return mailboxes.map(({ name, address }) => name.trim() || address).filter((name) => name !== '');
}

function attached({ attachments }: Email): DocumentProblem[] {
  const names = attachments.filter(({ related, mimeType }) => related !== true && !mimeType.startsWith('image/')).map(({ filename }) => filename ?? 'one without a name');
  if (names.length === 0) return [];
  return [{ code: 'parts-not-read', message: `What is attached was not read: ${names.join(', ')}. Save it beside the message.`, original: { start: 0, end: 0 } }];
}
