import { list, phrases, set } from '../inflect.ts';

/** Folded, *è* looks like the conjunction *e*, and *dà* like *da*. */
export const pronouns: ReadonlyMap<string, 'female' | 'male' | 'either' | 'thing'> = new Map([
  ['lui', 'male'], ['lei', 'female'], ['egli', 'male'], ['ella', 'female'], ['essa', 'female'], ['essi', 'either'], ['esse', 'female'], ['loro', 'either'], ['questi', 'either'], ['cio', 'thing'],
]);
export const firstPerson = set('io noi');
export const objectPronouns = set('si mi ti ci vi gli le ne lo la li s m t c v n');
export const definiteArticles = set('il lo la i gli le l questo questa quest questi queste quel quello quella quell quei quegli quelle');
export const indefiniteArticles = set('un uno una alcuni alcune altri altre due tre parecchi');
export const determiners: ReadonlySet<string> = new Set([...definiteArticles, ...indefiniteArticles, ...list('suo sua suoi sue mio mia miei mie tuo tua nostro nostra nostri nostre vostro vostra ogni ciascun ciascuno ciascuna tutto tutta tutti tutte nessun nessuno nessuna qualche qualsiasi molti molte')]);
export const articles = determiners;
export const prepositions = set(`di d a ad da in con su per tra fra dal dallo dalla dall dai dagli dalle del dello della dell dei degli delle al allo alla all ai agli alle nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle col coi
  contro dentro dietro dopo davanti durante entro fino fuori lungo mediante oltre presso prima secondo senza sotto sopra tranne verso come circa`);
export const placePrepositions = set('in nel nella nell nello nelle su sul sulla sull');
export const recipientPrepositions = set('a ad al alla all allo ai agli alle con');
export const originPrepositions = set('di da dal dalla del della');
export const openingParticiples = set('interrogato interrogata interpellato interpellata');
export const participleEndings = ['ando', 'endo'] as const;
export const possessives: ReadonlyMap<string, string> = new Map([]);
export const speechNouns: ReadonlySet<string> = new Set();
export const places: ReadonlySet<string> = new Set();
export const agentPrepositions = set('da dal dalla dall dallo dai');
export const accompanying = set('con');
export const clausePrepositions = set('come dopo prima');
export const conjunctions = set('e ed o od ma però né quindi dunque poi sì no allora');
export const subordinators = set('che quando se perché poiché siccome sebbene benché mentre dove come cosa chi quale cui affinché');
export const relatives = set('che cui quale quali chi');
export const auxiliaries = set(`ha hanno aveva avevano ebbe ebbero avrà avranno avrebbe avrebbero avendo ho abbiamo sono era erano fu furono sarà saranno sarebbe sarebbero stato stata stati siamo sia può possono poteva potevano poté potrà potrebbe
  deve devono doveva dovrebbe vuole vogliono voleva va vanno andava viene vengono veniva`);
export const formsOfBe = set('fu furono stato stata stati state viene vengono venne vennero veniva');
export const infinitiveMarkers: ReadonlySet<string> = new Set();
export const governingVerbs: ReadonlySet<string> = set('vuole voleva tiene teneva');
export const indefinitePronouns = set('qualcuno nessuno niente nulla chiunque ognuno uno tutto');
export const adverbs = set(`anche ancora già dopo poi ieri oggi domani allora così sempre mai spesso talvolta infine finalmente persino proprio bene male più meno molto troppo tanto abbastanza tuttavia comunque inoltre qui qua lì là ora adesso presto tardi
  lunedì martedì mercoledì giovedì venerdì sabato domenica non pure invece intanto subito`);
export const adverbEnding = 'mente';

export const calendar = set('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb mar apr mag giu lug ago set ott nov dic lunedì martedì mercoledì giovedì venerdì sabato domenica');
export const notNames: ReadonlySet<string> = new Set([...calendar, ...determiners, ...prepositions, ...conjunctions, ...subordinators, ...auxiliaries, ...adverbs,
  ...list(`lui lei loro io noi voi si ci vi è chi che cosa molto più meno grazie buongiorno buonasera sì ecco eppure infatti forse però ogni euro metri chilometri italiano italiana italiani europeo europea tedesco tedesca francese inglese spagnolo
    spagnola americano americana russo russa cinese pagina capitolo sezione foto immagine tabella figura nota articolo leggi vedi caro cara gentile egregio egregia spettabile`)]);
export const alsoSurnames = set('rossi bianchi neri verdi ferrari fabbri barbieri sarti conti duca re papa abate monaco pastore ferraro molinari guerra pace costa monti villa valle fontana greco romano longo grasso leone gallo colombo marini serra riva bosco moretti bruno grande piccolo');
export const nameParticles = set('di de del della dello dei degli da dal dalla d la lo van von y');
export const nameSuffixes = set('jr senior junior');

export const statementNouns = set('dichiarazione dichiarazioni comunicato lettera discorso messaggio risposta appello manifesto risoluzione petizione tweet testo nota parole testimonianza scuse relazione');
export const writtenNouns = set('comunicato lettera email messaggio intervento tweet post blog libro opera articolo rapporto relazione saggio diario memorie romanzo poesia studio parere petizione editoriale nota testo rubrica');
export const lawNouns = set('legge leggi decreto ordinanza regolamento codice costituzione trattato carta articolo direttiva convenzione contratto statuto');
export const statementVerbs = set('pubblicò pubblicato inviò inviato diffuse diffuso firmò firmato emise emesso ha');
export const statementPhrases = phrases('in questi termini, quanto segue, integralmente, testo integrale, come segue, la seguente dichiarazione');
export const workNouns = set(`libro romanzo racconto poesia canzone album disco film commedia opera sinfonia quadro mostra rivista giornale rubrica titolo articolo saggio studio rapporto capitolo serie puntata programma podcast documentario biografia
  autobiografia antologia gioco blog progetto intitolato intitolata intitolati intitolate`);
export const titlingVerbs = set('intitolato intitolata intitolati intitolate titolo');
export const termPhrases = phrases('la parola, le parole, il termine, i termini, l espressione, il nome, il soprannome, noto come, nota come, conosciuto come, chiamato, chiamata, detta, soprannominato, soprannominata, definito, definita, significa, la sigla, l acronimo, il concetto di, l idea di, l etichetta');
export const ironyWords = set('cosiddetto cosiddetta cosiddetti cosiddette presunto presunta sedicente');
export const namingVerbs = set('chiama chiamano chiamava chiamavano definisce definiscono soprannomina battezza');
export const locatorPattern = /\b(?:pp?\.|pagg?\.|pagin[ae]|cap\.|capitolo|art\.|vol\.|t\.|f\.|n\.|§+)\s?\d[\d–—-]*(?:\s*(?:,|e)\s*\d[\d–—-]*)*|\b\d{1,2}:\d{2}(?::\d{2})?\b/iu;
export const quotedInPattern = /\b(?:citat[oaie]|riportat[oaie]|riprodott[oaie]) (?:da|in|su)\s+/giu;
export const questionLabels = set('d domanda intervistatore intervistatrice');
export const answerLabels = set('r risposta');
export const notSpeakers = set(`nota note aggiornamento correzione foto immagine didascalia leggi vedi esempio esempi attenzione consiglio contatto fonte fonti data ora luogo oggetto da a tel telefono email sito figura tabella passo capitolo sezione
  parte riassunto conclusione introduzione contesto di autore autrice editore il la e ma o lunedì martedì mercoledì giovedì venerdì sabato domenica`);

export const bylineOpeners = phrases('di, testo di, a cura di, scritto da, un articolo di');
export const bylineRoles = set('giornalista cronista corrispondente inviato inviata redattore redattrice editorialista autore autrice');
export const senderLabels = set('da mittente');
export const headerLabels = set('a data inviato oggetto cc');
export const personalPublications = set('blog diario rubrica taccuino pagina');
export const salutations = set('caro cara cari gentile gentili egregio egregia spettabile buongiorno');
export const closings = phrases('cordiali saluti, distinti saluti, un saluto, saluti, cordialmente, con affetto, un abbraccio, in fede, suo, con stima, la saluto cordialmente, con i migliori saluti');
export const abbreviations = set('sig sigg sigra dott dottssa prof profssa avv ing arch geom on sen mons st vol cap art n nn pag pagg p pp cfr ecc etc c ca ed trad gen feb mar apr mag giu lug ago set ott nov dic tel es s sec spett egr');
export const leadingElisions: ReadonlySet<string> = set('sto sta sti ste ndrangheta');
export const trailingElisions: ReadonlySet<string> = set('po mo di fa sta va be de ne to');
export const elisions: ReadonlySet<string> = set('l d un all dall dell nell sull coll c s m t v n quest quell com dov cos anch nient bell sant tutt senz quant mezz gl');
export const enclitics: ReadonlySet<string> = new Set();
export const capitalisedNouns = false;
export const dropsSubjects = true;
