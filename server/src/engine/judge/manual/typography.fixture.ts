import type { Section } from './example.fixture.ts';

/** The manual on marks, dashes, letters, stops: rows 1 to 7 of the table of alterations. */
export const typography: readonly Section[] = [
  {
    row: 1, rule: 'The form of quotation marks and apostrophes is the house’s; an apostrophe gained or lost makes another word.',
    allowed: [
      ['The miller’s boy didn’t sleep in the mill.', 'The miller\'s boy didn\'t sleep in the mill.', 'verbatim'],
      ['The millers` wheel turned all the night long.', 'The millers’ wheel turned all the night long.', 'verbatim'],
      ['It was the ‘best flour’ in the whole valley.', 'It was the “best flour” in the whole valley.', 'verbatim'],
      ['He said it was the \'best flour\' in Marl, and \'twas so.', 'He said it was the "best flour" in Marl, and ’twas so.', 'verbatim'],
    ],
    otherwise: [
      ['The mill lost it’s wheel in the long winter.', 'The mill lost its wheel in the long winter.', 'misquoted', 'words-changed error "it’s" < "its"'],
      ['They said that well be paid for the wheel.', 'They said that we’ll be paid for the wheel.', 'misquoted', 'words-changed error "well" < "we’ll"'],
      ['He knew that shell was kept in the mill.', 'He knew that she’ll was kept in the mill.', 'misquoted', 'words-changed error "shell" < "she’ll"'],
      ['The millers wheel turned all the night long.', 'The miller’s wheel turned all the night long.', 'misquoted', 'words-changed error "millers" < "miller’s"'],
    ],
  },
  {
    row: 2, rule: 'Outer and inner marks alternate, and inner marks drop where the quotation lies wholly inside them; marks inside the words are somebody’s.',
    allowed: [
      ['The miller called it ‘a grave mistake’ in his letter.', 'The miller called it "a grave mistake" in his letter.', 'verbatim'],
      ['The miller called it «a grave mistake» in his letter.', 'The miller called it “a grave mistake” in his letter.', 'verbatim'],
      ['a grave mistake of the miller’s own boy', 'She wrote to Marl: “It was a grave mistake of the miller’s own boy,” and went home.', 'verbatim'],
    ],
    otherwise: [
      ['The miller called it a grave mistake in his letter.', 'The miller called it “a grave mistake” in his letter.', 'verbatim', 'inner-marks-dropped information "a grave mistake" < "“a grave mistake”"'],
      ['The boy wrote that nobody sleeps in this mill at night.', 'The boy wrote that “nobody sleeps in this mill” at night.', 'verbatim', 'inner-marks-dropped information "nobody sleeps in this mill" < "“nobody sleeps in this mill”"'],
      ['The miller called it ‘a grave mistake’ in his letter.', 'The miller called it a grave mistake in his letter.', 'verbatim', 'inner-marks-dropped hint "‘a grave mistake’" < "a grave mistake"'],
    ],
  },
  {
    row: 2, rule: 'Inner marks that hold the whole quotation drop where the inner speaker is credited, and not where another is.',
    frame: 'draft',
    allowed: [
      ['“Whoever has the key shall sleep at the lock,” the rule [says](mill.md).', '---\nid: mill\nauthor: Ada Harrow\ntype: letter\n---\n\nThe old rule says: “Whoever has the key shall sleep at the lock.” I have always kept it.\n', 'verbatim'],
    ],
    otherwise: [
      ['“Whoever has the key shall sleep at the lock,” Ada Harrow [wrote](mill.md).', '---\nid: mill\nauthor: Ada Harrow\ntype: letter\n---\n\nThe old rule says: “Whoever has the key shall sleep at the lock.” I have always kept it.\n', 'verbatim', 'inner-marks-dropped information "Whoever has the key shall sleep at the lock," < "Whoever has the key shall sleep at the lock"'],
    ],
  },
  {
    row: 3, rule: 'White space, wraps, ligatures and hyphens at a line’s end are the page’s; a join that makes another word is not.',
    allowed: [
      ['The wheel turned  all night\nin the rain.', 'The wheel turned all night in the rain.', 'verbatim'],
      ['The wheel\u00a0turned all night in the rain.', 'The wheel turned all night in the rain.', 'verbatim'],
      ['The wheel turned all night in the rain.', 'The wh\u00adeel turned all night in the rain.', 'verbatim'],
      ['The waterwheel turned all night in the rain.', 'The water-\nwheel turned all night in the rain.', 'verbatim'],
      ['The ﬁnal miller was found in the encyclopaedia.', 'The final miller was found in the encyclopædia.', 'verbatim'],
    ],
    otherwise: [
      ['The wheel turned all-right in the rain.', 'The wheel turned all night in the rain.', 'misquoted', 'words-changed error "right" < "night"'],
      ['The miller sold the old flour mill and the newshole.', 'The miller sold the old flour mill and the news hole.', 'edited', 'spelling-variant information "newshole" < "news hole"'],
      ['It was a light house keeper who mended the wheel.', 'It was a lighthouse keeper who mended the wheel.', 'edited', 'spelling-variant information "light house" < "lighthouse"'],
      ['The miller said that anyone may take the flour.', 'The miller said that any one may take the flour.', 'edited', 'spelling-variant information "anyone" < "any one"'],
    ],
  },
  {
    row: 4, rule: 'Hyphens and dashes are typography, in ranges too; a sign or a range lost or gained is another number.',
    allowed: [
      ['The mill – the old one – was let from 1880-1890.', 'The mill—the old one—was let from 1880–1890.', 'verbatim'],
      ['The mill -- the old one -- was let again that year.', 'The mill — the old one — was let again that year.', 'verbatim'],
      ['A well-known miller came from the north-east of Marl.', 'A well–known miller came from the north‑east of Marl.', 'verbatim'],
      ['In the yard it was −12 degrees on that morning.', 'In the yard it was -12 degrees on that morning.', 'verbatim'],
    ],
    otherwise: [
      ['In the yard it was 12 degrees on that morning.', 'In the yard it was -12 degrees on that morning.', 'misquoted', 'meaning-changed error "12" < "-12"'],
      ['The wheel cost $90 to mend in that dry year.', 'The wheel cost £90 to mend in that dry year.', 'misquoted', 'meaning-changed error "$" < "£"'],
      ['The price of flour rose by 5 in that dry year.', 'The price of flour rose by 5 % in that dry year.', 'misquoted', 'meaning-changed error "5 in" < "%"'],
      ['It took the miller 3, 4 days to mend the wheel.', 'It took the miller 3–4 days to mend the wheel.', 'misquoted', 'meaning-changed error "3, 4" < "3–4"'],
    ],
  },
  {
    row: 5, rule: 'Letters of another form are the same letters; superscripts and fractions are other numbers.',
    allowed: [
      ['The archæology of the mill is hardly known.', 'The archaeology of the mill is hardly known.', 'verbatim'],
      ['The ſtone was worn to half its old thickneſs.', 'The stone was worn to half its old thickness.', 'verbatim'],
      ['The ﬂour was carried to Marl by the ﬁrst cart.', 'The flour was carried to Marl by the first cart.', 'verbatim'],
      ['They met in the café by the mill at noon.', 'They met in the café by the mill at noon.', 'verbatim'],
    ],
    otherwise: [
      ['The stone weighed 12 tons when it was new.', 'The stone weighed ½ tons when it was new.', 'misquoted', 'meaning-changed error "12" < "½"'],
      ['The pond measured 102 feet in the old days.', 'The pond measured 10² feet in the old days.', 'misquoted', 'meaning-changed error "102" < "10²"'],
      ['The boy carried 34 of the flour to Marl.', 'The boy carried ¾ of the flour to Marl.', 'misquoted', 'meaning-changed error "34" < "¾"'],
    ],
  },
  {
    row: 6, rule: 'A slash shows where a line of verse ends, two where a stanza does; it hides no missing line.',
    allowed: [
      ['The heron waits / upon the weir / and so do I at noon', 'The heron waits\nupon the weir\nand so do I at noon.', 'verbatim'],
      ['The water came, / the water went // and nobody was there', 'The water came,\nthe water went\n\nand nobody was there.', 'verbatim'],
      ['The heron waits / upon the weir, / … / and the boats go by', 'The heron waits\nupon the weir,\nand so do I at noon,\nand the boats go by.', 'edited'],
    ],
    otherwise: [
      ['The heron waits / and so do I at noon', 'The heron waits\nupon the old weir\nand so do I at noon.', 'misquoted', 'words-omitted error "waits / and" < "upon the old weir"'],
      ['The water came, / and nobody was there', 'The water came,\nthe water went,\nand nobody was there.', 'misquoted', 'words-omitted error "came, / and" < "the water went"'],
      ['One lamp / in every yard / one boat for all', 'One lamp\nin every yard\none ladder\none boat for all.', 'misquoted', 'words-omitted error "yard / one" < "one ladder"'],
    ],
  },
  {
    row: 7, rule: 'Closing stops and what stands beside an ellipsis are the draft’s; a question or exclamation mark is more.',
    allowed: [
      ['The wheel turned all night in the rain,', 'The wheel turned all night in the rain.', 'verbatim'],
      ['The wheel turned all night in the rain', 'The wheel turned all night in the rain; nobody slept.', 'verbatim'],
      ['Who turned the wheel in the rain|?', 'Who turned the wheel in the rain?', 'verbatim'],
      ['Did nobody hear it? ... The miller slept.', 'Did nobody hear it? It was a loud night! The miller slept.', 'edited'],
    ],
    otherwise: [
      ['Who turned the wheel in the rain.', 'Who turned the wheel in the rain?', 'misquoted', 'punctuation-changed warning "rain." < "rain?"'],
      ['The wheel turned all night in the rain!', 'The wheel turned all night in the rain.', 'misquoted', 'punctuation-changed warning "rain!" < "rain."'],
      ['Stop the wheel before the rain comes in.', 'Stop the wheel before the rain comes in!', 'misquoted', 'punctuation-changed warning "in." < "in!"'],
      ['Who turned it? The miller slept in the loft.', 'Who turned it. The miller slept in the loft.', 'misquoted', 'punctuation-changed warning "it?" < "it."'],
    ],
  },
  {
    row: 7, rule: 'In speech the transcriber sets the marks.',
    mode: 'spoken',
    allowed: [
      ['Who turned the wheel in the rain.', 'Who turned the wheel in the rain?', 'verbatim'],
      ['The wheel turned all night in the rain!', 'The wheel turned all night in the rain.', 'verbatim'],
    ],
  },
];
