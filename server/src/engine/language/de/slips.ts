import { list, pairs } from '../inflect.ts';
import type { Slips } from '../slips.ts';

const grammar = pairs('wie als, einzigste einzige, gewunken gewinkt, brauch brauche, hab habe');

/** German. */
export const slips: Slips = {
  misspellings: new Map(pairs(`standart standard, wiederspiegeln widerspiegeln, wiederspruch widerspruch, wiederstand widerstand, entgültig endgultig, entgultig endgultig, seperat separat, rythmus rhythmus, agressiv aggressiv, maschiene maschine,
    interresse interesse, interresant interessant, komision kommission, gallerie galerie, terasse terrasse, reperatur reparatur, vorraussetzung voraussetzung, vorraus voraus, vorraussichtlich voraussichtlich, ausserdem ausserdem,
    tolleranz toleranz, sylvester silvester, brilliant brillant, projeckt projekt, addresse adresse, addressen adressen, kommitee komitee, kommite komitee, ziehmlich ziemlich, nähmlich namlich, nahmlich namlich, warscheinlich wahrscheinlich,
    eigendlich eigentlich, hoffendlich hoffentlich, wesendlich wesentlich, verwant verwandt, packet paket, packete pakete, vortsetzung fortsetzung, ungefär ungefahr, parrallel parallel, paralell parallel, akzeptiren akzeptieren`)),
  shortWords: new Set(),
  olderWords: new Map(pairs(`seyn sein, seyd seid, thun tun, thut tut, that tat, thaten taten, thal tal, thor tor, thur tur, theil teil, theile teile, theils teils, urtheil urteil, rath rat, noth not, nothig notig, roth rot, werth wert, muth mut,
    gethan getan, giebt gibt, gieb gib, gieng ging, fieng fing, hieng hing, kömmt kommt, bey bei, zwey zwei, drey drei, frey frei, meyer meier, ey ei, todt tot, todten toten, gescheidt gescheit, maass mass, waare ware, waaren waren,
    schaar schar, heerde herde, ahndung ahnung, funfzehn funfzehn, funfzig funfzig, eilf elf, zwölfe zwolf, itzt jetzt, jezt jetzt, izt jetzt, nemlich namlich, mußte musste, allmählig allmahlich, giltig gultig, hülfe hilfe, hulfe hilfe,
    würklich wirklich, wurklich wirklich, litteratur literatur, brod brot, brodt brot, stadt stadt, schwerdt schwert, thier tier, thiere tiere, thurm turm, wirth wirt, miethe miete`)),
  olderEndings: [['niss', 'nis'], ['iren', 'ieren'], ['irt', 'iert'], ['irte', 'ierte'], ['thum', 'tum'], ['thümer', 'tumer']],
  grammarOfSpeech: new Set(grammar.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`])),
  fillers: new Set(list('ja also halt eben nun doch tja eigentlich ehrlich irgendwie')),
};
