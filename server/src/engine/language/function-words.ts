import { set } from './inflect.ts';

/**
 * Little words that make up a third or more of any running text, by language: what tells a language. Chosen from those that
 * neighbouring languages lack or use seldom; a word that two languages share counts for both. Languages are here, too, of which nothing
 * else is known: so that their texts are not taken for another's.
 */
export const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', set('the of and to is was that it for on with as his her they be at this have from or had by but not are she he you we were which their been has would will there what who said an if when more about all no')],
  ['de', set('der die das und ist nicht ein eine einen dem den des sich mit von auf im zu für auch es er sie wir ich dass als an hat haben war werden wird wurde bei nach aus wie oder aber nur noch um über vor zum zur einer eines kein keine man sind diese durch')],
  ['fr', set('le la les des et est un une dans que qui pour pas il elle nous vous ne sur au aux ce cette ces par plus avec son sa ses sont mais ont été être du ou où leur leurs qu c d l n s j on a été avait comme fait tout')],
  ['es', set('el la los las de que y en un una por con no se su para es del al lo como más pero sus le ha si sin sobre este ya entre cuando muy también fue son hay está esta desde nos todo porque han era uno donde quien les dijo')],
  ['it', set('il lo la i gli le di che e un una per non è in si con del della dei delle nel nella al alla dal sono ha più ma come anche questo questa ci se suo sua loro essere stato era hanno ho dell all nell sul sulla c quando cosa perché fatto')],
  ['pt', set('o a os as de que e do da em um uma para com não se por mais dos das no na ao como mas foi são pelo pela seu sua ele ela também já ou quando muito há nos está eu isso entre era depois sem mesmo aos')],
  ['nl', set('de het een en van is dat niet in op te zijn met voor die hij er aan ook als maar om dan bij uit nog wel naar heeft worden door geen zich wat haar hun over tot deze dit werd we ze ik je mijn meer')],
  ['sv', set('och att det som en är på för med av inte den till har de ett om var jag han hon vi så men från när man kan skulle sig efter vid sin också hade nu än utan eller där')],
  ['da', set('og at det som en er på for med af ikke den til har de et om var jeg han hun vi så men fra når man kan skal sig efter ved sin også havde nu end uden eller der være blev blir hvad')],
  ['pl', set('i w na z do nie się to jest że o jak ale po od za przez dla tak już tego był być które co są oraz tym tylko czy jego może przy ich była')],
]);

/** English names of languages that are told apart, or often declared, and are not known any further. */
export const languageNames: ReadonlyMap<string, string> = new Map(Object.entries({
  pt: 'Portuguese', nl: 'Dutch', sv: 'Swedish', da: 'Danish', pl: 'Polish', nb: 'Norwegian', no: 'Norwegian', nn: 'Norwegian', fi: 'Finnish', cs: 'Czech', hu: 'Hungarian', ro: 'Romanian', tr: 'Turkish', ca: 'Catalan',
  el: 'Greek', ru: 'Russian', uk: 'Ukrainian', ar: 'Arabic', he: 'Hebrew', ja: 'Japanese', zh: 'Chinese', ko: 'Korean', hi: 'Hindi', la: 'Latin',
}));

/** Other ways to write a tag: ISO 639-2 codes, and names. */
export const otherTags: ReadonlyMap<string, string> = new Map(Object.entries({
  eng: 'en', english: 'en', deu: 'de', ger: 'de', german: 'de', deutsch: 'de', fra: 'fr', fre: 'fr', french: 'fr', francais: 'fr', spa: 'es', spanish: 'es', espanol: 'es', castellano: 'es', ita: 'it', italian: 'it', italiano: 'it',
  por: 'pt', portuguese: 'pt', nld: 'nl', dut: 'nl', dutch: 'nl',
}));
