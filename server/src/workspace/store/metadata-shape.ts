import type { Declaration, Metadata } from '../../engine/document/metadata.ts';

const declarations: Readonly<Record<Declaration, true>> = { 'modernised-spelling': true, 'translated-quotations': true, 'edited-and-condensed': true };

const fields: Readonly<Record<keyof Metadata, (value: unknown) => boolean>> = {
  id: isString, title: isString, author: isListOfStrings, 'container-title': isString, publisher: isString, issued: isString, URL: isString,
  type: isString, language: isString, profile: isString,
  extent: (value) => value === 'complete' || value === 'excerpt',
  transcript: (value) => value === 'automatic' || value === 'checked',
  confidential: (value) => value === true,
  embargo: isString,
  declares: (value) => isListOfStrings(value) && value.every((one) => Object.hasOwn(declarations, one)),
};

/** Whether something that was read from a file has the shape of metadata. */
export function isMetadata(value: unknown): value is Metadata {
  if (!isRecord(value) || !('author' in value && 'extent' in value && 'declares' in value)) return false;
  return Object.entries(value).every(([key, field]) => Object.hasOwn(fields, key) && fields[key as keyof Metadata](field));
}

/** Whether something is an object, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

export function isListOfStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isString);
}
