import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { codeEntry, findingCodes } from '../engine/judge/codes.ts';
import type { Severity } from '../engine/judge/codes.ts';
import type { Range } from '../engine/text/lines.ts';
import type { FindingReport, Report } from './model.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };
const sarifSchema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Findings as SARIF 2.1.0, for code scanning and the viewers that read it. */
export function toSarif(report: Report, version: string): Log {
  return {
    version: '2.1.0',
    $schema: sarifSchema,
    runs: [{
      tool: { driver: { name: 'Verbatim', version, rules: findingCodes.map(rule) } },
      columnKind: 'utf16CodeUnits',
      results: report.documents.flatMap(({ path, quotations }) => quotations.flatMap(({ findings }) => findings.map((finding) => result(path, finding)))),
    }],
  };
}

function rule(code: (typeof findingCodes)[number]): ReportingDescriptor {
  const { severity, summary } = codeEntry(code);
  return { id: code, shortDescription: { text: summary }, defaultConfiguration: { level: levels[severity] } };
}

function result(path: string, { code, severity, message, range, related }: FindingReport): Result {
  return {
    ruleId: code,
    ruleIndex: findingCodes.indexOf(code),
    level: levels[severity],
    message: { text: message },
    locations: [location(path, range)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((evidence, id) => ({ id, ...location(evidence.path, evidence.range), message: { text: evidence.message } })) }),
  };
}

/** SARIF counts lines and columns from one, and the end column is the one behind the last character. */
function location(path: string, { start, end }: Range): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
      region: { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 },
    },
  };
}
