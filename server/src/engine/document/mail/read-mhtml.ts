import type { DraftDocument } from '../document.ts';
import { readHtml } from '../html.ts';
import { joinDocuments } from '../joined-documents.ts';
import { withoutAbsent } from '../metadata-mapping.ts';
import type { ReadOutcome } from '../read-outcome.ts';
import { parseMail } from './parse.ts';

/** Reads a web page that a browser saved with all its parts: its article, as of any saved page. */
export async function readMhtml(bytes: Uint8Array): Promise<ReadOutcome<DraftDocument>> {
  const mail = await parseMail(bytes);
  if ('code' in mail) return { failure: mail };
  const page = readHtml(mail.html ?? '');
  // The day on which it was saved is not the day on which it appeared.
  const location = mail.headers.find(({ key }) => key === 'snapshot-content-location' || key === 'content-location')?.value;
  const metadata = withoutAbsent({ ...page.metadata, title: page.metadata.title ?? (mail.subject?.trim() || undefined), URL: page.metadata.URL ?? location });
  return { document: joinDocuments([{ document: page, places: [] }], { format: 'mhtml', metadata, problems: page.problems }) };
}
