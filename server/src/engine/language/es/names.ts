import { each, list, shortForms } from '../inflect.ts';

/** First names that are frequent where Spanish is spoken, as public lists have them. */
const female = list(`adela adelaida adriana águeda alba alejandra alicia almudena amalia amanda amparo ana andrea ángela ángeles antonia araceli aurora azucena bárbara beatriz begoña belén benita bernarda berta blanca camila candela caridad carla carlota carmen
  carolina catalina cecilia celia clara claudia concepción concha consuelo cristina daniela diana dolores dorotea elena elisa eloísa elsa elvira emilia encarnación enriqueta esmeralda esperanza estefanía estela ester esther estrella eugenia eulalia eva fátima
  felisa fernanda flora florencia francisca gabriela gema gloria graciela guadalupe herminia hortensia inés inmaculada irene isabel jacinta jimena josefa josefina juana julia juliana laura leonor leticia lidia lola lorena lourdes lucía luisa luz macarena magdalena
  manuela mar marcela margarita maría mariana maribel marina marisa marisol marta martina matilde mercedes micaela milagros mónica montserrat natalia nerea nieves noelia nora nuria olga paloma patricia paula paulina paz petra pilar purificación ramona
  raquel rebeca regina remedios rita rocío rosa rosalía rosario ruth sandra sara silvia sofía sol soledad sonia susana tamara teresa trinidad úrsula valentina valeria vanesa verónica victoria violeta virginia ximena yolanda`);
const male = list(`abel adolfo adrián agustín alberto alejandro alejo alfonso alfredo álvaro amadeo andrés ángel aníbal antonio ariel armando arturo aurelio baltasar bartolomé basilio benito benjamín bernardo bruno carlos cayetano césar ciro claudio cristian cristóbal
  damián daniel dario david diego domingo edgar eduardo elías eloy emiliano emilio enrique ernesto esteban eugenio eusebio fabián facundo federico felipe félix fermín fernando fidel florencio francisco gabriel gaspar gerardo germán gonzalo gregorio guillermo
  gustavo héctor hernán hilario hugo humberto ignacio isidro ismael iván jacinto jacobo jaime javier jerónimo jesús joaquín jonás jorge josé juan julián julio justo leandro leonardo leopoldo lorenzo lucas luciano luis manuel marcelo marcos mariano mario martín
  mateo matías mauricio máximo miguel moisés nicolás norberto octavio óscar pablo pascual patricio pedro rafael ramiro ramón raúl ricardo roberto rodolfo rodrigo rogelio román rubén salvador samuel santiago saúl sebastián segundo sergio silvestre simón teodoro
  tomás urbano valentín vicente víctor virgilio xavier zacarías`);
const either = list('trinidad cruz guadalupe reyes alex dani ariel');

export const firstNames: ReadonlyMap<string, 'female' | 'male' | 'either'> = new Map([...each(female, 'female' as const), ...each(male, 'male' as const), ...each(either, 'either' as const)]);
export const nicknames: ReadonlyMap<string, string> = shortForms(`paco francisco, pancho francisco, curro francisco, pepe josé, pepa josefa, nacho ignacio, manolo manuel, manu manuel, lola dolores, concha concepción, chema josé, quique enrique, kike enrique, toni antonio,
  toño antonio, javi javier, rafa rafael, santi santiago, nando fernando, charo rosario, mercè mercedes, merche mercedes, maite teresa, tere teresa, lucho luis, beto alberto, memo guillermo, guille guillermo, dani daniel, alex alejandro, pili pilar, isa isabel`);
