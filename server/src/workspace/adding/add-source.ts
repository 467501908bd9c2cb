import type { AddingHost, Addition, AdditionOutcome } from './addition.ts';
import { addFile } from './add-file.ts';
import { addPage } from './add-page.ts';

/** Adds a page or a file to a corpus. Never throws but for a defect. */
export function addSource(addition: Addition, host: AddingHost): Promise<AdditionOutcome> {
  return 'file' in addition ? addFile(addition, host) : addPage(addition, host);
}
