import { inflect, list, phrases, set } from '../inflect.ts';

/** Regular verbs in *-er*, by their stem: present, past, imperfect, participles, infinitive. */
const spokenStems = `déclar affirm ajout expliqu not précis assur racont demand confi lanc souffl murmur cri hurl chuchot rappel soulign insist regrett estim observ remarqu constat confirm révél annonc dénonc accus
  critiqu ironis plaisant rétorqu répliqu avou jur témoign protest martel argument conseill exhort signal indiqu évoqu analys résum clam proclam tonn exclam récit félicit inform alert
  résonn rassur interrog question menac lament souhait commenc soupir grogn marmonn bredouill balbuti espér recommand mentionn développ tranch nuanc tempér enchaîn détaill relat exig`;
const erEndings = 'e ent a èrent ait aient é ée és ées ant er erait era eront';

const irregular = list(`dit disent disait disaient dirent dire disant dites dira
  répond répondent répondit répondirent répondait répondaient répondu répondre répondant
  reconnaît reconnaissent reconnut reconnurent reconnaissait reconnu reconnaître reconnaissant
  prévient préviennent prévint prévenait prévenu prévenir prévenant
  soutient soutiennent soutint soutinrent soutenait soutenaient soutenu soutenir soutenant
  maintient maintiennent maintint maintenait maintenu maintenir retient retenait
  admet admettent admit admirent admettait admis admettre admettant promet promettent promit promettait promis promettre promettant
  conclut concluent conclurent concluait conclu conclure concluant poursuit poursuivent poursuivit poursuivait poursuivi poursuivre poursuivant
  reprend reprennent reprit reprirent reprenait repris reprendre reprenant prétend prétendent prétendit prétendait prétendu prétendre
  avertit avertissent avertissait averti avertir convient conviennent convint convenu convenait dément démentent démentit démentait démenti démentir
  plaint plaignent plaignit plaignait plaindre réjouit réjouissent réjoui réjouissait réjouir réagit réagissent réagi réagissait réagir
  croit croient crut croyait cru pense pensent pensait pensé penser juge jugent jugeait jugé juger songe exige exigent exigeait exigé exiger encourage encourageait encouragé
  interroge interrogeait interrogea interrogé suggère suggèrent suggéra suggérait suggéré suggérer espère espèrent espérait espéré répète répètent répéta répétait répété répéter
  complète complètent compléta complété compléter tempère considère considèrent considérait considéré révèle révèlent cède concède concèdent concéda concédait concédé concéder préfère
  appelle appelait appela appelé rappelle rappellent enrage enrageait ragea rage renchérit renchérissent renchéri renchérissait explicite explicitait lâche lâcha lâchait lâché
  certifie certifiait certifié certifia confie confient confiait confié confia crie crient nie nient niait nié nia justifie justifiait justifié supplie suppliait supplia supplié résuma vérifie apprécie apprécient
  admoneste gronde gronda grondait indigne indigna indignait indigné émeut ému inquiète inquiétait inquiété inquiéta alarme alarmait désole désolait désolé félicite plaide plaident plaida plaidait plaidé plaider
  promulgue ordonne ordonna ordonnait ordonné sourit rit amuse amusait amusa amusé étonne étonna étonnait étonné emporte emporta agace agaça agaçait`);

const spoken = [...inflect(spokenStems, erEndings), ...irregular];
const written = list(`écrit écrivent écrivait écrivaient écrivit écrivirent écrire écrivant tweete tweeté tweetait publie publié publiait publia publient poste posté postait rédige rédigé rédigea rédigeait note noté notait nota inscrit signe signé consigne consigné`);
/** Used of other things too: they count right beside a quotation. */
const weak = list(`parle parlent parlait parla parlé qualifie qualifient qualifié qualifiait qualifia décrit décrivent décrivait décrivit fait fit font faisait faire met mettait mit souhaite loue salue salué saluait salua lit lisait lu lut cite cité citait cita
  rend rendit veut voulait voit voyait vit trouve trouvent trouvait trouvé sourit rit commence commença commençait coupe coupa coupait termine terminait termina glisse glissait glissa glissé pose posait posa reste tient défend défendait défendit défendu
  appelle appelait nomme nommait nommé surnomme surnommé baptise baptisé titre titrait titra évoque fustige fustigeait fustigé dénonce pointe pointait pointé balaie compare comparait intitule jugeait sait savait analyse signe signé croit crut cru
  attaque attaquait cède enrage rage gronde convient continue continuait continua continué fulmine fulminait peste pestait abonde conseille menace questionne signale demande`);

export const cueVerbs: ReadonlySet<string> = new Set([...spoken, ...written, ...weak]);
export const looseCues = set();
export const nounCues = set();
export const asideOpeners = set('comme');
export const writtenCues: ReadonlySet<string> = new Set(written.filter((word) => !['note', 'nota', 'notait'].includes(word)));
export const weakCues: ReadonlySet<string> = new Set(weak.filter((word) => !['analyse', 'demande', 'signale', 'conseille', 'denonce', 'evoque', 'appelle', 'souhaite', 'jugeait'].includes(word)));
/** `ajoutant`, `précisant`: told by their ending. */
export const participles: ReadonlySet<string> = new Set([...cueVerbs].filter((verb) => verb.endsWith('ant') && verb.length > 5));
/** Elisions are words of their own here: `d’après` is two. */
export const attributionPhrases = phrases(`selon, d après, de l avis de, de l avis du, aux yeux de, aux yeux du, aux dires de, aux dires du, au dire de, selon les mots de, selon les mots du, pour reprendre les mots de, dans les mots de, cité par, citée par, rapporté par`);
export const trailingPhrases: readonly string[] = [];
export const attributionPostpositions: ReadonlySet<string> = new Set();
export const tagVerbs: ReadonlySet<string> = set(`dit déclare déclaré affirme affirmé ajoute ajouté explique expliqué répond répondu demande demandé lance lancé précise précisé assure assuré confie confié raconte souligne insiste
  reprend poursuit conclut murmure souffle crie exclame rétorque réplique note observe remarque estime rappelle reconnaît avoue admet écrit soupire continue`);
