import { wordList } from './word-list.ts';

export const pronouns: ReadonlyMap<string, 'female' | 'male' | 'either' | 'thing'> = new Map([
  ['he', 'male'], ['she', 'female'], ['they', 'either'], ['it', 'thing'],
]);
export const firstPerson = wordList('i we ive weve im were id wed ill well');
export const objectPronouns: ReadonlySet<string> = new Set();
export const determiners = wordList(`
  the a an his her their its my our your one another some several many two three four five six this that these those each both other
  every any no neither either most few all`);
export const articles = wordList('the a an his her its my our your their');
export const definiteArticles = wordList('the this that');
export const indefiniteArticles = wordList('a an one another some several many two three');
export const prepositions = wordList(`
  in on at by for from with of to after before during as about against among between under over through since until till amid following
  upon without within near like than into via per despite beside besides behind above below across along around outside inside toward towards
  throughout beyond concerning regarding including except onto off up down out`);
export const placePrepositions = wordList('in on via');
export const recipientPrepositions = wordList('to with');
export const originPrepositions = wordList('of from');
export const openingParticiples = wordList('asked pressed questioned told reached contacted quoted confronted faced given based');
export const participleEndings = ['ing'] as const;
export const possessives: ReadonlyMap<string, string> = new Map([['his', 'he'], ['her', 'she'], ['their', 'they']]);
export const agentPrepositions = wordList('by from');
export const accompanying = wordList('with');
export const clausePrepositions = wordList('as after before because');
export const conjunctions = wordList('and but or so yet nor then still well yes no oh');
export const subordinators = wordList(`
  that while whereas when where because if although though unless whether until since which what why how once whom whose`);
export const relatives = wordList('who which that');
export const auxiliaries = wordList(`
  is was are were be been being am has have had having do does did will would can could may might shall should must cannot
  isnt wasnt arent werent hasnt havent hadnt dont doesnt didnt wont wouldnt cant couldnt shouldnt mustnt`);
export const formsOfBe = wordList('is was are were be been being am wasnt werent isnt');
export const infinitiveMarkers = wordList('to');
export const governingVerbs = wordList(`
  used liked likes loved loves hated hates went goes came comes had has began begins started starts continued continues wanted wants wished wishes
  tried tries chose chooses paused pauses hastened hastens rushed rushes ventured ventures proceeded proceeds tended tends preferred prefers
  happened happens dared dares managed manages felt feels bothered stopped stops`);
export const indefinitePronouns = wordList('somebody someone anybody anyone nobody everybody everyone something nothing anything everything');
export const adverbs = wordList(`
  also later then just once recently even still again first simply finally now never ever always often only soon today yesterday twice
  here there too further instead meanwhile however thus perhaps rather quite almost already afterward afterwards not`);

export const calendar = wordList(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun`);

/** Function words, which have a capital only because a sentence or a heading begins. */
const functionWords = `
  the a an and but or so yet if when while as after before in on at by for from with of to this that these those it he she they we i you
  his her their its our my your there here what which who whom whose why how is was are were be been have has had do does did not no yes
  also however meanwhile then now still just even one two three four five six seven eight nine ten many most some several all both each every any
  other another such more less first second last next speaking responding reacting let get go come dont its thats im hes shes
  theyre were youre ive weve can could will would may might must should shall perhaps maybe oh well ah thank thanks please hello hi ok okay
  because since although though despite during between among under over until unless whether like about against into upon
  only very too never always often sometimes later earlier today yesterday tomorrow tonight again once nothing everything something nobody
  everybody somebody everyone someone anyone people nor neither either none few little much same own than through without within across along
  around behind below above near off out up down again further where am being having doing because while until cannot cant wont didnt doesnt
  isnt wasnt werent arent hasnt havent hadnt couldnt wouldnt shouldnt lets whats theres heres hed shed theyd wed id youd ill hell shell theyll youll
  nearly almost about ever since whatever whoever whenever wherever instead indeed rather therefore thus hence otherwise besides moreover
  furthermore nevertheless nonetheless according asked added said says told good great sure right wrong true false`;

const labels = `
  editor note read watch photo image update updated related advertisement chapter section part page figure table appendix article story
  press conference statement report interview question answer transcript subscribe follow share click`;

const demonyms = `
  american americans british english scottish welsh irish french german germans italian italians spanish portuguese dutch belgian swiss austrian
  danish swedish norwegian finnish polish russian russians ukrainian czech hungarian greek turkish arab israeli palestinian iranian iraqi syrian
  egyptian african indian pakistani chinese japanese korean vietnamese mexican canadian australian brazilian european europeans asian latin
  catholic catholics protestant protestants muslim muslims christian christians jewish jews buddhist hindu sikh anglican methodist
  democrat democrats democratic republican republicans conservative conservatives liberal liberals labour tory tories communist socialist
  victorian elizabethan edwardian georgian roman gothic northern southern eastern western`;

export const notNames: ReadonlySet<string> = new Set([...wordList(functionWords, labels, demonyms), ...calendar]);

export const alsoSurnames = wordList(`
  white black good young first little long short great much down french english irish west north page christian moss day
  baker cook miller mason potter shepherd tailor gardener carpenter king bishop judge major marshal dean pope abbot porter weaver farmer
  constable nurse prince duke earl baron canon priest monk singer butcher painter driver glover palmer knight ward warden sheriff skipper`);
export const nameParticles = wordList('de da del della di du des van von der den bin ibn al el la le y ter ten zu af av dos das');
export const nameSuffixes = wordList('jr sr ii iii iv esq phd md qc kc mp mep obe mbe');

export const statementNouns = wordList(`
  statement statements letter letters post posts email emails message messages memo memorandum remarks remark speech release transcript testimony
  oped note text apology tweet tweets thread comment comments address announcement declaration appeal petition submission telegram
  entry motion resolution response reply words inscription order notice`);
export const writtenNouns = wordList(`
  statement statements letter letters post posts blog email emails message messages memo memorandum release oped note tweet tweets thread entry
  petition submission report book article essay column editorial diary memoir paper pamphlet novel poem study review newsletter`);
export const speechNouns = wordList(`
  claim claims call calls promise promises pledge pledges vow vows assertion assertions contention accusation accusations allegation allegations charge
  line slogan motto chant chants phrase catchphrase dictum maxim joke quip jibe complaint complaints criticism demand demands plea description insistence
  admission warning warnings declaration argument suggestion question questions answer answers exclamation boast lament confession prediction concession denial
  threat invitation cry shout outburst refrain mantra`);
export const lawNouns = wordList(`
  statute statutes act section article code law laws policy rule rules order orders regulation regulations constitution clause treaty charter bylaw bylaws
  ordinance amendment directive contract agreement lease deed handbook manual guide guidelines guideline`);
export const statementVerbs = wordList('had sent send sends penned gave gives issued issues released releases published read reads posted wrote shared offered made');
export const statementPhrases = [
  'in full', 'as follows', 'had this to say', 'in its entirety', 'in their entirety', 'reads in part', 'read in part', 'the following', 'here is', 'below is',
  'in its own words', 'in her own words', 'in his own words', 'in their own words',
] as const;

export const workNouns = wordList(`
  book novel novella story stories film movie play poem poems song album essay article chapter section series episode show podcast documentary
  painting exhibition opera symphony ballet sculpture magazine journal newspaper column headline report paper study thesis lecture pamphlet
  memoir biography autobiography anthology collection game website blog programme program feature editorial photograph single track
  titled entitled headlined captioned subtitled`);
export const titlingVerbs = wordList('titled entitled headlined captioned subtitled');
export const termPhrases = [
  'the word', 'the words', 'the term', 'the terms', 'the phrase', 'the expression', 'the name', 'the label', 'the nickname', 'a word like',
  'known as', 'better known as', 'nicknamed', 'called', 'called the', 'dubbed', 'dubbed the', 'termed', 'labelled', 'labeled', 'named', 'styled', 'christened',
  'referred to as', 'what is called', 'means', 'meaning', 'meant', 'spelled', 'spelt', 'pronounced', 'translated as', 'translates as', 'the letter', 'the abbreviation',
  'the acronym', 'the concept of', 'the idea of', 'the notion of', 'marked', 'stamped', 'rated',
] as const;

export const ironyWords = wordList('so-called socalled self-styled would-be pseudo quasi');
export const namingVerbs = wordList('call calls called dub dubs dubbed term terms termed label labels labelled labeled nickname nicknamed style styled');
export const locatorPattern =
  /\b(?:pp?|pages?|at|fol|ch|chap|chapter|sec|section|§+|paras?|¶+|vol|line|ll?)\.?\s*\d[\d–—-]*(?:\s*(?:,|and|&)\s*\d[\d–—-]*)*|\b\d{1,2}:\d{2}(?::\d{2})?\b/iu;
export const quotedInPattern = /\b(?:as |also )?(?:quoted|cited|reprinted|reproduced|printed) (?:in|by)\s+/giu;
export const questionLabels = wordList('q question interviewer');
export const answerLabels = wordList('a answer');
export const notSpeakers = wordList(`
  note notes update updated correction photo photos image picture caption related read watch listen see example examples warning tip contact
  source sources date time place location subject re from to cc tel phone email web website figure table step chapter section part
  summary conclusion introduction background abstract keywords by published author editor here the and but or so also
  monday tuesday wednesday thursday friday saturday sunday`);

export const abbreviations = wordList(`
  mr mrs ms messrs dr prof rev hon st sen rep reps gov gen col lt cpl sgt capt cmdr maj adm supt insp det sr jr fr br mt ft
  vs no nos vol vols p pp ch sec para n fig figs eq ed eds trans cf al etc inc corp co ltd bros dept univ assn
  jan feb mar apr jun jul aug sept sep oct nov dec approx est min max
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  eg ie am pm op cit ibid`);
export const leadingElisions = wordList(`
  tis twas twere twill twould tisnt twasnt em til till n cause cos coz round bout ere fraid neath tween nother nuff kay scuse sblood
  tude gainst midst nless pon stead un uns`);
/** English words that lean on another are one word with it. */
export const elisions: ReadonlySet<string> = new Set();
export const enclitics: ReadonlySet<string> = new Set();
export const trailingElisions = wordList('ol an th o lil y wi po mo fo t jes');
