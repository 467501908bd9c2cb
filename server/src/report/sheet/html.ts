import { outcomes } from '../../engine/judge/outcome.ts';
import { outcomeNames } from '../outcome-names.ts';
import { count, reasonNames } from '../text/names.ts';
import { sheetScript, sheetScriptHash } from './script.ts';
import type { PlacedFinding, Share, Sheet, SheetDocument, SheetFinding, SheetKin, SheetPassage, SheetRow, Stretch } from './sheet.ts';
import { sheetStyle } from './style.ts';
import { descentWords, ignoredWords, verdictWords, vouchedWords } from './words.ts';

/**
 * The sheet as one HTML file: it loads nothing and links to nothing but passages on the web, can be printed, and can be read and used without its script, which
 * only sorts and filters. Whatever comes from a draft or a source is text in it.
 */
export function printHtml(sheet: Sheet): string {
  const title = sheet.documents.length === 1 ? sheet.documents[0]?.title ?? sheet.documents[0]?.path ?? '' : count(sheet.documents.length, 'document');
  return [
    '<!doctype html>', '<html lang="en">', '<head>', '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${sheetScriptHash}'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}: quotations</title>`, `<style>${sheetStyle}</style>`, '</head>', '<body>',
    '<main>', `<h1>${escaped(title)}: quotations</h1>`, summary(sheet), controls(sheet), ...sheet.documents.map((one) => documentPart(one, sheet.documents.length > 1)), leaning(sheet), signing(), '</main>',
    `<script>${sheetScript}</script>`, '</body>', '</html>', '',
  ].join('\n');
}

function summary({ documents, checkedAgainst }: Sheet): string {
  const rows = documents.flatMap((one) => one.rows);
  const parts = outcomes.flatMap((outcome) => {
    const total = rows.filter((row) => row.outcome === outcome).length;
    return total === 0 ? [] : [`<li class="${outcome}"><b>${String(total)}</b> ${outcomeNames[outcome]}</li>`];
  });
  const skipped = checkedAgainst.skipped.map(({ path, message }) => `<li>${escaped(path)}: ${escaped(message)}</li>`);
  return [
    `<p>${count(rows.length, 'quotation')}, checked against ${count(checkedAgainst.sources, 'source')} with ${count(checkedAgainst.words, 'word')}.</p>`,
    `<ul class="tally">${parts.join('')}</ul>`,
    ...(skipped.length === 0 ? [] : [`<details><summary>${count(skipped.length, 'file')} could not be read</summary><ul>${skipped.join('')}</ul></details>`]),
  ].join('\n');
}

/** Hidden until the script is there to serve them. */
function controls({ documents }: Sheet): string {
  const present = outcomes.filter((outcome) => documents.some(({ rows }) => rows.some((row) => row.outcome === outcome)));
  const boxes = present.map((outcome) => `<label><input type="checkbox" data-outcome="${outcome}" checked> ${outcomeNames[outcome]}</label>`);
  return [
    '<form class="controls" hidden aria-label="Show and sort">',
    `<fieldset><legend>Show</legend>${boxes.join(' ')}</fieldset>`,
    '<label>Sort by <select data-sort><option value="rank">what is unresolved</option><option value="number">place in the draft</option><option value="speaker">speaker</option><option value="source">source</option></select></label>',
    '<label>Find <input type="search" data-find></label>',
    '<output aria-live="polite" data-shown></output>', '</form>',
  ].join('\n');
}

function documentPart({ path, title, rows, findings, lapsed }: SheetDocument, isOneOfSeveral: boolean): string {
  const heading = isOneOfSeveral ? `<h2>${escaped(title ?? path)}</h2>\n<p class="path">${escaped(path)}</p>` : `<p class="path">${escaped(path)}</p>`;
  const void_ = lapsed.map(({ words, vouched, ignored }) => `<li>“${escaped(words)}”${vouched.map((one) => `. ${escaped(vouchedWords(one))}`).join('')}${ignored === null ? '' : `. ${escaped(ignoredWords(ignored))}`}</li>`);
  return [
    '<section>', heading,
    rows.length === 0 ? '<p>No quotations.</p>' : `<ol class="rows">${rows.map((row, index) => rowPart(row, index, path)).join('\n')}</ol>`,
    ...(findings.length === 0 ? [] : ['<h3>Beside the quotations</h3>', `<ul class="findings">${findings.map((one) => besideItem(one, path)).join('')}</ul>`]),
    ...(void_.length === 0 ? [] : ['<h3>No longer valid</h3>', '<p>These were put on record for words that have changed since, or are gone.</p>', `<ul>${void_.join('')}</ul>`]),
    '</section>',
  ].join('\n');
}

function besideItem(finding: PlacedFinding, path: string): string {
  return `<li class="${finding.severity}">${place(finding, path)} ${findingWords(finding)}${finding.words === '' ? '' : ` <q>${escaped(finding.words)}</q>`}</li>`;
}

/** Where something stands; the script makes a link of it where the draft can be opened. */
function place({ line, character, place: shown }: Pick<PlacedFinding, 'line' | 'character' | 'place'>, path: string): string {
  return `<a class="place" data-line="${String(line)}" data-character="${String(character)}" data-path="${escaped(path)}">${escaped(shown)}</a>`;
}

function findingWords({ code, severity, message }: SheetFinding): string {
  return `<b>${severityNames[severity]}</b> ${escaped(message)} <code>${code}</code>`;
}

function rowPart(row: SheetRow, rank: number, path: string): string {
  const { outcome, number, speaker, passage, findings, reason } = row;
  return [
    `<li class="row ${outcome}" data-outcome="${outcome}" data-rank="${String(rank)}" data-number="${String(number)}" data-speaker="${escaped(speaker ?? '')}" data-source="${escaped(passage?.source ?? '')}">`,
    `<h3><span class="verdict">${escaped(verdictWords(row))}</span> ${place(row, path)}</h3>`,
    `<blockquote><p>${speaker === null ? '' : `<cite>${escaped(speaker)}:</cite> `}“${marked(row.quoted, 'del')}”</p></blockquote>`,
    ...(reason === null ? [] : [`<p>Not checked: ${reasonNames[reason]}.</p>`]),
    ...(findings.length === 0 ? [] : [`<ul class="findings">${findings.map((finding) => `<li class="${finding.severity}">${findingWords(finding)}</li>`).join('')}</ul>`]),
    ...(passage === null ? [] : [passagePart(passage)]),
    ...row.vouched.map((one) => `<p class="record">${escaped(vouchedWords(one))}</p>`),
    ...(row.ignored === null ? [] : [`<p class="record">${escaped(ignoredWords(row.ignored))}</p>`]),
    '</li>',
  ].join('\n');
}

const severityNames = { error: 'Error', warning: 'Warning', information: 'Note', hint: 'Hint' } as const;

function passagePart({ source, place, address, path, sha256, speaker, text, isNearest, family }: SheetPassage): string {
  return [
    '<div class="passage">',
    `<p>${isNearest ? 'The nearest words: ' : ''}${speaker === null ? '' : `<cite>${escaped(speaker)}:</cite> `}“${marked(text, 'ins')}”</p>`,
    `<p class="source">${escaped(source)}, ${escaped(place)}${address === null ? '' : `, <a href="${escaped(address)}" rel="noopener noreferrer">on the web</a>`}. <span class="path">${escaped(path)}</span> <code title="SHA-256 of the file: ${sha256}">${sha256.slice(0, 12)}</code></p>`,
    ...(family === null ? [] : [`<details open><summary>Who quotes whom: ${count(sizeOf(family), 'passage')}</summary><ul class="family">${kinItem(family)}</ul></details>`]),
    '</div>',
  ].join('\n');
}

/** A list in lists is a picture to the eye, drawn by the style, and an outline to a screen reader. */
function kinItem(kin: SheetKin): string {
  const { source, place, speaker, isDrafts, children } = kin;
  const below = children.length === 0 ? '' : `<ul>${children.map(kinItem).join('')}</ul>`;
  return `<li><span class="kin"><b>${escaped(source)}</b>, ${escaped(place)}${speaker === null ? '' : ` (${escaped(speaker)})`}: ${escaped(descentWords(kin))}${isDrafts ? ' <em>the draft is read against this one</em>' : ''}</span>${below}</li>`;
}

function sizeOf({ children }: SheetKin): number {
  return children.reduce((total, child) => total + sizeOf(child), 1);
}

/** What the piece leans on. */
function leaning({ sources, speakers }: Sheet): string {
  return [
    table('Sources', ['source', 'quotations', 'words'], sources, (one) => `<br><span class="path">${escaped(one.path)} <code>${one.sha256.slice(0, 12)}</code></span>`),
    table('Speakers', ['speaker', 'quotations', 'words'], speakers, () => ''),
  ].join('\n');
}

function table<T extends Share>(caption: string, heads: readonly string[], rows: readonly T[], below: (row: T) => string): string {
  if (rows.length === 0) return '';
  const most = Math.max(...rows.map(({ words }) => words), 1);
  const all = rows.reduce((total, { words }) => total + words, 0);
  const body = rows.map((row) => `<tr><th scope="row">${escaped(row.name)}${below(row)}</th><td>${String(row.quotations)}</td><td><meter min="0" max="${String(most)}" value="${String(row.words)}" aria-hidden="true"></meter> ${String(row.words)} (${shareOf(row.words, all)})</td></tr>`);
  return `<table><caption>${caption}</caption><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** Of all quoted words. */
function shareOf(words: number, all: number): string {
  return `${String(Math.round((words / Math.max(all, 1)) * 100))} %`;
}

function signing(): string {
  return '<p class="signing"><span>Checked by</span> <span>Date</span></p>';
}

/** Words with those that differ set off, for the eye and for a screen reader. */
function marked(stretches: readonly Stretch[], element: 'del' | 'ins'): string {
  return stretches.map(({ text, differs }) => (differs ? `<${element}>${escaped(text)}</${element}>` : escaped(text))).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
