import type { Edit, EditNature } from '../align/alignment.ts';
import { formRules } from './forms.ts';
import { markRules } from './marks.ts';
import { noteRules } from './notes.ts';
import { omissionRules } from './omissions.ts';
import type { EditContext, Rule, Ruling } from './ruling.ts';
import { spellingRules } from './spelling.ts';
import { wordingRules } from './wording.ts';

const rules: Readonly<Record<EditNature, Rule>> = {
  ...wordingRules, ...spellingRules, ...formRules, ...markRules, ...noteRules, ...omissionRules,
};

/** Decides one edit: which row of the table of alterations it falls under, and what the profile makes of it there. */
export function ruleEdit(edit: Edit, context: EditContext): Ruling {
  return rules[edit.nature](edit, context);
}
