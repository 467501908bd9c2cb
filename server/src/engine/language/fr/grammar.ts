import { list, phrases, set } from '../inflect.ts';

/** Folded, *à* looks like *a* and *où* like *ou*: each stands here as what it is more often beside a quotation. */
export const pronouns: ReadonlyMap<string, 'female' | 'male' | 'either' | 'thing'> = new Map([
  ['il', 'male'], ['elle', 'female'], ['ils', 'either'], ['elles', 'female'], ['celui-ci', 'male'], ['celle-ci', 'female'], ['ce', 'thing'], ['c', 'thing'], ['cela', 'thing'], ['ca', 'thing'],
]);
export const firstPerson = set('je j nous');
export const objectPronouns = set('se s me m te t lui leur nous vous le la les l y en ne n');
export const definiteArticles = set('le la les l ce cet cette ces');
export const indefiniteArticles = set('un une des plusieurs quelques deux trois certains certaines');
export const determiners: ReadonlySet<string> = new Set([...definiteArticles, ...indefiniteArticles, ...list('son sa ses leur leurs mon ma mes notre nos votre vos ton ta tes chaque tout toute tous toutes aucun aucune nul nulle quel quelle quels quelles')]);
export const articles = determiners;
export const prepositions = set(`de d du des en dans sur sous par pour avec sans chez vers entre contre depuis pendant durant avant après dès malgré selon envers devant derrière parmi hors sauf jusque jusqu via lors face au aux à près auprès outre voici voilà comme`);
export const placePrepositions = set('dans sur en');
export const recipientPrepositions = set('à au aux auprès avec');
export const originPrepositions = set('de du d');
export const openingParticiples = set('interrogé interrogée interrogés questionné questionnée');
export const participleEndings = ['ant'] as const;
export const possessives: ReadonlyMap<string, string> = new Map([]);
export const speechNouns: ReadonlySet<string> = new Set();
export const places: ReadonlySet<string> = new Set();
export const agentPrepositions = set('par');
export const accompanying = set('avec');
export const clausePrepositions = set('comme avant après depuis');
export const conjunctions = set('et mais ou or ni car donc puis oui non alors');
export const subordinators = set('que qu lorsque lorsqu quand si puisque puisqu quoique quoiqu comme tandis alors dont où comment pourquoi combien parce afin');
export const relatives = set('qui que qu dont lequel laquelle lesquels lesquelles');
export const auxiliaries = set(`a ont avait avaient eut eurent aura auront aurait auraient ayant eu ai avons est sont était étaient fut furent sera seront serait seraient été suis sommes soit peut peuvent pouvait pouvaient put pourrait pourra
  doit doivent devait devaient dut devrait devra va vont allait allaient vient viennent venait veut veulent voulait voudrait`);
export const formsOfBe = set('été fut furent');
export const infinitiveMarkers: ReadonlySet<string> = new Set();
export const governingVerbs: ReadonlySet<string> = set('vient venait tient tenait');
export const indefinitePronouns = set('on quelqu personne rien quiconque chacun tout certains');
export const adverbs = set(`aussi encore déjà ensuite puis hier aujourd demain alors ainsi toujours jamais souvent parfois enfin finalement même bien mal plus moins très trop assez pourtant cependant toutefois
  néanmoins également notamment ici là maintenant désormais bientôt tôt tard lundi mardi mercredi jeudi vendredi samedi dimanche pas`);
export const adverbEnding = 'ment';

export const calendar = set('janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc lundi mardi mercredi jeudi vendredi samedi dimanche');
export const notNames: ReadonlySet<string> = new Set([...calendar, ...determiners, ...prepositions, ...conjunctions, ...subordinators, ...auxiliaries, ...adverbs,
  ...list(`il elle ils elles on je tu nous vous ce cela ça ceci y en ne se qui quoi très plus moins peut-être merci bonjour oui non voilà ainsi pourtant mais car parce chaque euros euro pour cent mètres kilomètres
    français française françaises européen européenne allemand allemande anglais anglaise italien italienne espagnol espagnole belge suisse américain américaine russe chinois
    page chapitre section photo image tableau figure note article lire voir cher chère madame monsieur messieurs mesdames`)]);
export const alsoSurnames = set('petit grand legrand blanc noir roux brun martin bernard thomas robert richard simon michel laurent boulanger boucher meunier fournier charpentier berger marchand maire leroy leduc lefebvre chevalier');
export const nameParticles = set('de d du des la le van von den der ben el al y');
export const nameSuffixes = set('fils père jr ii iii');

export const statementNouns = set('déclaration communiqué lettre courrier discours allocution message messages réponse appel résolution pétition tribune tweet texte note avis procès-verbal témoignage mots propos excuses');
export const writtenNouns = set('communiqué lettre courrier courriel message tribune tweet billet blog livre ouvrage article rapport essai journal mémoires roman poème étude avis pétition éditorial note texte chronique');
export const lawNouns = set('loi lois décret arrêté règlement code constitution traité charte article directive ordonnance convention contrat statuts');
export const statementVerbs = set('publie publié publia envoie envoyé envoya diffuse diffusé signe signé adresse adressé transmet transmis');
export const statementPhrases = phrases('en ces termes, ce qui suit, dans son intégralité, in extenso, texte intégral, comme suit, la déclaration suivante');
export const workNouns = set(`livre roman nouvelle poème chanson album film pièce opéra symphonie tableau exposition revue magazine journal chronique titre article essai étude rapport chapitre série émission podcast documentaire biographie
  autobiographie recueil jeu blog projet programme intitulé intitulée intitulés titré titrée`);
export const titlingVerbs = set('intitulé intitulée intitulés intitulées titré titrée titre');
export const termPhrases = phrases('le mot, les mots, le terme, les termes, l expression, le nom, le surnom, connu comme, connue comme, appelé, appelée, surnommé, surnommée, baptisé, baptisée, qualifié de, signifie, le sigle, l acronyme, la notion de, l idée de, le label');
export const ironyWords = set('soi-disant prétendu prétendue prétendus prétendues pseudo');
export const namingVerbs = set('appelle appellent appelait nomme nomment nommait surnomme surnomment baptise baptisent qualifie qualifient');
export const locatorPattern = /\b(?:pp?\.|pages?|chap\.|chapitre|art\.|al\.|vol\.|t\.|fol\.|n\u00b0|§+)\s?\d[\d–—-]*(?:\s*(?:,|et)\s*\d[\d–—-]*)*|\b\d{1,2}:\d{2}(?::\d{2})?\b/iu;
export const quotedInPattern = /\b(?:cit\u00e9e?s?|repris(?:e|es)?|reproduite?s?) (?:par|dans|in)\s+/giu;
export const questionLabels = set('q question intervieweur intervieweuse');
export const answerLabels = set('r réponse');
export const notSpeakers = set(`note notes mise correction photo photos image légende lire voir exemple exemples attention conseil contact source sources date heure lieu objet de à tél téléphone courriel site figure tableau étape chapitre
  section partie résumé conclusion introduction contexte par auteur éditeur le la les et mais ou lundi mardi mercredi jeudi vendredi samedi dimanche`);

export const bylineOpeners = phrases('par, texte de, texte par, propos recueillis par, un article de, écrit par');
export const bylineRoles = set('journaliste reporter correspondant correspondante rédacteur rédactrice chroniqueur chroniqueuse éditorialiste auteur autrice');
export const senderLabels = set('de expéditeur');
export const headerLabels = set('à date envoyé objet cc');
export const personalPublications = set('blog journal carnet chronique page');
export const salutations = set('cher chère chers chères madame monsieur mesdames bonjour');
export const closings = phrases('cordialement, bien cordialement, bien à vous, sincèrement, respectueusement, salutations distinguées, veuillez agréer, amicalement, amitiés, avec mes remerciements, je vous prie d agréer');
export const abbreviations = set('m mm mme mmes mlle me dr pr mgr st ste vol chap art al av apr env etc cf p pp no nos fig éd coll trad janv févr avr juil sept oct nov déc tél ex bd fg hab');
export const leadingElisions: ReadonlySet<string> = new Set();
export const trailingElisions: ReadonlySet<string> = new Set();
export const elisions: ReadonlySet<string> = set('l d j m t s n c qu jusqu lorsqu puisqu quoiqu');
export const enclitics: ReadonlySet<string> = set('il elle ils elles on je nous vous tu ce t-il t-elle t-ils t-elles t-on');
export const capitalisedNouns = false;
export const dropsSubjects = false;
