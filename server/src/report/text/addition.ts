import { visible } from '../../engine/text/visible.ts';
import type { Added, AdditionOutcome, Redirect, VersionComparison, WordChange } from '../../workspace/adding/addition.ts';
import { count } from './names.ts';
import type { Printer, Style } from './printer.ts';
import { plainWords, wrap } from './wrap.ts';

/** Differences between two versions that are listed; who wants all of them compares the files. */
const mostChanges = 30;

/** What came of adding a source, for people. */
export function printAddition(outcome: AdditionOutcome, showPath: (path: string) => string, printer: Printer): string {
  const indented = (text: string, ...styles: Style[]): string[] => indentedLines(text, printer, ...styles);
  const redirects = outcome.redirects.flatMap((redirect) => indented(redirectInWords(redirect), 'faint'));
  const lines = ((): string[] => {
    switch (outcome.kind) {
      case 'refused': {
        const force = outcome.mayBeForced ? ' To save what is there as an excerpt: --anyway.' : '';
        // An error is one line, as of every command: what reads it may be a program.
        return [visible(`${outcome.message}${force}`), ...redirects];
      }
      case 'unchanged': return [...wrap(plainWords(visible(`${showPath(outcome.path)}: unchanged since ${outcome.since}; nothing was written.`)), printer.width, printer), ...redirects];
      case 'added': return [
        `${printer.paint('good', 'added')} ${printer.paint('place', visible(showPath(outcome.path)))}`,
        ...indented(factsOf(outcome)),
        ...redirects,
        ...(outcome.original === null ? [] : indented(`what was fetched is kept in ${showPath(outcome.original)}`, 'faint')),
        ...(outcome.doubt === null ? [] : indented(`saved as an excerpt: ${outcome.doubt}`, 'warning')),
        ...outcome.notices.flatMap((notice) => indented(`the page says: ${notice}`, 'warning')),
        ...(outcome.comparison === null ? [] : comparisonLines(outcome.comparison, showPath, printer)),
      ];
    }
  })();
  return `${lines.join('\n')}\n`;
}

function indentedLines(text: string, printer: Printer, ...styles: Style[]): string[] {
  return wrap(plainWords(visible(text), ...styles), printer.width - 2, printer).map((line) => `  ${line}`);
}

function factsOf({ title, author, published, words }: Added): string {
  return [title === null ? '' : `“${title}”`, author.join(', '), published ?? '', count(words, 'word')].filter((fact) => fact !== '').join(', ');
}

function redirectInWords({ from, to, status }: Redirect): string {
  return `sent on (${status}) from ${from} to ${to}`;
}

function comparisonLines({ earlier, since, changes }: VersionComparison, showPath: (path: string) => string, printer: Printer): string[] {
  const before = `the version of ${since} is kept in ${showPath(earlier)}`;
  if (changes === null) return indentedLines(`The page has changed throughout; ${before}.`, printer);
  return [
    ...indentedLines(`The page has changed in ${count(changes.length, 'place')}; ${before}.`, printer),
    ...changes.slice(0, mostChanges).flatMap((change) => changeLines(change, printer)),
    ...(changes.length > mostChanges ? [`    and ${count(changes.length - mostChanges, 'place')} more: compare the two files`] : []),
  ];
}

function changeLines({ before, after, behind }: WordChange, printer: Printer): string[] {
  const marked = (text: string, style: Style, open: string, close: string): ReturnType<typeof plainWords> => {
    const [first, ...rest] = plainWords(visible(text), style);
    if (first === undefined) return [];
    return printer.hasColour ? [first, ...rest] : plainWords(`${open}${visible(text)}${close}`);
  };
  const words = [...(behind === '' ? [] : plainWords(`… ${visible(behind)}`)), ...marked(before, 'error', '[-', '-]'), ...marked(after, 'good', '{+', '+}')];
  return wrap(words, printer.width - 4, printer).map((line) => `    ${line}`);
}
