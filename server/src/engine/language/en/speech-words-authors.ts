import { wordList } from './word-list.ts';

/** What stands before the writer's name at a text's head; folded, parted by one space. */
export const bylineOpeners = ['by', 'posted by', 'written by', 'words by', 'text by', 'story by', 'report by', 'reported by', 'author'] as const;
export const bylineRoles = wordList('writer reporter correspondent columnist editor journalist author contributor blogger critic');
export const senderLabels = wordList('from');
export const headerLabels = wordList('to date sent subject cc');
export const personalPublications = wordList('blog weblog diary journal newsletter notebook column page');
export const salutations = wordList('dear');
export const closings = [
  'yours', 'yours sincerely', 'yours faithfully', 'yours truly', 'yours ever', 'yours respectfully', 'yours etc', 'yours in haste', 'sincerely', 'sincerely yours', 'faithfully',
  'faithfully yours', 'truly yours', 'respectfully', 'respectfully yours', 'regards', 'kind regards', 'best regards', 'warm regards', 'best wishes', 'with best wishes',
  'with kind regards', 'with thanks', 'love', 'with love', 'your obedient servant', 'in friendship',
] as const;
