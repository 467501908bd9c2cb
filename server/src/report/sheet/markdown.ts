import { toTarget } from '../../engine/cite/markdown-text.ts';
import { count, reasonNames } from '../text/names.ts';
import type { Sheet, SheetDocument, SheetKin, SheetRow, Stretch } from './sheet.ts';
import { descentWords, ignoredWords, verdictWords, vouchedWords } from './words.ts';

/** The sheet as Markdown. Whatever comes from a draft or a source shows as just that text. */
export function printMarkdown(sheet: Sheet): string {
  const { documents, sources, speakers, checkedAgainst } = sheet;
  const lines = [
    ...documents.flatMap(documentLines),
    '## What it leans on', '',
    ...(sources.length === 0 ? [] : ['| source | quotations | words | file |', '| --- | --- | --- | --- |', ...sources.map((one) => `| ${plain(one.name)} | ${String(one.quotations)} | ${String(one.words)} | ${plain(one.path)} ${one.sha256.slice(0, 12)} |`), '']),
    ...(speakers.length === 0 ? [] : ['| speaker | quotations | words |', '| --- | --- | --- |', ...speakers.map((one) => `| ${plain(one.name)} | ${String(one.quotations)} | ${String(one.words)} |`), '']),
    `Checked against ${count(checkedAgainst.sources, 'source')} with ${count(checkedAgainst.words, 'word')}.`,
    ...checkedAgainst.skipped.map(({ path, message }) => `\nNot read: ${plain(path)}: ${plain(message)}`),
    '', 'Checked by: ______________________  Date: ______________', '',
  ];
  return lines.join('\n');
}

function documentLines({ path, title, rows, findings, lapsed }: SheetDocument): string[] {
  return [
    `# ${plain(title ?? path)}: quotations`, '', plain(path), '',
    ...rows.flatMap(rowLines),
    ...(rows.length === 0 ? ['No quotations.', ''] : []),
    ...(findings.length === 0 ? [] : ['## Beside the quotations', '',
      ...findings.map(({ place, severity, message, code, words }) => `- ${plain(place)}, **${severity}**: ${plain(message)} (${code})${words === '' ? '' : `: ${plain(words)}`}`), '']),
    ...(lapsed.length === 0 ? [] : ['## No longer valid', '', 'These were put on record for words that have changed since, or are gone.', '',
      ...lapsed.map(({ words, vouched, ignored }) => `- “${plain(words)}”${vouched.map((one) => `. ${plain(vouchedWords(one))}`).join('')}${ignored === null ? '' : `. ${plain(ignoredWords(ignored))}`}`), '']),
  ];
}

function rowLines(row: SheetRow): string[] {
  const { place, speaker, passage, findings, reason } = row;
  return [
    `## ${capital(verdictWords(row))}, ${plain(place)}`, '',
    `> ${speaker === null ? '' : `**${plain(speaker)}:** `}“${marked(row.quoted)}”`, '',
    ...(reason === null ? [] : [`Not checked: ${reasonNames[reason]}.`, '']),
    ...findings.map(({ code, severity, message }) => `- **${severity}**: ${plain(message)} (${code})`),
    ...(findings.length > 0 ? [''] : []),
    ...(passage === null ? [] : [
      `${passage.isNearest ? 'The nearest words: ' : 'Source: '}${passage.speaker === null ? '' : `**${plain(passage.speaker)}:** `}“${marked(passage.text)}”`, '',
      `${plain(passage.source)}, ${plain(passage.place)}${passage.address === null ? '' : `, [on the web](${toTarget(passage.address)})`}. ${plain(passage.path)} ${passage.sha256.slice(0, 12)}`, '',
      ...(passage.family === null ? [] : ['Who quotes whom:', '', ...kinLines(passage.family, ''), '']),
    ]),
    ...[...row.vouched.map(vouchedWords), ...(row.ignored === null ? [] : [ignoredWords(row.ignored)])].flatMap((words) => [`${plain(words)}.`, '']),
  ];
}

function kinLines(kin: SheetKin, indent: string): string[] {
  const { source, place, speaker, isDrafts, children } = kin;
  return [
    `${indent}- **${plain(source)}**, ${plain(place)}${speaker === null ? '' : ` (${plain(speaker)})`}: ${plain(descentWords(kin))}${isDrafts ? ' *(the draft is read against this one)*' : ''}`,
    ...children.flatMap((child) => kinLines(child, `${indent}  `)),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words with those that differ in bold. */
function marked(stretches: readonly Stretch[]): string {
  return stretches.map(({ text, differs }) => {
    if (!differs || text.trim() === '') return plain(text);
    const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    return `${before}**${plain(inside)}**${after}`;
  }).join('');
}

/** Every mark that Markdown allows to be escaped is. */
function plain(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
