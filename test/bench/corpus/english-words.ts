/**
 * The common words of the generated prose, the commonest first. Rarer ones are coined (`coinage.ts`): a corpus of books has some hundred
 * thousand different words, and an index must be measured with as many.
 */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const commonNouns = list(`
  time man day house hand year way work night life water place morning door room street eye world word road child woman letter
  town face head people side voice light evening country river table window money name heart field mother father wind horse mind
  hour friend sea question end ground tree part book company story reason paper fire brother matter week thing line garden village
  council church garden market bridge boat ship floor wall stone hill school teacher office price law winter summer month doctor
  report meeting committee plan project bank land farm farmer worker family husband wife sister daughter son boy girl crowd army
  soldier officer captain engine station train carriage journey corner shop kitchen glass bottle bread dinner coat hat shoe dog cat
  bird fish forest path valley mountain island coast harbour storm rain snow cloud sky sun moon star shadow dream sleep silence
  sound song music picture colour shape edge piece box chair bed lamp clock bell gate fence roof chimney stair cellar tower
  judge court witness crime prison police answer doubt truth lie promise debt cost tax vote election minister member party leader
  government state nation border war peace victory danger accident fever pain wound grave death birth marriage feast holiday game
  player race prize history science number figure measure weight distance speed machine wheel wire pump pipe iron copper silver gold
  salt sugar corn wheat wool cotton leather rope sail anchor cargo clerk merchant trade profit loss wage strike union page chapter`);

/** Regular verbs, so that rules make their forms. */
export const commonVerbs = list(`
  look ask turn seem want walk call need start move like live believe happen answer open close wait follow pass reach cross carry
  remember return talk watch listen explain appear enter stay wish hope fear love help serve cover gather pull push lift pick kill
  count order demand claim deny doubt promise refuse accept offer suggest consider decide expect notice observe discover mention
  repeat reply add touch press shake point play laugh cry smile stare glance climb jump travel sail land burn cook clean wash wait
  rest end finish stop change improve increase reduce repair rescue save waste borrow share divide join form shape mark measure
  paint print publish report record describe compare prove test study learn teach train hunt chase escape hide search examine
  arrest accuse trust suspect blame praise thank welcome visit invite marry bury knock whisper shout murmur wonder imagine suppose`)
  .filter((verb) => !/^(?:shake|teach|hide|learn)$/.test(verb));

export const commonAdjectives = list(`
  little old good great long young small large new other whole white black dark high low deep cold warm quiet strange poor rich
  strong weak heavy light short early late bright clear happy sad angry tired empty full narrow wide open close public private
  common rare certain possible likely simple plain rough smooth soft hard sharp dull thick thin fresh dry wet broken silent sudden
  slow quick bitter sweet honest proud humble gentle cruel brave foolish wise serious grave pleasant famous distant foreign local
  northern southern western eastern ancient modern former present recent final annual wooden golden grey red green blue brown pale`);

export const commonAdverbs = list(`
  then now again very only still never always once soon almost quite perhaps indeed already often rather away together alone
  suddenly slowly quickly quietly certainly really nearly hardly scarcely simply merely clearly plainly gently sharply directly
  presently afterwards meanwhile sometimes seldom everywhere nowhere outside inside upstairs forward backward altogether`);

export const determiners = list('the the the the the the a a a his his her this that their its my no some every our any each such');
export const prepositions = list('of of of of in in in to to with on at from by for into upon over under through about after before between without against behind near');
export const conjunctions = list('and and and and but but or for so yet while because when as if though until since');
export const subjects = list('he he he she she it it they they I I we you there');
export const objects = list('him him her it it them them me us you himself herself');
export const auxiliaries = list('had had had would could might must should will can may');
export const speechVerbs = list('said said said said asked replied answered cried told added wrote');

/** Phrases that come back again and again, as in every language: much of a text's commonest pairs of words are theirs. */
export const stockPhrases: readonly string[] = [
  'at the end of the day', 'for a long time', 'in the middle of the night', 'on the other hand', 'as a matter of fact', 'in the course of the year',
  'at the same time', 'for the first time', 'in the first place', 'as far as I know', 'by the time that it was over', 'all of a sudden',
  'one after another', 'from time to time', 'in spite of all this', 'as soon as it was light', 'on the way home', 'a few minutes later',
  'in those days', 'for the most part', 'to tell the truth', 'after all that', 'in the meantime', 'on the contrary', 'by all accounts',
  'at any rate', 'in the long run', 'for some time past', 'as if nothing had happened', 'at the foot of the hill', 'on the opposite side of the street',
  'in the presence of so many people', 'without another word', 'with a look of surprise', 'in a low voice', 'under the circumstances',
  'to the best of my knowledge', 'over and over again', 'as it were', 'sooner or later', 'in the eyes of the law', 'on behalf of the council',
  'according to the report', 'at the beginning of the century', 'in one way or another', 'so to speak', 'at the last moment', 'for want of a better word',
];

export const firstNames = list(`
  Adela Aldous Amity Ansel Beryl Birger Bram Calla Cedra Corin Dagny Dorrit Edric Elvan Emlyn Fenna Florian Garrick Greta Hadley Hesper
  Idris Ilse Ines Jorah Junia Kasimir Kerensa Lachlan Linnet Loris Maren Merrick Nerys Niall Odile Orrin Ottilie Perrin Petra Quill
  Rowan Runa Sabin Selwyn Sunniva Tamsin Thaddeus Ulla Una Vesper Wendel Willa Xanthe Yorick Ysolde Zelma`);
