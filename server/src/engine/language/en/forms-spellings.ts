/** Builds the forms of a family of words: each stem with each pair of endings. */
function family(stems: string, endings: readonly (readonly [from: string, to: string])[]): [string, string][] {
  return stems.trim().split(/\s+/).flatMap((stem) => endings.map(([from, to]): [string, string] => [stem + from, stem + to]));
}

/** One pair of endings, alone and with each suffix behind it. */
function withSuffixes(from: string, to: string, suffixes: string): [string, string][] {
  return ['', ...suffixes.split(' ')].map((suffix): [string, string] => [from + suffix, to + suffix]);
}

const our = family(
  `arm behavi cand clam col demean endeav enam fav ferv flav harb hon hum lab misdemean neighb od parl ranc rig rum sav savi splend succ tum val vap vig
  disfav dishon discol watercol`,
  withSuffixes('our', 'or', 's ed ing er ers able ably ful fully less ite ites al ally ly hood hoods ist ists'),
);

const ise = family(
  `agon antagon apolog author bapt brutal capital categor central character civil colon commercial computer critic crystall custom decentral demon demoral
  dramat econom emphas energ equal factor familiar fantas fertil final formal fratern galvan general global harmon hospital hypothes ideal immobil immun
  industrial institutional internal ital jeopard legal legitim liberal local magnet marginal material maxim mechan memor minim mobil modern monopol moral national
  natural neutral normal optim organ ostrac oxid penal personal polar popular pressur priorit privat public pulver rational real recogn regular reorgan revital
  revolution sanit scrutin sensational social special stabil standard steril subsid summar symbol sympath synthes tempor terror theor traumat tranquil trivial
  util vandal verbal victim visual vocal western`,
  [['ise', 'ize'], ['ised', 'ized'], ['ises', 'izes'], ['ising', 'izing'], ['iser', 'izer'], ['isers', 'izers'], ['isation', 'ization'], ['isations', 'izations'], ['isational', 'izational'], ['isable', 'izable'], ['isably', 'izably']],
);

const yse = family('anal catal paral electrol', [['yse', 'yze'], ['ysed', 'yzed'], ['yses', 'yzes'], ['ysing', 'yzing'], ['yser', 'yzer']]);

const re = family('cent theat amphitheat met kilomet centimet millimet lit millilit fib calib lust lac meag och sab scept somb spect sepulch mit', withSuffixes('re', 'er', 's'));

const doubled = family(
  `cancel channel chisel counsel dial dishevel duel equal fuel funnel gravel grovel impanel initial jewel label level libel marshal marvel medal model panel parcel
  pedal pencil quarrel refuel revel rival shovel signal snivel spiral squirrel stencil swivel total towel travel trowel tunnel unravel`,
  [['led', 'ed'], ['ling', 'ing'], ['ler', 'er'], ['lers', 'ers'], ['lings', 'ings'], ['list', 'ist'], ['lists', 'ists']],
);

const ence = family('def off lic pret', [['ence', 'ense'], ['ences', 'enses'], ['enced', 'ensed'], ['encing', 'ensing']]);

const ogue = family('anal catal dial monol prol epil homol pedag demag', withSuffixes('ogue', 'og', 's'));

/** Pairs that follow no rule; older spellings among them. Words that are two words (*tonne* and *ton*) are none. */
const others = `
abridgement abridgment, acknowledgement acknowledgment, acknowledgements acknowledgments, advertize advertise, advertizement advertisement,
aeroplane airplane, aeroplanes airplanes, aesthetic esthetic, afterwards afterward, againe again, ageing aging, aluminium aluminum, amidst amid,
amongst among, anaemia anemia, anaemic anemic, anaesthesia anesthesia, anaesthetic anesthetic, ancyent ancient, antient ancient, appal appall,
appals appalls, archaeologist archeologist, archaeology archeology, artefact artifact, artefacts artifacts, authentick authentic, axe ax,
backwards backward, baulk balk, baulked balked, behove behoove, bogey bogy, booke book, burnt burned, byelaw bylaw, byelaws bylaws,
caesarean cesarean, cancellation cancelation, carat karat, catalogue catalog, catholick catholic, caviare caviar, centred centered,
centrepiece centerpiece, centring centering, certaine certain, cheerfull cheerful, cheque check, chequered checkered, cheques checks, chilli chili,
chuse choose, chuses chooses, chusing choosing, chymist chemist, chymistry chemistry, clew clue, clews clues, cloaths clothes, compleat complete,
compleatly completely, connexion connection, connexions connections, controul control, controuled controlled, cosier cozier, cosily cozily,
cosiness coziness, cosy cozy, councillor councilor, councillors councilors, counsellor counselor, counsellors counselors, critick critic,
croud crowd, crouds crowds, cypher cipher, defenceless defenseless, dependant dependent, dependants dependents, despatch dispatch,
despatched dispatched, despatches dispatches, diarrhoea diarrhea, disc disk, discs disks, disembowelled disemboweled, distil distill,
distils distills, domestick domestic, doore door, doughnut donut, doughnuts donuts, downwards downward, draught draft, draughts drafts,
draughty drafty, dreamt dreamed, drily dryly, encrease increase, encreased increased, encyclopaedia encyclopedia, encyclopaedias encyclopedias,
encyclopaedic encyclopedic, enquire inquire, enquired inquired, enquires inquires, enquiries inquiries, enquiring inquiring, enquiry inquiry,
enrol enroll, enrolment enrollment, enrols enrolls, enthral enthrall, exercize exercise, expence expense, expences expenses, eyrie aerie,
fantastick fantastic, farre far, fibreglass fiberglass, finde find, flautist flutist, fledgeling fledgling, foetal fetal, foetus fetus,
foetuses fetuses, forwards forward, fulfil fulfill, fulfilment fulfillment, fulfils fulfills, furore furor, gaol jail, gaolbird jailbird,
gaolbreak jailbreak, gaoled jailed, gaoler jailer, gaolers jailers, gaols jails, gipsies gypsies, gipsy gypsy, glycerine glycerin, goe go,
goodbye goodby, gramme gram, grammes grams, grannie granny, grey gray, greyed grayed, greying graying, greyish grayish, greys grays, gulph gulf,
gynaecologist gynecologist, gynaecology gynecology, haemoglobin hemoglobin, haemorrhage hemorrhage, haemorrhaged hemorrhaged, halfe half,
hallo hello, heare hear, heere here, heroick heroic, hiccough hiccup, hicup hiccup, hullo hello, inclose enclose, inclosed enclosed,
inclosure enclosure, indorse endorse, inflexion inflection, instalment installment, instalments installments, instil instill, instils instills,
intire entire, intirely entirely, intrust entrust, jemmy jimmy, jewellery jewelry, joyfull joyful, judgement judgment, judgemental judgmental,
judgements judgments, kerb curb, kerbs curbs, kerbside curbside, kilogramme kilogram, kilogrammes kilograms, kilometre kilometer, kinde kind,
lanthorn lantern, lasagne lasagna, leant leaned, leapt leaped, learnt learned, leukaemia leukemia, licence license, likeable likable,
liveable livable, lodgement lodgment, logick logic, looke look, lustreless lusterless, macadamise macadamize, magick magic, maine main,
manoeuvrable maneuverable, manoeuvre maneuver, manoeuvred maneuvered, manoeuvres maneuvers, manoeuvring maneuvering, marvellous marvelous,
meagreness meagerness, mediaeval medieval, mee me, minde mind, mitre miter, mollusc mollusk, mould mold, moulded molded, mouldering moldering,
moulding molding, mouldings moldings, moulds molds, mouldy moldy, moult molt, moustache mustache, moustached mustached, moustaches mustaches,
moveable movable, mum mom, mummy mommy, mums moms, musick music, naught nought, neere near, neighbourly neighborly, nosey nosy,
oeconomical economical, oeconomy economy, oesophagus esophagus, oestrogen estrogen, offence offense, offences offenses, olde old, omelette omelet,
omelettes omelets, onely only, orientate orient, orientated oriented, orthopaedic orthopedic, ould old, owne own, paediatric pediatric,
paediatrician pediatrician, paediatricians pediatricians, paediatrics pediatrics, palaeolithic paleolithic, palaeontology paleontology,
paralyse paralyze, pedlar peddler, pedlars peddlers, pernickety persnickety, phaenomena phenomena, phaenomenon phenomenon, phoney phony,
physick physic, plaister plaster, plough plow, ploughed plowed, ploughing plowing, ploughman plowman, ploughs plows, ploughshare plowshare,
politick politic, poore poor, practise practice, practised practiced, practises practices, practising practicing, praecedent precedent,
pretence pretense, preventative preventive, primaeval primeval, programme program, programmed programed, programmer programer, programmes programs,
publick public, pukka pucka, pyjama pajama, pyjamas pajamas, quartette quartet, racquet racket, raine rain, rateable ratable, reflexion reflection,
risque risk, rumoured rumored, sabre saber, saleable salable, sallad salad, sceptic skeptic, sceptical skeptical, sceptically skeptically,
scepticism skepticism, sceptics skeptics, selfe self, shee she, shew show, shewed showed, shewing showing, shewn shown, shews shows, shoppe shop,
sizeable sizable, skilful skillful, skilfully skillfully, smidgeon smidgen, smoulder smolder, smouldered smoldered, smouldering smoldering,
snowplough snowplow, sonne son, sopha sofa, soule soul, specialities specialties, speciality specialty, spelt spelled, spilt spilled, spoilt spoiled,
starre star, storey story, storeyed storied, storeys stories, sulphate sulfate, sulphur sulfur, sulphuric sulfuric, sulphurous sulfurous, sunne sun,
surprize surprise, surprized surprised, surprizing surprising, syphon siphon, teaze tease, theatregoer theatergoer, theatregoers theatergoers,
titbit tidbit, towards toward, towne town, tragick tragic, trowsers trousers, tranquillity tranquility, traveller traveler, travellers travelers, tsar czar,
tsarist czarist, tsars czars, tyre tire, tyres tires, tzar czar, unlearnt unlearned, unmistakeable unmistakable, unravelled unraveled, untill until,
upwards upward, vallies valleys, veranda verandah, vertue virtue, waggon wagon, waggons wagons, warre war, wch which, whilst while, whisky whiskey,
wilful willful, wilfully willfully, woful woeful, wofull woeful, woollen woolen, woollens woolens, woolly wooly, worke work, wth with, yeare year,
yeares years, yeild yield, yoghurt yogurt, yoghurts yogurts, yt that, zed zee
`;

function listed(text: string): [string, string][] {
  return text.trim().split(/,\s+/).map((line): [string, string] => {
    const [from = '', to = ''] = line.split(' ');
    return [from, to];
  });
}

/** Endings of any stem, the rarest words' too. */
export const spellingEndings: readonly (readonly [string, string])[] = [
  ['ise', 'ize'], ['ised', 'ized'], ['ises', 'izes'], ['ising', 'izing'], ['iser', 'izer'], ['isers', 'izers'], ['isation', 'ization'], ['isations', 'izations'],
  ['aean', 'ean'], ['aeans', 'eans'],
];

/** British, American and older spellings, each to the key that it shares with the others. */
export const spellings: ReadonlyMap<string, string> = new Map([...our, ...ise, ...yse, ...re, ...doubled, ...ence, ...ogue, ...listed(others)]);
