import { list, phrases, set } from '../inflect.ts';

/** Folded, *él* looks like the article, and is none of the pronouns here. */
export const pronouns: ReadonlyMap<string, 'female' | 'male' | 'either' | 'thing'> = new Map([
  ['ella', 'female'], ['ellos', 'either'], ['ellas', 'female'], ['ello', 'thing'], ['eso', 'thing'], ['esto', 'thing'],
]);
export const firstPerson = set('yo nosotros nosotras');
export const objectPronouns = set('se me te nos os le les lo la los las');
export const definiteArticles = set('el la los las lo este esta estos estas ese esa esos esas aquel aquella');
export const indefiniteArticles = set('un una unos unas otro otra varios varias algunos algunas dos tres');
export const determiners: ReadonlySet<string> = new Set([...definiteArticles, ...indefiniteArticles, ...list('su sus mi mis tu tus nuestro nuestra nuestros nuestras cada todo toda todos todas ningún ninguno ninguna algún alguna cualquier muchos muchas')]);
export const articles = determiners;
export const prepositions = set('a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía salvo excepto junto frente cerca como');
export const placePrepositions = set('en por');
export const recipientPrepositions = set('a al con ante');
export const originPrepositions = set('de del');
export const openingParticiples = set('preguntado preguntada interrogado interrogada');
export const participleEndings = ['ando', 'iendo', 'yendo'] as const;
export const possessives: ReadonlyMap<string, string> = new Map([]);
export const speechNouns: ReadonlySet<string> = new Set();
export const places: ReadonlySet<string> = new Set();
export const agentPrepositions = set('por');
export const accompanying = set('con');
export const clausePrepositions = set('como tras desde');
export const conjunctions = set('y e o u pero ni sino pues sí no entonces');
export const subordinators = set('que cuando si porque aunque mientras donde como dónde cómo cuándo qué quién cual cuyo para');
export const relatives = set('que quien quienes cual cuales');
export const auxiliaries = set(`ha han había habían hubo hubieron habrá habrán habría habrían habiendo he hemos es son era eran fue fueron será serán sería serían sido está están estaba estaban puede pueden podía podían pudo podrá podría
  debe deben debía debería va van iba iban quiere quería quiso`);
export const formsOfBe = set('fue fueron sido es era eran será');
export const infinitiveMarkers: ReadonlySet<string> = new Set();
export const governingVerbs: ReadonlySet<string> = set('quiere quería suele solía acaba acababa');
export const indefinitePronouns = set('alguien nadie algo nada uno cualquiera todo');
export const adverbs = set(`también todavía aún ya después luego ayer hoy mañana entonces así siempre nunca jamás veces finalmente incluso mismo bien mal más menos muy tan bastante además aquí allí ahora pronto tarde ayer
  lunes martes miércoles jueves viernes sábado domingo no tampoco`);
export const adverbEnding = 'mente';

export const calendar = set('enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr jun jul ago sep sept oct nov dic lunes martes miércoles jueves viernes sábado domingo');
export const notNames: ReadonlySet<string> = new Set([...calendar, ...determiners, ...prepositions, ...conjunctions, ...subordinators, ...auxiliaries, ...adverbs,
  ...list(`ella ellos ellas yo nosotros usted ustedes se le les lo quien muy más menos gracias hola sí así pero porque cada euros euro metros kilómetros español española españoles europeo europea alemán alemana francés francesa inglés inglesa italiano
    italiana americano americana ruso rusa chino china página capítulo sección foto imagen tabla figura nota artículo leer ver estimado estimada querido querida señor señora señores`)]);
export const alsoSurnames = set('herrero molina guerrero marín pastor rey blanco rubio moreno delgado santos iglesias castillo campos torres ríos serrano vega sol abad sacristán conde duque hidalgo pastor herrera romero carretero escudero gallego navarro soriano leal bueno calvo rojo');
export const nameParticles = set('de del la las los y i e da do dos van von el al san santa');
export const nameSuffixes = set('jr hijo');

export const statementNouns = set('declaración declaraciones comunicado carta discurso mensaje respuesta manifiesto resolución petición tuit texto nota palabras testimonio disculpa informe');
export const writtenNouns = set('comunicado carta correo mensaje tribuna tuit blog libro obra artículo informe ensayo diario memorias novela poema estudio dictamen petición editorial nota texto columna');
export const lawNouns = set('ley leyes decreto orden reglamento código constitución tratado carta artículo directiva ordenanza convenio contrato estatuto estatutos');
export const statementVerbs = set('publicó envió difundió firmó remitió emitió');
export const statementPhrases = phrases('en los siguientes términos, lo siguiente, íntegramente, en su totalidad, texto íntegro, como sigue');
export const workNouns = set(`libro novela cuento poema canción álbum disco película obra ópera sinfonía cuadro exposición revista diario columna título titular artículo ensayo estudio informe capítulo serie episodio programa pódcast documental biografía
  autobiografía antología juego blog proyecto titulado titulada titulados tituladas`);
export const titlingVerbs = set('titulado titulada titulados tituladas título');
export const termPhrases = phrases('la palabra, las palabras, el término, los términos, la expresión, el nombre, el apodo, el mote, conocido como, conocida como, llamado, llamada, apodado, apodada, denominado, denominada, calificado de, significa, las siglas, el acrónimo, el concepto de, la idea de, la etiqueta');
export const ironyWords = set('supuesto supuesta supuestos supuestas presunto presunta autodenominado autodenominada');
export const namingVerbs = set('llama llaman llamaba llamaban denomina denominan apoda apodan bautiza');
export const locatorPattern = /\b(?:pp?\.|p\u00e1gs?\.|p\u00e1ginas?|cap\.|cap\u00edtulo|art\.|vol\.|t\.|fol\.|n\u00fam\.|n\.\u00ba|§+)\s?\d[\d–—-]*(?:\s*(?:,|y)\s*\d[\d–—-]*)*|\b\d{1,2}:\d{2}(?::\d{2})?\b/iu;
export const quotedInPattern = /\b(?:citad[oa]s?|recogid[oa]s?|reproducid[oa]s?) (?:por|en)\s+/giu;
export const questionLabels = set('p pregunta entrevistador entrevistadora');
export const answerLabels = set('r respuesta');
export const notSpeakers = set(`nota notas actualización corrección foto fotos imagen pie leer véase ejemplo ejemplos atención consejo contacto fuente fuentes fecha hora lugar asunto de a tel teléfono correo web figura tabla paso capítulo sección
  parte resumen conclusión introducción contexto por autor autora editor el la y pero o lunes martes miércoles jueves viernes sábado domingo`);

export const bylineOpeners = phrases('por, texto de, un reportaje de, escrito por');
export const bylineRoles = set('periodista reportero reportera corresponsal redactor redactora columnista autor autora');
export const senderLabels = set('de remitente');
export const headerLabels = set('a para fecha enviado asunto cc');
export const personalPublications = set('blog diario columna cuaderno página');
export const salutations = set('estimado estimada estimados querido querida hola señor señora');
export const closings = phrases('atentamente, un saludo, saludos, saludos cordiales, cordialmente, un abrazo, suyo, reciba un cordial saludo, le saluda atentamente, con afecto');
export const abbreviations = set('sr sra sres srta d dña dr dra prof excmo ilmo ud uds vd st sta sto vol cap art núm pág págs p pp av avda c etc cf ed eds trad ene feb mar abr jun jul ago sept oct nov dic tel ej admón gral dpto vs');
export const leadingElisions: ReadonlySet<string> = new Set();
export const trailingElisions: ReadonlySet<string> = new Set(['pa', 'na']);
export const elisions: ReadonlySet<string> = new Set();
export const enclitics: ReadonlySet<string> = new Set();
export const capitalisedNouns = false;
export const dropsSubjects = true;
