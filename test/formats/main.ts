import { fixtures, read } from './fixtures.ts';
import { atOtherTimes, knownPages, knownTimes, onOtherPages } from './places.ts';
import { asFiles, corporaOf, verdicts } from './verdicts.ts';
import { compareWords } from './words.ts';

/** Prints how well the formats are read: of each, by who made the files, the words in their order, the right places, and the verdicts of the sample articles. */
export async function main(): Promise<void> {
  const known = await verdicts(new Map());
  const rows = [['format by producer', 'files', 'words in their order', 'words too many', 'right page or time', 'same verdicts']];
  for (const [title, replaced] of corporaOf()) {
    const sum = { known: 0, missing: 0, extra: 0, places: 0, wrong: 0 };
    for (const fixture of replaced.values()) {
      const document = await read(fixture);
      const figures = compareWords(fixture, document);
      sum.known += figures.known;
      sum.missing += figures.missing;
      sum.extra += figures.extra;
      const isTimed = fixture.ending === 'srt' || fixture.ending === 'vtt';
      const places = isTimed ? knownTimes : knownPages[fixture.name] ?? [];
      sum.places += places.length;
      sum.wrong += (isTimed ? atOtherTimes : onOtherPages)(document, places).length;
    }
    const found = await verdicts(asFiles(replaced));
    const same = known.filter((line, index) => found[index] === line).length;
    rows.push([
      title, String(replaced.size), share(sum.known - sum.missing, sum.known), String(sum.extra),
      sum.places === 0 ? '–' : share(sum.places - sum.wrong, sum.places), `${String(same)} of ${String(known.length)}`,
    ]);
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) process.stdout.write(`${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}\n`);
  process.stdout.write(`\n${String(fixtures.length)} files.\n`);
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} % of ${whole.toLocaleString('en')}`;
}
