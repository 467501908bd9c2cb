/** Formats that are text: places in a document count in the file as an editor shows it. */
export type TextFormat = 'markdown' | 'text' | 'html' | 'subtitles' | 'records';

/** Formats that are no text to look at: places count in the text that is extracted, which `verbatim sources --text` prints. */
export type ExtractedFormat = 'docx' | 'odt' | 'rtf' | 'epub' | 'pdf' | 'eml' | 'mhtml' | 'scan' | 'zip';

/** The formats that a reader exists for. */
export type DocumentFormat = TextFormat | ExtractedFormat;

const textEndings: Readonly<Record<string, TextFormat>> = {
  md: 'markdown', markdown: 'markdown', mdown: 'markdown', mkd: 'markdown', qmd: 'markdown', rmd: 'markdown',
  txt: 'text', text: 'text',
  html: 'html', htm: 'html', xhtml: 'html',
  srt: 'subtitles', vtt: 'subtitles',
  csv: 'records', tsv: 'records', json: 'records', jsonl: 'records', ndjson: 'records',
};
const extractedEndings: Readonly<Record<string, ExtractedFormat>> = {
  docx: 'docx', odt: 'odt', rtf: 'rtf', epub: 'epub', pdf: 'pdf', eml: 'eml', mhtml: 'mhtml', mht: 'mhtml', hocr: 'scan', alto: 'scan', xml: 'scan', zip: 'zip',
};

/** Endings that a reader exists for, without the dot, lower case. */
export const readableEndings: readonly string[] = [...Object.keys(textEndings), ...Object.keys(extractedEndings)];

/** The format that a path's ending stands for; null where no reader knows it. */
export function formatOfPath(path: string): DocumentFormat | null {
  return textFormatOf(path) ?? extractedFormatOf(path);
}

/** The same among formats that are text. */
export function textFormatOf(path: string): TextFormat | null {
  return textEndings[endingOf(path)] ?? null;
}

/** The same among formats whose text is extracted. */
export function extractedFormatOf(path: string): ExtractedFormat | null {
  return extractedEndings[endingOf(path)] ?? null;
}

/** Whether places in a document of the format count in its file. */
export function isTextFormat(format: DocumentFormat): format is TextFormat {
  return Object.values(textEndings).some((other) => other === format);
}

function endingOf(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
