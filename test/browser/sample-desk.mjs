// What the runs that show a writer's desk have in common.
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/support/run.mjs';

/** A window with nothing in it but what is shown. */
export const plainWindow = {
  'workbench.colorTheme': 'Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 24,
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.hover.delay': 200,
  // Time to take the pointer from the word to the card's edge, on a slow machine as well.
  'editor.hover.hidingDelay': 3000,
};

/** The sample corpus with a draft of its own, short enough for a picture. @returns {Promise<string>} absolute path */
export async function sampleDesk() {
  const desk = path.join(root, 'out/sample');
  await rm(desk, { recursive: true, force: true });
  await cp(path.join(root, 'corpus'), path.join(desk, 'corpus'), { recursive: true });
  await cp(path.join(root, 'test/fixtures/sample'), desk, { recursive: true });
  return desk;
}
