import { describe, expect, it } from 'vitest';
import { isCitation } from './citations.ts';

describe('isCitation', () => {
  it.each([
    '(Harrow 1990, p. 4)', '(Harrow and Lind 2004a: 17)', '(see Marl et al., 1990)', '(May 24, 1862.)', '[12, 14]', '430 U.S. 313 (1977)', ', 430 U.S. 313, 318-319', '12 Tans. Rep. 4', '7 F. 2d 118, 120', '33 L.Ed. 2d 401',
    'supra', 'ante, at 12', 'id., at 45', 'See Marl v. Tansy, 12 Wat. 88, 90', 'Art. I, § 8', 'Art. II, § 1, cl. 3', 'Amdt. 14, § 1', '§ 12',
  ])('%s is one', (text) => {
    expect(isCitation(text)).toBe(true);
  });

  it.each([
    'Harrow', 'in 1990', 'the mill at Tansy', '12 of the men', 'it was held in 430 U.S. 313 that no toll is due', 'under § 8 no toll is due', 'post office', 'Marl v. Tansy',
    'on 4 May. 12 men came', '(in 1990 nobody was paid)', '(In 1990 Nobody Was paid)', '12 Oct. 1990',
  ])('%s is none', (text) => {
    expect(isCitation(text)).toBe(false);
  });
});
