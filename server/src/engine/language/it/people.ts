import { each, inflect, list, set } from '../inflect.ts';

const men = list(`portavoce presidente vicepresidente ministro sottosegretario sindaco vicesindaco assessore consigliere prefetto governatore senatore deputato onorevole segretario direttore vicedirettore dirigente responsabile capo capogruppo capitano fondatore
  delegato sindacalista candidato militante manifestante avvocato procuratore giudice magistrato notaio poliziotto carabiniere agente commissario questore ispettore investigatore inquirente tenente maresciallo colonnello generale comandante soldato pompiere
  soccorritore medico dottore chirurgo infermiere farmacista psicologo professore docente maestro insegnante preside rettore ricercatore scienziato storico biologo fisico chimico geologo idrologo meteorologo economista sociologo filosofo esperto analista
  consulente specialista autore scrittore romanziere poeta giornalista cronista redattore editorialista corrispondente inviato editore fotografo artista pittore scultore musicista cantante attore regista produttore ingegnere tecnico geometra architetto
  muratore falegname elettricista idraulico meccanico agricoltore contadino viticoltore pescatore allevatore fornaio panettiere macellaio oste ristoratore cuoco cameriere venditore commerciante negoziante operaio lavoratore impiegato dipendente
  funzionario pensionato studente alunno abitante residente cittadino vicino viaggiatore passeggero conducente autista macchinista pilota barcaiolo traghettatore marinaio guardiano custode portiere giardiniere allenatore giocatore arbitro tifoso testimone
  vittima sospettato imputato indagato difensore vescovo arcivescovo cardinale papa prete sacerdote parroco abate pastore rabbino imam monaco frate archivista bibliotecario conservatore proprietario inquilino volontario socio membro tesoriere traduttore
  interprete cliente consumatore imprenditore titolare ambasciatore attivista bidello fabbro mugnaio`);
const women = [
  ...inflect('ministr sindac vicesindac prefett deputat segretari delegat candidat avvocat magistrat notai commissari ispettric infermier farmacist psicolog maestr scienziat storic biolog geolog idrolog meteorolog economist sociolog filosof espert analist specialist romanzier giornalist cronist redattric editorialist inviat fotograf pittric scultric musicist archivist bibliotecari proprietari inquilin volontari soci tesorier impiegat operai pensionat alunn cittadin vicin barcaiol giardinier imputat indagat sindacalist attivist regist cuoc camerier fornai', 'a e'),
  ...list(`dottoressa professoressa direttrice vicedirettrice senatrice fondatrice ispettrice investigatrice ricercatrice autrice scrittrice redattrice editrice attrice produttrice agricoltrice viticoltrice allevatrice ristoratrice venditrice lavoratrice
    viaggiatrice guardiana allenatrice giocatrice traduttrice consumatrice imprenditrice ambasciatrice conservatrice studentessa poetessa avvocatessa presidentessa governatrice soccorritrice ostessa pittrice scultrice consigliera assessora sottosegretaria procuratrice pescatrice`),
];
const kin = {
  female: list('donna madre mamma figlia sorella nonna zia nipote cugina vedova moglie compagna fidanzata signora signorina dama ragazza bambina regina principessa duchessa contessa suora monaca'),
  male: list('uomo padre papà figlio fratello nonno zio cugino vedovo marito compagno fidanzato signore signor ragazzo bambino re principe duca conte'),
};

export const roles: ReadonlySet<string> = new Set([...men, ...inflect(men.map((word) => word.replace(/[aeio]$/, '')).join(' '), 'i'), ...women, ...kin.female, ...kin.male, ...list('gente genitori figli bambini famiglie famiglia esperti fonti fonte autorità persone persona inquirenti vertici')]);
export const titles: ReadonlySet<string> = new Set([...list('sig signor signore signora sigra signorina dott dottor dottore dottssa dottoressa prof professor professore professoressa profssa avv avvocato ing ingegner arch architetto geom on onorevole sen don donna padre madre suor fra frate mons monsignor sir lord ex san santa'), ...men, ...women]);
export const spokespeople: ReadonlySet<string> = set('portavoce avvocato avvocata avvocatessa legale rappresentante difensore');
const ambiguous = set(`portavoce presidente dirigente responsabile capo capogruppo sindacalista militante manifestante giudice agente inquirente farmacista docente insegnante preside economista analista consulente specialista giornalista cronista editorialista
  corrispondente artista cantante musicista elettricista commerciante negoziante dipendente abitante residente conducente autista macchinista pilota custode testimone vittima archivista interprete cliente titolare attivista regista onorevole geometra nipote membro`);
export const gendered: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...each(men.filter((word) => !ambiguous.has(word)), 'male' as const), ...each(women.filter((word) => !ambiguous.has(word)), 'female' as const), ...each(kin.female.filter((word) => !ambiguous.has(word)), 'female' as const), ...each(kin.male, 'male' as const),
  ...each(list('sig signor don padre fra frate mons monsignor dottor professor ingegner'), 'male' as const), ...each(list('signora sigra signorina suor dottssa profssa'), 'female' as const),
]);

export const publicationWords: ReadonlySet<string> = set('giornale quotidiano settimanale gazzetta corriere eco tribuna stampa rivista notiziario bollettino messaggero mattino resto repubblica secolo radio televisione tv agenzia nazione gazzettino voce');
export const organisationWords: ReadonlySet<string> = new Set([...publicationWords, ...list(`polizia carabinieri questura prefettura comune municipio ministero governo parlamento camera senato consiglio commissione comitato tribunale procura corte sindacato federazione confederazione unione associazione lega società impresa azienda
  gruppo compagnia banca fondazione istituto università scuola liceo collegio accademia museo archivio biblioteca ospedale clinica chiesa diocesi partito regione provincia ufficio direzione servizio osservatorio laboratorio centro cooperativa
  collettivo club porto consorzio protezione vigili autorità ente capitaneria spa srl`)]);
export const placeWords: ReadonlySet<string> = set('via viale piazza corso lungofiume ponte fiume valle colle monte montagna lago isola costa città paese borgo quartiere provincia regione stato repubblica regno porto stazione aeroporto bosco castello');
export const epithets = set('povero povera caro cara vecchio vecchia giovane piccolo piccola buon buona');
