import { inflect, list, phrases, set } from '../inflect.ts';

/** Weak verbs with *ge-* in their participle. */
const simple = `sag frag mein klag warn droh schimpf spott lob dank wunder beton hoff glaub lob mahn rat prahl murmel stöhn seufz flüster brüll schwärm witzel lach jubel
  ergänz schilder forder plädier`;
/** Weak verbs without: prefixes that stay, and those in *-ier*. */
const prefixed = `erklär erzähl betont bericht bekräftig bestätig versicher behaupt bedauer begründ erläuter ermahn erwider entgegn bemerk verlang verkünd vermut beteuer beklag
  resümier kritisier kommentier argumentier konstatier prognostizier präzisier protestier formulier referier zitier reagier appellier informier spekulier gratulier
  verteidig verdeutlich bekenn unterstreich ergänz schilder überleg versprich erinner beschuldig begrüß entschuldig verneint bejaht wiederhol folger antwort`;

const spoken = [
  ...inflect(simple, 't te ten e en end'),
  ...inflect(simple, 't').map((participle) => `ge${participle}`),
  ...inflect(prefixed, 't te ten e en end'),
  ...list(`antwortet antwortete antworteten antworten antwortend geantwortet behauptet behauptete behaupteten behaupte behaupten berichtet berichtete berichteten berichte berichten berichtend
    betont betonte betonten betone betonen betonend vermutet vermutete vermuteten begrundet begrundete befurchtet befurchtete befurchten erwartet erwartete
    sprach sprachen spricht sprechen gesprochen spreche versprach verspricht versprochen versprachen widersprach widerspricht widersprachen widersprochen
    rief riefen ruft gerufen schrie schrien schreit geschrien bat baten bittet gebeten bitte riet raten gesteht gestand gestanden gestehe
    befand befanden fand findet finden gefunden nannte nannten nennt nennen genannt nenne kennt bekannte bekennt bekannten bekannt dachte denkt denken
    meldete melden meldet gemeldet redete redet beschwor beschwort schwor schwort geschworen verriet verrat verraten erfuhr unterstrich unterstreicht unterstrichen
    empfahl empfiehlt empfohlen befahl befiehlt beschrieb beschreibt beschrieben heisst hiess heissen lautet lautete lauten lautend
    erinnerte entschuldigte versicherte freute freut argerte argert wunderte wundert beschwerte beschwert ausserte aussert aussern geaussert aussernd
    verwies verweist verwiesen erlautert verneinte verneint bejahte bejaht leugnete leugnet dementierte dementiert bestritt bestreitet bestritten verlas
    wetterte wettert polterte poltert scherzte scherzt raunte raunt knurrte knurrt kommentierte jammerte jammert tonte tont lobte`),
];

const written = list(`schrieb schrieben schreibt schreiben schreibe geschrieben schreibend twitterte twittert postete postet gepostet bloggte mailte notierte notiert notierten vermerkte vermerkt
  veroffentlichte veroffentlicht verfasste verfasst unterschrieb`);

/** Used of other things too, and the finite halves of verbs in two parts (`teilte … mit`, `gab … zu`): they count right beside a quotation. */
const weak = list(`teilte teilten teilt mitgeteilt gab gaben gibt zugegeben fugte fugten fugt hinzugefugt raumte raumten raumt eingeraumt kundigte kundigten kundigt angekundigt
  fuhr fuhren fahrt fort setzte stellte stellt stellten klar klargestellt hob hebt hervor hervorgehoben wies weist zuruckgewiesen warf wirft eingeworfen vorgeworfen
  stimmte stimmt zugestimmt fuhrte fuhrt ausgefuhrt machte macht gab legte legt nahe sieht sah begann beginnt zeigte zeigt schloss schliesst kam kommt hielt halt entgegengehalten
  liess lasst wissen verlauten bezeichnete bezeichnet bezeichneten betitelte titelte titelt taufte tauft getauft nannte nannten nennt verglich vergleicht liest las lesen
  rechnete rechnet zog zieht bilanzierte bilanziert wusste weiss gratulierte nickte winkte lachelte lachelt beschreibt beschrieb spricht sprach steht stand fragte lautet
  freut sagen meinen denken fordern hoffen glauben finden raten`);

const infinitives = list('sagen meinen denken fordern hoffen glauben finden raten');

export const cueVerbs: ReadonlySet<string> = new Set([...spoken, ...written, ...weak]);
export const looseCues = set();
export const nounCues = set();
export const asideOpeners = set('wie');
export const writtenCues: ReadonlySet<string> = new Set(written);
export const weakCues: ReadonlySet<string> = new Set(weak.filter((verb) => !infinitives.includes(verb) && !['sagen', 'fragte', 'lautet', 'nannte', 'nannten', 'nennt'].includes(verb)));
/** `betonend`, `ergänzend`. */
export const participles: ReadonlySet<string> = new Set([...cueVerbs].filter((verb) => verb.endsWith('end') && verb.length > 5));
export const attributionPhrases = phrases(`laut, nach angaben von, nach angaben der, nach angaben des, nach den worten von, nach den worten der, nach den worten des, nach worten von,
  nach aussage von, nach aussage der, nach aussage des, nach ansicht von, nach ansicht der, nach ansicht des, nach meinung von, nach meinung der, nach meinung des, nach auskunft von, nach auskunft der, nach auskunft des,
  in den worten von, in den worten der, in den worten des, aus sicht von, aus sicht der, aus sicht des, gemäß, zitiert nach`);
export const trailingPhrases: readonly string[] = ['so'];
export const attributionPostpositions: ReadonlySet<string> = new Set(['zufolge']);
export const tagVerbs: ReadonlySet<string> = new Set(list(`sagte sagt sagten fragte fragt antwortete antwortet erwiderte erklarte erklart meinte meint rief schrie flusterte betonte betont erganzte erganzt
  schrieb schreibt so berichtete berichtet erzahlte erzahlt fuhr fugte hinzu fort warnte mahnte entgegnete bemerkte bekraftigte versicherte behauptete lachte seufzte`));
