/** For every bundle: the package's entry for Node loads its parts by names that no bundler can follow. @type {Record<string, string>} */
export const aliases = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };
