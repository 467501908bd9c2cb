import { describe, expect, it } from 'vitest';
import { knownLanguages, languageNamed, languagesOf, likeliest, tellingPages } from './languages.ts';

const texts: Readonly<Record<string, string>> = {
  en: 'The keeper of the lock said that she had seen the water rise before the gate was opened, and that nobody had asked her about it.',
  de: 'Die Wärterin der Schleuse sagte, sie habe das Wasser steigen sehen, bevor das Tor geöffnet wurde, und niemand habe sie danach gefragt.',
  fr: 'L’éclusière a dit qu’elle avait vu monter l’eau avant que la vanne ne soit ouverte, et que personne ne lui avait posé de question.',
  es: 'La encargada de la esclusa dijo que había visto subir el agua antes de que se abriera la compuerta, y que nadie le había preguntado nada.',
  it: 'La guardiana della chiusa ha detto di aver visto salire l’acqua prima che la paratoia fosse aperta, e che nessuno le aveva chiesto nulla.',
  pt: 'A guarda da eclusa disse que tinha visto a água subir antes de a comporta ser aberta, e que ninguém lhe perguntou nada. Não foi ouvida pela câmara.',
  nl: 'De sluiswachter zei dat zij het water had zien stijgen voordat de deur werd geopend, en dat niemand haar er iets over had gevraagd.',
};

const document = (text: string, language?: string): { text: string; metadata: { language?: string } } => ({ text, metadata: language === undefined ? {} : { language } });

describe('the language of a document', () => {
  const languageOf = languagesOf([]);

  it.each(Object.entries(texts))('is read off its function words: %s', (code, text) => {
    expect(languageOf(document(text)).code).toBe(code);
  });

  it.each([['', 'en'], ['12 500 / 3.4 / 17', 'en'], ['Pellbridge', 'en'], ['Ja.', 'en']])('is English where too little shows it: %j', (text, code) => {
    expect(languageOf(document(text)).code).toBe(code);
  });

  it.each([
    ['de-AT', 'de'], ['German', 'de'], ['ger', 'de'], ['fr_CH', 'fr'], ['Français', 'fr'], ['nl', 'nl'], ['EN', 'en'],
  ])('is the one that a short text declares: %s', (tag, code) => {
    expect(languageOf(document('Pellbridge, 3.4', tag)).code).toBe(code);
  });

  it.each(['', 'und', 'mul', '??'])('is not what declares none: %j', (tag) => {
    expect(languageOf(document(texts['de'] ?? '', tag)).code).toBe('de');
  });

  it('is the declared one where the text leaves doubt, and the text’s where it leaves none', () => {
    expect(languageOf(document(texts['de'] ?? '', 'en-US')).code).toBe('en');
    expect(languageOf(document((texts['de'] ?? '').repeat(3), 'en-US')).code).toBe('de');
  });

  it('is no language of which there are data where the script is another', () => {
    expect(languageOf(document('Смотрительница шлюза сказала, что видела, как поднимается вода.')).support).toBe('none');
  });

  it('is looked for further on where a text begins with lists', () => {
    expect(languageOf(document(`${'Pellbridge 17, Nordkai 4\n'.repeat(300)}${(texts['it'] ?? '').repeat(60)}`)).code).toBe('it');
  });
});

describe('the languages of a folder', () => {
  it('are the only ones that its documents are taken for, the first where nothing shows', () => {
    const languageOf = languagesOf(['de-CH', 'en']);
    expect(languageOf(document('Pellbridge')).code).toBe('de');
    expect(languageOf(document(texts['en'] ?? '')).code).toBe('en');
    expect(languageOf(document(texts['es'] ?? '')).code).toBe('de');
    expect(languageOf(document(texts['es'] ?? '', 'es')).code).toBe('es');
  });
});

describe('a language without data', () => {
  it('has a name, and is one object', () => {
    expect(languageNamed('nl')).toMatchObject({ name: 'Dutch', support: 'none' });
    expect(languageNamed('nl')).toBe(languageNamed('nl'));
  });
});

describe('the likeliest of few languages', () => {
  const [english, german] = [languageNamed('en'), languageNamed('de')];
  const likeliestOf = (text: string): string => likeliest(text, { start: 0, end: text.length }, [english, german]).code;

  it('is told by a single function word, and is the first where there is none', () => {
    expect(likeliestOf('nicht bezahlt')).toBe('de');
    expect(likeliestOf('Pellbridge Nordkai')).toBe('en');
  });
});

/** Words that stand in a list must be folded, or they are never found. */
describe.each(knownLanguages)('the data of $code', (language) => {
  const lists = Object.entries({ ...language.speech, ...language.meaning, ...language.forms, ...language.slips })
    .flatMap(([name, value]) => (value instanceof Set || value instanceof Map ? [[name, [...value.keys()] as unknown[]] as const] : []));
  const raw = new Set(['transcriptMarks', 'redactions', 'omissions', 'notes', 'noteOpeners', 'distinctLetters', 'ordinalSuffixes', 'grammarOfSpeech', 'ironyWords']);

  it.each(lists.filter(([name]) => !raw.has(name)))('is folded: %s', (_, words) => {
    expect(words.filter((word) => typeof word !== 'string' || word !== word.normalize('NFD').replace(/\p{M}|['’]/gu, '').toLowerCase() || word === '')).toEqual([]);
  });
});

describe('the pages that tell a language', () => {
  it('say of a long text what the whole says', () => {
    const languageOf = languagesOf([]);
    const page = (code: string): string => `${texts[code] ?? ''} `.repeat(40);
    const numbers = '1847 0032 9911 0420 '.repeat(300);
    for (const text of [page('de'), numbers + page('fr') + numbers, page('it') + page('en').repeat(3), numbers.repeat(3)]) {
      const told = tellingPages(text.length, ({ start, end }) => text.slice(start, end));
      expect(languageOf({ text: told, metadata: {} }).code).toBe(languageOf({ text, metadata: {} }).code);
    }
  });
});
