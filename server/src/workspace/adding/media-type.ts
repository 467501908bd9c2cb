import { formatOfPath } from '../../engine/document/formats.ts';

/** Endings of files by what servers call them. */
const endings: Readonly<Record<string, string>> = {
  'text/html': 'html', 'application/xhtml+xml': 'html',
  'application/pdf': 'pdf', 'application/x-pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/rtf': 'rtf', 'text/rtf': 'rtf',
  'application/epub+zip': 'epub',
  'message/rfc822': 'eml', 'multipart/related': 'mhtml', 'application/x-mimearchive': 'mhtml',
  'text/plain': 'txt', 'text/markdown': 'md', 'text/vtt': 'vtt', 'application/x-subrip': 'srt', 'application/srt': 'srt',
  'text/csv': 'csv', 'text/tab-separated-values': 'tsv', 'application/json': 'json', 'application/x-ndjson': 'ndjson', 'application/jsonl': 'jsonl',
  'application/zip': 'zip', 'application/x-zip-compressed': 'zip',
};
/** What servers say of files that they do not know. */
const unspecific = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/download', 'application/x-download', 'application/force-download', 'text/plain', 'application/xml', 'text/xml']);

/**
 * The ending, without the dot, of the file that a page is saved as; null where no reader exists for what it is. What a server says of its files
 * is believed, but where it says nothing, or only that it is text, the address may know better.
 */
export function endingOf(contentType: string | null, url: string): string | null {
  const type = mediaType(contentType);
  const inAddress = /\.([a-z0-9]{1,8})$/i.exec(new URL(url).pathname)?.[1]?.toLowerCase();
  if (unspecific.has(type) && inAddress !== undefined && formatOfPath(`x.${inAddress}`) !== null) return inAddress;
  return endings[type] ?? (type === '' ? 'html' : null);
}

/** `text/html` of `Text/HTML; charset=utf-8`; empty where nothing was sent. */
export function mediaType(contentType: string | null): string {
  return (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** The encoding that a page was sent as. */
export function charsetOf(contentType: string | null): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];
}
