import type { UncheckedReason } from '../../engine/judge/judgement.ts';

/** Why a quotation is not checked, in a writer's words. */
export const reasonNames: Readonly<Record<UncheckedReason, string>> = {
  scare: 'marks that keep a distance',
  title: 'a title',
  term: 'a term',
  'too-short': 'too short',
  translated: 'a translation',
  ignored: 'ignored as you asked',
  'source-unreadable': 'the cited source cannot be read',
  indexing: 'the sources are still being read',
};

/** `1 quotation`, `2 quotations`; thousands are parted. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** `7,939`; the same on every machine. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
