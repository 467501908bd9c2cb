import { each, list, shortForms } from '../inflect.ts';

/** First names that are frequent where French is spoken, as public lists have them. */
const female = list(`adèle adrienne agathe agnès aimée alexandra alice aline alix amandine amélie anaïs andrée angèle anne annick annie antoinette ariane arlette armelle audrey aurélie aurore béatrice bénédicte bernadette berthe brigitte camille capucine
  carole caroline catherine cécile céline chantal charlotte chloé christelle christiane christine claire clara clarisse claudette claudine clémence clémentine clotilde colette coline coralie corinne cosette danielle daphné delphine denise
  diane dominique édith éléonore éliane élisabeth élise élodie éloïse elsa émilie emma emmanuelle estelle esther eugénie eva évelyne fabienne fanny fatima florence francine françoise frédérique gabrielle gaëlle geneviève georgette géraldine germaine
  ghislaine gilberte ginette gisèle hélène héloïse henriette hortense huguette inès irène isabelle jacqueline jeanne jeannine jocelyne joëlle josette josiane judith julie juliette justine karine laetitia laura laure laurence léa léonie liliane lise
  louise lucie lucienne lydie madeleine magali manon marceline margaux margot marguerite marianne marie marielle marine marion marthe martine mathilde maud mélanie michèle micheline mireille monique muriel myriam nadège nadia nadine natacha nathalie nicole
  nina noémie océane odette odile olivia pascale patricia paule paulette pauline perrine raymonde régine renée rolande rosalie rose roselyne sabine sabrina sandra sandrine sarah simone solange solène sophie stéphanie suzanne sylviane sylvie tatiana thérèse
  valentine valérie vanessa véronique victoire violette virginie viviane yolande yvette yvonne zoé`);
const male = list(`achille adrien alain albert alexandre alexis alphonse amaury ambroise anatole andré antoine antonin armand arnaud arthur aubin auguste aurélien baptiste barnabé basile bastien benjamin benoît bernard bertrand blaise boris brice bruno cédric
  césar charles christian christophe claude clément côme constant cyril damien daniel david denis didier edgar edmond édouard éloi émile emmanuel éric ernest étienne eugène fabien fabrice félix ferdinand fernand florent florian franck francis françois frédéric
  gabriel gaël gaspard gaston gauthier geoffroy georges gérald gérard germain ghislain gilbert gilles grégoire grégory guillaume gustave guy henri hervé hippolyte honoré hubert hugo hugues ignace isidore ismaël jacques jean jérémie jérôme joachim joël joseph
  jules julien justin karim laurent léo léon léonard léopold lionel loïc louis luc lucas lucien ludovic marc marcel marius martial martin mathias mathieu mathis matthieu maurice maxence maxime mehdi michel mohamed nathan nicolas noël norbert octave olivier oscar
  pascal patrice patrick paul philibert philippe pierre quentin raoul raphaël raymond régis rémi rémy renaud rené richard robert robin roch rodolphe roger roland romain ruben samuel samy sébastien serge siméon simon stanislas stéphane sylvain tanguy théo théodore
  théophile thibault thibaut thierry thomas timothée toussaint tristan urbain valentin valère victor vincent vivien xavier yann yannick yves yvon zacharie`);
const either = list('camille claude dominique maxime sacha alix morgan charlie andrea lou eden');

export const firstNames: ReadonlyMap<string, 'female' | 'male' | 'either'> = new Map([...each(female, 'female' as const), ...each(male, 'male' as const), ...each(either, 'either' as const)]);
export const nicknames: ReadonlyMap<string, string> = shortForms('alex alexandre, fred frédéric, manu emmanuel, nico nicolas, phil philippe, steph stéphane, titi thierry, margot marguerite, ninon anne, lou louise, babeth élisabeth, lisette élise, toinette antoinette');
