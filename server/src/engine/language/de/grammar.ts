import { list, phrases, set } from '../inflect.ts';


export const pronouns: ReadonlyMap<string, 'female' | 'male' | 'either' | 'thing'> = new Map([['er', 'male'], ['sie', 'female'], ['es', 'thing']]);
export const firstPerson = set('ich wir');
/** `sich`, `ihm`, `uns`: between a verb and its subject. */
export const objectPronouns = set('sich ihm ihr ihnen ihn uns mir mich');
export const definiteArticles = set('der die das den dem des dieser diese dieses diesen diesem jener jene jenes');
export const indefiniteArticles = set('ein eine einer eines einem einen mehrere einige zwei drei viele');
export const determiners: ReadonlySet<string> = new Set([...definiteArticles, ...indefiniteArticles, ...list(`sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren mein meine meiner meines meinem meinen
  unser unsere unserer unseres unserem unseren euer eure kein keine keiner keines keinem keinen jeder jede jedes jedem jeden alle allen aller beide beiden manche mancher solche welche welcher`)]);
export const articles = determiners;
export const prepositions = set(`in im ins an am ans auf aus bei beim mit nach von vom zu zum zur vor fur gegen um uber unter hinter neben zwischen durch ohne seit bis wahrend wegen trotz statt anstatt ausser innerhalb ausserhalb
  gegenuber entlang ab per pro via laut gemass angesichts anhand aufgrund mithilfe samt dank`);
export const placePrepositions = set('in im auf bei beim');
export const recipientPrepositions = set('zu zum zur gegenuber mit an');
export const originPrepositions = set('aus von vom');
export const openingParticiples = set('gefragt befragt angesprochen');
export const participleEndings = ['end'] as const;
export const possessives: ReadonlyMap<string, string> = new Map([]);
export const speechNouns: ReadonlySet<string> = new Set();
export const places: ReadonlySet<string> = new Set();
export const agentPrepositions = set('von vom durch');
export const accompanying = set('mit');
export const clausePrepositions = set('als wie seit bevor nachdem wahrend bis');
export const conjunctions = set('und aber oder doch jedoch denn sondern sowie nun ja nein dann');
export const subordinators = set('dass weil wenn ob als da damit obwohl obgleich wahrend nachdem bevor ehe sobald solange falls indem sodass wo wohin woher wann warum weshalb was wer wie');
export const relatives = set('welcher welche welches');
export const auxiliaries = set(`ist sind war waren bin bist seid sei seien ware waren gewesen hat habe haben hatte hatten habt gehabt wird werden wurde wurden worden werde kann konnen konnte konnten muss mussen musste mussten
  soll sollen sollte sollten will wollen wollte wollten darf durfen durfte durften mag mogen mochte mochten`);
export const formsOfBe = set('wird wurde wurden worden werde');
export const infinitiveMarkers = set('zu');
export const governingVerbs = set('pflegte pflegt begann beginnt versuchte versucht weiss wusste hatte hat');
export const indefinitePronouns = set('jemand niemand man etwas nichts alles jedermann irgendwer irgendjemand');
export const adverbs = set(`auch noch schon nur sogar spater dann gestern heute morgen damals wiederum jedoch dagegen hingegen weiter weiterhin zudem ausserdem dabei daraufhin anschliessend schliesslich zuletzt zunachst erneut wieder
  hier dort da jetzt nun immer nie oft selten stets zugleich gleichzeitig deutlich klar kurz knapp offen einmal selbst etwa rund bereits ferner darauf hinterher montag dienstag mittwoch donnerstag freitag samstag sonntag nicht`);
export const adverbEnding = '';

export const calendar = set(`januar februar marz april mai juni juli august september oktober november dezember janner feber jan feb apr jun jul aug sep sept okt nov dez
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag`);
export const notNames: ReadonlySet<string> = new Set([...calendar, ...definiteArticles, ...indefiniteArticles, ...determiners, ...prepositions, ...conjunctions, ...subordinators, ...auxiliaries, ...adverbs,
  ...list(`er sie es ich wir ihr man wer was wo wann warum wie so also darum deshalb deswegen trotzdem allerdings vielleicht naturlich danke bitte ja nein uhr prozent euro cent franken mark dollar meter kilometer zentimeter
    liter tonnen kilo kilogramm gramm jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten sekunde sekunden ende anfang mitte million millionen milliarde milliarden tausend hundert
    deutsch deutsche deutschen deutscher osterreichisch osterreichische schweizer europaische europaischen englisch franzosisch italienisch spanisch russisch amerikanisch
    seite kapitel abschnitt bild foto teil nummer absatz artikel paragraf hinweis anmerkung dank gruss grusse sehr geehrte geehrter lieber liebe`)]);
export const alsoSurnames = set('muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf schroder neumann schwarz braun zimmermann hartmann lange schmitt krause meier schreiner schafer jager gartner winter sommer vogel berg stein kaiser konig graf herzog pfeiffer');
export const nameParticles = set('von vom zu zur zum van der den dem de la le del di');
export const nameSuffixes = set('jun sen jr mdb mdl phd');

export const statementNouns = set(`erklarung erklarungen stellungnahme brief briefe schreiben mitteilung pressemitteilung rede ansprache aussage aussagen antwort aufruf appell beschluss resolution petition nachricht nachrichten mail mails
  eintrag notiz vermerk protokoll text wortlaut anzeige telegramm entschuldigung bericht`);
export const writtenNouns = set(`erklarung stellungnahme brief briefe schreiben mitteilung pressemitteilung beitrag post tweet blog blogeintrag mail mails nachricht buch aufsatz artikel bericht gutachten kolumne tagebuch memoiren roman gedicht studie
  petition resolution eintrag protokoll notiz leitartikel kommentar zeitschrift rundbrief gastbeitrag`);
export const lawNouns = set('gesetz gesetze verordnung satzung vertrag paragraf artikel verfassung grundgesetz richtlinie ordnung hausordnung abkommen klausel urteil bescheid');
export const statementVerbs = set('schickte schickten sandte veroffentlichte verlas verfasste schrieb uberreichte gab');
export const statementPhrases = phrases('im wortlaut, im folgenden, folgende erklarung, heisst es, wie folgt, in voller lange');
export const workNouns = set(`buch roman novelle erzahlung gedicht lied album film stuck theaterstuck oper sinfonie gemalde ausstellung zeitschrift magazin zeitung kolumne schlagzeile aufsatz artikel studie kapitel serie folge
  sendung podcast dokumentation biografie autobiografie sammlung spiel blog projekt programm titel betitelt`);
export const titlingVerbs = set('titel betitelt');
export const termPhrases = phrases('das wort, die worte, der begriff, den begriff, der ausdruck, den ausdruck, der name, den namen, der spitzname, die bezeichnung, bekannt als, genannt, bezeichnet als, heisst, hiess, bedeutet, die abkurzung, das kurzel, der satz mit dem wort, im volksmund');
export const ironyWords = set('sogenannte sogenannten sogenannter sogenanntes angebliche angeblichen vermeintliche vermeintlichen selbsternannte selbsternannten');
export const namingVerbs = set('nennt nennen nannte nannten genannt bezeichnet bezeichnen bezeichnete taufte tauften heisst heissen');
export const locatorPattern = /\b(?:S\.|Seiten?|Bl\.|Kap\.|Kapitel|Abs\.|Rn\.|Nr\.|Z\.|V\.|Bd\.|§+)\s?\d[\d–—-]*(?:\s*(?:,|und|f\.|ff\.)\s*\d[\d–—-]*)*|\b\d{1,2}:\d{2}(?::\d{2})?\b/u;
export const quotedInPattern = /\b(?:zitiert|zit\.|abgedruckt|nachgedruckt|wiedergegeben) (?:nach|in|bei)\s+/giu;
export const questionLabels = set('f frage interviewer interviewerin');
export const answerLabels = set('a antwort');
export const notSpeakers = set(`hinweis hinweise anmerkung anmerkungen aktualisierung korrektur foto fotos bild bilder grafik lesen siehe beispiel beispiele achtung tipp kontakt quelle quellen datum zeit ort betreff an von telefon mail web
  abbildung tabelle schritt kapitel abschnitt teil zusammenfassung fazit einleitung hintergrund von autor autorin herausgeber text der die das und aber oder montag dienstag mittwoch donnerstag freitag samstag sonntag`);

export const bylineOpeners = phrases('von, text von, ein bericht von, bericht von, autor, autorin');
export const bylineRoles = set('reporter reporterin korrespondent korrespondentin redakteur redakteurin journalist journalistin autor autorin');
export const senderLabels = set('von absender');
export const headerLabels = set('an datum gesendet betreff cc');
export const personalPublications = set('blog tagebuch kolumne rundbrief seite');
export const salutations = set('liebe lieber geehrte geehrter sehr hallo');
export const closings = phrases('mit freundlichen grussen, mit freundlichem gruss, mit besten grussen, freundliche grusse, herzliche grusse, viele grusse, beste grusse, hochachtungsvoll, ihr, ihre, dein, deine, mit vorzuglicher hochachtung');
export const abbreviations = set(`dr prof dipl ing hr fr hrn nr nrn bzw usw etc vgl ca z b d h u a o s bd bde kap abs art rn hrsg verf jh st str tel min max inkl exkl evtl ggf sog zzgl mio mrd jan feb apr jun jul aug sep sept okt nov dez
  med phil jur rer nat habil geb gest verh ehem allg bspw ff`);
export const leadingElisions = set('s n ne nen ner nem');
export const trailingElisions = set('ich hab wart komm');
export const elisions: ReadonlySet<string> = new Set();
export const enclitics: ReadonlySet<string> = new Set();
/** All nouns have a capital: a capital alone makes no name. */
export const capitalisedNouns = true;
export const dropsSubjects = false;
