import * as v from 'valibot';
import { styleNames } from '../engine/cite/styles.ts';
import type { Configuration } from '../workspace/configuration.ts';

/** Settings of the editor: what changes only how things are shown, and folders where there is no `verbatim.yaml`. */
const schema = v.object({
  /** Milliseconds of quiet after which a quotation that is being typed is spoken of. */
  pause: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)), 1200),
  citation: v.fallback(v.optional(v.picklist(styleNames)), undefined),
  /** Above which lines the counts of verdicts stand. */
  codeLens: v.fallback(v.optional(v.picklist(['off', 'document', 'headings']), 'document'), 'document'),
  /** Whether a quotation is gone on with as it is typed. */
  ghostText: v.fallback(v.optional(v.boolean(), true), true),
  /** Whether source and place stand behind each quotation. */
  inlayHints: v.fallback(v.optional(v.boolean(), false), false),
});

export type EditorSettings = v.InferOutput<typeof schema>;

/** @param value the client's `verbatim` section, or nothing: what is missing or malformed takes its default */
export function editorSettings(value: unknown): EditorSettings {
  return v.parse(schema, asSection(value));
}

/** Which folders the editor's settings name, for where `verbatim.yaml` is silent. */
export function folderDefaults(value: unknown): Partial<Configuration> {
  const folders = v.object({
    corpus: v.fallback(v.optional(v.pipe(v.array(v.string()), v.minLength(1))), undefined),
    drafts: v.fallback(v.optional(v.pipe(v.array(v.string()), v.minLength(1))), undefined),
  });
  return v.parse(folders, asSection(value));
}

function asSection(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** The editor's settings as they are now, for the whole window and for each folder. */
export interface SettingsStore {
  /** @param folder the folder's URI; null for what belongs to none */
  of(folder: string | null): EditorSettings;
  /** @param value the client's `verbatim` section as it holds for that folder */
  set(folder: string | null, value: unknown): void;
}

/** @param initial what the client said at the start */
export function settingsStore(initial: unknown): SettingsStore {
  const byFolder = new Map<string, EditorSettings>();
  let window = editorSettings(initial);
  return {
    of: (folder) => (folder === null ? window : (byFolder.get(folder) ?? window)),
    set: (folder, value) => {
      if (folder === null) window = editorSettings(value);
      else byFolder.set(folder, editorSettings(value));
    },
  };
}
