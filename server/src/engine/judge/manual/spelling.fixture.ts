import type { Section } from './example.fixture.ts';

/** The manual on spellings, numbers, contractions: rows 20 to 24 and 41 of the table of alterations. */
export const spelling: readonly Section[] = [
  {
    row: 20, rule: 'A plain slip of the source is mended silently; a word that becomes another is not mended.',
    allowed: [
      ['The miller received his money in the spring.', 'The miller recieved his money in the spring.', 'edited', 'typo-mended hint "received" < "recieved"'],
      ['Nothing happened until the wheel was mended.', 'Nothing happened untill the wheel was mended.', 'edited', 'spelling-variant information "until" < "untill"'],
      ['They were separate mills under a single roof.', 'They were seperate mills under a single roof.', 'edited', 'typo-mended hint "separate" < "seperate"'],
      ['The wheel was made for the new mill.', 'The wheel was made fot the new mill.', 'edited', 'typo-mended hint "for" < "fot"'],
      ['The boathouse wheel was mended in the boathouse yard.', 'The boathosue wheel was mended in the boathouse yard.', 'edited', 'typo-mended hint "boathouse" < "boathosue"'],
    ],
    otherwise: [
      ['The miller recieved his money in the spring.', 'The miller received his money in the spring.', 'misquoted', 'words-changed error "recieved" < "received"'],
      ['The wheel was made for the fog of the mill.', 'The wheel was made for the fig of the mill.', 'misquoted', 'words-changed error "fog" < "fig"'],
      ['The miller cast his money in the mill race.', 'The miller cost his money in the mill race.', 'misquoted', 'words-changed error "cast" < "cost"'],
      ['The miller planed the boards for the wheel.', 'The miller planted the boards for the wheel.', 'misquoted', 'words-changed error "planed" < "planted"'],
      ['It was the whole county that bought the flour.', 'It was the whole country that bought the flour.', 'misquoted', 'words-changed error "county" < "country"'],
    ],
  },
  {
    row: 21, rule: 'Another country’s or edition’s spelling is information; another word is not another spelling.',
    allowed: [
      ['The colour of the flour was that of honey.', 'The color of the flour was that of honey.', 'edited', 'spelling-variant information "colour" < "color"'],
      ['The miller travelled to the centre of Marl.', 'The miller traveled to the center of Marl.', 'edited', 'spelling-variant information "travelled" < "traveled"', 'spelling-variant information "centre" < "center"'],
      ['They realised that the harbour was closed.', 'They realized that the harbor was closed.', 'edited', 'spelling-variant information "realised" < "realized"', 'spelling-variant information "harbour" < "harbor"'],
      ['The Aldaeans came down to the mill at harvest.', 'The Aldeans came down to the mill at harvest.', 'edited', 'spelling-variant information "Aldaeans" < "Aldeans"'],
      ['The mill of St. Orme was sold to the miller.', 'The mill of Saint Orme was sold to the miller.', 'edited', 'spelling-variant information "St" < "Saint"'],
    ],
    otherwise: [
      ['The flower of the mill was that of honey.', 'The flour of the mill was that of honey.', 'misquoted', 'words-changed error "flower" < "flour"'],
      ['The Aldaeans came down to the mill at harvest.', 'The Eldeans came down to the mill at harvest.', 'misquoted', 'meaning-changed error "Aldaeans" < "Eldeans"'],
      ['The miller practised his songs on a metre of rope.', 'The miller practised his songs on a matter of rope.', 'misquoted', 'words-changed error "metre" < "matter"'],
      ['The miller stored a tyre of the old cart there.', 'The miller stored a tree of the old cart there.', 'misquoted', 'words-changed error "tyre" < "tree"'],
    ],
  },
  {
    row: 22, rule: 'Archaic spelling is modernised silently where the draft declares it; no word changes under that name.',
    front: 'spelling: modernised',
    allowed: [
      ['The public music was heard at the mill.', 'The publick musick was heard at the mill.', 'edited'],
      ['He received nothing though he asked twice.', 'He receiv’d nothing tho’ he asked twice.', 'edited'],
      ['The miller shows the wheel to the whole town.', 'The miller shews the wheele to the whole towne.', 'edited'],
    ],
    otherwise: [
      ['The private music was heard at the mill.', 'The publick musick was heard at the mill.', 'misquoted', 'words-changed error "private" < "publick"'],
      ['The public music was never heard at the mill.', 'The publick musick was ever heard at the mill.', 'misquoted', 'meaning-changed error "never" < "ever"'],
      ['The public stables were seen at the mill.', 'The publick musick was seen at the mill.', 'misquoted', 'words-changed warning "stables were" < "musick was"'],
    ],
  },
  {
    row: 22, rule: 'Undeclared, it is information.',
    allowed: [
      ['The public music was heard at the mill.', 'The publick musick was heard at the mill.', 'edited', 'spelling-variant information "public" < "publick"', 'spelling-variant information "music" < "musick"'],
      ['The miller spoke of the wheel to everybody.', 'The miller spake of the wheel to everybody.', 'edited', 'spelling-variant information "spoke" < "spake"'],
      ['He asked whether the miller had aught against him.', 'He asked whether the miller had ought against him.', 'edited', 'spelling-variant information "aught" < "ought"'],
      ['The miller spake of the wheel to everybody.', 'The miller spoke of the wheel to everybody.', 'edited', 'spelling-variant information "spake" < "spoke"'],
    ],
    otherwise: [
      ['The miller might give the whole town bread.', 'The miller ought give the whole town bread.', 'misquoted', 'meaning-changed error "might" < "ought"'],
      ['The miller broke the wheel of the mill.', 'The miller bare the wheel of the mill.', 'misquoted', 'words-changed error "broke" < "bare"'],
      ['The miller shows the wheel to everybody.', 'The miller sheweth the wheel to everybody.', 'misquoted', 'words-changed error "shows" < "sheweth"'],
    ],
  },
  {
    row: 23, rule: 'A number’s form is the house’s, its value is not; nor are unit, sign and comparator.',
    allowed: [
      ['The miller owned 12 geese and one grey horse.', 'The miller owned twelve geese and one grey horse.', 'edited', 'spelling-variant information "12" < "twelve"'],
      ['The price rose by 5 % in the autumn of that year.', 'The price rose by 5 percent in the autumn of that year.', 'edited', 'spelling-variant information "%" < "percent"'],
      ['Under § 3 of the charter no toll is due at the mill.', 'Under §3 of the charter no toll is due at the mill.', 'verbatim'],
      ['Under §§ 3 and 4 of the charter no toll is due.', 'Under sections 3 and 4 of the charter no toll is due.', 'edited', 'spelling-variant information "§§" < "sections"'],
      ['The wheel was sold on Nov. 3 to a man of Marl.', 'The wheel was sold on November 3 to a man of Marl.', 'edited', 'spelling-variant information "Nov" < "November"'],
      ['The mill cost 1,200 crowns in the end, they say.', 'The mill cost twelve hundred crowns in the end, they say.', 'edited', 'spelling-variant information "1,200" < "twelve hundred"'],
      ['The wheel stood 1½ miles from the sluice.', 'The wheel stood 1-1/2 miles from the sluice.', 'edited', 'spelling-variant information "1½" < "1-1/2"'],
      ['The wheel turned two and a half times a minute.', 'The wheel turned 2.5 times a minute.', 'edited', 'spelling-variant information "two and a half" < "2.5"'],
    ],
    otherwise: [
      ['The wheel stood 1½ miles from the sluice.', 'The wheel stood 1 1/3 miles from the sluice.', 'misquoted', 'meaning-changed error "1½" < "1 1/3"'],
      ['The miller owned 13 geese and one grey horse.', 'The miller owned twelve geese and one grey horse.', 'misquoted', 'meaning-changed error "13" < "twelve"'],
      ['Under § 3 of the charter no toll is due at the mill.', 'Under rule 3 of the charter no toll is due at the mill.', 'misquoted', 'words-changed error "§" < "rule"'],
      ['The price rose by 5 points in the autumn of that year.', 'The price rose by 5 percent in the autumn of that year.', 'misquoted', 'meaning-changed error "points" < "percent"'],
      ['The wheel was sold for over 90 crowns in the end.', 'The wheel was sold for under 90 crowns in the end.', 'misquoted', 'meaning-changed error "over" < "under"'],
      ['The wheel was sold for 9 thousand crowns in the end.', 'The wheel was sold for 9 million crowns in the end.', 'misquoted', 'meaning-changed error "thousand" < "million"'],
    ],
  },
  {
    row: 23, rule: 'Of speech nobody knows how the number was written.',
    mode: 'spoken',
    allowed: [
      ['We kept 10 geese at the mill in that year.', 'We kept ten geese at the mill in that year.', 'edited'],
      ['It was half past two, and 50 percent of it was gone.', 'It was half past two, and fifty per cent of it was gone.', 'edited'],
    ],
    otherwise: [
      ['We kept 12 geese at the mill in that year.', 'We kept ten geese at the mill in that year.', 'misquoted', 'meaning-changed error "12" < "ten"'],
    ],
  },
  {
    row: 24, rule: 'In speech the transcriber decides on contractions, never on what they deny.',
    mode: 'spoken',
    allowed: [
      ['We are going to mend the wheel before winter.', 'We’re gonna mend the wheel before winter.', 'edited'],
      ['I do not know who turned the wheel that night.', 'I don’t know who turned the wheel that night.', 'edited'],
      ['He stayed because the wheel would not stop.', 'He stayed ’cause the wheel wouldn’t stop.', 'edited'],
    ],
    otherwise: [
      ['I do know who turned the wheel that night.', 'I don’t know who turned the wheel that night.', 'misquoted', 'meaning-changed error "do" < "don’t"'],
      ['I can know who turned the wheel that night.', 'I can’t know who turned the wheel that night.', 'misquoted', 'meaning-changed error "can" < "can’t"'],
      ['He said he’d mend the wheel before winter.', 'He said he’ll mend the wheel before winter.', 'misquoted', 'words-changed error "he’d" < "he’ll"'],
    ],
  },
  {
    row: 24, rule: 'In writing the writer decided.',
    otherwise: [
      ['We are going to mend the wheel before winter.', 'We’re going to mend the wheel before winter.', 'misquoted', 'words-changed warning "We are" < "We’re"'],
      ['I don’t know who turned the wheel that night.', 'I do not know who turned the wheel that night.', 'misquoted', 'words-changed warning "don’t" < "do not"'],
      ['It’s the best flour in the whole valley of Marl.', 'It is the best flour in the whole valley of Marl.', 'misquoted', 'words-changed warning "It’s" < "It is"'],
    ],
  },
  {
    row: 24, rule: 'Where nobody knows which, it is information.',
    mode: 'unknown',
    allowed: [
      ['I cannot find the wheel in the yard of the mill.', 'I can’t find the wheel in the yard of the mill.', 'edited', 'spelling-variant information "cannot" < "can’t"'],
    ],
  },
  {
    row: 41, rule: 'Diacritics dropped or set are information, unless another word comes of it.',
    allowed: [
      ['The miller wrote a resume of the whole affair.', 'The miller wrote a résumé of the whole affair.', 'edited', 'spelling-variant information "resume" < "résumé"'],
      ['They met at the cafe on the square of Marl.', 'They met at the café on the square of Marl.', 'edited', 'spelling-variant information "cafe" < "café"'],
      ['It was a naïve idea to dam the river there.', 'It was a naive idea to dam the river there.', 'edited', 'spelling-variant information "naïve" < "naive"'],
    ],
    otherwise: [
      ['They met at the cave on the square of Marl.', 'They met at the café on the square of Marl.', 'misquoted', 'words-changed error "cave" < "café"'],
      ['The miller’s pate was on the table of the inn.', 'The miller’s paste was on the table of the inn.', 'misquoted', 'words-changed error "pate" < "paste"'],
      ['The miller wrote a result of the whole affair.', 'The miller wrote a résumé of the whole affair.', 'misquoted', 'words-changed error "result" < "résumé"'],
    ],
  },
];
