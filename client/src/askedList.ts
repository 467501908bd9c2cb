import * as vscode from 'vscode';

/** Milliseconds of quiet before the list is asked for. */
const patience = 120;

export interface AskedList<Item extends vscode.QuickPickItem> {
  readonly title: string;
  readonly placeholder: string;
  /** The rows for what is typed, in their order; a failure shows as none. */
  readonly rows: (query: string) => Promise<readonly Item[]>;
  /** What is looked for instead once a row is chosen; undefined where the choice is made. */
  readonly narrows?: (item: Item) => string | undefined;
}

/** A list whose rows are asked for anew as the writer types, for all of them would be too many. @returns undefined where nothing is chosen */
export function pickAsked<Item extends vscode.QuickPickItem>({ title, placeholder, rows, narrows }: AskedList<Item>): Promise<Item | undefined> {
  const list = vscode.window.createQuickPick<Item>();
  list.title = title;
  list.placeholder = placeholder;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  let waiting: NodeJS.Timeout | undefined;
  let asked = 0;
  const look = async (query: string): Promise<void> => {
    const number = ++asked;
    list.busy = true;
    const found = await rows(query).catch(() => []);
    // A later question has been asked meanwhile.
    if (number !== asked) return;
    list.busy = false;
    list.items = found;
  };
  void look('');
  return new Promise((resolve) => {
    list.onDidChangeValue((value) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void look(value), patience);
    });
    list.onDidAccept(() => {
      const [chosen] = list.selectedItems;
      const narrowed = chosen === undefined ? undefined : narrows?.(chosen);
      if (narrowed !== undefined) {
        list.value = narrowed;
        void look(narrowed);
        return;
      }
      resolve(chosen);
      list.hide();
    });
    list.onDidHide(() => {
      clearTimeout(waiting);
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}
