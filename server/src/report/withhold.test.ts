import { describe, expect, it } from 'vitest';
import { createPrinter } from './text/printer.ts';
import { printGithub } from './github.ts';
import { printJson } from './json.ts';
import { toSarif } from './sarif.ts';
import { printHtml } from './sheet/html.ts';
import { printMarkdown } from './sheet/markdown.ts';
import { toSheet } from './sheet/sheet.ts';
import { testInput } from './test-report.ts';
import { printReport } from './text/report.ts';
import { toReport } from './to-report.ts';
import type { ReportInput } from './to-report.ts';
import { withhold } from './withhold.ts';

const open = { 'corpus/open.md': '---\ntitle: The Harbour Book\n---\nBRAM OKE: We never lit the lamps before the first of May, whatever the keeper said.\n' };
const secret = '---\nid: undertow\ntitle: Undertow Memorandum\nauthor: Sibyl Marchbank\nconfidential: true\n---\nODETTE QUILL: We counted nine boats at the mole that night, and not one of them had a lamp.\n';
const draft = [
  'Odette Quill said: “We counted nine boats at the mole that night, and not one of them had a lamp.”', '',
  'Bram Oke said: “We counted six boats at the mole that night, and not one of them had a lamp.” [@undertow]', '',
  'Bram Oke said: “We never lit the lamps before the first of May, whatever the keeper said.” [@undertov]', '',
].join('\n');

/** Every form of the report. */
function printed(input: ReportInput): Record<string, string> {
  const report = toReport(input);
  return {
    text: printReport(input, { printer: createPrinter(100, false), all: true }), json: printJson(report), sarif: printJson(toSarif(report, '1')), github: printGithub(report),
    html: printHtml(toSheet(input)), markdown: printMarkdown(toSheet(input)),
  };
}

/** What must not come out, in any case; what the draft itself says may. */
const secrets = /undertow memorandum|marchbank|undertow\.md|undertow(?!\])\b|nine boats at the mole[^]*nine boats at the mole|corpus\/dark/i;

async function withheld(how: 'omit' | 'redact'): Promise<{ readonly before: ReportInput; readonly after: ReportInput }> {
  const before = await testInput({ ...open, 'corpus/undertow.md': secret, 'corpus/dark.docx': 'no such thing', 'verbatim.yaml': 'sources:\n  - files: dark.docx\n    confidential: true\n  - files: corpus/dark-matter\n    confidential: true\n', 'a.md': draft });
  return { before, after: withhold(before, { isWithheld: before.folder.isWithheld, how }) };
}

describe('a source that is withheld', () => {
  it.each(['omit', 'redact'] as const)('is in no form of the report: %s', async (how) => {
    const { before, after } = await withheld(how);
    expect(Object.entries(printed(before)).filter(([, text]) => secrets.test(text.replaceAll('@undertow', ''))).map(([form]) => form)).toEqual(['text', 'json', 'sarif', 'github', 'html', 'markdown']);
    for (const [form, text] of Object.entries(printed(after))) expect(text.replaceAll('@undertow', ''), form).not.toMatch(secrets);
  });

  it.each(['omit', 'redact'] as const)('changes no verdict and no finding’s code: %s', async (how) => {
    const { before, after } = await withheld(how);
    const told = (input: ReportInput) => toReport(input).documents.flatMap(({ quotations }) => quotations.map(({ verdict, attribution, findings }) => [verdict, attribution, findings.map(({ code, severity }) => [code, severity])]));
    expect(told(before).map(([verdict]) => verdict)).toEqual(['verbatim', 'misquoted', 'verbatim']);
    expect(told(after)).toEqual(told(before));
  });

  it('is passed over, or stands as one that is withheld', async () => {
    const passages = async (how: 'omit' | 'redact') => toReport((await withheld(how)).after).documents[0]?.quotations.map((quotation) => quotation.passages.map(({ source, path, text, edits }) => [source, path, text, edits.length]));
    const openPassage = ['open', 'corpus/open.md', 'We never lit the lamps before the first of May, whatever the keeper said', 0];
    const black = ['withheld-1', '[withheld]', '[withheld]', 0];
    expect(await passages('omit')).toEqual([[], [], [openPassage]]);
    expect(await passages('redact')).toEqual([[black], [black], [openPassage]]);
  });

  it('leaves a report alone that has none', async () => {
    const input = await testInput({ ...open, 'a.md': draft });
    expect(withhold(input, { isWithheld: input.folder.isWithheld, how: 'omit' })).toBe(input);
  });
});
