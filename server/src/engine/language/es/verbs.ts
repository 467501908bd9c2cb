import { inflect, list, phrases, set } from '../inflect.ts';

/** Regular verbs in *-ar*, by their stem. */
const arStems = `afirm declar asegur explic señal coment indic manifest confirm apunt destac subray record relat cont pregunt contest anunci denunci critic acus lament aclar precis matiz detall insist recalc
  consider opin estim valor argument alert avis aconsej recomend reclam demand exclam grit susurr murmur brome ironiz protest confes not observ agreg zanj sentenci remat puntualiz
  narr evoc rememor proclam reivindic vaticin pronostic plante justific alab celebr felicit replic`;
const arEndings = 'a an ó aron aba aban ado ada ando ar e ara arán aría ase';

const irregular = list(`dice dicen dijo dijeron decía decían dicho diciendo decir diga dirá diría digo señaló
  añade añaden añadió añadieron añadía añadido añadiendo añadir
  responde responden respondió respondieron respondía respondido respondiendo responder
  sostiene sostienen sostuvo sostuvieron sostenía sostenido sosteniendo sostener
  mantiene mantienen mantuvo mantuvieron mantenía mantenido reconoce reconocen reconoció reconocieron reconocía reconocido reconociendo reconocer
  admite admiten admitió admitieron admitía admitido admitiendo admitir insiste insisten insistió insistieron insistía insistido insistiendo insistir
  advierte advierten advirtió advirtieron advertía advertido advirtiendo advertir concluye concluyen concluyó concluyeron concluía concluido concluyendo concluir
  prosigue prosiguió proseguía prosiguiendo sigue siguió repite repiten repitió repetía repetido repitiendo repetir pide piden pidió pidieron pedía pedido pidiendo pedir
  exige exigen exigió exigía exigido exigir sugiere sugieren sugirió sugirieron sugería sugerido sugerir desmiente desmintió desmintieron desmentía desmentido desmentir
  niega niegan negó negaron negaba negado negando negar cuenta cuentan ruega rogó rogaba confía confían confió confiesa confiesan confesó
  cree creen creyó creía creído piensa piensan pensó pensaba pensado promete prometen prometió prometía prometido prometer expone exponen expuso expusieron exponía expuesto
  propone proponen propuso proponía propuesto interviene intervino opone opuso reitera reiteran reiteró reiteraron reiteraba reiterado reiterando reiterar
  espeta espetó replica replicó replicaron replicaba replicando teme temen temió temía queja quejó quejaron quejaba pregunta preguntan lamenta lamentan resume resumen resumió resumía
  defiende defienden defendió defendía asevera aseveró aseveraba comunica comunicó informa informó informaron revela reveló reveló revelaron enfatiza enfatizó enfatizó
  bromea bromeó bromeaba alega alegó alegaba jura juró juraba juran testifica testificó recuerda recuerdan acuerda añora calcula calculó augura auguró predice predijo
  avisa avisó avisaba avisan aconseja aconsejó agradece agradeció agradecía celebra celebró aplaude aplaudió suplica suplicó exclama exclamó
  apostilla apostilló apostillaba tercia terció interrumpe interrumpió ríe rió`);

const written = list('escribe escriben escribió escribieron escribía escribían escrito escribiendo escribir tuitea tuiteó tuitearon tuiteaba publica publicó publicaron publicaba publicado anota anotó anotaba redacta redactó firma firmó');
/** Used of other things too: they count right beside a quotation. */
const weak = list(`habla hablan habló hablaba hablaron llama llaman llamó llamaba llamado describe describen describió describía califica calificó calificaba tacha tachó tildó tilda denomina denominó bautizó bautiza apoda apodó
  cita citó citaba lee leyó leía reza rezaba sigue siguió continúa continuó continuaba empieza empezó termina terminó terminaba acaba acabó hace hizo ve vio vía compara comparó defiende defendió titula tituló saludó saluda
  dirige dirigió muestra mostró suelta soltó lanza lanzó ataca atacó cree creyó creía piensa pensó quiere quiso sabe sabía celebra celebró aplaude aplaudió ríe rió interviene intervino opone opuso firma firmó publica publicó publicado
  recuerda acuerda resume confía calcula agradece`);

export const cueVerbs: ReadonlySet<string> = new Set([...inflect(arStems, arEndings), ...irregular, ...written, ...weak]);
export const looseCues = set();
export const nounCues = set();
export const asideOpeners = set('como');
export const writtenCues: ReadonlySet<string> = new Set(written.filter((word) => !['firma', 'firmo', 'publicado'].includes(word)));
export const weakCues: ReadonlySet<string> = new Set(weak.filter((word) => !['recuerda', 'resume', 'creyo', 'continuo'].includes(word)));
/** `añadiendo`, `afirmando`: told by their ending. */
export const participles: ReadonlySet<string> = new Set([...cueVerbs].filter((verb) => verb.endsWith('ndo') && verb.length > 5));
export const attributionPhrases = phrases(`según, de acuerdo con, a juicio de, a juicio del, en palabras de, en palabras del, en opinión de, en opinión del, al decir de, en boca de, citado por, citada por, a decir de`);
export const trailingPhrases: readonly string[] = [];
export const attributionPostpositions: ReadonlySet<string> = new Set();
export const tagVerbs: ReadonlySet<string> = set(`dijo dice decía afirmó afirma añadió añade explicó explica respondió responde preguntó pregunta contestó aseguró asegura señaló señala comentó comenta indicó insistió recordó
  reconoció admitió advirtió concluyó prosiguió continuó exclamó gritó susurró murmuró declaró sostuvo relató contó lamentó subrayó destacó escribió replicó`);
