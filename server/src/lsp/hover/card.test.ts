import { GFM, parser } from '@lezer/markdown';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../engine/judge/judgement.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import { pendingCheck } from '../../workspace/pending.ts';
import { openDesk } from '../test-desk.ts';
import { hoverCard } from './card.ts';

const wall = [
  '---', 'title: On the New Harbour Wall', 'author: Ines Calloway', 'container-title: The Quay Letter', 'issued: 2031-03-04', 'type: speech', '---', '',
  'The harbour wall will not be finished before the winter storms arrive. We have spent nine million on stone alone, and the tide takes its share every night.',
  '', 'I promised the fishing families an honest answer, and this is it. Nobody is to blame.', '',
].join('\n');
const wire = [
  '---', 'title: Wall will be late', 'author: Peter Ash', 'issued: 2031-03', '---', '',
  '“The harbour wall will not be completed before the winter storms arrive,” Calloway said. “We have spent nine million on stone alone, and the tide takes its share every night.”', '',
].join('\n');
const gulls = '“They eat everything that we land, and they fear nobody,” said Bram Tolliver, the harbour master.\n';

async function cards(draft: string, sources: Readonly<Record<string, string>> = { 'wall.md': wall, 'gulls.txt': gulls }): Promise<string[]> {
  const checked = await (await openDesk(sources)).check(draft);
  return checked.judgements.map((judgement) => hoverCard(checked, judgement));
}

async function card(draft: string, sources?: Readonly<Record<string, string>>): Promise<string> {
  const [only = '', ...others] = await cards(draft, sources);
  expect(others).toEqual([]);
  return only;
}

const said = (words: string): string => `Ines Calloway said: “${words}”`;

describe('the card', () => {
  it('of verbatim words says so, and who said them, in what, when and where', async () => {
    expect(await card(said('We have spent nine million on stone alone, and the tide takes its share every night.'))).toBe([
      '**Word for word as in the source.**', '',
      '**Ines Calloway** said in [On the New Harbour Wall](<file:///desk/corpus/wall.md#L9,72>), The Quay Letter, March 4\\, 2031, line 9', '',
      '> The harbour wall will not be finished before the winter storms arrive\\. **We have spent nine million on stone alone\\, and the tide takes its share every night**\\.',
      '>', '> I promised the fishing families an honest answer\\, and this is it\\. Nobody is to blame\\.',
    ].join('\n'));
  });

  it('says by which words of the source it is known who speaks', async () => {
    const source = 'The boats were late that day.\n\n“They eat everything that we land, and they fear nobody,” said Bram Tolliver, the harbour master. “Nobody has counted them since the storm of the year before last,” he added.\n';
    const text = await card('“Nobody has counted them since the storm of the year before last,” Bram Tolliver said.', { 'gulls.txt': source });
    expect(text).toContain('\n\nWho speaks, by: “Nobody has counted them since the storm of the year before last\\,” **he** added\\.');
  });

  it('says that it is only likely who speaks where the source does not say it outright', async () => {
    const source = 'The boats were late that day.\n\nBram Tolliver, the harbour master, scolded the gulls for “having eaten everything that was landed there”.\n';
    expect(await card('“having eaten everything that was landed there”, as Bram Tolliver put it.', { 'gulls.txt': source })).toContain('**Bram Tolliver** probably is quoted in ');
  });

  it('of changed words sets both sides beside each other', async () => {
    const text = await card(said('The harbour wall will be completed before the heavy winter storms arrive.'));
    expect(text).toMatch(/^\*\*This quotation differs from its source\.\*\*\n/);
    expect(text).toContain('| You have | The source has | |');
    expect(text).toMatch(/^\| .* \| will \*\*not\*\* be \| changes a negation \|$/m);
    expect(text).toContain('| **completed** | **finished** | differs |');
    expect(text).toMatch(/^\| the \*\*heavy\*\* winter \| .* \| differs \|$/m);
  });

  it('of a source in a language without data says what is not compared, and of one with data nothing', async () => {
    const dutch = '---\nlang: nl\n---\nDe sluis stond die hele nacht open en niemand heeft het water zien komen.\n';
    const german = '---\nlang: de\n---\nDie Schleuse stand die ganze Nacht offen und niemand hat das Wasser kommen sehen.\n';
    expect(await card('“De sluis stond die hele nacht open en niemand heeft het water zien komen.”', { 'dutch.md': dutch })).toContain('Verbatim has no data for Dutch');
    expect(await card('„Die Schleuse stand die ganze Nacht offen und niemand hat das Wasser kommen sehen.“', { 'german.md': german })).not.toContain('no data');
  });

  it('of edited words says what was allowed', async () => {
    const text = await card(said('We have spent … on stone alone, and the [sea] takes its share every night.'));
    expect(text).toMatch(/^\*\*Edited, in ways that editors allow\.\*\*\n/);
    expect(text).toContain('**We have spent** nine million **on stone alone');
    expect(text).toContain('| spent … on | spent **nine million** on | allowed |');
    expect(text).toContain('| **\\[sea\\]** | **tide** | allowed |');
  });

  it('of words that somebody else said says so in its first line, and gives the name', async () => {
    const text = await card(said('They eat everything that we land, and they fear nobody.'));
    expect(text).toMatch(/^\*\*Word for word as in the source\. The source gives the words to somebody else\.\*\*\n\n\*\*Bram Tolliver\*\* said in \[gulls\]/);
    expect(text).toMatch(/^- .*not to Ines Calloway\\\.$/m);
  });

  it('of words without a source says that none was found, and shows what is near', async () => {
    expect(await card(said('Every bell in the town was silent that day, and nobody knew why.'))).toBe('**No source found for this quotation.**');
    const near = await card(said('We have spent nine long and bitter years on promises that nobody kept.'));
    expect(near).toMatch(/^\*\*No source found for this quotation\.\*\*/);
    const checked = await (await openDesk({ 'wall.md': wall })).check(said('Every bell in the town was silent that day, and nobody knew why.'));
    const [judgement] = checked.judgements;
    const other = await (await openDesk({ 'wall.md': wall })).check(said('We have spent nine million on stone alone.'));
    const nearest = other.judgements[0]?.passages[0] ?? null;
    const withNearest = hoverCard({ ...checked, corpus: other.corpus }, { ...judgement!, nearest });
    expect(withNearest).toContain('\n\nThe nearest words in your sources:\n\n**Ines Calloway** said in [On the New Harbour Wall]');
    expect(withNearest).not.toContain('| You have');
  });

  it('names the other sources, with what they have otherwise', async () => {
    const sources = { 'wall.md': wall, 'wire.md': wire };
    expect(await card(said('We have spent nine million on stone alone, and the tide takes its share every night.'), sources))
      .toContain('Also in your sources:\n\n- [Wall will be late](<file:///desk/corpus/wire.md#L7,91>) (Calloway): the same words');
    expect(await card(said('The harbour wall will not be finished before the winter storms arrive.'), sources))
      .toContain('(Calloway): has **completed** for your **finished**');
  });

  it('tells each reading once, and counts the sources that it does not name', async () => {
    const copies = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`copy-${String(n)}.md`, wall.replace('On the New Harbour Wall', `Copy ${String(n)}`)]));
    const text = await card(said('We have spent nine million on stone alone, and the tide takes its share every night.'), copies);
    expect(text.match(/the same words/g)).toHaveLength(1);
    expect(text).toMatch(/- \[Copy \d\]\([^)]*\), \[Copy \d\]\([^)]*\), \[Copy \d\]\([^)]*\) and \d+ more \(Ines Calloway\): the same words$/);
  });

  it('keeps the paragraphs of a passage apart', async () => {
    const text = await card('> the tide takes its share every night.\n>\n> I promised the fishing families an honest answer, and this is it.\n>\n> — Ines Calloway\n');
    expect(text).toContain('and **the tide takes its share every night\\.**\n>\n> **I promised the fishing families an honest answer\\, and this is it**\\. Nobody');
  });

  it.each([
    ['scare', 'Ines Calloway was a so-called “friend” of the town.', 'nobody is quoted'],
    ['title', 'Ines Calloway read from her book, “The Stone and the Tide.”', 'a title'],
    ['too-short', 'Ines Calloway called it “utterly hopeless”.', 'too short'],
  ])('says why nothing was checked: %s', async (reason, draft, words) => {
    const checked = await (await openDesk({ 'wall.md': wall })).check(draft);
    expect(checked.judgements.map((judgement) => judgement.reason)).toEqual([reason]);
    const text = checked.judgements.map((judgement) => hoverCard(checked, judgement)).join('\n');
    expect(text).toMatch(/^\*\*Not checked: .*\.\*\*$/);
    expect(text).toContain(words);
  });

  it.each(['scare', 'title', 'term', 'too-short', 'translated', 'ignored', 'source-unreadable', 'indexing'] as const)('has a sentence for %s', async (reason) => {
    const [checked, judgement] = await one(said('We have spent nine million on stone alone.'));
    const pending = pendingCheck(checked, checked.corpus);
    expect(hoverCard(pending, { ...judgement, verdict: 'unchecked', reason, passages: [] })).toMatch(/^\*\*Not checked: [^.]+\.\*\*$/);
  });
});

async function one(draft: string): Promise<[CheckedDraft, Judgement]> {
  const checked = await (await openDesk({ 'wall.md': wall })).check(draft);
  const [judgement] = checked.judgements;
  if (judgement === undefined) throw new Error('nothing was quoted');
  return [checked, judgement];
}

/** The kinds of markup in a card that do something, as a Markdown renderer sees them, and where its links lead. */
function alive(markdown: string): { kinds: string[]; targets: string[] } {
  const kinds: string[] = [];
  const targets: string[] = [];
  const quiet = new Set(['Document', 'Paragraph', 'Blockquote', 'QuoteMark', 'StrongEmphasis', 'EmphasisMark', 'Escape', 'BulletList', 'ListItem', 'ListMark', 'LinkMark',
    'Table', 'TableHeader', 'TableRow', 'TableCell', 'TableDelimiter', 'Link']);
  parser.configure(GFM).parse(markdown).iterate({
    enter: ({ name, from, to, node }) => {
      if (name === 'URL' && node.parent?.name === 'Link') targets.push(markdown.slice(from, to));
      else if (!quiet.has(name)) kinds.push(`${name}: ${markdown.slice(from, to)}`);
    },
  });
  return { kinds, targets };
}

/** What a hostile source might hold, in words that can be quoted. */
const hostile = [
  'image ![pixel](http://evil.example/p.png) and', 'link [run](command:workbench.action.terminal.new) and', 'page <img src=x onerror=alert(1)> and',
  'tag <script>alert(1)</script> and', 'address https://evil.example/?q=1 and', 'place www.evil.example and', 'letter mallory@evil.example and', 'auto <https://evil.example> and',
  'code `rm -rf` and', 'table | cell | row and', 'bold **very** and', 'line ~~through~~ and', 'reference [one][two] and', 'icon $(trash) and', 'entity &lt;b&gt; and',
  'turned \u202etxet\u202c and', 'hidden\u200b\u2066words\u2069 and', 'bell\u0007 and', 'math $x^2$ and', 'note [^1] and', 'slash \\*not\\* and',
];

describe('a hostile source', () => {
  it.each(hostile)('does not come alive: %s', async (words) => {
    const title = `Title ${words.replace(/"/g, '')} end`;
    const source = `Nobody saw the second ${words} then the harbour master went home early that evening.`;
    const sources = {
      'evil.txt': `${title}\n\n${source}\n`,
      'evil.html': `<html><head><title>x</title></head><body><article><p>${source.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p></article></body></html>`,
      'evil.md': `---\ntitle: ${JSON.stringify(title)}\nauthor: ${JSON.stringify(`Mallory ${words}`)}\nissued: ${JSON.stringify(words)}\ncontainer-title: ${JSON.stringify(words)}\n---\n\nNobody saw the second thing and then the harbour master went home early that evening.\n`,
    };
    const drafts = [said('then the harbour master went home early that evening.'), said('Nobody saw the second thing then the harbour master walked home early that evening.')];
    for (const draft of drafts) {
      const shown = await cards(draft, sources);
      expect(shown.length).toBe(1);
      for (const text of shown) {
        const { kinds, targets } = alive(text);
        expect(kinds).toEqual([]);
        expect(targets.length).toBeGreaterThan(0);
        expect(targets.filter((target) => !target.startsWith('<file:///desk/corpus/'))).toEqual([]);
        // eslint-disable-next-line no-control-regex -- that is what must not be there
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b\u202a-\u202e\u2066-\u2069]/u);
      }
    }
  });

  it.each([['javascript:alert(1)', false], ['command:workbench.action.quit', false], ['https://quay.example/a) [x](command:y)', true]])('has an address that is a link only where it is one: %s', async (address, isLink) => {
    const text = await card(said('They eat everything that we land, and they fear nobody.'), { 'a.md': `---\ntitle: A\nURL: "${address}"\n---\n\n${gulls}` });
    const { kinds, targets } = alive(text);
    expect(kinds).toEqual([]);
    expect(targets.filter((target) => !target.startsWith('<file:///desk/corpus/'))).toEqual(isLink ? [expect.stringMatching(/^<https:\/\/quay\.example\/[^<>\s]*>$/)] : []);
  });

  it('with lines that never end is cut', async () => {
    const endless = `${'x'.repeat(400_000)} The harbour wall will not be finished before the winter storms arrive ${'y'.repeat(400_000)}`;
    const text = await card(said('The harbour wall will not be finished before the winter storms arrive.'), { 'endless.txt': endless });
    expect(text.length).toBeLessThan(2000);
    expect(text).toContain('**The harbour wall will not be finished before the winter storms arrive**');
  });

  it('with a passage of many pages is cut in the middle', async () => {
    const sentences = Array.from({ length: 200 }, (_, n) => `Sentence number ${String(n)} tells of ship ${String(n * 7)} and its ${String(n * 13)} barrels.`);
    const text = await card(`> ${sentences.join(' ')}\n`, { 'long.txt': sentences.join(' ') });
    expect(text.length).toBeLessThan(4000);
    expect(text).toContain('\\[…\\]');
    expect(text).toContain('Sentence number 0 tells');
    expect(text).toContain('Sentence number 199 tells');
  });

  it('has a name that leads nowhere else', async () => {
    const text = await card(said('They eat everything that we land, and they fear nobody.'), { 'a](b) <c>.txt': gulls });
    expect(alive(text)).toEqual({ kinds: [], targets: [expect.stringMatching(/^<file:\/\/\/desk\/corpus\/[^<>\s]*>$/)] });
  });
});
