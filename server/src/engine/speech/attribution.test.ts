import { describe, expect, it } from 'vitest';
import { englishSpeech } from '../language/en/speech-words.ts';
import type { Metadata } from '../document/metadata.ts';
import { readSpeech } from './read-speech.ts';
import type { AttributionRule, Speech } from './speech.ts';
import { testDocument } from './test-document.ts';

/** What is quoted, who is found to say it, by which rule. A rule left out is not asked for. */
type Expected = readonly [quoted: string, speaker: string | null, rule?: AttributionRule];

function read(source: string, metadata: Partial<Metadata> = {}): { text: string; speech: Speech } {
  const document = testDocument(source, metadata);
  return { text: document.text, speech: readSpeech(document, englishSpeech) };
}

/** Compares the speakers of the quotations named; others in the text are not looked at. */
function check(source: string, expected: readonly Expected[], metadata: Partial<Metadata> = {}): void {
  const { text, speech } = read(source, metadata);
  for (const [quoted, speaker, rule] of expected) {
    const found = speech.quotations.find(({ span }) => text.slice(span.start, span.end).startsWith(quoted));
    expect(found, `no quotation begins with ${quoted}`).toBeDefined();
    const actual = [quoted, found?.speaker?.name ?? null, ...(rule === undefined ? [] : [found?.speaker?.rule])];
    expect(actual).toEqual([quoted, speaker, ...(rule === undefined ? [] : [rule])]);
  }
}

describe('a cue behind the quotation', () => {
  it.each<[string, Expected[]]>([
    ['“We keep the gate shut,” said Ada Harrow.', [['We keep', 'Ada Harrow', 'after-verb-name']]],
    ['“We keep the gate shut,” Ada Harrow said.', [['We keep', 'Ada Harrow', 'after-name-verb']]],
    ['“We keep the gate shut,” Ada Harrow, an engineer, said.', [['We keep', 'Ada Harrow', 'after-name-verb']]],
    ['“We keep the gate shut,” Ada Harrow, 61, of Low Weir, said on Tuesday.', [['We keep', 'Ada Harrow']]],
    ['“We keep the gate shut,” said Chief Engineer Ada Harrow (Weir Authority).', [['We keep', 'Ada Harrow']]],
    ['“We keep the gate shut,” said campaign manager Bo Lind.', [['We keep', 'Bo Lind']]],
    ['“We keep the gate shut,” said the spokesman, Bo Lind.', [['We keep', 'Bo Lind']]],
    ['“We keep the gate shut,” Weir Authority spokesman Bo Lind said.', [['We keep', 'Bo Lind']]],
    ['“We keep the gate shut,” according to Ada Harrow.', [['We keep', 'Ada Harrow', 'according-to']]],
    ['“Is the gate shut?” asked Ada Harrow.', [['Is the gate', 'Ada Harrow']]],
    ['“Shut the gate!” Harrow cried.', [['Shut the gate', 'Harrow']]],
    ['“We keep the gate shut,” Hanne Thule tweeted.', [['We keep', 'Hanne Thule']]],
    ['“We keep the gate shut,” one representative of the tenants said.', [['We keep', 'one representative']]],
    ['“We keep the gate shut,” Ada Harrow (D-Weir), a member of the panel, said.', [['We keep', 'Ada Harrow']]],
    ['“We keep the gate shut,” said Weir Gazette bureau chief Bo Lind.', [['We keep', 'Bo Lind']]],
    ['“We keep the gate shut,” former Low Weir mayor Ada Harrow said.', [['We keep', 'Ada Harrow']]],
    ['“We keep the gate shut,” said Harrow ally Tom Venn. “It is old.”', [['We keep', 'Tom Venn']]],
    ['“We keep the gate shut,” said Harrow. Bo Lind left.', [['We keep', 'Harrow']]],
    ['“We keep the gate shut,” said Bo van der Lind.', [['We keep', 'Bo van der Lind']]],
    ['“We keep the gate shut,” Ada Harrow growled back.', [['We keep', 'Ada Harrow', 'after-name-verb']]],
    ['“We keep the gate shut,” crooned the lockkeeper.', [['We keep', 'the lockkeeper', 'after-verb-name']]],
    ['“We keep the gate shut,” Ada Harrow, wearing a “Weir First” cap, said.', [['We keep', 'Ada Harrow']]],
    ['The gate “will stay shut all summer” because of the eels, said warden Bo Lind.', [['will stay', 'Bo Lind', 'fragment-cue']]],
    ['“We keep the gate shut all night,” the retired beekeeper said. “It has never been open.”', [['It has never', 'the retired beekeeper', 'same-paragraph']]],
  ])('%s', (source, expected) => {
    check(source, expected);
  });

  it('is the next quotation’s where it ends in a colon and this one has its own', () => {
    check('After Bo Lind said “the gate is open tonight,” Ada Harrow answered: “It has never been opened before noon.”',
      [['the gate is open', 'Bo Lind'], ['It has never', 'Ada Harrow', 'before-colon']]);
  });
});

describe('a cue before the quotation', () => {
  it.each<[string, Expected[]]>([
    ['Ada Harrow, an engineer, said: “We keep the gate shut.”', [['We keep', 'Ada Harrow', 'before-colon']]],
    ['Ada Harrow said, “We keep the gate shut.”', [['We keep', 'Ada Harrow', 'before-name-verb']]],
    ['Bo Lind was there too. Ada Harrow said, as Lind reports: “We keep the gate shut.”', [['We keep', 'Ada Harrow']]],
    ['Ada Harrow, as Bo Lind reports, said: “We keep the gate shut.”', [['We keep', 'Ada Harrow']]],
    ['As Bo Lind reports: “We keep the gate shut.”', [['We keep', 'Bo Lind']]],
    ['The gate was, as Bo Lind said, “shut at night.”', [['shut at night', 'Bo Lind']]],
    ['According to Ada Harrow, “we keep the gate shut at night.”', [['we keep', 'Ada Harrow', 'according-to']]],
    ['In a statement on Monday, Mayor Bo Lind said: “We keep the gate shut.”', [['We keep', 'Bo Lind', 'before-colon']]],
    ['Ada Harrow: “We keep the gate shut.”', [['We keep', 'Ada Harrow', 'before-colon']]],
    ['Bo Lind, of Low Weir, said he had stood there “through the whole of that long night.”', [['through', 'Bo Lind']]],
    ['Officials at the Weir Office, a branch of the Harrow Council, said they were sure that nobody “will ever open the gate at night.”', [['will ever', 'Officials']]],
    ['On the wall wrote Bo Lind, “we keep the gate shut at night.”', [['we keep', 'Bo Lind']]],
    ['The last word was Ada Harrow’s: “We keep the gate shut.”', [['We keep', 'Ada Harrow', 'before-colon']]],
    ['Ada Harrow praised the crew, adding: “We keep the gate shut.”', [['We keep', 'Ada Harrow', 'participle']]],
    ['The job fell to Ada Harrow, who said: “We keep the gate shut.”', [['We keep', 'Ada Harrow', 'relative']]],
    ['Ada Harrow shrugged and said: “We keep the gate shut.”', [['We keep', 'Ada Harrow']]],
    ['The crew did not answer and said it was “none of our business, sir”.', [['none of', 'The crew', 'fragment-cue']]],
    ['She urges Bo Lind to come and says, “We keep the gate shut.”', [['We keep', null]]],
    ['Ada Harrow had only this to say: “We keep the gate shut.”', [['We keep', 'Ada Harrow']]],
    ['Patricia Lund, vice chair of the Weir Association said: “We keep the gate shut.”', [['We keep', 'Patricia Lund']]],
    ['After they met Bo Lind, the mayor said: “We keep the gate shut.”', [['We keep', 'the mayor']]],
    ['Bo Lind was told: “We keep the gate shut at night.”', [['We keep', null]]],
    ['Bo Lind was asked by Ada Harrow: “Why keep the gate shut?”', [['Why keep', 'Ada Harrow']]],
    ['In *The Weir Review* Ada Harrow said: “We keep the gate shut.”', [['We keep', 'Ada Harrow']]],
    ['Bo Lind will meet Tom Venn, Ada Harrow said, adding, “We keep the gate shut.”', [['We keep', 'Ada Harrow', 'participle']]],
    ['Bo Lind denied that the gate should be open, saying, “We keep the gate shut.”', [['We keep', 'Bo Lind', 'participle']]],
    ['The film ends with Ada Harrow saying: “We keep the gate shut.”', [['We keep', 'Ada Harrow']]],
    ['LOW WEIR, 3 Dec. (WNS) — In answer to Bo Lind, Ada Harrow said: “We keep the gate shut.”', [['We keep', 'Ada Harrow']]],
    ['A list of gates – Ada Harrow: “We keep the gate shut.”', [['We keep', 'Ada Harrow', 'before-colon']]],
    ['Yet another said, “We keep the gate shut.”', [['We keep', 'another']]],
    ['Ada Harrow is looking to her home state because she will have “a lot of good gates” there.', [['a lot', 'Ada Harrow', 'fragment-subject']]],
  ])('%s', (source, expected) => {
    check(source, expected);
  });

  it.each<[string, Expected[]]>([
    ['Ada Harrow called the gate “a door for the river”.', [['a door', 'Ada Harrow', 'fragment-cue']]],
    ['Ada Harrow said she goes “back to the gate at noon”.', [['back to', 'Ada Harrow', 'fragment-cue']]],
    ['Ada Harrow said that he called the gate “a door for the river”. Bo Lind shrugged.', [['a door', null]]],
    ['Ada Harrow says the deal goes “nowhere near far enough” for her.', [['nowhere', 'Ada Harrow', 'fragment-cue']]],
    ['Ada Harrow scolded the crew for “having left the gate open”.', [['having left', 'Ada Harrow', 'fragment-subject']]],
    ['Ada Harrow said that the crew had “two pairs of hands too few” that night.', [['two pairs', 'Ada Harrow', 'fragment-cue']]],
    ['A crew with “two pairs of hands too few” was sent out, Ada Harrow said.', [['two pairs', 'Ada Harrow', 'fragment-cue']]],
    ['Under section 9 of the Weir Act every owner must “keep his bank in good repair at all times”.', [['keep his bank', 'Weir Act', 'according-to']]],
  ])('of a fragment: %s', (source, expected) => {
    check(source, expected);
  });
});

describe('a cue with its verb of habit', () => {
  it.each<[string, Expected[]]>([
    ['My mother used to say, “Shut it at noon.”', [['Shut it', 'My mother']]],
    ['Ada Harrow liked to say: “Shut it at noon.”', [['Shut it', 'Ada Harrow']]],
    ['Ada Harrow went on to say: “Shut it at noon.”', [['Shut it', 'Ada Harrow']]],
    ['Her tutor would say, “Shut it at noon.”', [['Shut it', 'Her tutor']]],
    ['“Shut it at noon,” the old ferryman used to say.', [['Shut it', 'the old ferryman']]],
    ['The rule that Ada Harrow had to say aloud was “shut it at noon every day”.', [['shut it', 'Ada Harrow']]],
    ['Ada Harrow, who came late, used to say: “Shut it at noon.”', [['Shut it', 'Ada Harrow']]],
    ['Everybody used to say, “Shut it at noon.”', [['Shut it', null]]],
  ])('%s', (source, expected) => {
    check(source, expected);
  });
});

describe('what is nobody’s', () => {
  it.each<[string, string, Expected[]]>([
    ['nobody in particular', 'On the Weir House somebody has cut “thus high the river rose this year”.', [['thus high', null]]],
    ['a rule that runs on', '“We keep it shut,” said Ada Harrow. It runs as follows: “No keeper shall leave the gate by night.”', [['No keeper', null]]],
    ['a person who is blunt', '“We keep it shut,” said Ada Harrow. Tom Lind was blunt: “It should have been open all night.”', [['It should', 'Tom Lind']]],
    ['a person behind an opening phrase', '“We keep it open,” said Tom Lind. Ada Harrow came. On the second night she was brief: “It should have been shut all day.”', [['It should', 'Ada Harrow']]],
    ['a colon behind no subject', '“We keep it shut,” said Ada Harrow. And then: “It should have been open all night.”', [['It should', 'Ada Harrow']]],
    ['a witness that is a thing', '“We keep it shut,” said Ada Harrow. The best witness is a torn diary: “It should have been open all night.”', [['It should', null]]],
    ['a record that was released', '“We keep it shut,” said Ada Harrow. A page was published: “It should have been open all night.”', [['It should', null]]],
    ['a thing that goes somewhere', 'The jury’s verdict went to the heart of the matter and stands there still: “No keeper shall leave the gate by night.”', [['No keeper', null]]],
    ['a fragment before the paragraph’s speaker', 'Water stood “four feet and a hand above the sill of the door”. “We keep it shut,” said Ada Harrow.', [['four feet', null]]],
    ['a term that many use', 'It pours on to what engineers call “washland”.', [['washland', null]]],
    ['a term that one gives', 'Ada Harrow called it “washland”.', [['washland', 'Ada Harrow']]],
  ])('%s', (_name, source, expected) => {
    check(source, expected);
  });
});

describe('structure', () => {
  it('takes a dash and a name at the paragraph’s end, not a dash in mid-sentence', () => {
    check('“We keep the gate shut at night.” — Ada Harrow, engineer', [['We keep', 'Ada Harrow', 'dash-name']]);
    check('“We keep the gate shut at night” — Ada Harrow had heard it often, from everybody who had ever stood with her at the weir.', [['We keep', null]]);
  });

  it('takes the attribution line of a blockquote', () => {
    check('> We keep the gate shut.\n\n> — Ada Harrow, *The Long Weir*\n\n“Open it,” said Bo Lind.', [['We keep', 'Ada Harrow', 'attribution-line'], ['Open it', 'Bo Lind']]);
  });

  it('takes the paragraph that leads up to a blockquote, and no paragraph further up', () => {
    check('Ada Harrow wrote in her diary:\n\n> We keep the gate shut.', [['We keep', 'Ada Harrow', 'paragraph-colon']]);
    check('Ada Harrow came late.\n\n# The gate\n\n> We keep the gate shut.', [['We keep', null]]);
  });

  it('gives a transcript’s turns to their labels, with carry-over', () => {
    const { text, speech } = read('ADA HARROW: The gate is shut.\n\nIt was shut at noon.\n\nBO LIND: By whom?\n\nADA HARROW: By me. My mother said, “Shut it at noon.”');
    expect(speech.utterances.filter(({ quotation, speaker }) => quotation === null && speaker !== null)
      .map(({ span, speaker, mode }) => [speaker?.name, text.slice(span.start, span.end), mode, speaker?.rule])).toEqual([
      ['ADA HARROW', 'The gate is shut.\n\nIt was shut at noon.', 'spoken', 'turn'],
      ['BO LIND', 'By whom?', 'spoken', 'turn'],
      ['ADA HARROW', 'By me. My mother said, “Shut it at noon.”', 'spoken', 'turn'],
    ]);
    expect(speech.quotations[0]?.speaker).toMatchObject({ name: 'My mother' });
    expect(speech.people[speech.quotations[0]?.speaker?.carrier ?? -1]?.name).toBe('ADA HARROW');
  });

  it('reads labels with time stamps and roles, and asks more than one colon of a conversation', () => {
    const { speech } = read('[00:01:10] MAYOR LIND: Order, please.\n\n[00:01:12] CALLER: Is that the gate?\n\n[00:01:15] MAYOR LIND: It is.');
    expect(speech.utterances.filter(({ speaker }) => speaker?.rule === 'turn').map(({ speaker }) => speaker?.name)).toEqual(['LIND', 'CALLER', 'LIND']);
    const prose = read('Note: the gate is old.\n\nPresent: nobody but us.\n\nThe gate has been shut since noon, and the crew went home.\n\nIt rained.');
    expect(prose.speech.utterances.filter(({ speaker }) => speaker !== null)).toEqual([]);
  });

  it('gives an interview’s answers to the one interviewed and its questions to the author', () => {
    const source = 'Ada Harrow has kept the gate for years. We met Ada Harrow at her table.\n\nQ: Who shut the gate?\n\nA: I did, at noon.\n\nQ: Alone?\n\nA: Alone, as always.';
    const { speech } = read(source, { author: ['Bo Lind'], type: 'interview' });
    expect(speech.utterances.filter(({ speaker }) => speaker?.rule === 'interview').map(({ speaker }) => speaker?.name)).toEqual(['Bo Lind', 'Ada Harrow', 'Bo Lind', 'Ada Harrow']);
  });

  it('gives a statement in full to its maker, up to where narration resumes', () => {
    const body = 'The gate was shut at noon by two of our members, who stayed at their post until the water had gone down and the last of the houses had been seen to by the crew.';
    const { text, speech } = read(`Here is Harrow’s full statement:\n\n${body}\n\n${body}\n\nMayor Bo Lind said he was content.`);
    const statement = speech.utterances.find(({ speaker }) => speaker?.rule === 'block-statement');
    expect(statement?.speaker?.name).toBe('Harrow');
    expect(text.slice(statement?.span.start, statement?.span.end)).toBe(`${body}\n\n${body}`);
    expect(read(`The rules are plain:\n\n${body}`).speech.utterances.filter(({ speaker }) => speaker !== null)).toEqual([]);
  });

  it('finds the sender of a letter in the paragraph before', () => {
    const body = 'We write on behalf of every tenant of the lower street, none of whom was told that the gate would be shut that night, and most of whom were asleep when the water came.';
    const { speech } = read(`The Weir Association sent a letter to the mayor.\n\nThe letter, in its entirety, reads as follows:\n\n${body}`);
    expect(speech.utterances.find(({ speaker }) => speaker?.rule === 'block-statement')?.speaker?.name).toBe('Weir Association');
  });

  it('gives unquoted text to the author, and quotations in it to their speakers', () => {
    const { text, speech } = read('We shut the gate at noon. Bo Lind said: “You shut it late.” I did.', { author: ['Ada Harrow'], type: 'post-weblog' });
    expect(speech.utterances.map(({ span, speaker, inside, mode }) => [speaker?.name, speaker?.rule, inside, mode, text.slice(span.start, span.start + 8)])).toEqual([
      ['Ada Harrow', 'author', null, 'written', 'We shut '],
      ['Bo Lind', 'before-colon', 0, 'spoken', 'You shut'],
    ]);
  });

  it('lets the author say “I said”', () => {
    check('I said: “Shut the gate at noon.”', [['Shut the gate', 'Ada Harrow']], { author: ['Ada Harrow'] });
    check('I said: “Shut the gate at noon.”', [['Shut the gate', null]]);
  });
});

describe('neighbours', () => {
  it.each<[string, string, Expected[]]>([
    ['a second part', '“We keep it shut,” said Ada Harrow, “and we always have.”', [['and we', 'Ada Harrow', 'continued']]],
    ['a paragraph that runs on', 'Ada Harrow said: “We keep it shut.\n\n“It is our job.”', [['It is our', 'Ada Harrow', 'continued']]],
    ['a first paragraph whose cue comes later', '“We keep it shut.\n\n“It is our job,” said Ada Harrow.', [['We keep', 'Ada Harrow', 'continued']]],
    ['the paragraph’s speaker', '“We keep it shut,” said Ada Harrow. “It is our job, and has been.”', [['It is our', 'Ada Harrow', 'same-paragraph']]],
    ['the same sentence', 'Ada Harrow called the crew “brave and tired men” and “the best on the whole river”.', [['the best', 'Ada Harrow']]],
    ['the sentence before', 'Ada Harrow was not content. “We keep it shut, whatever they say.”', [['We keep', 'Ada Harrow', 'previous-sentence']]],
    ['the paragraph before', 'Ada Harrow, an engineer, pointed to the gate.\n\n“We keep it shut, whatever they say.”', [['We keep', 'Ada Harrow', 'previous-paragraph']]],
    ['a floating paragraph', '“We keep it shut,” said Ada Harrow.\n\n“It is our job, and has been for years.”', [['It is our', 'Ada Harrow', 'floating']]],
    ['a colon at the end of the paragraph before', 'Ada Harrow answered her critics:\n\n“It is our job, and has been for years.”', [['It is our', 'Ada Harrow', 'paragraph-colon']]],
    ['a thing that was quoted once', 'The sign reads “shut at noon by order of the board.” We stood before it. “It is our job, and has been for years.”', [['It is our', null]]],
  ])('%s', (_name, source, expected) => {
    check(source, expected);
  });
});

describe('who a mention is', () => {
  it.each<[string, string, Expected[]]>([
    ['a surname', 'Ada Harrow came late. “We keep it shut,” Harrow said.', [['We keep', 'Ada Harrow']]],
    ['a surname before the full name', '“We keep it shut,” Harrow said. Later Ada Harrow left.', [['We keep', 'Ada Harrow']]],
    ['a short form', 'Robert Harrow came late. “We keep it shut,” Bob Harrow said.', [['We keep', 'Robert Harrow']]],
    ['an initial', 'Ada Harrow came late. “We keep it shut,” A. Harrow said.', [['We keep', 'Ada Harrow']]],
    ['two of one surname, by first name', 'Ada Harrow and Tom Harrow came. “We keep it shut,” Tom Harrow said. “We do not,” said Ada Harrow.', [['We keep', 'Tom Harrow'], ['We do', 'Ada Harrow']]],
    ['two of one surname, by title', 'Ada Harrow and Tom Harrow came. “We keep it shut,” Mr Harrow said. “We do not,” said Mrs Harrow.', [['We keep', 'Tom Harrow'], ['We do', 'Ada Harrow']]],
    ['a pronoun by gender', 'Ada Harrow met Tom Lind. “We keep it shut,” she said.', [['We keep', 'Ada Harrow']]],
    ['a pronoun by gender, the other way', 'Ada Harrow met Tom Lind. “We keep it shut,” he said.', [['We keep', 'Tom Lind']]],
    ['a pronoun for the paragraph’s speaker', '“We keep it shut,” said Ada Harrow. “It is our job,” she added.', [['It is our', 'Ada Harrow']]],
    ['a pronoun for the subject of the paragraph before', 'Ada Harrow has kept the gate for years.\n\n“We keep it shut,” she said.', [['We keep', 'Ada Harrow']]],
    ['a pronoun that nobody fits', 'Tom Lind came late. “We keep it shut,” she said.', [['We keep', null]]],
    ['a role for the one who has it', 'Ada Harrow, the chief engineer, came late. “We keep it shut,” the engineer said.', [['We keep', 'Ada Harrow']]],
    ['a role that nobody has', '“We keep it shut,” a spokesman said.', [['We keep', 'a spokesman']]],
    ['an organisation by its last word', 'The Weir Council met at noon. “We keep it shut,” the council said.', [['We keep', 'Weir Council']]],
  ])('%s', (_name, source, expected) => {
    check(source, expected);
  });

  it('tells people from organisations and knows what they do and for whom', () => {
    const { speech } = read('Ada Harrow, a spokesperson for the Weir Council, met Mayor Bo Lind. “We keep it shut,” she said.');
    expect(speech.people.map(({ name, kind, roles, gender, affiliation }) => ({ name, kind, roles, gender, affiliation }))).toEqual([
      { name: 'Ada Harrow', kind: 'person', roles: ['spokesperson'], gender: 'female', affiliation: 'Weir Council' },
      { name: 'Weir Council', kind: 'organisation', roles: [], gender: null, affiliation: null },
      { name: 'Bo Lind', kind: 'person', roles: ['mayor'], gender: null, affiliation: null },
    ]);
  });

  it('resolves inner speech within, and says who carries it', () => {
    const { text, speech } = read('Ada Harrow said: “I asked Tom, ‘Who shut the gate?’ and Tom said, ‘Nobody did it.’”');
    expect(speech.quotations.map(({ span, speaker }) => [text.slice(span.start, span.start + 6), speaker?.name, speaker?.carrier === undefined ? null : speech.people[speaker.carrier]?.name])).toEqual([
      ['I aske', 'Ada Harrow', null], ['Who sh', 'Ada Harrow', null], ['Nobody', 'Tom', 'Ada Harrow'],
    ]);
  });
});

describe('mode and confidence', () => {
  it.each([
    ['“We keep it shut,” said Ada Harrow.', 'spoken'],
    ['“We keep it shut,” Ada Harrow wrote.', 'written'],
    ['“We keep it shut,” Ada Harrow said in a letter.', 'written'],
    ['In a blog post, Ada Harrow said: “We keep it shut.”', 'written'],
    ['Ada Harrow, the engineer, said she was content.\n\n“We keep it shut, whatever they say.”', 'spoken'],
    ['Ada Harrow wrote:\n\n> We keep it shut.', 'written'],
    ['Ada Harrow told the crew:\n\n> We keep it shut.', 'spoken'],
    ['> We keep it shut.\n\n> — Ada Harrow', 'unknown'],
    ['“We keep it shut.”', 'unknown'],
  ])('%s', (source, mode) => {
    expect(read(source).speech.quotations[0]?.mode).toBe(mode);
  });

  it('is surer of a name beside a cue than of a pronoun, and of a pronoun than of the neighbourhood', () => {
    const confidence = (source: string): number => read(source).speech.quotations.at(-1)?.speaker?.confidence ?? 0;
    const named = confidence('“We keep it shut,” said Ada Harrow.');
    const pronoun = confidence('Ada Harrow came. “We keep it shut,” she said.');
    const floating = confidence('“We keep it shut,” said Ada Harrow.\n\n“It is our job, and has been for years.”');
    expect(named).toBeGreaterThanOrEqual(0.9);
    expect(pronoun).toBeLessThan(0.9);
    expect(floating).toBeLessThan(pronoun);
  });
});

describe('what stands round a quotation without a cue right beside it', () => {
  it.each<[string, Expected[]]>([
    // Short sentences belong to whoever speaks beside them; a fragment does not.
    ['“We keep the gate shut all night,” Ada Harrow said. “Every night.”', [['Every night', 'Ada Harrow', 'same-paragraph']]],
    ['“We keep the gate shut all night,” Ada Harrow said. The town calls it “the lid”.', [['the lid', null]]],
    // Somebody’s call, claim, answer.
    ['Harrow’s answer was: “Is the gate open or shut?”', [['Is the gate', 'Harrow']]],
    ['It came after Bo Lind’s claim that the gate “opens by itself at noon”.', [['opens by', 'Bo Lind', 'fragment-cue']]],
    ['Ada Harrow spoke first. Her plan, and her call for “a gate without a lock”, won the day.', [['a gate', 'Ada Harrow', 'fragment-cue']]],
    ['The crew dismissed Bo Lind’s claim as “nothing but a rumour”.', [['nothing but', null]]],
    ['The crew was late. Ada Harrow thanked Mr. Lind in her yearly address for finding “a new and quieter lock”.', [['a new and', 'Ada Harrow', 'fragment-subject']]],
    // A cue behind, with place and time behind it; but not one in the middle of what is told.
    ['The town had “the oldest gate in the valley,” she said in a letter to Ada Harrow. Bo Lind said so.', [['the oldest', null]]],
    ['The gate had “the oldest lock in the valley” until the flood, Ada Harrow said in a message to the town.', [['the oldest', 'Ada Harrow', 'fragment-cue']]],
    // Participles behind a quotation have their subject before it.
    ['Ada Harrow said, “It is time to close the gate,” promising the Friends of Low Weir a bridge.', [['It is time', 'Ada Harrow']]],
    ['The Weir Foundation did not want to argue, telling the Gazette that it looks to “a quiet year at the lock”.', [['a quiet year', 'Weir Foundation']]],
    // Behind a weak cue stands an object, unless the quotation’s comma leads to it.
    ['Bo Lind lost the gate. Its “seven rusty locks” gave the stranger a good laugh.', [['seven rusty', null]]],
    ['The tide went out. “We keep the gate shut,” returned the stranger.', [['We keep', 'the stranger', 'after-verb-name']]],
    // What opens a sentence before its subject.
    ['Filling in for Ada Harrow at the fair, Bo Lind took a dig at “my dear friend and rival”.', [['my dear', 'Bo Lind']]],
    ['But a few years later, Bo Lind mocked the plan as “a gate to nowhere at all”.', [['a gate', 'Bo Lind']]],
    ['Ada Harrow of Pellbridge, who said the gate is “older than the town itself”, left.', [['older than', 'Ada Harrow']]],
    // A subject of its own behind a conjunction; two who speak together.
    ['At one point, a woman asked for a song and Harrow said, “as long as nobody else sings along.”', [['as long', 'Harrow']]],
    // Nouns that look like cues.
    ['Ada Harrow has a plan. She asks the former secretary of state to make it clear “that the gate stays shut”.', [['that the gate', 'Ada Harrow']]],
    // `and then` tells no time by which a sentence could open.
    ['She looked up: “Throw this out!” And then, as Bo Lind stared: “But no, it is not the fault of the gate.”', [['But no', null]]],
    // A common word that is somebody’s surname here.
    ['Ada Read keeps the gate. “We have weighed the risk,” Read said.', [['We have', 'Read', 'after-name-verb']]],
    ['Ada Sunday keeps the gate. “We have weighed the risk,” Sunday said.', [['We have', 'Sunday', 'after-name-verb']]],
    ['Ada Sunday keeps the gate. What was said Sunday: “The gate is older than the town.”', [['The gate', null]]],
    ['Ada Harrow keeps the gate. “We have weighed the risk.” Read the rest below.', [['We have', 'Ada Harrow']]],
  ])('%s', (source, expected) => {
    check(source, expected);
  });

  it('is signed by a dash and a name in the paragraph below', () => {
    check('The log is long.\n\n“We keep the gate shut all night.”\n\n— Ada Harrow.\n\nThe log goes on.', [['We keep', 'Ada Harrow', 'attribution-line']]);
  });

  it('is not signed by a line of prose behind a dash', () => {
    check('Bo Lind said the log is long.\n\n“We keep the gate shut all night.”\n\n— Ada Harrow keeps another log in the tower.\n\nThe log goes on.', [['We keep', 'Bo Lind']]);
  });
});
