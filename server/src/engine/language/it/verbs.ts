import { inflect, list, phrases, set } from '../inflect.ts';

/** Regular verbs in *-are*, by their stem. */
const areStems = `afferm dichiar assicur raccont domand confess osserv not comment sottoline precis annunci denunci critic accus lament avvis ricord consigli esort reclam esclam grid sussurr mormor borbott scherz
  ironizz protest giur testimoni argument conferm rivel segnal spieg valut constat rimarc rincar replic obiett puntualizz chios specific illustr raccomand auspic augur ringrazi elogi lod rassicur analizz narr proclam
  rivendic azzard concord insinu sbott attacc incalz evidenzi ipotizz interrog implor supplic minacc contest`;
const areEndings = 'a ano ò arono ava avano ato ata ando are asse erà i';

const irregular = list(`dice dicono disse dissero diceva dicevano detto dicendo dire dica direbbe dirà
  aggiunge aggiungono aggiunse aggiunsero aggiungeva aggiunto aggiungendo aggiungere
  risponde rispondono rispose risposero rispondeva risposto rispondendo rispondere
  sostiene sostengono sostenne sostennero sosteneva sostenuto sostenendo sostenere ritiene ritengono ritenne riteneva
  chiede chiedono chiese chiesero chiedeva chiesto chiedendo chiedere ammette ammettono ammise ammisero ammetteva ammesso ammettendo ammettere
  promette promise prometteva promesso smentisce smentiscono smentì smentirono smentiva smentito smentire
  avverte avvertono avvertì avvertiva avvertito avvertendo avvertire conclude concludono concluse conclusero concludeva concluso concludendo concludere
  insiste insistono insistette insisteva insistito insistendo ribadisce ribadiscono ribadì ribadirono ribadiva ribadito ribadendo ribadire
  riferisce riferiscono riferì riferirono riferiva riferito riferendo riferire riconosce riconoscono riconobbe riconosceva riconosciuto
  prosegue proseguì proseguiva proseguito proseguendo riprende riprese riprendeva ripete ripetono ripeté ripeteva ripetuto ripetendo
  esordisce esordì esordiva esordito interviene intervenne interveniva intervenuto pensa pensano pensò pensava pensato crede credono credeva creduto
  spera sperano sperò sperava sperato teme temono temeva temuto nega negano negò negava negato negando negare
  confida confidò confidava confidato confidano sbotta sbottò tuona tuonò tuonava tuonato ride rise rideva piange pianse
  ricorda ricordano suggerisce suggerì suggeriva suggerito garantisce garantì garantiva garantito garantiscono chiarisce chiarì chiariva chiarito chiariscono
  replica replicano commenta commentano ipotizza esulta esultò esultava esultato plaude lancia lanciò rincara rincarò taglia tagliò
  espone espose esponeva propone propose proponeva proposto predice predisse maledice contraddice contraddisse obietta obiettò`);

const written = list('scrive scrivono scrisse scrissero scriveva scrivevano scritto scrivendo scrivere twitta twittò twittato pubblica pubblicò pubblicato pubblicava annota annotò annotava annotato posta postato firma firmò appunta appuntò');
/** Used of other things too: they count right beside a quotation. */
const weak = list(`parla parlano parlò parlava parlato chiama chiamano chiamò chiamava chiamato descrive descrivono descrisse descriveva definisce definiscono definì definiva definito bolla bollò battezza battezzò soprannominò soprannomina cita citò citava citato
  legge leggono lesse leggeva recita recitava continua continuò continuava comincia cominciò finisce finì fa fece faceva vede vide vedeva paragona paragonò difende difese difendeva titola titolò titolava saluta salutò mostra mostrò lancia lanciò taglia tagliò
  sa sapeva vuole volle crede pensa spera ride rise piange pianse ricorda firma firmò pubblica pubblicato posta`);

export const cueVerbs: ReadonlySet<string> = new Set([...inflect(areStems, areEndings), ...irregular, ...written, ...weak]);
export const looseCues = set();
export const nounCues = set();
export const asideOpeners = set('come');
export const writtenCues: ReadonlySet<string> = new Set(written.filter((word) => !['firma', 'firmo', 'posta', 'appunta'].includes(word)));
export const weakCues: ReadonlySet<string> = new Set(weak.filter((word) => !['ricorda', 'pensa', 'continua', 'continuo'].includes(word)));
/** `aggiungendo`, `spiegando`: told by their ending. */
export const participles: ReadonlySet<string> = new Set([...cueVerbs].filter((verb) => verb.endsWith('ndo') && verb.length > 5));
export const attributionPhrases = phrases(`secondo, a detta di, a detta del, a detta della, stando a, stando al, stando alla, a giudizio di, a giudizio del, nelle parole di, nelle parole del, nelle parole della, a parere di, a parere del, a parere della, a dire di, a dire del, citato da, citata da, per bocca di`);
export const trailingPhrases: readonly string[] = [];
export const attributionPostpositions: ReadonlySet<string> = new Set();
export const tagVerbs: ReadonlySet<string> = set(`disse dice detto diceva affermò afferma aggiunse aggiunge aggiunto spiegò spiega spiegato rispose risponde risposto chiese chiede chiesto domandò domanda assicurò assicura dichiarò dichiara dichiarato
  raccontò racconta osservò osserva notò commentò commenta commentato insistette ricordò ricorda ammise ammette avvertì concluse conclude proseguì continuò continua esclamò esclama gridò sussurrò mormorò sostiene sottolinea precisa scrisse scrive replica replicò`);
