import type { Section } from './example.fixture.ts';

const announced = '---\nid: mill\nauthor: Ada Harrow\ntitle: The Lock\ntype: letter\n---\n\n“Stand back,” said Jonas Quill, the old miller. Quill told us: “Nobody who sleeps at the mill has ever seen the wheel stand still.” I wrote it down that night and have not changed a word of it since.\n';
const board = 'THE CHAIR: We begin at ten.\n\nADA HARROW: The lock gates were not left open all night, and the lower meadow went under water by six. The board has paid 40 crowns for the keys.\n';

/** The manual on what is withheld, whose words they are, what is shortened: rows 38 to 40, 44 and 45 of the table of alterations. */
export const whole: readonly Section[] = [
  {
    row: 38, rule: 'Points are numbered in brackets; bare, the numbers are the draft’s own words.',
    allowed: [
      ['The miller sold [1] the wheel and [2] the stones to Marl.', 'The miller sold the wheel and the stones to Marl.', 'edited'],
      ['The miller sold (1) the wheel and (2) the stones to Marl.', 'The miller sold (1) the wheel and (2) the stones to Marl.', 'verbatim'],
      ['The miller sold the wheel and the stones to Marl.', 'The miller sold (1) the wheel and (2) the stones to Marl.', 'verbatim'],
    ],
    otherwise: [
      ['The miller sold (1) the wheel and (2) the stones to Marl.', 'The miller sold the wheel and the stones to Marl.', 'misquoted', 'words-added warning "(1)" < "sold the"', 'words-added warning "(2)" < "and the"'],
      ['The miller sold 1. the wheel and the stones to Marl.', 'The miller sold the wheel and the stones to Marl.', 'misquoted', 'meaning-changed error "1" < "sold the"'],
      ['The miller sold (a) the wheel and (b) the stones to Marl.', 'The miller sold the wheel and the stones to Marl.', 'misquoted', 'words-added warning "(a)" < "sold the"', 'words-added warning "(b)" < "and the"'],
    ],
  },
  {
    row: 39, rule: 'What is withheld shows that it is, and begins as the source’s word does.',
    allowed: [
      ['The miller called him a [expletive] thief of flour.', 'The miller called him a bloody thief of flour.', 'edited'],
      ['The miller called him a d--n thief of the flour.', 'The miller called him a damn thief of the flour.', 'edited'],
      ['It was said by [name withheld] of the upper mill.', 'It was said by Ivo of the upper mill.', 'edited'],
      ['The miller called him a (obscenity) thief of the flour.', 'The miller called him a damn thief of the flour.', 'edited'],
      ['The wheel was sold to [REDACTED] in the spring.', 'The wheel was sold to [REDACTED] in the spring.', 'verbatim'],
      ['The wheel was sold to ████ in the spring.', 'The wheel was sold to ████ in the spring.', 'verbatim'],
    ],
    otherwise: [
      ['The miller called him a b--y thief of the flour.', 'The miller called him a damn thief of the flour.', 'misquoted', 'words-changed error "b--y" < "damn"'],
      ['The miller called him a s*** thief of the flour.', 'The miller called him a damn thief of the flour.', 'misquoted', 'words-changed error "s***" < "damn"'],
      ['The miller called him a d--n thief of the flour.', 'The miller called him a poor thief of the flour.', 'misquoted', 'words-changed error "d--n" < "poor"'],
    ],
  },
  {
    row: 40, rule: 'A quotation of a quotation says whose it is.',
    frame: 'draft',
    allowed: [
      ['“Nobody who sleeps at the mill has ever seen the wheel stand still,” Quill said, quoted in Harrow’s [letter](mill.md).', announced, 'verbatim'],
      ['Harrow [reports](mill.md) that Jonas Quill said: “Nobody who sleeps at the mill has ever seen the wheel stand still.”', announced, 'verbatim'],
      ['Ada Harrow [writes](mill.md): “I wrote it down that night and have not changed a word of it since.”', announced, 'verbatim'],
    ],
    otherwise: [
      ['“Nobody who sleeps at the mill has ever seen the wheel stand still,” Ada Harrow [writes](mill.md).', announced, 'verbatim', 'wrong-speaker error "Ada Harrow" < "Quill told us: “Nobody who sleeps at the mill has ever seen the wheel stand still.”"'],
      ['Ada Harrow [tells us](mill.md): “Nobody who sleeps at the mill has ever seen the wheel stand still.”', announced, 'verbatim', 'wrong-speaker error "Ada Harrow" < "Quill told us: “Nobody who sleeps at the mill has ever seen the wheel stand still.”"'],
      ['“I wrote it down that night and have not changed a word of it since,” Jonas Quill [said](mill.md).', announced, 'verbatim', 'wrong-speaker error "Jonas Quill" < "I wrote it down that night and have not changed a word of it since"'],
      ['“Nobody who sleeps at the mill has ever seen the wheel stand still,” Tom Reed [said](mill.md).', announced, 'verbatim', 'wrong-speaker error "Tom Reed" < "Quill told us: “Nobody who sleeps at the mill has ever seen the wheel stand still.”"'],
    ],
  },
  {
    row: 44, rule: 'An interview that is declared edited and condensed loses one step of each finding; what turns the meaning keeps its own.',
    front: 'edited-and-condensed: true', mode: 'spoken',
    allowed: [
      ['The colour of the flour was that of honey.', 'The color of the flour was that of honey.', 'edited', 'spelling-variant hint "colour" < "color"'],
      ['We were all asleep when the wheel stopped.', 'We was all asleep when the wheel stopped.', 'edited', 'spelling-variant hint "were" < "was"'],
      ['They met at the cafe on the square of Marl.', 'They met at the café on the square of Marl.', 'edited', 'spelling-variant hint "cafe" < "café"'],
    ],
    otherwise: [
      ['We mended the wheel before the winter came.', 'We mended the old wheel before the winter came.', 'misquoted', 'words-omitted warning "the wheel" < "old"'],
      ['We mended the wheel before the frost came.', 'We mended the wheel before the winter came.', 'misquoted', 'words-changed warning "frost" < "winter"'],
      ['We mended the wheel before the winter came.', 'We never mended the wheel before the winter came.', 'misquoted', 'meaning-changed error "We mended" < "never"'],
      ['We sold 12 geese before the winter came.', 'We sold 20 geese before the winter came.', 'misquoted', 'meaning-changed error "12" < "20"'],
    ],
  },
  {
    row: 45, rule: 'A headline, caption or pull quote may be shortened where the body has the words in full; it may not turn their sense.',
    frame: 'draft',
    allowed: [
      ['# “The lock gates were not left open, and the lower meadow went under water”\n\nHarrow [said](mill.md): “The lock gates were not left open all night, and the lower meadow went under water by six.”', board, 'edited', 'verbatim'],
      ['![“The lower meadow went under by six,” said Ada Harrow](meadow.jpg)\n\nHarrow [said](mill.md): “The lock gates were not left open all night, and the lower meadow went under water by six.”', board, 'edited', 'verbatim'],
      ['Harrow [said](mill.md): “The lock gates were not left open all night, and the lower meadow went under water by six.”\n\n## “The lower meadow went under by six”', board, 'verbatim', 'edited'],
    ],
    otherwise: [
      ['# “The lock gates were left open all night”\n\nHarrow [said](mill.md): “The lock gates were not left open all night, and the lower meadow went under water by six.”', board, 'misquoted', 'meaning-changed warning "were left" < "not"', 'verbatim'],
      ['# “The board has paid 90 crowns for the keys”\n\nHarrow [said](mill.md): “The board has paid 40 crowns for the keys.”', board, 'misquoted', 'meaning-changed warning "90" < "40"', 'verbatim'],
      ['# “The lock gates were not left open, and the lower meadow went under water”\n\nNothing else is quoted.', board, 'misquoted', 'meaning-changed warning "open, and" < "all night"'],
    ],
  },
];
