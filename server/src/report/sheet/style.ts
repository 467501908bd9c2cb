/**
 * How the sheet looks: in the reader's own light or dark, in a theme's colours where it stands in VS Code, in black on paper. Nothing
 * depends on colour alone.
 */
export const sheetStyle = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 25%, transparent); }
body { margin: 0; font: 1rem/1.5 var(--vscode-font-family, system-ui, sans-serif); color: var(--vscode-foreground, CanvasText); background: var(--vscode-editor-background, Canvas); }
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
.tally { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; padding: 0; list-style: none; }
.controls { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; padding: .75rem 0; border-block: 1px solid var(--line); }
.controls[hidden] { display: none; }
.controls fieldset { border: 0; margin: 0; padding: 0; }
.controls input, .controls select { font: inherit; color: inherit; background: var(--vscode-input-background, Field); border: 1px solid var(--vscode-input-border, currentColor); padding: .15rem .35rem; }
.rows { list-style: none; padding: 0; }
.row { border-inline-start: .3rem solid var(--line); padding: .25rem 0 .25rem 1rem; margin: 1.25rem 0; break-inside: avoid; }
.row.to-mend { border-color: var(--vscode-editorError-foreground, #c62828); }
.row.unsourced { border-color: var(--vscode-editorWarning-foreground, #b26a00); }
.row.verbatim, .row.edited, .row.vouched { border-color: var(--vscode-testing-iconPassed, #2e7d32); }
.row[hidden] { display: none; }
.verdict { display: inline-block; }
.verdict::first-letter { text-transform: uppercase; }
.place { font-weight: normal; color: inherit; opacity: .8; }
.place[href] { color: var(--vscode-textLink-foreground, LinkText); opacity: 1; }
blockquote { margin: .5rem 0; font-size: 1.05rem; }
cite { font-style: normal; font-weight: 600; }
del { text-decoration: line-through 2px; background: none; color: inherit; font-weight: 700; }
ins { text-decoration: underline 2px; background: none; color: inherit; font-weight: 700; }
.findings { padding-inline-start: 1.2rem; margin: .5rem 0; }
.passage { border: 1px solid var(--line); padding: .25rem .75rem; margin: .5rem 0; }
.passage p { margin: .35rem 0; }
.family, .family ul { list-style: none; margin: .25rem 0; padding-inline-start: 0; }
.family ul { margin-inline-start: .45rem; border-inline-start: 2px solid var(--line); }
.family ul > li { position: relative; padding: .2rem 0 .2rem 1.4rem; }
.family ul > li::before { content: ''; position: absolute; inset-inline-start: 0; top: .95rem; width: 1rem; border-top: 2px solid var(--line); }
.family ul > li:last-child::after { content: ''; position: absolute; inset-inline-start: -2px; top: calc(.95rem + 2px); bottom: 0; width: 2px; background: var(--vscode-editor-background, Canvas); }
.family em { opacity: .85; }
.source, .path, .record { font-size: .9rem; }
.path { opacity: .85; overflow-wrap: anywhere; }
code { font-size: .85rem; opacity: .85; }
table { border-collapse: collapse; width: 100%; margin: 2rem 0; }
caption { text-align: start; font-weight: 700; padding-bottom: .5rem; }
th, td { text-align: start; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); font-weight: normal; vertical-align: top; }
thead th { font-weight: 600; }
.signing { display: flex; gap: 2rem; margin-top: 3rem; }
.signing span { flex: 2; border-top: 1px solid currentColor; padding-top: .25rem; }
.signing span + span { flex: 1; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 2px; }
@media print { .controls { display: none; } body { color: #000; background: #fff; font-size: 10.5pt; } .family ul > li:last-child::after { background: #fff; } details { display: block; } }
`;
