import type { Section } from './example.fixture.ts';

/** The manual on what a transcript keeps, emphasis and notes: rows 25 to 28, 42 and 43 of the table of alterations. */
export const notesAndSpeech: readonly Section[] = [
  {
    row: 25, rule: 'What a transcript keeps of hesitation goes in speech; words of content stay.',
    mode: 'spoken',
    allowed: [
      ['I heard the wheel turn all night in the rain.', 'I, um, I heard the wheel turn all night in the rain.', 'verbatim'],
      ['We mended the wheel before the winter came.', 'We mended the, uh, the wheel before the winter came.', 'edited'],
      ['We mended the wheel and then we went to sleep.', 'We mended the wheel (LAUGHTER) and then we went to sleep.', 'edited'],
      ['We left the wheel. We came back in the morning.', 'We left the wheel. [00:14:02] We came back in the morning.', 'edited'],
      ['I saw the wheel turn when the rain came.', 'I saw [crosstalk] the wheel turn when the, you know, the rain came.', 'edited'],
    ],
    otherwise: [
      ['I heard the wheel turn all night in the rain.', 'I, um, I never heard the wheel turn all night in the rain.', 'misquoted', 'meaning-changed error "I heard" < "never"'],
      ['We mended the wheel before the winter came.', 'We mended the, uh, the old wheel before the winter came.', 'misquoted', 'words-omitted error "the wheel" < "uh, the old"'],
      ['We, uh, mended the wheel before the winter came.', 'We mended the wheel before the winter came.', 'misquoted', 'words-added error "uh" < "We mended"'],
      ['I kept the wheel in the yard of the boathouse.', 'I kept the rusty wheel in the yard of the boathouse.', 'misquoted', 'words-omitted error "the wheel" < "rusty"'],
    ],
  },
  {
    row: 25, rule: 'In writing they are the writer’s own.',
    otherwise: [
      ['I heard the wheel turn all night in the rain.', 'I, um, heard the wheel turn all night in the rain.', 'misquoted', 'words-omitted warning "I heard" < "um"'],
    ],
  },
  {
    row: 26, rule: 'A note accounts for emphasis set or dropped.',
    allowed: [
      ['The miller kept *every* wheel in the yard.| (emphasis added).', 'The miller kept every wheel in the yard.', 'verbatim'],
      ['The miller kept every wheel in the yard.| (emphasis omitted).', 'The miller kept *every* wheel in the yard.', 'verbatim'],
      ['The miller kept *every* wheel in the yard.| (my italics).', 'The miller kept every wheel in the yard.', 'verbatim'],
      ['The miller kept **every** wheel in the yard.', 'The miller kept *every* wheel in the yard.', 'verbatim'],
    ],
    otherwise: [
      ['The miller kept *every* wheel in the yard.', 'The miller kept every wheel in the yard.', 'verbatim', 'emphasis-unnoted hint "every" < "every"'],
      ['The miller kept every wheel in the yard.', 'The miller kept *every* wheel in the yard.', 'verbatim', 'emphasis-unnoted hint "every" < "every"'],
      ['The miller kept *every* wheel in the yard.', 'The miller kept every wheel in the *yard*.', 'verbatim', 'emphasis-unnoted hint "every" < "every"', 'emphasis-unnoted hint "yard" < "yard"'],
    ],
  },
  {
    row: 26, rule: 'Where a source’s format keeps no emphasis there is nothing to compare.',
    frame: 'draft',
    sources: {
      'plain.txt': 'The miller kept every wheel in the yard of the boathouse.\n',
    },
    allowed: [
      ['In the [book](plain.txt): “The miller kept *every* wheel in the yard of the boathouse.”', 'The mill was sold in the autumn of that year.\n', 'verbatim'],
    ],
  },
  {
    row: 27, rule: 'What a note says was left out comes off: marks, brackets, citations; no word changes.',
    allowed: [
      ['The wheel turned and the miller slept in the loft.| (citations omitted)', 'The wheel turned (Harrow 1931, p. 4) and the miller slept in the loft.', 'edited'],
      ['The miller called it a grave mistake in his letter.| (internal quotation marks omitted)', 'The miller called it “a grave mistake” in his letter.', 'edited'],
      ['The miller called it a grave mistake in his letter.| (cleaned up)', 'The miller [of Marl] called it “a grave mistake” (Harrow 1931, p. 4) in his letter.', 'edited'],
      ['The wheel of the mill turned. Nobody slept in the loft.| (citation modified)', 'The wheel of the mill turned.4 Nobody slept in the loft.', 'edited'],
    ],
    otherwise: [
      ['The miller called it a great mistake in his letter.| (cleaned up)', 'The miller called it “a grave mistake” in his letter.', 'misquoted', 'words-changed error "great" < "grave"'],
      ['The wheel stood and the miller slept in the loft.| (citations omitted)', 'The wheel turned (Harrow 1931, p. 4) and the miller slept in the loft.', 'misquoted', 'words-changed error "stood" < "turned"'],
      ['The miller called it no mistake in his own letter.| (citation modified)', 'The miller called it “a mistake” in his own letter.', 'misquoted', 'meaning-changed error "no" < "a"'],
      ['The wheel turned and the miller slept in the loft.| (citations omitted)', 'The wheel turned and the miller slept in the loft.', 'verbatim', 'note-unfounded warning "(citations omitted)"'],
    ],
  },
  {
    row: 28, rule: 'What a note says of the original, the original shows.',
    allowed: [
      ['The miller kept [the] wheel in the yard.| (alteration in original).', 'The miller kept [the] wheel in the yard.', 'verbatim'],
      ['The miller kept … the wheel in the yard.| (ellipsis in original).', 'The miller kept … the wheel in the yard.', 'verbatim'],
      ['The miller kept *every* wheel in the yard.| (emphasis in original).', 'The miller kept *every* wheel in the yard.', 'verbatim'],
      ['The miller kept the wheel in the yard.| (quoting Harrow).', 'The miller kept the wheel in the yard.', 'verbatim'],
    ],
    otherwise: [
      ['The miller kept the wheel in the yard.| (alteration in original).', 'The miller kept the wheel in the yard.', 'verbatim', 'note-unfounded warning "(alteration in original)"'],
      ['The miller kept the wheel in the yard.| (ellipsis in original).', 'The miller kept the wheel in the yard.', 'verbatim', 'note-unfounded warning "(ellipsis in original)"'],
      ['The miller kept *every* wheel in the yard.| (emphasis in original).', 'The miller kept every wheel in the yard.', 'verbatim', 'note-unfounded warning "(emphasis in original)"'],
    ],
  },
  {
    row: 42, rule: 'Grammar mended in speech is information; the meaning is not mended.',
    mode: 'spoken',
    allowed: [
      ['We were all asleep when the wheel stopped.', 'We was all asleep when the wheel stopped.', 'edited', 'spelling-variant information "were" < "was"'],
      ['He doesn’t know a thing about the old wheel.', 'He don’t know a thing about the old wheel.', 'edited', 'spelling-variant information "doesn’t" < "don’t"'],
      ['There isn’t a better wheel in the whole valley.', 'There ain’t a better wheel in the whole valley.', 'edited'],
      ['Those wheels were the best in the whole valley.', 'Them wheels were the best in the whole valley.', 'edited', 'spelling-variant information "Those" < "Them"'],
    ],
    otherwise: [
      ['We will all sleep when the wheel is stopped.', 'We was all sleep when the wheel is stopped.', 'misquoted', 'meaning-changed error "will" < "was"'],
      ['He did not know a thing about the old wheel.', 'He do not know a thing about the new wheel.', 'misquoted', 'words-changed error "did" < "do"', 'words-changed error "old" < "new"'],
      ['We weren’t asleep when the wheel was stopped.', 'We was asleep when the wheel was stopped.', 'misquoted', 'meaning-changed error "weren’t" < "was"'],
    ],
  },
  {
    row: 42, rule: 'Newsrooms that mend no grammar say so.',
    mode: 'spoken', profile: 'ap',
    otherwise: [
      ['We were all asleep when the wheel stopped.', 'We was all asleep when the wheel stopped.', 'edited', 'spelling-variant warning "were" < "was"'],
    ],
  },
  {
    row: 43, rule: 'The trappings of a post come off with information; its spelling stays.',
    allowed: [
      ['The wheel is mended at last and turns again.', 'The wheel is mended at last and turns again https://mill.example/w', 'verbatim'],
      ['The wheel is mended at last and turns again.', 'The wheel is mended at last #tansymill and turns again.', 'edited', 'spelling-variant information "last and" < "tansymill"'],
      ['The wheel is mended at last and turns again.', 'The wheel is mended at last 🎉 and turns again.', 'edited', 'spelling-variant information "last and" < "🎉"'],
      ['The wheel is mended at last, thanks to all.', 'The wheel is mended at last, thanks @LowerTansy to all.', 'edited', 'spelling-variant information "thanks to" < "LowerTansy"'],
    ],
    otherwise: [
      ['The wheel is mented at last and turns again.', 'The wheel is mended at last and turns again.', 'misquoted', 'words-changed error "mented" < "mended"'],
      ['The weel is mended at last and turns again.', 'The #wheel is mended at last 🎉 and turns again.', 'misquoted', 'words-changed error "weel" < "wheel"', 'spelling-variant information "last and" < "🎉"'],
      ['The wheel was mended at last and turns again.', 'The wheel is mended at last 🎉 and turns again.', 'misquoted', 'words-changed error "was" < "is"', 'spelling-variant information "last and" < "🎉"'],
    ],
  },
];
