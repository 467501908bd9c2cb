import type { Archive } from './archive.ts';
import { parseXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** A file of a package that is XML; undefined where there is none. */
export function partOf(archive: Archive, name: string): XmlElement | undefined {
  const bytes = archive.read(name);
  return bytes === null ? undefined : parseXml(bytes);
}

/** The path in a package that an address means which stands in one of its files. A path never leads out of the package. */
export function pathFrom(file: string, address: string): string {
  const [path = '', fragment] = decoded(address).split('#');
  const names = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  const full = path === '' ? file : names.join('/');
  return fragment === undefined || fragment === '' ? full : `${full}#${fragment}`;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
