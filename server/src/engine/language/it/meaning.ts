import { groups, set } from '../inflect.ts';
import type { Meaning } from '../meaning.ts';

/** Italian. Elided forms stand beside the full ones (`nessun’altra`), since a sentence's words are not parted at apostrophes where meaning is weighed. */
export const meaning: Meaning = {
  negations: set(`non mai niente nulla nessuno nessuna nessun nessun'altra nessun'altro senza neanche nemmeno neppure affatto nega negano negato negò rifiuta rifiutò rifiutato respinge respinse respinto impossibile incapace incapaci`),
  modals: set(`può possono posso potrà potranno potrebbe potrebbero poteva potevano deve devono devo dovrà dovranno dovrebbe dovrebbero doveva dovevano vuole vogliono vorrebbe vorrebbero voleva bisogna occorre possibile impossibile
    probabile probabilmente certo certamente sicuro sicuramente capace incapace`),
  quantifiers: set(`tutto tutta tutti tutte ogni ciascuno ciascuna qualche alcuni alcune molto molta molti molte poco poca pochi poche parecchi entrambi entrambe metà maggioranza minoranza nessuno nessuna nessun niente nulla sempre mai spesso
    talvolta raramente generalmente completamente interamente parzialmente quasi circa approssimativamente solo soltanto solamente unicamente esattamente appena`),
  comparators: set(`più meno maggiore maggiori minore minori migliore migliori peggiore peggiori meglio peggio superiore inferiore massimo minimo primo ultimo prima ultima`),
  directions: groups(
    'prima, dopo, da, fino, sopra, sotto, oltre, contro, entro',
    'aumenta aumentano aumentato aumento, diminuisce diminuiscono diminuito diminuzione, cresce crescono cresciuto crescita, cala calano calato calo, sale salgono salito, scende scendono sceso',
    'guadagna guadagnano guadagnato, perde perdono perso, raddoppia raddoppiato',
  ),
  units: set(`cento percento punto punti euro centesimo centesimi dollaro dollari lira lire franco franchi sterlina sterline millimetro millimetri centimetro centimetri metro metri chilometro chilometri mm cm km grammo grammi chilo chili chilogrammo
    chilogrammi kg tonnellata tonnellate quintale quintali litro litri ettaro ettari secondo secondi minuto minuti ora ore giorno giorni settimana settimane mese mesi trimestre trimestri anno anni decennio decenni secolo secoli grado gradi watt
    chilowatt megawatt decina decine dozzina dozzine centinaio centinaia mille mila migliaio migliaia milione milioni miliardo miliardi`),
  conditions: set('se qualora purché tranne salvo altrimenti'),
  hedges: set('presumibilmente presunto presunta presunti apparentemente sembra sembrano sembrava sembrerebbe pare parrebbe forse probabilmente magari quasi appena solo soltanto solamente'),
  denials: set('non mai nessun nessuno nessuna senza neanche nemmeno neppure'),
  noneForAny: [[set('nessuno nessuna nessun'), set('qualcuno qualcuna alcuno alcuna alcun uno una un')], [set('niente nulla'), set('qualcosa')]],
  trailingDenials: set('mai'),
  openConditions: set('altrimenti'),
  onlyWords: set('solo soltanto solamente'),
  clauseOpeners: set('e ma quindi perché che disse allora'),
};
