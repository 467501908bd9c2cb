import { formatOfPath } from '../../engine/document/formats.ts';
import { languagesOf } from '../../engine/language/languages.ts';
import { readSpeech } from '../../engine/speech/read-speech.ts';
import { printJson } from '../../report/json.ts';
import { listQuotations } from '../../report/quotations.ts';
import { printQuotations } from '../../report/text/quotations.ts';
import { exit } from '../exit.ts';
import type { ExitStatus } from '../exit.ts';
import type { CommandLineHost } from '../host.ts';
import { readInputs } from '../inputs.ts';
import type { CommandArguments } from '../options.ts';
import { printerFor } from '../printer.ts';
import { Problem } from '../problem.ts';

/** `verbatim quotations`: what stands between quotation marks in any document, and who says it. */
export async function quotations(host: CommandLineHost, { operands, options }: CommandArguments<'quotations'>): Promise<ExitStatus> {
  if (operands.length === 0) throw new Problem('quotations needs a document: verbatim quotations interview.md');
  const isReadable = (path: string): boolean => formatOfPath(path) !== null;
  const inputs = await readInputs(host, operands, { noun: 'document that can be read', inFolder: isReadable, byPattern: isReadable });
  const languageOf = languagesOf([]);
  const documents = inputs.documents.map(({ path, document }) => ({ path, document, speech: readSpeech(document, languageOf(document).speech) }));
  const listed = listQuotations(documents, languageOf);
  await host.stdout.write(options.format === 'json' ? printJson(listed) : printQuotations(listed, printerFor(host, options.color)));
  return inputs.isWhole ? exit.fine : exit.unusable;
}
