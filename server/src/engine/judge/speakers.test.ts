import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../document/markdown.ts';
import { check, checkOne } from './test-workspace.ts';

const weekly = (story: string): Record<string, string> => ({ 'weekly.md': `---\nid: weekly\ntitle: The Night of the Bell\ntype: article-newspaper\nissued: 2031-05-02\n---\n\nThe bell of Marl rang twice on Monday, which it had not done in years.\n\n${story}\n\nThe inquiry goes on.\n` });
const story = '“The rope was cut with a knife, and I know whose,” said Ada Harrow, who keeps the tower. Her neighbour Tom Reed, a baker, said: “I heard two men on the stairs before the first stroke.”';

function attributed(draft: string, sources = weekly(story)): readonly string[] {
  const { verdict, attribution, findings } = checkOne({ draft, sources });
  return [verdict, attribution, ...findings];
}

describe('who said it', () => {
  it.each([
    ['the same full name', '“The rope was cut with a knife, and I know whose,” Ada Harrow [said](weekly.md).', 'confirmed'],
    ['a surname', 'Ada Harrow keeps the tower. “The rope was cut with a knife, and I know whose,” Harrow [said](weekly.md).', 'confirmed'],
    ['a pronoun', 'Ada Harrow keeps the tower. “The rope was cut with a knife, and I know whose,” she [said](weekly.md).', 'confirmed'],
    ['nobody is named', 'The [paper](weekly.md) has this: “The rope was cut with a knife, and I know whose.”', 'unknown'],
    ['a role', '“I heard two men on the stairs before the first stroke,” the neighbour [said](weekly.md).', 'unknown'],
  ])('%s', (_name, draft, attribution) => {
    expect(attributed(draft)).toEqual(['verbatim', attribution]);
  });

  it('is an error where the cited source gives the words to another person', () => {
    const result = checkOne({ draft: '“The rope was cut with a knife, and I know whose,” Tom Reed [said](weekly.md).', sources: weekly(story) });
    expect([result.verdict, result.attribution, ...result.findings]).toEqual(['verbatim', 'contradicted', 'wrong-speaker error']);
    expect(result.underlined).toEqual(['Tom Reed']);
    expect(result.messages[0]).toBe('“The Night of the Bell” gives these words to Ada Harrow, not to Tom Reed.');
  });

  it('is nothing where the source says “she” and has just named the one whom the draft names', () => {
    const sources = weekly('Casimir Thole, a driver, was the first to arrive.\n\nPhilomena Drewitt, 81, lives opposite. “It went up like a paper lantern on a windy evening,” she said.');
    const named = (name: string): readonly string[] => attributed(`“It went up like a paper lantern on a windy evening,” ${name} [said](weekly.md).`, sources);
    expect(named('Philomena Drewitt')).not.toContain('wrong-speaker warning');
    expect(named('Philomena Drewitt')).not.toContain('wrong-speaker error');
    expect(named('Philomena Drewitt')[1]).not.toBe('contradicted');
  });

  it('is nothing where the source names the speaker by a surname that the draft’s person has too', () => {
    const sources = weekly('Bo Lind and Edda Lind kept the tower together.\n\n“The rope was cut with a knife, and I know whose,” Lind said.\n\n“Nobody asked me about the rope,” Edda Lind said.');
    expect(attributed('“The rope was cut with a knife, and I know whose,” Bo Lind [said](weekly.md).', sources)).not.toContain('wrong-speaker error');
    expect(attributed('“The rope was cut with a knife, and I know whose,” Edda Lind [said](weekly.md).', sources)).not.toContain('wrong-speaker error');
    expect(attributed('“Nobody asked me about the rope,” Bo Lind [said](weekly.md).', sources)).toContain('wrong-speaker error');
  });

  it('is nothing where the source is unsure and names the other beside it', () => {
    const sources = weekly('Ada Harrow scolded Tom Reed for “having let a stranger into the tower at night”. Pia Lund kept the door.');
    expect(attributed('“having let a stranger into the tower at night” was how Tom Reed put it ([Weekly](weekly.md)).', sources)).not.toContain('wrong-speaker warning');
  });

  it('names both where the draft credits the one who quotes another', () => {
    const sources = weekly('“Reed told me, ‘I heard two men on the stairs before the first stroke,’ and I believed him,” said Ada Harrow. Tom Reed, a baker, would say no more.');
    const result = checkOne({ draft: '“I heard two men on the stairs before the first stroke,” Ada Harrow [said](weekly.md).', sources });
    expect(result.attribution).toBe('contradicted');
    expect(result.messages[0]).toBe('“The Night of the Bell” gives these words to Tom Reed, whom Ada Harrow quotes there.');
  });

  it('shows the sentence that names the speaker', () => {
    const sources = weekly(story);
    const { judgement: { findings } } = checkOne({ draft: '“I heard two men on the stairs before the first stroke,” Ada Harrow [said](weekly.md).', sources });
    const text = readMarkdown(sources['weekly.md'] ?? '').text;
    expect(findings[0]?.related.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Her neighbour Tom Reed, a baker, said: “I heard two men on the stairs before the first stroke.”']);
  });

  it('is a warning where no source is cited', () => {
    expect(attributed('“The rope was cut with a knife, and I know whose,” Tom Reed said.')).toEqual(['verbatim', 'contradicted', 'wrong-speaker warning']);
  });

  it('is a hint where the name is spelled otherwise', () => {
    expect(attributed('“The rope was cut with a knife, and I know whose,” Ada Harow [said](weekly.md).')).toEqual(['verbatim', 'confirmed', 'name-spelling hint']);
  });

  it('accuses nobody on account of a spokesperson', () => {
    const sources = weekly('“The tower was locked when we came,” said Pia Lund, a spokeswoman for the Marl fire service.');
    expect(attributed('“The tower was locked when we came,” the Marl fire service [said](weekly.md).', sources)[2]).toBeUndefined();
    expect(attributed('“The tower was locked when we came,” fire chief Ivo Brand [said](weekly.md).', sources)[2]).toBeUndefined();
  });

  it('calls whoever has nothing to do with the spokesperson', () => {
    const sources = weekly('The mayor, Ivo Brand, stayed away from the meeting that night, and nobody in the town hall answered the telephone.\n\n“The tower was locked when we came,” said Pia Lund, a spokeswoman for the Marl Fire Service.');
    expect(attributed('“The tower was locked when we came,” Ivo Brand [said](weekly.md).', sources)).toContain('wrong-speaker warning');
  });

  it('takes the author of a blog for the speaker of what stands there', () => {
    const sources = { 'blog.md': '---\nid: blog\ntitle: From the Tower\nauthor: Ada Harrow\ntype: post-weblog\n---\n\nI have kept this tower for thirty years. The rope was never cut before.\n' };
    expect(attributed('“I have kept this tower for thirty years,” Ada Harrow [wrote](blog.md).', sources)).toEqual(['verbatim', 'confirmed']);
    expect(attributed('“I have kept this tower for thirty years,” Tom Reed [wrote](blog.md).', sources)).toEqual(['verbatim', 'contradicted', 'wrong-speaker error']);
  });

  it('takes the author of a novel for a speaker of every word in it', () => {
    const sources = { 'novel.md': '---\nid: novel\ntitle: The Tower\nauthor: Nell Farrow\ntype: book\n---\n\n“I heard two men on the stairs before the first stroke,” said Tom Reed, and shut the door.\n' };
    expect(attributed('“I heard two men on the stairs before the first stroke,” Nell Farrow [wrote](novel.md).', sources)).toEqual(['verbatim', 'confirmed']);
  });

  it('reads turns of a transcript, through interruptions', () => {
    const sources = { 'hearing.txt': 'CHAIR: We begin at ten.\n\nHARROW: The rope was cut with a knife, and I know whose.\n\nREED: I heard two men on the stairs before the first stroke.\n\nCHAIR: Thank you both.\n\nUNIDENTIFIED SPEAKER: Then who rang it the third time?\n' };
    const results = check({ draft: '“I heard two men on the stairs,” Tom Reed said, “before the first stroke.”', sources });
    expect(results.map(({ verdict, attribution }) => [verdict, attribution])).toEqual([['verbatim', 'confirmed'], ['verbatim', 'confirmed']]);
    expect(attributed('“Then who rang it the third time?” asked Tom Reed at the hearing.', sources)).toEqual(['verbatim', 'unknown', 'speaker-unknown hint']);
  });
});

describe('sources that give one utterance to two people', () => {
  const both = {
    ...weekly('“The tower was locked when we came,” said Pia Lund, a spokeswoman for the fire service.'),
    'herald.md': '---\nid: herald\nissued: 2031-05-03\n---\n\nThe fire brigade was late.\n\n“The tower was locked when we came,” said Ivo Brand, a spokesman for the fire service.\n',
  };

  it('are told of as information', () => {
    expect(attributed('“The tower was locked when we came,” Pia Lund [said](weekly.md).', both)).toEqual(['verbatim', 'confirmed', 'speakers-differ information']);
    expect(attributed('“The tower was locked when we came,” Ivo Brand [said](herald.md).', both)).toEqual(['verbatim', 'confirmed', 'speakers-differ information']);
  });
});

describe('indirect speech in quotation marks', () => {
  const sources = weekly('Ada Harrow said that the rope of the great bell had been cut with a knife on Sunday evening. She would not say by whom.');

  it('is told where the draft credits the person whom the source reports', () => {
    expect(attributed('“The rope of the great bell had been cut with a knife on Sunday evening,” Ada Harrow [said](weekly.md).', sources))
      .toEqual(['misquoted', 'unknown', 'paraphrase-quoted warning']);
  });

  it('is nothing where the draft quotes the paper itself', () => {
    expect(attributed('The paper reported that “the rope of the great bell had been cut with a knife on Sunday evening” ([Weekly](weekly.md)).', sources).slice(2)).toEqual([]);
  });

  it('is nothing where the source quotes', () => {
    expect(attributed('“The rope was cut with a knife, and I know whose,” Ada Harrow [said](weekly.md).')).toEqual(['verbatim', 'confirmed']);
  });
});

describe('the origin of words that another quotes', () => {
  const sources = {
    ...weekly('In her letter Ada Harrow wrote: “I have kept this tower for thirty years, and nobody ever asked me for the key.”'),
    'letter.md': '---\nid: letter\nauthor: Ada Harrow\ntype: letter\nissued: 2031-05-01\n---\n\nI have kept this tower for thirty years, and nobody ever asked me for the key. Now everybody does.\n',
  };

  it('is told where the draft cites the quoter', () => {
    expect(attributed('“I have kept this tower for thirty years, and nobody ever asked me for the key,” Ada Harrow [wrote](weekly.md).', sources))
      .toEqual(['verbatim', 'confirmed', 'secondhand information']);
  });

  it('is nothing to tell where the draft cites it', () => {
    const result = checkOne({ draft: '“I have kept this tower for thirty years, and nobody ever asked me for the key,” Ada Harrow [wrote](letter.md).', sources });
    expect([result.verdict, result.attribution, ...result.findings]).toEqual(['verbatim', 'confirmed']);
    expect(result.passages).toEqual(['letter', 'weekly']);
  });

  it('comes first where nothing is cited', () => {
    expect(checkOne({ draft: '“I have kept this tower for thirty years, and nobody ever asked me for the key,” Ada Harrow wrote.', sources }).passages).toEqual(['letter', 'weekly']);
  });
});
