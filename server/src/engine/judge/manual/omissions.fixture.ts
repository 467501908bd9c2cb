import type { Section } from './example.fixture.ts';

/** The manual on capitals, ellipses, words left out: rows 8 to 14 of the table of alterations. */
export const omissions: readonly Section[] = [
  {
    row: 8, rule: 'The case of a first letter changes silently where the style lets it.',
    allowed: [
      ['the wheel turned all night in the rain.', 'The wheel turned all night in the rain.', 'verbatim'],
      ['The wheel turned all night in the rain.', 'It was so: the wheel turned all night in the rain.', 'verbatim'],
      ['The wheel turned. … No one slept in the mill.', 'The wheel turned. It was loud, and no one slept in the mill.', 'edited'],
    ],
  },
  {
    row: 8, rule: 'The case of a first letter changes silently where the style lets it: MLA does.',
    profile: 'mla',
    allowed: [
      ['the wheel turned all night in the rain.', 'The wheel turned all night in the rain.', 'verbatim'],
    ],
  },
  {
    row: 8, rule: 'The Bluebook wants a bracket round a changed first letter.',
    profile: 'bluebook',
    allowed: [
      ['[t]he wheel turned all night in the rain.', 'The wheel turned all night in the rain.', 'edited'],
    ],
    otherwise: [
      ['the wheel turned all night in the rain.', 'The wheel turned all night in the rain.', 'verbatim', 'capital-unmarked information "the" < "The"'],
      ['The wheel turned all night in the rain.', 'It was so: the wheel turned all night in the rain.', 'verbatim', 'capital-unmarked information "The" < "the"'],
    ],
  },
  {
    row: 8, rule: 'So does a diplomatic transcription.',
    profile: 'strict',
    otherwise: [
      ['the wheel turned all night in the rain.', 'The wheel turned all night in the rain.', 'verbatim', 'capital-unmarked information "the" < "The"'],
    ],
  },
  {
    row: 9, rule: 'A bracketed first letter changes that letter’s case and nothing else.',
    allowed: [
      ['[T]he wheel turned all night in the rain.', 'the wheel turned all night in the rain.', 'edited'],
      ['[t]he wheel turned all night in the rain.', 'The wheel turned all night in the rain.', 'edited'],
      ['The wheel turned. [N]obody slept in the mill.', 'The wheel turned; nobody slept in the mill.', 'edited'],
    ],
    otherwise: [
      ['[S]he wheel turned all night in the rain.', 'The wheel turned all night in the rain.', 'misquoted', 'words-changed error "[S]he" < "The"'],
      ['[N]ight came and all the wheels stood still.', 'Light came and all the wheels stood still.', 'misquoted', 'words-changed error "[N]ight" < "Light"'],
      ['[C]old was the stone that the miller had cut.', 'Bold was the stone that the miller had cut.', 'misquoted', 'words-changed error "[C]old" < "Bold"'],
    ],
  },
  {
    row: 10, rule: 'Capitals inside are worth a hint, of a source all in capitals nothing; a name that becomes another is more.',
    allowed: [
      ['The miller kept the Second wheel in the yard.', 'The miller kept the second wheel in the yard.', 'verbatim', 'capital-unmarked hint "Second" < "second"'],
      ['The miller kept the second wheel in the yard.', 'THE MILLER KEPT THE SECOND WHEEL IN THE YARD.', 'verbatim'],
      ['He told the board of the mill about the wheel.', 'He told the Board of the Mill about the wheel.', 'verbatim', 'capital-unmarked hint "board" < "Board"', 'capital-unmarked hint "mill" < "Mill"'],
    ],
    otherwise: [
      ['They mended the wheel in march of that year.', 'They mended the wheel in March of that year.', 'verbatim', 'capital-unmarked information "march" < "March"'],
      ['The boys of the mill asked Hope about the wheel.', 'The boys of the mill asked hope about the wheel.', 'verbatim', 'capital-unmarked information "Hope" < "hope"'],
      ['He had it from the baker of Marl that day.', 'He had it from the Baker of Marl that day.', 'verbatim', 'capital-unmarked hint "baker" < "Baker"'],
    ],
  },
  {
    row: 11, rule: 'An ellipsis of any form leaves words out, in the source’s order and within one turn.',
    allowed: [
      ['The wheel turned . . . in the rain.', 'The wheel turned all night in the rain.', 'edited'],
      ['The wheel turned (…) in the rain.', 'The wheel turned all night in the rain.', 'edited'],
      ['The wheel turned in the rain.... The miller slept.', 'The wheel turned in the rain. It was a loud night. The miller slept.', 'edited'],
      ['The wheel turned [omitted] and the miller slept.', 'The wheel turned all night in the rain, and the miller slept.', 'edited'],
      ['The wheel turned […] and the miller slept.', 'The wheel turned all night in the rain, and the miller slept.', 'edited'],
      ['The wheel turned … in the rain … by the weir.', 'The wheel turned all night in the rain, and at noon it stopped by the weir.', 'edited'],
      ['The wheel turned in the rain. [. . .] The miller slept.', 'The wheel turned in the rain. It was a loud night. The miller slept.', 'edited'],
      ['The wheel turned in the rain. * * * The miller slept.', 'The wheel turned in the rain. It was a loud night. The miller slept.', 'edited'],
    ],
    otherwise: [
      ['The miller slept … the wheel turned all night long.', 'The wheel turned all night long. Then the miller slept.', 'misquoted', 'words-reordered warning "The miller slept" < "the miller slept"'],
      ['The wheel … did not turn all night in the rain.', 'The wheel of the mill turned all night in the rain.', 'misquoted', 'meaning-changed warning "did not turn" < "the mill turned"'],
      ['The wheel turned … the second set of stones.', 'The wheel turned the second set of stones.', 'edited', 'ellipsis-needless hint "…" < "turned the"'],
    ],
  },
  {
    row: 11, rule: 'An ellipsis joins neither two speakers’ turns nor two sources.',
    frame: 'draft',
    sources: {
      'b.md': 'It was cold at Marl. The swans had gone to the upper mill before dawn.\n',
    },
    otherwise: [
      ['Ada Harrow said: “The rope was cut with a knife … I heard two men on the stairs.”', 'CHAIR: We begin at ten.\n\nADA HARROW: The rope was cut with a knife.\n\nTOM REED: I heard two men on the stairs.\n\nCHAIR: Thank you both.\n', 'misquoted', 'unmarked-splice warning "knife … I" < "TOM REED"'],
      ['In the [report](mill.md): “The wheel turned all night in the rain … The swans had gone to the upper mill before dawn.”', 'The wheel turned all night in the rain. Nobody slept.\n', 'misquoted', 'unmarked-splice warning "The wheel turned all night in the rain" < "Marl. The"'],
    ],
  },
  {
    row: 12, rule: 'An ellipsis at an edge is not needed; what is cut off there must not turn the rest.',
    allowed: [
      ['… kept the second wheel in the yard.', 'The miller kept the second wheel in the yard.', 'edited', 'ellipsis-needless hint "…" < "miller kept"'],
      ['The miller kept the second …', 'The miller kept the second wheel in the yard.', 'edited', 'ellipsis-needless hint "…" < "second wheel"'],
      ['The miller kept … the second wheel in the yard.', 'The miller kept the second wheel in the yard.', 'edited', 'ellipsis-needless hint "…" < "kept the"'],
    ],
    otherwise: [
      ['guilty of having stopped the wheel ...', 'The court found that he was not guilty of having stopped the wheel at night.', 'edited', 'clipped-context warning "guilty of having stopped the wheel ..." < "not"', 'ellipsis-needless hint "..." < "wheel at"'],
      ['We will mend the wheel before the winter …', 'We will mend the wheel before the winter, but only if the board pays.', 'edited', 'clipped-context warning "We will mend the wheel before the winter …" < "but only if the board pays"', 'ellipsis-needless hint "…" < "winter, but"'],
      ['… the wheel will be mended before the winter.', 'If the board pays, the wheel will be mended before the winter.', 'edited', 'clipped-context warning "… the wheel will be mended before the winter." < "If the board pays"', 'ellipsis-needless hint "…" < "pays, the"'],
    ],
  },
  {
    row: 12, rule: 'The Bluebook wants the trailing one where a sentence’s end is cut, and never a leading one.',
    profile: 'bluebook',
    allowed: [
      ['The miller kept the second …', 'The miller kept the second wheel in the yard.', 'edited'],
    ],
    otherwise: [
      ['… kept the second wheel in the yard.', 'The miller kept the second wheel in the yard.', 'edited', 'ellipsis-needless information "…" < "miller kept"'],
    ],
  },
  {
    row: 12, rule: 'MLA wants the trailing one.',
    profile: 'mla',
    allowed: [
      ['The miller kept the second …', 'The miller kept the second wheel in the yard.', 'edited'],
    ],
  },
  {
    row: 13, rule: 'An ellipsis leaves out whole clauses with all that they deny; it swallows no negation, hedge, condition or number of a clause that is kept.',
    allowed: [
      ['The wheel turned. … The stones were made of oak.', 'The wheel turned. He did not say why. The stones were made of oak.', 'edited'],
      ['The miller … kept the keys in a drawer.', 'The miller, who was not a young man, kept the keys in a drawer.', 'edited'],
      ['The wheel turned … and the miller slept in the loft.', 'The wheel turned in the rain on 14 March, and the miller slept in the loft.', 'edited'],
    ],
    otherwise: [
      ['The miller did … stop the wheel.', 'The miller did not at any time stop the wheel.', 'edited', 'omission-hides warning "did … stop" < "not at any time"'],
      ['The miller will pay for the wheel … before the winter.', 'The miller will pay for the wheel unless it is mended before the winter.', 'edited', 'omission-hides warning "wheel … before" < "unless it is mended"'],
      ['The miller … stopped the wheel that night.', 'The miller allegedly stopped the wheel that night.', 'edited', 'omission-hides warning "miller … stopped" < "allegedly"'],
      ['The wheel cost the miller … crowns that year.', 'The wheel cost the miller 400 crowns that year.', 'edited', 'omission-hides warning "miller … crowns" < "400"'],
      ['The boys … slept in the loft above the stones.', 'The boys hardly slept in the loft above the stones.', 'edited', 'omission-hides warning "boys … slept" < "hardly"'],
    ],
  },
  {
    row: 14, rule: 'Words are left out with a mark; only citations and note numbers go without.',
    allowed: [
      ['The wheel turned in the rain of that night.', 'The wheel turned in the rain of that night.¹', 'verbatim'],
      ['The wheel turned and the miller slept in the loft.', 'The wheel turned (Harrow 1931, p. 4) and the miller slept in the loft.', 'edited', 'spelling-variant hint "turned and" < "(Harrow 1931, p. 4)"'],
      ['The wheel turned and the miller slept in the loft.', 'The wheel turned [3] and the miller slept in the loft.', 'verbatim'],
    ],
    otherwise: [
      ['The wheel turned in the rain of the night.', 'The wheel turned backwards in the rain of the night.', 'misquoted', 'words-omitted error "turned in" < "backwards"'],
      ['The miller slept in the loft above the stones.', 'The miller slept soundly in the loft above the stones.', 'misquoted', 'words-omitted error "slept in" < "soundly"'],
      ['The miller and his boy carried the stone down.', 'The miller, his wife and his boy carried the stone down.', 'misquoted', 'words-omitted error "miller and" < "his wife"'],
      ['The miller kept the wheel in the yard of the boathouse.', 'The miller kept the wheel. He had it from his mother. She found it in the yard of the boathouse.', 'misquoted', 'unmarked-splice error "wheel in" < "He had it from his mother. She found it"'],
    ],
  },
];
