import type { Location, Log, Notification, Region, ReportingDescriptor, Result } from 'sarif';
import { codeEntry, findingCodes } from '../engine/judge/codes.ts';
import type { Severity } from '../engine/judge/codes.ts';
import type { Range } from '../engine/text/lines.ts';
import type { Report, ReportedFinding } from './report.ts';
import { allFindings } from './report.ts';

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<Severity, Result.level>;

/** The report as SARIF 2.1.0, for code scanning. Columns count UTF-16 units, addresses are relative to where the command was started. */
export function toSarif(report: Report, version: string): Log {
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [{
      tool: { driver: { name: 'verbatim', version, rules: findingCodes.map(toRule) } },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: report.corpus.skipped.map(toNotification) }],
      results: report.documents.flatMap((document) => allFindings(document).map((finding) => toResult(document.path, finding))),
    }],
  };
}

function toRule(code: ReportedFinding['code']): ReportingDescriptor {
  const { summary, severity } = codeEntry(code);
  return { id: code, shortDescription: { text: summary }, defaultConfiguration: { level: levels[severity] } };
}

function toResult(path: string, { code, severity, message, range, place, related }: ReportedFinding): Result {
  return {
    ruleId: code,
    ruleIndex: findingCodes.indexOf(code),
    level: levels[severity],
    message: { text: message },
    locations: [toLocation({ path, range, place })],
    ...(related.length > 0 && {
      relatedLocations: related.map((evidence, id) => ({ id, ...toLocation(evidence), message: { text: evidence.place === undefined ? evidence.message : `${evidence.message} (${evidence.place})` } })),
    }),
  };
}

function toNotification({ path, code, message }: Report['corpus']['skipped'][number]): Notification {
  return { level: 'warning', descriptor: { id: code }, message: { text: message }, locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path) } } }] };
}

/** Of a file without lines the place is told in words: a region of it would lead nowhere. */
function toLocation({ path, range, place }: { readonly path: string; readonly range: Range; readonly place?: string | undefined }): Location {
  const artifactLocation = { uri: toUri(path) };
  return place === undefined ? { physicalLocation: { artifactLocation, region: toRegion(range) } } : { physicalLocation: { artifactLocation }, message: { text: place } };
}

/** SARIF counts lines and columns from 1; an end column is the one behind the last character. */
function toRegion({ start, end }: Range): Region {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

function toUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
