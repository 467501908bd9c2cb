const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/** Fillers of speech. Words that carry meaning elsewhere (`like`, `well`, `so`, `right`) are fillers only where commas set them off. */
export const disfluencies: ReadonlySet<string> = list(
  'uh, um, er, erm, ah, eh, hm, hmm, mm, mmm, mhm, uhm, umm, uhh, err, huh, oh, you know, i mean, sort of, kind of, like, well, you see, okay, ok, right, so, anyway, i guess, let me see',
);

/** Verbs that tag speech in narration. */
export const tagVerbs: ReadonlySet<string> = list(
  `said, says, say, saying, told, tells, asked, asks, added, adds, adding, replied, replies, answered, answers, explained, explains, continued, continues,
  recalled, recalls, noted, notes, wrote, writes, insisted, insists, cried, whispered, shouted, remarked, observed, declared, stated, states,
  argued, argues, admitted, admits, warned, warns, suggested, suggests, agreed, agrees, concluded, concludes, responded, responds, went on, began,
  muttered, murmured, exclaimed, announced, announces, acknowledged, tweeted, posted, commented, joked, laughed, sighed, called, repeated, testified, read`,
);

/** Between the ends of a range. */
export const rangeWords: ReadonlySet<string> = list('to, through, thru, until, till');

/** Inside a number: `one hundred and five`. */
export const numberJoiners: ReadonlySet<string> = list('and');
