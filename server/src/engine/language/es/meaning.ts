import { groups, set } from '../inflect.ts';
import type { Meaning } from '../meaning.ts';

/** Spanish. */
export const meaning: Meaning = {
  negations: set(`no nunca jamás nada nadie ningún ninguno ninguna ningunos ningunas ni sin tampoco apenas niega niegan negó negaron rechaza rechazó rechazan imposible incapaz incapaces falta carece`),
  modals: set(`puede pueden puedo podrá podrán podría podrían podía podían pudo debe deben debo deberá deberán debería deberían debía quiere quieren querría posible imposible probable probablemente seguro seguramente ciertamente capaz incapaz`),
  quantifiers: set(`todo toda todos todas cada varios varias algunos algunas algún alguna mucho mucha muchos muchas poco poca pocos pocas ambos ambas mitad mayoría minoría ningún ninguno ninguna nadie nada siempre nunca jamás veces raramente
    generalmente habitualmente totalmente completamente parcialmente casi cerca unos unas aproximadamente alrededor solo sólo solamente únicamente exactamente`),
  comparators: set(`más menos mayor menor mayores menores mejor mejores peor peores superior inferior máximo mínimo primero último primera última antes después`),
  directions: groups(
    'antes, después, desde, hasta, sobre, bajo, contra',
    'aumenta aumentó aumentan aumento, disminuye disminuyó disminución, sube subió suben subida, baja bajó bajan bajada, crece creció crecen crecimiento, cae cayó caen caída',
    'gana ganó ganan, pierde perdió pierden, duplica duplicó',
  ),
  units: set(`ciento porcentaje punto puntos euro euros céntimo céntimos dólar dólares peso pesos peseta pesetas libra libras milímetro milímetros centímetro centímetros metro metros kilómetro kilómetros mm cm km gramo gramos kilo kilos kilogramo
    kilogramos kg tonelada toneladas litro litros hectárea hectáreas segundo segundos minuto minutos hora horas día días semana semanas mes meses trimestre trimestres año años década décadas siglo siglos grado grados vatio vatios kilovatio kilovatios
    megavatio megavatios decena decenas docena docenas centenar centenares cien mil millar millares millón millones billón billones`),
  conditions: set('si salvo excepto'),
  hedges: set('supuestamente presuntamente presunto presunta aparentemente parece parecen parecía parecería quizá quizás acaso probablemente posiblemente casi apenas solo sólo solamente'),
  denials: set('no nunca jamás ningún ninguna sin ni tampoco'),
  noneForAny: [[set('nadie'), set('alguien')], [set('nada'), set('algo')], [set('ningun ninguno ninguna'), set('un una algun alguno alguna')]],
  trailingDenials: set('nunca jamás'),
  openConditions: new Set(),
  onlyWords: set('solo sólo solamente únicamente'),
  clauseOpeners: set('y pero entonces porque que dijo pues'),
};
