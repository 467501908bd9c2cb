import * as v from 'valibot';
import { styleNames } from '../engine/cite/styles.ts';
import type { Configuration } from '../workspace/configuration.ts';

/** Settings of the editor: what changes only how things are shown, and folders where there is no `verbatim.yaml`. */
const schema = v.object({
  /** Milliseconds of quiet after which a quotation that is being typed is spoken of. */
  pause: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)), 1200),
  citation: v.fallback(v.optional(v.picklist(styleNames)), undefined),
});

export type EditorSettings = v.InferOutput<typeof schema>;

/** @param value the client's `verbatim` section, or nothing: what is missing or malformed takes its default */
export function editorSettings(value: unknown): EditorSettings {
  return v.parse(schema, typeof value === 'object' && value !== null ? value : {});
}

/** Which folders the editor's settings name, for where `verbatim.yaml` is silent. */
export function folderDefaults(value: unknown): Partial<Configuration> {
  const folders = v.object({
    corpus: v.fallback(v.optional(v.pipe(v.array(v.string()), v.minLength(1))), undefined),
    drafts: v.fallback(v.optional(v.pipe(v.array(v.string()), v.minLength(1))), undefined),
  });
  return v.parse(folders, typeof value === 'object' && value !== null ? value : {});
}

/** The editor settings as they are now. */
export interface LiveSettings {
  current: EditorSettings;
}
