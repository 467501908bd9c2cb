import { each, inflect, list, set } from '../inflect.ts';

/** Men's nouns and women's beside them, as they are written. */
const men = list(`porte-parole président vice-président ministre maire adjoint préfet sous-préfet sénateur député conseiller élu secrétaire directeur gérant patron chef responsable cadre fondateur dirigeant administrateur délégué syndicaliste
  candidat militant manifestant avocat procureur juge magistrat greffier notaire policier gendarme commissaire inspecteur enquêteur lieutenant capitaine colonel général commandant pompier secouriste médecin docteur chirurgien infirmier pharmacien
  psychologue professeur instituteur enseignant proviseur recteur chercheur scientifique historien biologiste physicien chimiste géologue hydrologue météorologue économiste sociologue philosophe expert analyste consultant spécialiste auteur écrivain
  romancier poète journaliste reporter rédacteur chroniqueur éditorialiste correspondant éditeur photographe artiste peintre sculpteur musicien chanteur comédien acteur réalisateur metteur ingénieur technicien architecte maçon charpentier menuisier
  électricien plombier mécanicien agriculteur paysan vigneron pêcheur éleveur boulanger boucher épicier aubergiste restaurateur cuisinier serveur vendeur commerçant marchand ouvrier employé salarié fonctionnaire retraité étudiant lycéen élève
  habitant riverain voisin voyageur passager conducteur chauffeur pilote éclusier batelier marin gardien concierge jardinier entraîneur joueur arbitre supporteur témoin victime suspect prévenu accusé plaignant défenseur proche ami collègue
  évêque archevêque cardinal pape prêtre curé abbé pasteur rabbin imam moine porteur archiviste bibliothécaire conservateur propriétaire locataire bénévole membre trésorier traducteur interprète géomètre client consommateur`);
const women = [
  ...inflect('présidente vice-présidente adjointe préfète sous-préfète sénatrice députée conseillère élue secrétaire directrice gérante patronne cheffe fondatrice dirigeante administratrice déléguée candidate militante manifestante avocate procureure greffière policière inspectrice enquêtrice lieutenante capitaine colonelle générale commandante', '- s'),
  ...inflect('pompière docteure chirurgienne infirmière pharmacienne professeure institutrice enseignante proviseure rectrice chercheuse historienne biologiste physicienne chimiste experte consultante auteure autrice écrivaine romancière poétesse rédactrice chroniqueuse correspondante éditrice', '- s'),
  ...inflect('sculptrice musicienne chanteuse comédienne actrice réalisatrice ingénieure technicienne charpentière menuisière mécanicienne agricultrice paysanne vigneronne pêcheuse éleveuse boulangère bouchère épicière aubergiste restauratrice cuisinière serveuse vendeuse commerçante marchande ouvrière employée salariée retraitée étudiante lycéenne', '- s'),
  ...inflect('habitante riveraine voisine voyageuse passagère conductrice éclusière batelière gardienne jardinière entraîneuse joueuse prévenue accusée plaignante amie conservatrice traductrice géomètre cliente trésorière ministre mairesse', '- s'),
];
const kin = {
  female: list('femme mère fille soeur grand-mère tante nièce cousine veuve épouse compagne fiancée dame reine princesse duchesse comtesse religieuse'),
  male: list('homme père fils frère grand-père oncle neveu cousin veuf époux mari compagnon fiancé garçon monsieur roi prince duc comte'),
};

export const roles: ReadonlySet<string> = new Set([...men, ...inflect(men.join(' '), 's'), ...women, ...kin.female, ...kin.male, ...list('gens parents enfants enfant familles famille experts sources source témoins responsables autorités anciens jeunes personne')]);
export const titles: ReadonlySet<string> = new Set([...list('m mm mme mmes mlle monsieur madame mademoiselle messieurs mesdames me maître dr docteur pr professeur sir lord père mère soeur frère mgr monseigneur ancien ancienne futur future feu'), ...men, ...women]);
export const spokespeople: ReadonlySet<string> = set('porte-parole avocat avocate avocats représentant représentante conseil défenseur communication');
/** Nouns that serve both (`ministre`) tell nothing. */
const ambiguous = set(`porte-parole ministre maire secrétaire gérant responsable cadre syndicaliste juge magistrat notaire commissaire secouriste médecin psychologue scientifique biologiste géologue hydrologue météorologue économiste sociologue philosophe analyste
  spécialiste journaliste reporter éditorialiste photographe artiste fonctionnaire élève concierge arbitre témoin victime suspect proche collègue archiviste bibliothécaire propriétaire locataire bénévole membre interprète géomètre aubergiste chimiste chef professeur docteur capitaine`);
export const gendered: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...each(men.filter((word) => !ambiguous.has(word)), 'male' as const), ...each(women.filter((word) => !ambiguous.has(word)), 'female' as const), ...each(kin.female, 'female' as const), ...each(kin.male, 'male' as const),
  ...each(list('m monsieur père frère mgr abbé curé moine'), 'male' as const), ...each(list('mme mmes madame mlle mademoiselle soeur mère'), 'female' as const),
]);

export const publicationWords: ReadonlySet<string> = set('journal quotidien hebdomadaire mensuel gazette courrier dépêche tribune écho presse revue magazine bulletin moniteur messager nouvelles radio télévision chaîne agence figaro monde libération indépendant progrès parisien');
export const organisationWords: ReadonlySet<string> = new Set([...publicationWords, ...list(`police gendarmerie mairie préfecture ministère gouvernement parlement assemblée sénat conseil commission comité cour tribunal parquet chambre syndicat fédération confédération union association ligue société entreprise groupe compagnie
  banque fondation institut université école lycée collège académie musée archives bibliothèque hôpital clinique église diocèse parti région département commune ville communauté agence office direction service observatoire laboratoire centre coopérative collectif club régie port sa sarl sas`)]);
export const placeWords: ReadonlySet<string> = set('rue avenue boulevard place quai pont rivière fleuve vallée colline mont montagne lac île côte ville village bourg région département état république royaume port gare aéroport forêt château');
export const epithets = set('pauvre cher chère vieux vieille jeune petit petite bon bonne');
