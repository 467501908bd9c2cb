import type { Section } from './example.fixture.ts';

const interview = '---\nid: mill\ntype: interview\n---\n\nQ: What happened at the mill?\n\nADA HARROW: We waited on the bridge until the bell rang, and then nobody came. The boats had gone down to Marl with the tide. I never saw the ledger again.\n';
const letter = '---\nid: mill\ntitle: The Lock\nauthor: Ada Harrow\ntype: chapter\n---\n\nWe waited on the bridge until the bell rang, and then nobody came. The boats had gone down to Marl with the tide. I never saw the ledger again.\n\nBy noon the water stood in the church of Lower Tansy, and the keeper went home without a word.\n';
const reported = 'The court sat at noon.\n\n“We waited on the bridge until the bell rang,” Ada Harrow said, “because nobody had told us. The boats had gone down to Marl.” She sat down. “I never saw the ledger again.”\n\n“I saw it on the Sunday,” said Tom Reed.\n';

/** The manual on how quotations are set and parted: rows 29 to 37 of the table of alterations. */
export const layout: readonly Section[] = [
  {
    row: 29, rule: 'A quotation of several paragraphs repeats its opening mark and closes once; anywhere else a mark needs its partner.',
    frame: 'draft',
    allowed: [
      ['Harrow [writes](mill.md): “We waited on the bridge until the bell rang, and then nobody came. The boats had gone down to Marl with the tide. I never saw the ledger again.\n\n“By noon the water stood in the church of Lower Tansy, and the keeper went home without a word.”', letter, 'verbatim', 'verbatim'],
      ['Harrow [writes](mill.md): “I never saw the ledger again.\n\n“By noon the water stood in the church of Lower Tansy.”', letter, 'verbatim', 'verbatim'],
      ['Harrow [writes](mill.md): "I never saw the ledger again.\n\n"By noon the water stood in the church of Lower Tansy."', letter, 'verbatim', 'verbatim'],
    ],
    otherwise: [
      ['Harrow [writes](mill.md): “By noon the water stood in the church of Lower Tansy.\n\nThe keeper knew nothing of it.', letter, 'verbatim', 'marks-unbalanced information "“"'],
      ['Harrow [writes](mill.md) that she “never saw the ledger again”, and that by noon “the water stood in the church of Lower Tansy.', letter, 'verbatim', 'marks-unbalanced information "“"'],
      ['Harrow [writes](mill.md): “By noon the water stood in the church of Lower Tansy”, and the keeper” went home.', letter, 'verbatim', 'marks-unbalanced information "”"'],
      ['Harrow [writes](mill.md): “I never saw the ledger again.\n\n“By noon the water stood in the chapel of Lower Tansy.”', letter, 'verbatim', 'misquoted', 'words-changed error "chapel" < "church"'],
    ],
  },
  {
    row: 30, rule: 'A blockquote is one quotation, with its line of attribution and without the redundant marks round it; marks inside it are inner speech, and a callout is none.',
    frame: 'draft',
    allowed: [
      ['> We waited on the bridge until the bell rang, and then nobody came. The boats had gone down to Marl with the tide.\n>\n> — Ada Harrow', letter, 'verbatim'],
      ['> “We waited on the bridge until the bell rang, and then nobody came.”\n\n— Ada Harrow, *The Lock*', letter, 'verbatim'],
      ['> > We waited on the bridge until the bell rang, and then nobody came.', letter, 'verbatim'],
      ['> [!NOTE]\n> We waited on the bridge for you, dear reader.\n\nHarrow [writes](mill.md): “I never saw the ledger again.”', letter, 'verbatim'],
    ],
    otherwise: [
      ['> We waited on the bridge until the bell rang, and “then nobody came.” The boats had gone down to Marl with the tide.\n>\n> — Ada Harrow', letter, 'verbatim', 'inner-marks-dropped hint "“then nobody came.”" < "then nobody came"'],
      ['> We waited on the pier until the bell rang, and then nobody came. The boats had gone down to Marl with the tide.\n>\n> — Ada Harrow', letter, 'misquoted', 'words-changed error "pier" < "bridge"'],
      ['> “We waited on the bridge until the bell rang, and then everybody came.”\n\n— Ada Harrow, *The Lock*', letter, 'misquoted', 'meaning-changed warning "everybody" < "nobody"'],
    ],
  },
  {
    row: 31, rule: 'The parts of an interrupted quotation run on in the source; a full stop behind the cue makes two, and their order claims nothing.',
    frame: 'draft',
    allowed: [
      ['“We waited on the bridge until the bell rang,” Harrow [said](mill.md), “and then nobody came.”', interview, 'verbatim', 'verbatim'],
      ['“I never saw the ledger again,” Harrow [said](mill.md). “We waited on the bridge until the bell rang.”', interview, 'verbatim', 'verbatim'],
      ['“The boats,” Harrow [said](mill.md), “had gone down to Marl with the tide.”', interview, 'verbatim', 'verbatim'],
    ],
    otherwise: [
      ['“We waited on the bridge,” Harrow [said](mill.md), “and then nobody came.”', interview, 'misquoted', 'words-omitted warning "bridge" < "until the bell rang"', 'verbatim'],
      ['“We waited on the bridge until the bell rang, and then nobody came,” Harrow [said](mill.md), “I never saw the ledger again.”', interview, 'misquoted', 'unmarked-splice warning "came" < "The boats had gone down to Marl with the tide"', 'verbatim'],
      ['“We waited on the pier until the bell rang,” Harrow [said](mill.md), “and then nobody came.”', interview, 'misquoted', 'words-changed error "pier" < "bridge"', 'verbatim'],
    ],
  },
  {
    row: 32, rule: 'The source’s own speech tag drops between sentences; not inside one, and never between two speakers.',
    frame: 'draft',
    allowed: [
      ['“The boats had gone down to Marl. I never saw the ledger again,” Ada Harrow [said](mill.md).', reported, 'edited', 'inner-marks-dropped information "Marl. I" < "She sat down"'],
      ['“We had waited. The mill was shut,” Ada Harrow [said](mill.md).', '“We had waited,” Ada Harrow said. “The mill was shut.”\n', 'edited', 'inner-marks-dropped information "waited. The" < "Ada Harrow said"'],
      ['Ada Harrow [said](mill.md): “Nobody came to the bridge. It was cold by then.”', '“Nobody came to the bridge,” Harrow recalled, looking up. “It was cold by then.”\n', 'edited', 'inner-marks-dropped information "bridge. It" < "Harrow recalled, looking up"'],
    ],
    otherwise: [
      ['“We waited on the bridge until the bell rang because nobody had told us,” Ada Harrow [said](mill.md).', reported, 'misquoted', 'unmarked-splice warning "rang because" < "Ada Harrow said"'],
      ['“I never saw the ledger again. I saw it on the Sunday,” Ada Harrow [said](mill.md).', reported, 'misquoted', 'unmarked-splice warning "again. I" < "again.”\n\n“I"'],
      ['Ada Harrow [said](mill.md): “Nobody came to the bridge because it was cold.”', '“Nobody came to the bridge,” Harrow recalled, looking up, “because it was cold.”\n', 'misquoted', 'unmarked-splice warning "bridge because" < "Harrow recalled, looking up"'],
    ],
  },
  {
    row: 33, rule: 'Running heads, page numbers, star pages and note numbers inside the source’s span are nobody’s words; a line that is somebody’s is.',
    allowed: [
      ['The burned barn stood by the mill all night in the rain.', 'The bumed bam stood by the mill all night in the rain.', 'verbatim', 'typo-mended hint "burned" < "bumed"', 'typo-mended hint "barn" < "bam"'],
      ['The miller turned the wheel 10 times in the rain.', 'The miller turned the wheel l0 times in the rain.', 'verbatim', 'typo-mended hint "10" < "l0"'],
      ['The miller said that the same stone was his own.', 'The miller faid that the fame ftone was his own.', 'verbatim'],
      ['The wheel turned in the rain and the miller slept.', 'The wheel turned in the rain\n\n45\n\nand the miller slept.', 'verbatim'],
      ['The wheel turned in the rain and the miller slept.', 'The wheel turned in the rain and the mil-\n\n46 THE BOOK OF THE MILL\n\nler slept.', 'verbatim'],
      ['The wheel turned in the rain and the miller slept.', 'The wheel turned in the rain\n\n3 See the charter of Marl, page 12.\n\n45\n\nand the miller slept.', 'verbatim'],
      ['The wheel turned in the rain and the miller slept.', 'The wheel turned in the rain\n\n† So the clerk, who was there.\n\nand the miller slept.', 'verbatim'],
      ['The wheel turned by the race and the miller slept.', 'Tlie wheel turned by tbe race and the miller slept.', 'verbatim', 'typo-mended hint "The" < "Tlie"', 'typo-mended hint "the" < "tbe"'],
      ['The wheel’s noise was heard in the rain.', 'The wheel\ufffds no\ufffdse was he\ufffdrd in the rain.', 'verbatim'],
      ['The wheel turned in the rain and the miller slept.', 'The wheel turned in&nbsp;the rain&#44; and the miller slept.', 'verbatim'],
      ['The wheel turned in the rain and the miller slept.', 'The wheel turned in the rain\n\n46 THE BOOK OF THE MILL\n\nand the miller slept.', 'verbatim'],
      ['The wheel turned in the rain and the miller slept.', 'The wheel turned in the rain *45 and the miller slept.', 'verbatim'],
      ['The wheel turned in the rain and the miller slept.', 'The wheel turned in the rain ¶ 12 and the miller slept.', 'verbatim'],
      ['The wheel turned in the rain and the miller slept.', 'The wheel turned in the rain [p. 45] and the miller slept.', 'verbatim'],
    ],
    otherwise: [
      ['The modern miller turned the wheel all night in the rain.', 'The modem miller turned the wheel all night in the rain.', 'misquoted', 'words-changed warning "modern" < "modem"'],
      ['The miller turned the wheel 10 times in the rain.', 'The miller turned the wheel 40 times in the rain.', 'misquoted', 'meaning-changed error "10" < "40"'],
      ['The wheel turned in the rain and the miller slept.', 'The wheel turned in the rain.\n\n3 men of Marl came with carts.\n\nAnd the miller slept.', 'misquoted', 'unmarked-splice error "rain and" < "3 men of Marl came with carts"', 'capital-unmarked hint "and" < "And"'],
      ['The wheel turned in the rain. So the miller slept.', 'The wheel turned in the rain.\n\n6 Therefore the miller slept.', 'misquoted', 'words-changed error "So" < "Therefore"'],
      ['The wheel turned in the rain. And so the miller slept.', 'The wheel turned in the rain.\n\n6 so the miller slept.', 'misquoted', 'words-added error "And" < "6 so"'],
      ['A cold band lay on the wheel in the rain.', 'A cold hand lay on the wheel in the rain.', 'misquoted', 'words-changed error "band" < "hand"'],
      ['The wheel’s voice was heard in the rain.', 'The wheel\ufffds mur\ufffdur was he\ufffdrd in the rain.', 'misquoted', 'words-changed error "voice" < "mur\ufffdur"'],
      ['The wheel turned in the rain and the miller slept.', 'The wheel turned in the rain\n\nof that November\n\nand the miller slept.', 'misquoted', 'unmarked-splice error "rain and" < "of that November"'],
      ['The wheel turned in the rain and the miller slept.', 'The wheel turned in the rain for 45 days and the miller slept.', 'misquoted', 'meaning-changed error "rain and" < "for 45 days"'],
      ['The wheel turned in the rain and the miller slept.', 'The wheel turned in the rain, page after page, and the miller slept.', 'misquoted', 'words-omitted error "rain and" < "page after page"'],
    ],
  },
  {
    row: 34, rule: 'A fragment is worked into the writer’s clause; its words are the source’s.',
    allowed: [
      ['turned all night in the rain', 'The wheel turned all night in the rain, and nobody slept.', 'verbatim'],
      ['in the whole valley', 'It was the best flour in the whole valley of Marl.', 'verbatim'],
      ['paid in flour and not in coin', 'The men were paid in flour and not in coin that year.', 'verbatim'],
    ],
    otherwise: [
      ['turned all day in the rain', 'The wheel turned all night in the rain, and nobody slept.', 'misquoted', 'words-changed error "day" < "night"'],
      ['sold in flour and not in coin', 'The men were paid in flour and not in coin that year.', 'misquoted', 'words-changed error "sold" < "paid"'],
      ['the best bread in the whole valley', 'It was the best flour in the whole valley of Marl.', 'misquoted', 'words-changed error "bread" < "flour"'],
    ],
  },
  {
    row: 35, rule: 'Scare quotes, titles, terms and irony are no quotations, unless somebody is said to have said them.',
    frame: 'draft',
    allowed: [
      ['The so-called “water board” met twice that year.', letter, 'unchecked: scare'],
      ['Her essay “The Boats of Lower Marl” was never printed.', letter, 'unchecked: title'],
      ['They called it “progress” and went home.', letter, 'unchecked: scare'],
      ['What engineers call “drawdown” had begun by then.', letter, 'unchecked: term'],
    ],
    otherwise: [
      ['It stands there that in “Marl 14 must not have been” [@mill].', '---\nid: mill\n---\n\nOf the forty men in Marl 14 might not have been warned of it.\n', 'misquoted', 'meaning-changed error "must" < "might"'],
      ['“We waited on the dam until the bell rang,” Ada Harrow [wrote](mill.md).', letter, 'misquoted', 'words-changed error "dam" < "bridge"'],
      ['Ada Harrow [wrote](mill.md) that they “waited on the jetty until the bell rang.”', letter, 'misquoted', 'words-changed error "jetty" < "bridge"'],
      ['Ada Harrow [wrote](mill.md) that the ledger was “never seen by her eyes again.”', letter, 'unsourced', 'not-in-corpus warning "never seen by her eyes again."'],
    ],
  },
  {
    row: 36, rule: 'A translated quotation is not checked, and says why; a translation that is in the corpus is.',
    frame: 'draft',
    sources: {
      'muehle.md': '---\nid: muehle\nlanguage: de\nauthor: Ilse Brandt\n---\n\nWir haben die ganze Nacht auf der Brücke gewartet, und niemand ist gekommen. Das Wasser stand bis zum Morgen in der Kirche, und der Wärter ging nach Hause.\n',
      'translation.md': '---\nid: translation\ntitle: The Night of the Bridge\nauthor: Ilse Brandt\n---\n\nAll through the night we waited upon the bridge, and no one came to us. Until morning the water stood in the church.\n',
    },
    allowed: [
      ['Brandt [writes](muehle.md): “We were on the bridge for the whole of the night, and nobody came.”', 'The mill was sold in the autumn of that year.\n', 'unchecked: translated'],
      ['Brandt writes: “The water remained in the nave of the church till dawn” (my translation) [@muehle].', 'The mill was sold in the autumn of that year.\n', 'unchecked: translated'],
      ['Brandt [writes](translation.md): “All through the night we waited upon the bridge, and no one came to us.”', 'The mill was sold in the autumn of that year.\n', 'verbatim'],
      ['Brandt [schreibt](muehle.md): „Das Wasser stand bis zum Morgen in der Kirche.“', 'The mill was sold in the autumn of that year.\n', 'verbatim'],
    ],
    otherwise: [
      ['Brandt [writes](translation.md): “All through the night we waited beneath the bridge, and no one came to us.”', 'The mill was sold in the autumn of that year.\n', 'misquoted', 'words-changed error "beneath" < "upon"'],
      ['Brandt [writes](translation.md): “All through the night we waited upon the bridge, and someone came to us.”', 'The mill was sold in the autumn of that year.\n', 'misquoted', 'meaning-changed error "someone" < "no one"'],
      ['Brandt [schreibt](muehle.md): „Das Wasser stand bis zum Abend in der Kirche, und der Wärter ging nach Hause.“', 'The mill was sold in the autumn of that year.\n', 'misquoted', 'words-changed error "Abend" < "Morgen"'],
    ],
  },
  {
    row: 37, rule: 'A piece quoted again from a block quoted above is the same passage’s, and does not differ from the block.',
    frame: 'draft',
    allowed: [
      ['> We waited on the bridge until the bell rang, and then nobody came. The boats had gone down to Marl with the tide.\n>\n> — Ada Harrow, *The Lock*\n\nThat “nobody came” is the whole of it.', letter, 'verbatim', 'unchecked: scare'],
      ['> We waited on the bridge until the bell rang, and then nobody came. The boats had gone down to Marl with the tide.\n>\n> — Ada Harrow, *The Lock*\n\nHarrow does not say why they waited “on the bridge until the bell rang.”', letter, 'verbatim', 'verbatim'],
      ['> I never saw the ledger again.\n>\n> — Ada Harrow, *The Lock*\n\n“I never saw the ledger again”: it is a strange sentence.', letter, 'verbatim', 'verbatim'],
    ],
    otherwise: [
      ['> We waited on the bridge until the bell rang, and then nobody came. The boats had gone down to Marl with the tide.\n>\n> — Ada Harrow, *The Lock*\n\nHarrow does not say why they waited “on the bridge until the clock struck.”', letter, 'verbatim', 'misquoted', 'words-changed warning "clock struck" < "bell rang"'],
      ['> We waited on the bridge until the bell rang, and then nobody came. The boats had gone down to Marl with the tide.\n>\n> — Ada Harrow, *The Lock*\n\n“The boats had gone up to Marl with the tide”: it is a strange sentence.', letter, 'verbatim', 'misquoted', 'meaning-changed error "up" < "down"'],
      ['> I never saw the ledger again.\n>\n> — Ada Harrow, *The Lock*\n\n“I never saw the register again”: it is a strange sentence.', letter, 'verbatim', 'misquoted', 'words-changed warning "register" < "ledger"'],
    ],
  },
];
