import type { Section } from './example.fixture.ts';

/** The manual on brackets, and marks of the source: rows 15 to 19 of the table of alterations. */
export const brackets: readonly Section[] = [
  {
    row: 15, rule: 'Brackets put in what a reader needs; they do not deny.',
    allowed: [
      ['They [the millers] were paid in flour that year.', 'They were paid in flour that year.', 'edited'],
      ['The miller [Ivo Brand] kept the wheel in the yard.', 'The miller kept the wheel in the yard.', 'edited'],
      ['In the autumn [of 1931] the wheel was taken down.', 'In the autumn the wheel was taken down.', 'edited'],
    ],
    otherwise: [
      ['The millers were [not] paid in flour that year.', 'The millers were paid in flour that year.', 'misquoted', 'meaning-changed warning "[not]" < "were paid"'],
      ['The millers were [never] paid in flour that year.', 'The millers were paid in flour that year.', 'misquoted', 'meaning-changed warning "[never]" < "were paid"'],
      ['[Hardly] anybody was paid in flour that year.', 'Anybody was paid in flour that year.', 'misquoted', 'meaning-changed warning "[Hardly]" < "autumn. Anybody"', 'capital-unmarked hint "anybody" < "Anybody"'],
    ],
  },
  {
    row: 15, rule: 'Newsrooms put their insertions into parentheses.',
    profile: 'ap',
    allowed: [
      ['They (the millers) were paid in flour that year.', 'They were paid in flour that year.', 'edited'],
      ['(The millers) were paid in flour that year.', 'They were paid in flour that year.', 'edited'],
    ],
    otherwise: [
      ['They were (not) paid in flour in that year.', 'They were paid in flour in that year.', 'misquoted', 'meaning-changed warning "(not)" < "were paid"'],
      ['The wheel (a new one) turned in the rain.', 'The wheel (an old one) turned in the rain.', 'misquoted', 'words-changed warning "a new" < "an old"'],
    ],
  },
  {
    row: 15, rule: 'Elsewhere parentheses are the source’s.',
    otherwise: [
      ['The miller (Ivo Brand) kept the wheel in the yard.', 'The miller kept the wheel in the yard.', 'misquoted', 'words-added warning "(Ivo Brand)" < "miller kept"'],
    ],
  },
  {
    row: 16, rule: 'Brackets stand for a pronoun, a tense or a name, at any length; they do not turn the sense round.',
    allowed: [
      ['[The millers] were paid in flour that year.', 'They were paid in flour that year.', 'edited'],
      ['The millers [had been] paid in flour that year.', 'The millers were paid in flour that year.', 'edited'],
      ['The wheel was sold on [14 May] to a man of Marl.', 'The wheel was sold on that day to a man of Marl.', 'edited'],
      ['The miller [keeps] the wheel in the yard.', 'The miller kept the wheel in the yard.', 'edited'],
      ['The miller kept [it] in the yard of the boathouse.', 'The miller kept the second wheel of old English oak in the yard of the boathouse.', 'edited', 'omission-hides information "[it]" < "the second wheel of old English oak"'],
    ],
    otherwise: [
      ['The millers were [never] paid in flour that year.', 'The millers were always paid in flour that year.', 'misquoted', 'meaning-changed warning "[never]" < "always"'],
      ['In flour [all] millers were paid in that year.', 'In flour some millers were paid in that year.', 'misquoted', 'meaning-changed warning "[all]" < "some"'],
      ['The miller [never kept] the wheel in the yard.', 'The miller always kept the wheel in the yard.', 'misquoted', 'meaning-changed warning "[never kept]" < "always kept"'],
      ['The miller owned [19] geese and one grey horse.', 'The miller owned 12 geese and one grey horse.', 'misquoted', 'meaning-changed error "owned [19] geese" < "12"'],
    ],
  },
  {
    row: 17, rule: 'A mark that stands in the source is the source’s: it is compared as it stands, on both sides.',
    allowed: [
      ['The wheel [of oak] turned all night in the rain.', 'The wheel [of oak] turned all night in the rain.', 'verbatim'],
      ['The wheel turned … in the rain of that night.', 'The wheel turned … in the rain of that night.', 'verbatim'],
      ['The weel [sic] turned all night in the rain.', 'The weel [sic] turned all night in the rain.', 'verbatim'],
      ['The wheel (an old one) turned in the rain.', 'The wheel (an old one) turned in the rain.', 'verbatim'],
      ['The wheel turned all night in the rain.', 'The wheel [of oak] turned all night in the rain.', 'edited'],
    ],
    otherwise: [
      ['The wheel (a new one) turned in the rain.', 'The wheel (an old one) turned in the rain.', 'misquoted', 'words-changed warning "a new" < "an old"'],
      ['The wheel [of the lower mill] turned in the rain.', 'The wheel [of the upper mill] turned in the rain.', 'misquoted', 'meaning-changed error "lower" < "upper"'],
      ['The wheel turned … in the rain of that night.', 'The wheel … never turned in the rain of that night.', 'misquoted', 'meaning-changed error "wheel turned" < "never"', 'ellipsis-needless hint "…" < "turned in"'],
      ['The wheel (of oak) turned in the yard at night.', 'The wheel turned in the yard at night (of oak).', 'misquoted', 'words-added warning "(of oak)" < "wheel turned"'],
    ],
  },
  {
    row: 18, rule: 'Letters in brackets complete a word or change its ending; the letters outside are the source’s.',
    allowed: [
      ['The wheel turn[ed] all night in the rain.', 'The wheel turn all night in the rain.', 'edited'],
      ['The miller and his w[i]fe slept in the loft.', 'The miller and his wfe slept in the loft.', 'edited'],
      ['They mend[] the wheel before the winter.', 'They mended the wheel before the winter.', 'edited'],
      ['The gov[ernmen]t sold the mill to M[r.] Brand.', 'The govt sold the mill to M Brand.', 'edited'],
    ],
    otherwise: [
      ['The wheel burn[ed] all night in the rain.', 'The wheel turn all night in the rain.', 'misquoted', 'words-changed error "burn[ed]" < "turn"'],
      ['The miller’s dog[s] slept in the loft of the mill.', 'The miller’s horse slept in the loft of the mill.', 'misquoted', 'words-changed error "dog[s]" < "horse"'],
      ['They sold[] the wheel before the winter.', 'They mended the wheel before the winter.', 'misquoted', 'words-changed error "sold[]" < "mended"'],
    ],
  },
  {
    row: 19, rule: '[sic] vouches that the source has the slip.',
    allowed: [
      ['The miller keeped [sic] the wheel in the yard.', 'The miller keeped the wheel in the yard.', 'edited'],
      ['The miller keeped (sic) the wheel in the yard.', 'The miller keeped the wheel in the yard.', 'edited'],
      ['The wheel of the mill were [*sic*] sold in Marl.', 'The wheel of the mill were sold in Marl.', 'edited'],
    ],
    otherwise: [
      ['The miller keeped [sic] the wheel in the yard.', 'The miller kept the wheel in the yard.', 'misquoted', 'words-changed error "keeped" < "kept"', 'note-unfounded warning "[sic]" < "kept the"'],
      ['The miller recieved [sic] his money in the spring.', 'The miller received his money in the spring.', 'misquoted', 'words-changed error "recieved" < "received"', 'note-unfounded warning "[sic]" < "received his"'],
      ['The wheel of the mill were [sic] sold in Marl.', 'The wheel of the mill was sold in Marl.', 'misquoted', 'words-changed error "were" < "was"', 'note-unfounded warning "[sic]" < "was sold"'],
    ],
  },
];
