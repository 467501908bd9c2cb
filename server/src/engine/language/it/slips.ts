import { pairs, set } from '../inflect.ts';
import type { Slips } from '../slips.ts';

/** Italian. */
export const slips: Slips = {
  misspellings: new Map(pairs(`propio proprio, propia propria, accellerare accelerare, acellerare accelerare, aereoporto aeroporto, areoporto aeroporto, coscenza coscienza, conoscienza conoscenza, eccezzionale eccezionale, eccezzione eccezione,
    efficente efficiente, sufficente sufficiente, insufficente insufficiente, metereologo meteorologo, metereologico meteorologico, metereologa meteorologa, pultroppo purtroppo, scenza scienza, scenziato scienziato, scenziati scienziati,
    stuzzicadente stuzzicadenti, collutazione colluttazione, esterefatto esterrefatto, innoquo innocuo, squola scuola, aquisto acquisto, aquistare acquistare, aqua acqua, tecnicho tecnico, avvallare avallare, appropiato appropriato, beneficienza beneficenza,
    ingegniere ingegnere, ingegnieri ingegneri, obblio oblio, purtoppo purtroppo, soppratutto soprattutto`)),
  shortWords: new Set(),
  olderWords: new Map(pairs(`giuocare giocare, giuoco gioco, cangiare cambiare, dimandare domandare, dimanda domanda, imperocché perché, perocché perché, istoria storia, istorico storico, leggiero leggero, limosina elemosina, maraviglia meraviglia,
    opra opera, pensiere pensiero, poscia poi, quistione questione, quistioni questioni, riescire riuscire, sagrificio sacrificio, sagro sacro, sclamare esclamare, sclamò esclamò, uffizio ufficio, uffizi uffici, benefizio beneficio,
    avea aveva, aveano avevano, dovea doveva, potea poteva, volea voleva, dicea diceva, facea faceva, vedea vedeva, sapea sapeva, credea credeva, gittare gettare, romore rumore, romori rumori, intiero intero, intiera intera, ajuto aiuto, jeri ieri, noja noia`)),
  olderEndings: [['j', 'i'], ['zj', 'zi'], ['ea', 'eva'], ['eano', 'evano']],
  grammarOfSpeech: new Set(pairs('gli le, avrei avessi, sarei fossi').flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`])),
  fillers: set('allora cioè insomma ecco beh guardi diciamo senta comunque'),
};
