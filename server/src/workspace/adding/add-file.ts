import { formatOfPath, readableEndings } from '../../engine/document/formats.ts';
import { readAnyDocument } from '../../engine/document/read.ts';
import { countWords } from '../../engine/text/words.ts';
import { visible } from '../../engine/text/visible.ts';
import type { AddingHost, AdditionOutcome, Destination, FileToAdd } from './addition.ts';
import { refused } from './addition.ts';
import { provenanceYaml } from './source-text.ts';
import { messageOf } from '../source-reader.ts';

/** Copies a file into the corpus, and writes down beside it when that was and what its bytes are. */
export async function addFile({ file, corpus }: Destination & FileToAdd, host: AddingHost): Promise<AdditionOutcome> {
  const { files } = host;
  const name = nameOf(file);
  if (formatOfPath(name) === null) return refused('type', `${visible(name)}: there is no reader for such a file. Sources end in ${readableEndings.map((ending) => `.${ending}`).join(', ')}.`);
  if (/\p{Cc}/u.test(name)) return refused('address', `${visible(name)}: the name has characters in it that cannot be seen. Give the file another name.`);
  try {
    const bytes = await host.readFile(file);
    const outcome = await readAnyDocument({ path: name, bytes });
    if ('failure' in outcome) return refused('unreadable', `${name}: ${outcome.failure.message}`);
    const taken = new Set(await files.names(corpus));
    const clash = [name, `${name}.yaml`].find((one) => taken.has(one));
    if (clash !== undefined) return refused('exists', `${corpus}/${clash}: there is a file of that name already, and nothing is written over. Give yours another name.`);
    const yaml = provenanceYaml({}, { retrieved: host.now(), sha256: host.sha256(bytes) });
    for (const [path, content] of [[`${corpus}/${name}`, bytes], [`${corpus}/${name}.yaml`, new TextEncoder().encode(yaml)]] as const) {
      if (!await files.create(path, content)) return refused('exists', `${path}: there is a file of that name already, and nothing is written over. Give yours another name.`);
    }
    const { metadata, text } = outcome.document;
    return {
      kind: 'added', path: `${corpus}/${name}`, original: null, title: metadata.title ?? null, author: metadata.author, published: metadata.issued ?? null, url: null, redirects: [],
      words: countWords(text), notices: [], comparison: null, doubt: null,
    };
  } catch (error) {
    return refused('not-written', messageOf(error));
  }
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
