import type { Slips } from '../slips.ts';
import { shortWords } from './short-words.ts';

/** Wrong and right, by pairs. */
const misspelled = `
absense absence, accomodate accommodate, accomodation accommodation, accross across, acheive achieve, acheived achieved, acknowlege acknowledge, acquaintence acquaintance,
adress address, adresses addresses, agressive aggressive, amature amateur, amoung among, anual annual, apparant apparent, appearence appearance, arguement argument,
assasination assassination, athiest atheist, attendence attendance, basicly basically, becuase because, begining beginning, beleive believe, beleived believed, beneficary beneficiary,
benificial beneficial, boundry boundary, brocoli broccoli, buisness business, busines business, calender calendar, camoflage camouflage, carribean caribbean, catagory category,
cemetary cemetery, changable changeable, charachter character, cheif chief, collegue colleague, collegues colleagues, comming coming, commited committed, comittee committee, commitee committee,
committment commitment, competant competent, concensus consensus, concieve conceive, condidate candidate, consciencious conscientious, consistant consistent,
contraversial controversial, convienient convenient, copywrite copyright, critisism criticism, curiousity curiosity, decieve deceive, decieved deceived, definate definite, definately definitely,
definatly definitely, desparate desperate, develope develop, developement development, diffrent different, dilema dilemma, disapear disappear, disapoint disappoint, disapointed disappointed,
dissapear disappear, dissapoint disappoint, dissapointed disappointed, ecstacy ecstasy, effecient efficient, eligable eligible, embarass embarrass, embarassed embarrassed, embarassment embarrassment,
enviroment environment, enviromental environmental, equiptment equipment, excede exceed, exagerate exaggerate, excellant excellent, existance existence, experiance experience, explaination explanation,
familar familiar, finaly finally, foriegn foreign, fourty forty, freind friend, freinds friends, fullfil fulfil, futher further, garantee guarantee, gaurd guard, goverment government,
govermental governmental, grammer grammar, greatful grateful, guage gauge, guarentee guarantee, happend happened, harrass harass, harrassed harassed, harrassment harassment, heighth height, heros heroes,
hieght height, higest highest, honory honorary, humourous humorous, hygeine hygiene, hypocrit hypocrite, ignorence ignorance, imediate immediate, imediately immediately, incidently incidentally,
independant independent, independance independence, indispensible indispensable, innoculate inoculate, inteligence intelligence, interupt interrupt, interupted interrupted, irresistable irresistible,
jewelery jewellery, judgemant judgement, knowlege knowledge, labratory laboratory, lenght length, liason liaison, libary library, likelyhood likelihood, maintainance maintenance, maintenence maintenance,
manuever manoeuvre, marrage marriage, medecine medicine, millenium millennium, minature miniature, mischievious mischievous, mispell misspell, neccessary necessary, necesary necessary, neccesary necessary,
neice niece, nieghbor neighbor, nieghbour neighbour, noticable noticeable, occassion occasion, occassionally occasionally, occured occurred, occurence occurrence, occuring occurring, offical official,
oppurtunity opportunity, opertunity opportunity, paralel parallel, parliment parliament, particulary particularly, peice piece, perminent permanent, permanant permanent, persistant persistent, personel personnel, pharoah pharaoh,
playright playwright, posession possession, possesion possession, politican politician, potatos potatoes, preceed precede, prefered preferred, presance presence, privelege privilege, priviledge privilege,
probaly probably, proffesor professor, professer professor, promiss promise, pronounciation pronunciation, propoganda propaganda, prufe proof, publically publicly, questionaire questionnaire,
reccomend recommend, recomend recommend, recomended recommended, recieve receive, recieved received, recieving receiving, reciept receipt, refered referred, referance reference, refering referring, relevent relevant,
religous religious, remeber remember, repitition repetition, resistence resistance, responsability responsibility, responsable responsible, restaraunt restaurant, resturant restaurant, rythm rhythm, sargent sergeant, saftey safety,
schedual schedule, secratary secretary, sentance sentence, seperate separate, seperated separated, seperately separately, sieze seize, siezed seized, similiar similar, sincerly sincerely, speach speech, strenght strength,
succesful successful, successfull successful, sucess success, supercede supersede, suprise surprise, suprised surprised, suspicous suspicious, tendancy tendency, teh the, thier their, therefor therefore, threshhold threshold,
tommorow tomorrow, tommorrow tomorrow, tomatos tomatoes, tounge tongue, trafic traffic, transfered transferred, truely truly, twelth twelfth, tyrany tyranny, underate underrate, unfortunatly unfortunately, untill until, unuseual unusual, usefull useful,
vaccum vacuum, vehical vehicle, vegatable vegetable, vetinary veterinary, villian villain, visable visible, wensday wednesday, wednsday wednesday, wether whether, wich which, wierd weird, wellfare welfare, writting writing, writen written, yeild yield`;

const older = `
tho though, altho although, thro through, thru through, thorow thorough, oer over, eer ever, neer never, een even, tis it is, twas it was, hath has, doth does, hast have, dost do,
shew show, shews shows, shewed showed, shewn shown, shewing showing, gaol jail, gaoler jailer, cloaths clothes, compleat complete, compleated completed, compleatly completely, controul control, encrease increase, expence expense, expences expenses,
extream extreme, farr far, onely only, oppertunity opportunity, perswade persuade, perswaded persuaded, publick public, musick music, physick physic, sayd said, sayth says, saith says, surprize surprise, terrour terror, warre war, whome whom,
yeeld yield, chuse choose, chuses chooses, antient ancient, authour author, beleeve believe, burthen burden, connexion connection, connexions connections, dayes days, dy die, dyed died, forein foreign, goe go, hee he,
shee she, wee we, mee me, bee be, doe do, heere here, heare hear, hir her, hys his, moneth month, mony money, murther murder, murthered murdered, olde old, owne own, prophane profane, reflexion reflection, sence sense, soe so, speake speak, tyme time, vertue virtue, wold would, woud would,
shoud should, coud could, wou would, wherefor wherefore, yeare year, yeares years, yong young, ancle ankle, cloke cloak, spake spoke, brake broke, bare bore, sware swore, ware wore, ought aught, tare tore, gat got, begat begot, forgat forgot, drave drove, holp helped, holpen helped, digged dug, builded built, catched caught, durst dared, dropt dropped, stopt stopped, fixt fixed, mixt mixed, whipt whipped, stept stepped, wrapt wrapped, drest dressed, blest blessed, curst cursed`;

const grammar = `was were, is are, has have, do does, dont doesnt, wasnt werent, isnt arent, hasnt havent, aint isnt, aint arent, aint hasnt, aint havent, a an, them those, me i, us we, him he, her she, who whom,
good well, seen saw, done did, real really, that which, ourself ourselves, theirselves themselves, hisself himself`;

function pairs(text: string): (readonly [string, string])[] {
  return text.trim().split(/,\s*/).map((pair) => {
    const space = pair.indexOf(' ');
    return [pair.slice(0, space), pair.slice(space + 1)];
  });
}

/** English. */
export const slips: Slips = {
  misspellings: new Map(pairs(misspelled).filter(([wrong, right]) => wrong !== right)),
  shortWords,
  olderWords: new Map(pairs(older)),
  olderEndings: [
    ['ick', 'ic'], ['icks', 'ics'], ['\'d', 'ed'], ['\'t', 'ed'], ['eth', 'es'], ['eth', 's'], ['xion', 'ction'], ['nesse', 'ness'], ['full', 'ful'], ['cke', 'ck'], ['lesse', 'less'],
  ],
  grammarOfSpeech: new Set(pairs(grammar).flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`])),
  fillers: new Set('like well so now look see right okay ok yeah yes actually basically literally honestly anyway'.split(' ')),
};
