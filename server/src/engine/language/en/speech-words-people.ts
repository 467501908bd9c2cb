import { wordList } from './word-list.ts';

/** Words before a name, which are no part of it. */
export const titles = wordList(`
  mr mrs ms miss mx messrs dr doctor sir dame lady lord mister madam madame mme monsieur herr frau senor senora
  president vice chief justice senator sen sens representative rep reps governor gov mayor secretary sergeant sgt corporal cpl captain capt lieutenant lt colonel col
  major maj general gen admiral adm commander cmdr brigadier private pte officer constable pc inspector insp superintendent supt detective det sheriff marshal trooper
  judge magistrate attorney solicitor barrister professor prof reverend rev father fr sister brother pastor bishop archbishop cardinal rabbi imam pope canon dean vicar
  king queen prince princess duke duchess earl count countess baron baroness emperor empress
  minister premier chancellor chairman chairwoman chair chairperson director commissioner ambassador consul congressman congresswoman councilman councilwoman
  councillor councilor cllr alderman speaker leader spokesman spokeswoman spokesperson specialist aunt uncle cousin nurse coach
  deputy assistant former acting interim ex fellow hon honourable honorable right police fire state city county federal aide adviser advisor
  counsel engineer surveyor lockkeeper harbourmaster harbormaster warden curator librarian headmaster headmistress principal comptroller treasurer prosecutor
  manager reporter correspondent author columnist editor novelist poet historian economist geologist hydrologist scientist researcher artist composer farmer
  public relations officer ceo cfo coo cto elder reeve provost rector monsignor ensign cadet skipper`);

export const epithets = wordList('poor dear dearest old young little good sweet darling big honest master');

/** Words for what somebody is. */
export const roles = wordList(`
  spokesman spokeswoman spokesperson spokespersons spokespeople representative representatives official officials officer officers agent agents detective detectives sergeant
  captain lieutenant colonel major general admiral commander chief deputy sheriff constable inspector superintendent trooper marshal guard guards soldier soldiers sailor
  veteran veterans firefighter firefighters paramedic paramedics warden keeper lockkeeper ranger coastguard lifeguard dispatcher investigator investigators
  president premier chancellor minister secretary senator congressman congresswoman lawmaker lawmakers legislator legislators governor mayor councillor councillors councilor
  councilman councilwoman commissioner commissioners ambassador diplomat diplomats envoy politician politicians candidate candidates nominee delegate delegates aide aides adviser
  advisers advisor advisors strategist pollster campaigner campaigners activist activists organizer organizers organiser organisers protester protesters protestor demonstrator lobbyist
  chairman chairwoman chair chairperson director directors manager managers executive executives ceo cfo boss owner owners founder cofounder partner partners employee employees
  worker workers staffer staffers employer employers landlord tenant tenants shopkeeper baker butcher grocer publican innkeeper hotelier barman waiter waitress chef cook cleaner driver drivers
  pilot engineer engineers technician surveyor architect builder builders contractor contractors carpenter mason plumber electrician mechanic farmer farmers fisherman fishermen miner miners
  doctor doctors physician surgeon nurse nurses psychologist psychiatrist therapist dentist pharmacist midwife vet veterinarian patient patients carer
  counsel lawyer lawyers attorney attorneys solicitor barrister prosecutor prosecutors judge justice magistrate juror jurors witness witnesses defendant plaintiff clerk coroner bailiff notary
  professor lecturer teacher teachers headteacher headmaster headmistress principal student students pupil pupils scholar scholars researcher researchers scientist scientists economist
  economists historian historians biologist chemist physicist geologist hydrologist meteorologist climatologist archaeologist astronomer mathematician statistician sociologist anthropologist
  philosopher theologian analyst analysts expert experts specialist specialists consultant consultants author authors writer writers novelist poet playwright critic critics reviewer reporter
  reporters journalist journalists correspondent columnist editor editors publisher blogger broadcaster presenter host anchor interviewer moderator narrator photographer cameraman filmmaker producer
  artist artists painter sculptor musician singer composer conductor actor actress dancer designer
  priest vicar pastor minister bishop archbishop cardinal pope rabbi imam monk nun deacon chaplain preacher parishioner
  father mother dad mum mom son daughter brother sister husband wife widow widower girlfriend boyfriend fiance fiancee uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter
  parent parents child children boy girl man woman men women lady gentleman kid kids teenager teen baby toddler infant friend friends colleague colleagues neighbour neighbours neighbor neighbors relative relatives family
  resident residents villager villagers local locals citizen citizens visitor visitors passenger passengers passerby bystander onlooker spectator fan fans customer customers client clients shopper
  survivor survivors victim victims suspect suspects prisoner inmate refugee refugees migrant migrants caller callers voter voters supporter supporters opponent opponents rival insider source sources
  whistleblower informant volunteer volunteers member members leader leaders coach player players captain athlete referee umpire skipper trainer
  king queen prince princess duke duchess earl baron emperor treasurer trustee archivist librarian curator auctioneer accountant banker broker trader investor investors businessman businesswoman
  entrepreneur merchant salesman saleswoman translator interpreter planner inspector auditor administrator coordinator registrar provost rector dean alderman magistrate harbourmaster harbormaster
  signalman stationmaster conductor porter postman postmaster ferryman boatman bargee shepherd gardener gamekeeper blacksmith miller weaver tailor potter
  ally allies confidant confidante person surrogate surrogates operative operatives donor donors backer backers loyalist
  speaker narrator operator installer developer programmer respondent participant apprentice intern trainee novice heir witness caller`);

export const spokespeople = wordList(`
  spokesman spokeswoman spokesperson spokespersons spokespeople lawyer lawyers attorney solicitor barrister representative press relations communications publicist agent`);

export const gendered: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...pairs('female', `mrs ms miss dame lady madam madame mme frau senora sister aunt queen princess duchess countess baroness empress chairwoman congresswoman councilwoman spokeswoman
    mother mum mom daughter wife widow girlfriend fiancee niece grandmother granddaughter woman women girl actress waitress headmistress businesswoman saleswoman nun policewoman`),
  ...pairs('male', `mr mister sir lord monsieur herr senor father fr brother uncle king prince duke earl count baron emperor chairman congressman councilman spokesman
    dad son husband widower boyfriend fiance nephew grandfather grandson man men boy gentleman actor waiter headmaster businessman salesman monk policeman cameraman fisherman
    barman postman signalman ferryman boatman priest pope monsignor`),
]);

function pairs(gender: 'female' | 'male', words: string): [string, 'female' | 'male'][] {
  return words.trim().split(/\s+/).map((word) => [word, gender]);
}

export const publicationWords = wordList(`
  times post news journal tribune herald gazette weekly daily chronicle observer guardian telegraph mercury courier examiner review magazine press echo argus
  standard advertiser bulletin dispatch sentinel star mail express globe record register inquirer bugle clarion newspaper packet ledger intelligencer observer radio television tv broadcasting wire`);

export const organisationWords: ReadonlySet<string> = new Set([
  ...publicationWords,
  ...wordList(`department police association committee university college party campaign agency office center centre institute council court house senate congress
    parliament company corp corporation inc llc ltd plc group street administration bureau board commission foundation union league club church school hospital bank ministry
    service services network team fund coalition alliance project lodge order organization organisation society trust authority federation federal guild chamber museum library
    brigade force army navy guard academy laboratory laboratories observatory partnership partners cooperative forum network registry treasury works waterworks railway railways
    airlines airways hotel theatre theater orchestra archive archives consortium taskforce tribunal assembly directorate inspectorate brothers sons holdings industries systems`),
]);

export const places = wordList(`
  america usa uk us england scotland wales ireland britain france germany italy spain portugal netherlands belgium switzerland austria denmark sweden norway finland poland
  russia ukraine hungary greece turkey iran iraq syria egypt libya tunisia algeria morocco nigeria kenya ethiopia somalia sudan ghana pakistan afghanistan
  china japan korea taiwan vietnam thailand malaysia indonesia philippines burma myanmar canada mexico cuba brazil argentina chile peru colombia venezuela australia
  europe asia africa alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana
  maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming
  boston chicago philadelphia baltimore detroit cleveland seattle miami atlanta denver pittsburgh milwaukee
  edinburgh glasgow dublin berlin munich hamburg vienna zurich geneva brussels amsterdam rome milan naples madrid barcelona lisbon moscow kiev kyiv
  warsaw prague budapest athens istanbul cairo baghdad damascus tehran jerusalem beirut kabul delhi mumbai beijing shanghai tokyo seoul bangkok sydney melbourne toronto`);

export const placeWords = wordList(`
  street road avenue lane drive boulevard square park bridge river valley hill hills mountain mount lake island islands beach bay coast county city town village
  district province state states republic kingdom port harbour harbor station airport hampshire carolina dakota virginia york jersey lock weir quay dock wharf common heath moor green gate tower`);
