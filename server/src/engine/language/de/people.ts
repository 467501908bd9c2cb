import { each, inflect, list, set } from '../inflect.ts';

/** Nouns for men or for anybody, and those for women beside them: `Sprecher`, `Sprecherin`. */
const agents = list(`sprecher pressesprecher regierungssprecher polizeisprecher unternehmenssprecher minister ministerprasident prasident vizeprasident kanzler bundeskanzler burgermeister oberburgermeister
  landrat stadtrat gemeinderat senator abgeordneter politiker wahler kandidat gewerkschafter funktionar direktor leiter geschaftsfuhrer manager chef vorsitzender unternehmer inhaber besitzer betreiber
  mitarbeiter arbeiter angestellter beamter ingenieur techniker architekt handwerker bauleiter bauunternehmer schreiner tischler maurer elektriker mechaniker bauer landwirt winzer fischer muller backer metzger
  wirt gastwirt kellner koch verkaufer kaufmann handler lehrer schulleiter professor dozent forscher wissenschaftler historiker biologe physiker chemiker geologe hydrologe meteorologe okonom soziologe philosoph
  experte analyst berater gutachter sachverstandiger kritiker autor schriftsteller dichter journalist reporter redakteur korrespondent moderator herausgeber verleger fotograf kunstler maler bildhauer musiker sanger
  schauspieler regisseur richter anwalt rechtsanwalt staatsanwalt verteidiger klager angeklagter zeuge notar polizist kommissar ermittler soldat offizier general oberst hauptmann feuerwehrmann sanitater retter
  arzt pfleger krankenpfleger apotheker psychologe pfarrer pastor bischof kardinal papst rabbiner imam monch schuler student rentner anwohner nachbar bewohner burger besucher fahrer lokfuhrer kapitan pilot schleusenwarter
  hafenmeister forster jager gartner trainer spieler torwart schiedsrichter verbraucher patient freund kollege partner erbe enkel archivar bibliothekar kurator verwalter hausmeister mieter vermieter pachter
  demonstrant aktivist helfer sammler grunder erfinder entwickler zuschauer augenzeuge teilnehmer vertreter beauftragter kammerer schatzmeister sekretar referent dezernent amtsleiter bezirksleiter werkleiter`);
const women = inflect(agents.map((agent) => agent.replace(/e$/, '')).join(' '), 'in innen');
const plurals = inflect(agents.join(' '), 'n s e en');
const adjectival = list(`abgeordnete abgeordneten vorsitzende vorsitzenden angestellte angestellten beamte beamten angeklagte angeklagten sachverstandige sachverstandigen beauftragte beauftragten
  verwandte verwandten angehorige angehorigen verletzte verletzten jugendliche jugendlichen studierende studierenden beschaftigte beschaftigten`);
const kin = {
  female: list('frau mutter tochter schwester oma grossmutter tante nichte enkelin witwe ehefrau freundin braut dame madchen arztin anwaltin rechtsanwaltin staatsanwaltin bauerin kochin landratin stadtratin feuerwehrfrau kauffrau konigin prinzessin herzogin grafin nonne krankenschwester hebamme'),
  male: list('herr mann vater sohn bruder opa grossvater onkel neffe witwer ehemann brautigam junge konig prinz herzog graf freiherr abt'),
};

const titleWords = list(`herr herrn frau fraulein dr prof professor doktor dipl ing med phil jur von graf grafin freiherr freifrau prinz prinzessin konig konigin kaiser kaiserin papst pater bruder schwester
  general oberst oberstleutnant major hauptmann leutnant kapitan kommissar hauptkommissar oberkommissar kriminalhauptkommissar`).filter((word) => word !== 'von');

/** Words for what somebody is; in German any of them may stand before a name without an article. */
export const roles: ReadonlySet<string> = new Set([...agents, ...women, ...plurals, ...adjectival, ...kin.female, ...kin.male,
  ...list('leute menschen eltern kinder kind familie geschwister experten zeugen quelle quellen insider behordensprecher stimme stimmen kunde kunden kundin opfer gast gaste mitglied mitglieder')]);
export const titles: ReadonlySet<string> = new Set([...titleWords, ...agents, ...women, ...kin.female, ...kin.male, ...adjectival]);
export const spokespeople: ReadonlySet<string> = new Set(list(`sprecher sprecherin pressesprecher pressesprecherin regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin unternehmenssprecher
  unternehmenssprecherin behordensprecher anwalt anwaltin rechtsanwalt rechtsanwaltin verteidiger verteidigerin vertreter vertreterin`));
export const gendered: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...each(agents, 'male' as const), ...each(women, 'female' as const), ...each(kin.male, 'male' as const), ...each(kin.female, 'female' as const), ...each(list('herrn pater'), 'male' as const), ...each(list('fraulein'), 'female' as const),
]);

export const publicationWords: ReadonlySet<string> = new Set(list(`zeitung tageszeitung wochenzeitung anzeiger bote kurier nachrichten rundschau tagblatt tageblatt morgenpost abendblatt post blatt magazin
  spiegel presse echo merkur kreisblatt volksblatt rundfunk fernsehen radio sender illustrierte zeitschrift journal wochenblatt allgemeine`));
export const organisationWords: ReadonlySet<string> = new Set([...publicationWords, ...list(`polizei feuerwehr stadt gemeinde kreis landkreis stadtverwaltung verwaltung rathaus ministerium behorde amt bauamt
  bundesamt landesamt regierung bundesregierung landesregierung parlament bundestag bundesrat landtag senat gericht amtsgericht landgericht oberlandesgericht bundesgericht staatsanwaltschaft kammer handelskammer
  handwerkskammer verband verein gewerkschaft bund partei fraktion koalition opposition union stiftung institut universitat hochschule schule akademie museum archiv bibliothek klinik krankenhaus kirche bistum
  gmbh ag kg werk werke unternehmen firma konzern bank sparkasse versicherung genossenschaft gesellschaft agentur kommission ausschuss rat stadtwerke bahn reederei hafen wasserwerk netzwerk initiative burgerinitiative bundnis komitee dienst`)]);
export const placeWords: ReadonlySet<string> = new Set(list(`strasse platz allee weg gasse brucke ufer tal berg berge see fluss insel kuste stadt dorf landkreis provinz land staat republik konigreich hafen bahnhof flughafen wald burg schloss`));
export const epithets = set('arme armer liebe lieber alte alter junge junger kleine kleiner gute guter');
