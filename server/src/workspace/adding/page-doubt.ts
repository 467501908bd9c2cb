import type { PageFacts } from '../../engine/document/html/page-facts.ts';
import type { RefusalCode } from './addition.ts';

/** What is seen of a page that may not be the one that was asked for. */
export interface SeenPage {
  /** As asked. */
  readonly asked: string;
  /** Where it was in the end. */
  readonly url: string;
  readonly facts: PageFacts;
  /** All that the page shows. */
  readonly shown: string;
  /** Words of its article. */
  readonly words: number;
}

export interface Doubt {
  readonly code: RefusalCode;
  /** Begins in lower case, and ends with what to do. */
  readonly message: string;
}

/** Fewer words than this are a notice, not a page. */
const fewestWords = 40;
/** An article that is cut off is short; a whole one may speak of subscriptions. */
const mostWordsOfTeaser = 250;

const loginPath = /(?:^|[/._-])(?:log-?in|sign-?in|anmelden|einloggen|connexion|iniciar-sesion|accedi|sso|oauth2?|authorize|authenticate|saml2?)(?:$|[/._?-])/i;

const walls: readonly RegExp[] = [
  /\b(?:subscribe|sign up|log in|sign in|register|create an account)\b.{0,40}\b(?:to (?:continue|keep|read|unlock|view|access)|for (?:full|unlimited) access)\b/iu,
  /\b(?:this|the) (?:article|content|story|page) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:\w+ )?(?:subscribers|members|registered)/iu,
  /\balready (?:a subscriber|have an account|subscribed)\s*\?/iu,
  /\b(?:jetzt|weiter|weiterlesen|anmelden|abonnieren)\b.{0,60}\b(?:weiterlesen|abo|abonnement|registrieren|freischalten)\b/iu,
  /\bnur für (?:abonnent|mitglied)/iu,
  /\b(?:réservé aux abonnés|abonnez-vous|pour lire la suite|déjà abonné)/iu,
  /\b(?:solo para suscriptores|suscríbete para|inicia sesión para)/iu,
  /\b(?:contenuto riservato|abbonati per|accedi per (?:continuare|leggere))/iu,
];

const save = 'Log in with your browser, save the page from there (as HTML only) into the corpus folder.';

/** Why a page is perhaps not what was asked for, or not all of it; null where nothing speaks for that. */
export function doubtOf({ asked, url, facts, shown, words }: SeenPage): Doubt | null {
  if (loginPath.test(new URL(url).pathname) && !loginPath.test(new URL(asked).pathname)) return { code: 'login', message: `the page asks for a login: ${asked} sends its reader on to ${url}. ${save}` };
  if (facts.asksPassword && words < mostWordsOfTeaser) return { code: 'login', message: `the page asks for a password and shows little else. ${save}` };
  if (facts.isPaid) return { code: 'paid', message: `the page says that it is not free for everybody to read, so this may be its beginning alone. ${save}` };
  if (words < mostWordsOfTeaser && walls.some((wall) => wall.test(shown))) return { code: 'paid', message: `the page has ${words} words and asks its reader to subscribe or to log in. ${save}` };
  if (words >= fewestWords) return null;
  if (facts.sendsOnTo !== null) return { code: 'little-text', message: `the page is empty and sends its reader on to ${facts.sendsOnTo}. Add that address.` };
  return { code: 'little-text', message: `the page has hardly any text (${words} ${words === 1 ? 'word' : 'words'}): it may be made by scripts, or be a page about something that went wrong. Open it in your browser, and save it from there (as HTML only) into the corpus folder.` };
}
