import * as vscode from 'vscode';
import type { ClientHandle } from './client.ts';
import type { Standing } from './protocol.ts';

/** Why nothing is checked in a document, as a sentence; what a command says that cannot do its work there. */
export async function whyNothing(client: ClientHandle, document: vscode.Uri): Promise<string> {
  return sentences()[await client.ask('verbatim/standing', { uri: document.toString() })];
}

/** At every call, for the writer's language is not known before the extension runs. */
function sentences(): Readonly<Record<Standing, string>> {
  return {
    checked: vscode.l10n.t('The draft changed meanwhile. Try again.'),
    reading: vscode.l10n.t('Your sources are still being read. Try again once they have been: the language status in the status bar tells.'),
    stopped: vscode.l10n.t('You stopped the reading of your sources, and nothing is checked. Restart the server to read them.'),
    'no-sources': vscode.l10n.t('There are no sources in this folder yet. Put them into a folder named “corpus” beside your drafts.'),
    source: vscode.l10n.t('This is one of your sources. Open a draft that quotes it.'),
    'no-draft': vscode.l10n.t('This file is not among the drafts of its folder: see “drafts” in verbatim.yaml or the setting verbatim.drafts.'),
    'no-folder': vscode.l10n.t('This file is not in a folder that is open. Open the folder with your drafts and sources.'),
  };
}
