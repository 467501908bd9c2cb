import { each, list } from '../inflect.ts';

/** First names that are frequent where German is spoken, as public lists have them. */
const female = list(`adelheid agnes alexandra alina alma amelie andrea angela angelika anika anita anja anke anna anne annegret annelie anneliese annette antje antonia astrid barbara beate bettina birgit birte brigitte
  britta carina carla carolin caroline charlotte christa christel christiane christina christine clara claudia cornelia dagmar daniela doris dorothea edith elena elfriede elisabeth elke ella ellen elsa emilia emma erika
  erna esther eva evelyn franziska frauke frida frieda friederike gabi gabriele gerda gerlinde gertrud gesa gisela greta gudrun hanna hannah hanne hannelore hedwig heidi heike helena helene helga henriette henrike herta
  hilde hildegard ida ilse ines inge ingeborg ingrid irene iris irmgard isabel isabell jana janina jasmin jessica johanna josefine judith julia juliane jutta karin karla karoline katarina katharina kathrin katja katrin
  kerstin kirsten klara kristin kristina lara laura lea lena leni leonie lieselotte lina linda lisa lotte louisa luisa luise magdalena maike maja malin manuela mareike margarete margarethe margit margot margret maria marianne
  marie marina marion marlene marlies marta martha martina mathilde mechthild meike melanie mia michaela mila miriam monika nadine nadja natalie nele nicole nina nora olga paula petra pia rabea ramona rebecca regina regine
  renate ria rita romy rosa rosemarie roswitha ruth sabine sabrina sandra sara sarah saskia selma sibylle sigrid silke silvia simone sofia sofie sonja sophia sophie stefanie stella svenja sybille tanja tatjana thea theresa
  tina traudel trude ulla ulrike ursel ursula uta ute vera verena veronika viktoria waltraud wiebke wilhelmine yasmin yvonne`);
const male = list(`achim adam albert albrecht alexander alfred alois andreas anton armin arne arno arnold arthur axel ben benedikt benjamin bernd bernhard bjorn bodo boris bruno burkhard carl carsten christian christoph
  claus clemens conrad cornelius daniel david dennis detlef dieter dietmar dietrich dirk dominik eberhard eckhard edgar egon elias emil erich erik ernst erwin eugen fabian felix ferdinand finn florian frank franz
  fred friedhelm friedrich fritz georg gerald gerd gerhard gero gisbert gottfried gregor gunnar gunter gunther gustav hanno hannes hans harald hartmut heiko heiner heinrich heinz helge helmut hendrik henning henrik herbert
  hermann holger horst hubert hugo ingo jakob jan jannik jens joachim jochen johann johannes jonas jonathan jorg jorn josef julian jurgen justus kai karl karlheinz karsten kaspar kilian klaus konrad konstantin kurt lars
  lasse leo leon leonhard leopold levin linus lorenz lothar louis luca ludger ludwig luis lukas lutz malte manfred manuel marc marcel marco marcus mario marius mark markus marten martin marvin mats matthias max maximilian
  michael mirko moritz nick nico niklas nikolaus nils norbert olaf ole oliver oskar oswald otto pascal patrick paul peter philipp rainer ralf ralph reiner reinhard reinhold rene richard robert robin roland rolf roman ruben
  rudi rudiger rudolf rupert samuel sebastian siegfried sigmund simon stefan steffen stephan sven theo theodor thilo thomas thorsten tilman tim timo tobias tom toni torben torsten udo ulf uli ulrich uwe valentin viktor
  vincent volker volkmar walter werner wenzel wilfried wilhelm willi winfried wolf wolfgang wolfram xaver`);
const either = list('kim andrea toni robin sascha luca nicola mika jona sam chris');

export const firstNames: ReadonlyMap<string, 'female' | 'male' | 'either'> = new Map([...each(female, 'female' as const), ...each(male, 'male' as const), ...each(either, 'either' as const)]);
export const nicknames: ReadonlyMap<string, string> = new Map(Object.entries({
  hans: 'johannes', hannes: 'johannes', jan: 'johannes', fritz: 'friedrich', heinz: 'heinrich', heiner: 'heinrich', willi: 'wilhelm', toni: 'anton', sepp: 'josef', uli: 'ulrich', rudi: 'rudolf', max: 'maximilian', gabi: 'gabriele',
  ulla: 'ursula', ursel: 'ursula', lotte: 'charlotte', trude: 'gertrud', hilde: 'hildegard', gerd: 'gerhard', bernd: 'bernhard', klaus: 'nikolaus', lisa: 'elisabeth', elli: 'elisabeth', leni: 'magdalena', jochen: 'joachim', achim: 'joachim', matze: 'matthias',
}));
