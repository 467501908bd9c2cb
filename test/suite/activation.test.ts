import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './support/wait.ts';

const extension = (): vscode.Extension<unknown> => {
  const found = vscode.extensions.getExtension('verbatim-writing.verbatim');
  assert.ok(found, 'the extension is installed');
  return found;
};

suite('activation', () => {
  test('Markdown activates the extension, which gives its commands', async () => {
    await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Nothing is quoted here.' });
    await until('activation', () => extension().isActive);

    const commands = await vscode.commands.getCommands(true);
    const declared = (extension().packageJSON as { contributes: { commands: { command: string }[] } }).contributes.commands;
    assert.ok(declared.length > 0);
    assert.deepEqual(declared.map(({ command }) => command).filter((command) => !commands.includes(command)), []);
  });
});
