import type { EngineFigures } from '../measure/engine.ts';
import type { KindFigures } from '../measure/queries.ts';
import type { KeepFigures } from '../measure/keep.ts';
import type { LazyFigures } from '../measure/lazy.ts';
import type { Limits } from '../measure/limits.ts';
import type { ServerFigures } from '../server/measure.ts';
import type { Summary } from '../statistics.ts';
import { megabytes, percent, threeDigits, time } from './numbers.ts';
import type { TierResults } from './results.ts';
import { valueOf } from './value-of.ts';

/** One line of the table: a figure, tier by tier. */
export interface Row {
  readonly title: string;
  readonly cell: (tier: TierResults) => string;
}

export interface RowGroup {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Stands in for what was not measured. */
export const none = '–';

const engine = (title: string, show: (figures: EngineFigures) => string): Row => ({ title, cell: (tier) => shown(valueOf(tier.engine), show) });
const server = (title: string, show: (figures: ServerFigures) => string): Row => ({ title, cell: (tier) => shown(valueOf(tier.server), show) });
const keep = (title: string, show: (figures: KeepFigures) => string): Row => ({ title, cell: (tier) => shown(valueOf(tier.keep), show) });
const lazy = (title: string, show: (figures: LazyFigures) => string): Row => ({ title, cell: (tier) => shown(valueOf(tier.lazy), show) });
const limit = (title: string, show: (figures: Limits) => string): Row => ({ title, cell: (tier) => shown(valueOf(tier.limits), show) });

function shown<T>(figures: T | undefined, show: (figures: T) => string): string {
  return figures === undefined ? none : show(figures);
}

/** Median, 95th and 99th percentile. */
function spread({ p50, p95, p99 }: Summary): string {
  return `${time(p50)} / ${time(p95)} / ${time(p99)}`;
}

/** Of several kinds of quotations together. */
function found(kinds: readonly KindFigures[], which: 'first' | 'any', among: (kind: KindFigures) => boolean): string {
  const counted = kinds.filter(({ kind }) => !kind.startsWith('absent')).filter(among);
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  return percent(counted.reduce((sum, each) => sum + each.count * each[which], 0) / total);
}

const isShort = ({ kind }: KindFigures): boolean => kind === 'short';
const isLong = (kind: KindFigures): boolean => !isShort(kind);

/** All figures of a tier, in the order in which they are printed. */
export const rowGroups: readonly RowGroup[] = [
  { title: 'Finding, index and text in memory', rows: [
    engine('first answer right, 8 words and more', ({ queries }) => found(queries.byKind, 'first', isLong)),
    engine('right one among the answers, 8 words and more', ({ queries }) => found(queries.byKind, 'any', isLong)),
    engine('right one among the answers, 5–7 words, one changed', ({ queries }) => found(queries.byKind, 'any', isShort)),
    engine('a quotation that is there, p50 / p95 / p99', ({ queries }) => spread(queries.present)),
    engine('a quotation that is not there, p50 / p95 / p99', ({ queries }) => spread(queries.absent)),
    engine('200 mixed quotations, one thread', ({ twoHundredMixed }) => time(twoHundredMixed)),
    engine('200 verbatim quotations, one thread', ({ twoHundredVerbatim }) => time(twoHundredVerbatim)),
    engine('postings read, places verified a query', ({ postingsPerQuery, verifiedPerQuery }) => `${threeDigits(postingsPerQuery)}, ${threeDigits(verifiedPerQuery)}`),
  ] },
  { title: 'Indexing', rows: [
    engine('index built, one core', ({ buildRate }) => `${threeDigits(buildRate)} MB/s`),
    { title: 'in worker threads, written form included, one / two', cell: (tier) => shown(valueOf(tier.workers), ({ oneWorker, twoWorkers }) => `${threeDigits(oneWorker)} / ${threeDigits(twoWorkers)} MB/s`) },
    engine('one 10 KB source added', ({ addTenKilobytes }) => time(addTenKilobytes)),
    engine('index, bytes per byte of text', ({ indexPerByte }) => threeDigits(indexPerByte)),
    engine('memory of the process', ({ memory }) => megabytes(memory)),
  ] },
  { title: 'Kept on disk', rows: [
    keep('files read, indexed and written, one thread', ({ readingRate }) => `${threeDigits(readingRate)} MB/s`),
    keep('speakers found and written, one thread', ({ speakerRate }) => `${threeDigits(speakerRate)} MB/s`),
    keep('bytes per byte of text: index', ({ index }) => threeDigits(index)),
    keep('… documents / speakers', ({ documents, speakers }) => `${threeDigits(documents)} / ${threeDigits(speakers)}`),
    lazy('opened lazily / whole', ({ open, openWhole }) => `${time(open)} / ${time(openWhole)}`),
    lazy('right one among the answers, 8 words and more', ({ queries }) => found(queries.byKind, 'any', isLong)),
    lazy('a quotation that is there, p50 / p95 / p99', ({ queries }) => spread(queries.present)),
    lazy('a quotation that is not there, p50 / p95 / p99', ({ queries }) => spread(queries.absent)),
    lazy('200 mixed quotations, one thread', ({ twoHundredMixed }) => time(twoHundredMixed)),
  ] },
  { title: 'Through the server', rows: [
    server('first reading of the corpus', ({ first }) => time(first.reading)),
    server('… a draft opened then; all speakers found after', ({ first }) => `${time(first.openDraft)}; ${first.settling === null ? none : time(first.settling)}`),
    server('… memory at most', ({ first }) => megabytes(first.memoryPeak)),
    server('started again: to first diagnostics', ({ warm }) => time(warm.coldStart)),
    server('a draft opened / once more', ({ warm }) => `${time(warm.openDraft)} / ${time(warm.openAgain)}`),
    server('keystroke inside a quotation, p50 / p95 / p99', ({ warm }) => spread(warm.keystrokeInside)),
    server('keystroke outside, p50 / p95 / p99', ({ warm }) => spread(warm.keystrokeOutside)),
    server('processor time a keystroke inside', ({ warm }) => (warm.keystrokeProcessor === null ? none : time(warm.keystrokeProcessor))),
    server('its answer as JSON: size; written and read', ({ warm }) => `${threeDigits(warm.answer.bytes / 1000)} kB; ${time(warm.answer.milliseconds)}`),
    server('completion list, p50 / p95 / p99', ({ warm }) => spread(warm.completion.others)),
    server('first completion list; lists that held something', ({ warm }) => `${time(warm.completion.first)}; ${percent(warm.completion.filled)}`),
    server('memory at first diagnostics / in the end', ({ warm }) => `${megabytes(warm.memoryColdStart)} / ${megabytes(warm.memory)}`),
  ] },
  { title: 'Limits of the machine', rows: [
    limit('memory read in order', ({ sequentialRead }) => `${threeDigits(sequentialRead)} GB/s`),
    limit('a dependent load from memory', ({ dependentLoad }) => `${threeDigits(dependentLoad)} ns`),
    limit('4 KB of a cached file', ({ pageRead }) => `${threeDigits(pageRead)} µs`),
    limit('cutting text into words and hashing them', ({ tokeniseOnly }) => `${threeDigits(tokeniseOnly)} MB/s`),
  ] },
];

/** The lines of a group: its rows that were measured of at least one tier, title first. */
export function measuredLines({ rows }: RowGroup, tiers: readonly TierResults[]): string[][] {
  return rows.map((row) => [row.title, ...tiers.map(row.cell)]).filter(([, ...cells]) => cells.some((cell) => cell !== none));
}
