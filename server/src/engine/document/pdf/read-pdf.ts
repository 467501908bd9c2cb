import { getDocumentProxy } from 'unpdf';
import type { DocumentProblem, DraftDocument } from '../document.ts';
import type { ReadFailure } from '../decode.ts';
import { fileTooLarge, largestFile } from '../file-size.ts';
import type { Metadata } from '../metadata.ts';
import { withoutAbsent } from '../metadata-mapping.ts';
import type { ReadOutcome } from '../read-outcome.ts';
import type { PdfPage } from './page.ts';
import { layOut } from './lay-out.ts';

/** More pages than the longest books have. */
const mostPages = 10_000;
/** A page with fewer characters has no text to speak of: the picture of a page, or a plate. */
const fewestCharacters = 8;
/** Where so many of the pages have no text, the file is a scan. */
const shareOfScans = 0.9;
/** So many pages are named. */
const mostNamed = 12;

type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * Reads the text layer of a PDF. Nothing in the file is run: no script, no action, no font program. Where it has no text layer, or a
 * password, that is said.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadOutcome<DraftDocument>> {
  if (bytes.length > largestFile) return { failure: fileTooLarge(bytes.length, largestFile, 'Divide it.') };
  let file: PdfFile;
  try {
    // The library takes the bytes over: a copy leaves the caller's alone.
    file = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  } catch (error) {
    return { failure: failureOf(error) };
  }
  try {
    return await readFile(file);
  } catch (error) {
    return { failure: failureOf(error) };
  } finally {
    await file.cleanup();
    await file.loadingTask.destroy();
  }
}

async function readFile(file: PdfFile): Promise<ReadOutcome<DraftDocument>> {
  if (file.numPages > mostPages) return { failure: { code: 'too-large', message: `The file has ${file.numPages} pages; at most ${mostPages} are read. Divide it.` } };
  const pages: PdfPage[] = [];
  for (let number = 1; number <= file.numPages; number++) pages.push(await readPage(file, number));
  const empty = pages.flatMap(({ items }, index) => (items.reduce((sum, { text }) => sum + text.trim().length, 0) < fewestCharacters ? [index] : []));
  if (empty.length >= pages.length * shareOfScans) return { failure: scanned };
  const flow = layOut(pages, await labelsOf(file));
  return { document: flow.build({ format: 'pdf', metadata: await metadataOf(file), problems: problemsOf(empty) }) };
}

/** A page that is damaged has no text; the others are read. */
async function readPage(file: PdfFile, number: number): Promise<PdfPage> {
  try {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    page.cleanup();
    return {
      width, height,
      items: items.flatMap((item) => {
        if (!('str' in item) || item.str === '') return [];
        const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[];
        // What is turned on its side is no running text: a stamp in the margin, the label of an axis.
        if (Math.abs(b) > Math.abs(a)) return [];
        return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
      }),
    };
  } catch {
    return { width: 0, height: 0, items: [] };
  }
}

async function labelsOf(file: PdfFile): Promise<readonly string[] | null> {
  try {
    return await file.getPageLabels();
  } catch {
    return null;
  }
}

/** Names that programs put in place of a title. */
const noTitle = /^(?:untitled|microsoft word - .*|.*\.(?:docx?|pdf|indd|tex|dvi|odt|html?)|slide \d+|about:blank)$/i;

async function metadataOf(file: PdfFile): Promise<Metadata> {
  const { info } = await file.getMetadata().catch(() => ({ info: {} }));
  const property = (name: string): string | undefined => {
    const value = (info as Record<string, unknown>)[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const title = property('Title');
  return withoutAbsent({
    title: title === undefined || noTitle.test(title) ? undefined : title,
    author: (property('Author') ?? '').split(/;|\band\b|&/).map((name) => name.trim()).filter((name) => name !== ''),
    language: property('Language'),
    extent: 'complete',
    declares: [],
  });
}

function problemsOf(empty: readonly number[]): DocumentProblem[] {
  if (empty.length === 0) return [];
  const named = empty.slice(0, mostNamed).map((index) => String(index + 1)).join(', ');
  const message = `Without text, such as pictures of pages: page${empty.length === 1 ? '' : 's'} ${named}${empty.length > mostNamed ? ` and ${empty.length - mostNamed} more` : ''} of the file.`;
  return [{ code: 'pages-without-text', message, original: { start: 0, end: 0 } }];
}

const scanned: ReadFailure = {
  code: 'no-text',
  message: 'The file has no text, only pictures of pages: a scan. Have its text recognised (OCR) by the program that made it, and save it again.',
};

function failureOf(error: unknown): ReadFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return { code: 'encrypted', message: 'The file is protected by a password. Save it without one.' };
  return { code: 'damaged', message: `The file is damaged or no PDF (${error instanceof Error ? error.message : String(error)}). Save or download it again.` };
}
