import { each, inflect, list, set } from '../inflect.ts';

const men = list(`portavoz vocero presidente vicepresidente ministro alcalde concejal gobernador senador diputado consejero secretario subsecretario director gerente jefe responsable encargado fundador dirigente líder delegado sindicalista
  candidato militante manifestante abogado fiscal juez magistrado notario policía agente comisario inspector investigador teniente capitán coronel general comandante soldado bombero médico doctor cirujano enfermero farmacéutico psicólogo profesor
  catedrático maestro rector científico historiador biólogo físico químico geólogo hidrólogo meteorólogo economista sociólogo filósofo experto analista consultor especialista autor escritor novelista poeta periodista reportero redactor columnista
  corresponsal editor fotógrafo artista pintor escultor músico cantante actor productor ingeniero técnico arquitecto albañil carpintero electricista fontanero mecánico agricultor campesino viticultor pescador ganadero panadero carnicero tendero
  tabernero cocinero camarero vendedor comerciante obrero trabajador empleado funcionario jubilado estudiante alumno vecino residente viajero pasajero conductor chófer piloto esclusero barquero marinero guardia guarda conserje jardinero entrenador
  jugador árbitro aficionado testigo víctima sospechoso acusado demandante defensor obispo arzobispo cardenal papa sacerdote cura párroco pastor rabino imán monje archivero bibliotecario conservador propietario inquilino voluntario socio miembro
  tesorero traductor intérprete cliente consumidor empresario dueño asesor embajador activista cronista herrero molinero`);
const women = [
  ...inflect('portavoz vocera presidenta vicepresidenta ministra alcaldesa concejala gobernadora senadora diputada consejera secretaria subsecretaria directora gerenta jefa encargada fundadora lideresa delegada candidata abogada jueza magistrada notaria comisaria inspectora investigadora bombera médica doctora cirujana enfermera farmacéutica psicóloga profesora catedrática maestra rectora científica historiadora bióloga geóloga hidróloga meteoróloga socióloga filósofa experta consultora autora escritora reportera redactora columnista editora fotógrafa pintora escultora actriz productora ingeniera arquitecta carpintera agricultora campesina pescadora panadera tendera tabernera cocinera camarera vendedora obrera trabajadora empleada funcionaria jubilada alumna vecina viajera pasajera conductora esclusera barquera jardinera entrenadora jugadora aficionada sospechosa acusada archivera bibliotecaria conservadora propietaria inquilina voluntaria socia tesorera traductora empresaria dueña asesora embajadora molinera', '- s'),
];
const kin = {
  female: list('mujer madre hija hermana abuela tía sobrina prima viuda esposa novia señora dama niña chica reina princesa duquesa condesa monja'),
  male: list('hombre padre hijo hermano abuelo tío sobrino primo viudo marido esposo novio señor niño chico rey príncipe duque conde'),
};

export const roles: ReadonlySet<string> = new Set([...men, ...inflect(men.join(' '), 's es'), ...women, ...kin.female, ...kin.male, ...list('gente padres hijos niños familias familia expertos fuentes fuente autoridades vecinos personas persona')]);
export const titles: ReadonlySet<string> = new Set([...list('sr sra srta señor señora señorita don doña d dña dr dra prof excmo excma ilmo ilma sir lord padre madre sor fray hermano hermana monseñor exministro exministra expresidente exalcalde'), ...men, ...women]);
export const spokespeople: ReadonlySet<string> = set('portavoz vocero vocera abogado abogada representante defensor');
const ambiguous = set(`portavoz concejal gerente jefe responsable dirigente líder sindicalista militante manifestante fiscal juez policía agente economista analista especialista novelista poeta periodista columnista corresponsal artista cantante electricista comerciante
  estudiante residente guardia guarda conserje testigo víctima demandante miembro intérprete cliente activista cronista`);
export const gendered: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...each(men.filter((word) => !ambiguous.has(word)), 'male' as const), ...each(women.filter((word) => !ambiguous.has(word)), 'female' as const), ...each(kin.female, 'female' as const), ...each(kin.male, 'male' as const),
  ...each(list('sr don d padre fray monseñor'), 'male' as const), ...each(list('sra srta doña dña sor dra'), 'female' as const),
]);

export const publicationWords: ReadonlySet<string> = set('diario periódico semanario gaceta correo heraldo tribuna eco prensa revista noticias boletín mercurio voz mundo país vanguardia radio televisión cadena agencia imparcial');
export const organisationWords: ReadonlySet<string> = new Set([...publicationWords, ...list(`policía guardia ayuntamiento alcaldía ministerio gobierno parlamento congreso senado consejo comisión comité tribunal juzgado fiscalía cámara sindicato federación confederación unión asociación liga sociedad empresa grupo compañía
  banco fundación instituto universidad escuela colegio academia museo archivo biblioteca hospital clínica iglesia diócesis partido región diputación junta generalitat municipio agencia oficina dirección servicio observatorio laboratorio centro cooperativa
  colectivo club puerto consorcio confederacion patronato plataforma`)]);
export const placeWords: ReadonlySet<string> = set('calle avenida plaza paseo muelle puente río valle colina monte montaña lago isla costa ciudad pueblo villa barrio provincia región estado república reino puerto estación aeropuerto bosque castillo');
export const epithets = set('pobre querido querida viejo vieja joven pequeño pequeña buen buena');
