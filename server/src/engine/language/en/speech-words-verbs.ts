import { wordList } from './word-list.ts';

const spoken = `
  said say says saying told tell tells telling added add adds adding asked ask asks asking replied reply replies replying
  answered answer answers answering responded respond responds responding explained explain explains explaining argued argue argues arguing
  declared declare declares declaring insisted insist insists insisting noted note notes noting stated state states stating
  warned warn warns warning claimed claim claims claiming acknowledged acknowledge acknowledges acknowledging admitted admit admits admitting
  announced announce announces announcing concluded conclude concludes concluding recalled recall recalls recalling
  remarked remark remarks remarking observed observes observing quipped quips quipping joked jokes joking exclaimed exclaims exclaiming
  cried cries crying shouted shouts shouting yelled yells yelling whispered whispers whispering murmured murmurs murmuring muttered mutters muttering
  asserted asserts asserting contended contends contending maintained maintains maintaining suggested suggests suggesting
  confirmed confirms confirming testified testifies testifying thundered thunders thundering complained complains complaining
  lamented laments lamenting mused muses musing conceded concedes conceding countered counters countering retorted retorts retorting
  pleaded pleads pleading boasted boasts boasting bragged brags bragging chided chides chiding scoffed scoffs scoffing snapped snaps snapping
  predicted predicts predicting promised promises promising pledged pledges pledging vowed vows vowing urged urges urging
  stressed stresses stressing emphasized emphasizes emphasizing emphasised emphasises emphasising reiterated reiterates reiterating
  repeated repeats repeating agreed agrees agreeing disagreed disagrees demanded demands demanding inquired inquires inquiring enquired enquires enquiring
  interjected interjects interjecting interrupted interrupts interrupting rejoined gasped gasps groaned groans growled growls sighed sighs sobbed sobs
  laughed laughs laughing screamed screams screaming bellowed bellows faltered hissed hisses cautioned cautions cautioning
  opined opines opining elaborated elaborates elaborating clarified clarifies clarifying denounced denounces denouncing ranted rants ranting
  believed believes thinks thought assured assures assuring reported reports proclaimed proclaims proclaiming
  accused accuses accusing sneered sneers drawled drawls stammered stammers mumbled mumbles mumbling commented comments commenting recounted recounts recounting
  relayed relays relaying criticized criticizes criticizing criticised criticises criticising volunteered ventured ventures protested protests protesting
  objected objects objecting apologized apologizes apologizing apologised apologises apologising joking chimed chimes chiming
  beamed wondered wonders wondering grumbled grumbles grumbling fumed fumes fuming implored implores imploring begged begs begging
  advised advises advising reasoned reasons reasoning reflected reflects reflecting reminded reminds reminding conceded allowed
  swore swears swearing alleged alleges alleging denied denies denying guessed estimates estimated estimating joked teased teases teasing
  deadpanned barked barks croaked whined whines piped trumpeted crowed crows enthused enthuses enthusing specified specifies
  instructed instructs ordered orders ordering informed informs informing counselled counseled prayed prays hoped hopes
  remembered remembers remembering revealed reveals revealing disclosed discloses disclosing
  cry shout yell whisper murmur mutter assert contend maintain suggest confirm testify complain lament muse concede counter retort plead boast brag
  chide scoff snap predict promise pledge vow urge stress emphasize emphasise reiterate repeat agree demand inquire enquire interject laugh scream caution opine
  elaborate clarify denounce rant believe think assure proclaim accuse recount relay protest object apologize apologise wonder grumble beg advise
  remind swear allege deny guess joke quip exclaim
  retaliated retaliates reacted reacts groused grouses bemoaned bemoans bemoaning affirmed affirms affirming
  surmised surmises surmising exhorted exhorts exhorting lectured lectures lecturing riffed riffs riffing posited posits theorized theorizes theorised theorises
  fretted frets fretting admonished admonishes admonishing marveled marvels marvelled marveling marvelling
  gloated gloats gloating demurred demurs taunted taunts taunting heckled heckles pressed presses parried speculated speculates speculating
  sang sings sing singing chanted chants chanting intoned intones recited recites reciting`;

const written = `
  wrote write writes writing written posted posts posting tweeted tweets tweeting retweeted blogged blogs blogging emailed emails emailing
  texted texts texting scribbled scrawled typed penned pens published publishes inscribed jotted messaged messages`;

/** Also used of other things than speech, so that they count only right beside a quotation. */
const weak = `
  called calls calling described describes describing dubbed dubs dubbing labeled labelled labels labeling labelling termed terms
  referred refers referring blasted blasts slammed slams praised praises praising hailed hails dismissed dismisses dismissing
  began begins continued continues continuing put puts putting read reads reading cited cites citing quoted quotes quoting
  offered offers offering expressed expresses expressing defended defends defending questioned questions questioning branded brands
  pointed points echoed echoes echoing signaled signalled touted touts resumed resumes pursued returned finished finishes finishing
  shared shares sharing went goes going characterized characterizes characterizing characterised characterises characterising
  blamed blames blaming likened likens likening portrayed portrays portraying
  decried decries summed sums issued issues releasing released shot fired broke cut gave gives giving speaks spoke speaking
  praise call describe dismiss criticise criticize label brand hail dub offer read quote cite question defend concurred concurs summarised summarized summarises summarizes mentioned mentions mentioning indicated indicates indicating
  mocked mocks mocking derided derides ridiculed ridicules lambasted lambastes condemned condemns condemning
  smiled smiles nodded shrugged frowned grinned asking heard states reports orders notes comments reasons`;

const loose = `
  began begins continued continues continuing put puts putting offered offers offering offer pursued returned finished finishes finishing went goes going
  issued issues releasing released shot fired broke cut gave gives giving shared shares sharing`;

const nouns = `
  ask answer answers reply replies claim claims state states note notes report reports comment comments remark remarks question order orders promise promises pledge pledges
  vow vows demand demands cry cries shout shouts yell whisper whispers murmur laugh laughs scream screams protest protests objection object objects boast boasts joke jokes
  estimate estimates guess reason reasons chant chants post posts text texts tweet tweets email emails message messages label labels brand brands offer offers issue issues
  quote quotes call calls counter counters response suspect charge charges argument muse pen pens concern`;

/** Verbs that introduce speech; the weak ones among them too. */
export const cueVerbs = wordList(spoken, written, weak);
export const writtenCues = wordList(written);
export const weakCues = wordList(weak);
export const looseCues = wordList(loose);
export const nounCues = wordList(nouns);

/** What opens a clause that names somebody beside the speaker: `Bo Lind said, as Ada Harrow reports:`. */
export const asideOpeners = wordList('as');
/** Participles are told by their ending; `writing` and its like included. */
export const participles: ReadonlySet<string> = new Set([...cueVerbs].filter((verb) => verb.endsWith('ing') && verb.length > 5));

export const trailingPhrases: readonly string[] = [];
export const attributionPostpositions: ReadonlySet<string> = new Set();
export const attributionPhrases = [
  'according to', 'in the words of', 'as told to', 'quoted by', 'cited by', 'in the opinion of', 'in the view of', 'in the phrase of',
] as const;
