import { describe, expect, it } from 'vitest';
import { misreadingsOf } from './misreadings.ts';

describe('misreadingsOf', () => {
  it.each([
    ['modern', 'modem', ['touching']], ['miller', 'rniller', ['touching']], ['clay', 'day', ['touching']], ['willow', 'vvillovv', ['touching']],
    ['same', 'fame', ['long-s']], ['possess', 'poffefs', ['long-s']], ['10', 'l0', ['digit']], ['wheel', 'whee1', ['digit']], ['mills', 'm1lls', ['digit']],
    ['burns', 'bum5', ['digit', 'touching']], ['before', 'bcfore', ['alike']], ['the', 'tlie', ['alike']], ['the', 'tbe', ['alike']], ['morning', 'moruiug', ['alike']],
  ])('%s may be read %s', (printed, read, kinds) => {
    expect([...misreadingsOf(printed, read) ?? []].sort()).toEqual(kinds);
  });

  it.each([['mill', 'mill'], ['fame', 'same'], ['mills', 'millf'], ['10', '40'], ['stone', 'stove'], ['not', 'now'], ['', 'm'], ['a', '']])('%s is not read %s', (printed, read) => {
    expect(misreadingsOf(printed, read)).toBeNull();
  });
});
