import type { Section } from './example.fixture.ts';

const japanese = '---\nid: mill\nlanguage: ja\n---\n\n古い水車は一晩じゅう雨の中で回りつづけ、誰も眠れなかった。朝になると粉屋は黙って帳簿を閉じた。それから三日のあいだ、町の人々は橋のたもとで待っていた。\n';
const chinese = '---\nid: mill\nlanguage: zh\n---\n\n老磨坊的水车在雨里转了一整夜，谁也没有睡着。到了早上，磨坊主一句话也没说就合上了账本。后来的三天里，镇上的人都在桥头等着。\n';
const thai = '---\nid: mill\nlanguage: th\n---\n\nกังหันน้ำเก่าหมุนอยู่กลางสายฝนตลอดทั้งคืนและไม่มีใครนอนหลับ พอรุ่งเช้าเจ้าของโรงสีก็ปิดสมุดบัญชีโดยไม่พูดอะไร\n';

/** The manual on text without spaces between words. */
export const unspaced: readonly Section[] = [
  {
    row: 34, rule: 'Text without spaces is compared letter by letter.',
    frame: 'draft',
    allowed: [
      ['[本](mill.md)にはこうある。「古い水車は一晩じゅう雨の中で回りつづけ、誰も眠れなかった。」', japanese, 'verbatim'],
      ['[书](mill.md)里写道：“老磨坊的水车在雨里转了一整夜，谁也没有睡着。”', chinese, 'verbatim'],
      ['[หนังสือ](mill.md)เขียนว่า “กังหันน้ำเก่าหมุนอยู่กลางสายฝนตลอดทั้งคืนและไม่มีใครนอนหลับ”', thai, 'verbatim'],
    ],
    otherwise: [
      ['[本](mill.md)にはこうある。「古い水車は一日じゅう雨の中で回りつづけ、誰も眠れなかった。」', japanese, 'misquoted', 'words-changed error "日" < "晩"'],
      ['[书](mill.md)里写道：“老磨坊的水车在雪里转了一整夜，谁也没有睡着。”', chinese, 'misquoted', 'words-changed error "雪" < "雨"'],
      ['[หนังสือ](mill.md)เขียนว่า “กังหันน้ำเก่าหมุนอยู่กลางสายฝนตลอดทั้งวันและไม่มีใครนอนหลับ”', thai, 'misquoted', 'words-changed error "วั" < "คื"'],
      ['[本](mill.md)にはこうある。「古い水車が壊れたのは、去年の秋の嵐のときだったと思われる。」', japanese, 'unsourced', 'not-in-corpus information "古い水車が壊れたのは、去年の秋の嵐のときだったと思われる。"'],
    ],
  },
  {
    row: 11, rule: 'Text without spaces has its own ellipses.',
    frame: 'draft',
    allowed: [
      ['[本](mill.md)にはこうある。「古い水車は一晩じゅう……回りつづけ、誰も眠れなかった。」', japanese, 'edited'],
      ['[本](mill.md)にはこうある。「古い水車は一晩じゅう雨の中で回りつづけ、誰も眠れなかった。（中略）それから三日のあいだ、町の人々は橋のたもとで待っていた。」', japanese, 'edited'],
      ['[本](mill.md)にはこうある。「古い水車は一晩じゅう・・・回りつづけ、誰も眠れなかった。」', japanese, 'edited'],
      ['[书](mill.md)里写道：「老磨坊的水车在雨里转了一整夜……磨坊主一句话也没说就合上了账本。」', chinese, 'edited'],
      ['[书](mill.md)里写道：「老磨坊的水车在雨里转了一整夜〔……〕磨坊主一句话也没说就合上了账本。」', chinese, 'edited'],
    ],
    otherwise: [
      ['[书](mill.md)里写道：「后来的三天里，镇上的人都在桥头等着……老磨坊的水车在雨里转了一整夜。」', chinese, 'misquoted', 'words-reordered warning "老磨坊的水车在雨里转了一整夜" < "老磨坊的水车在雨里转了一整夜"'],
    ],
  },
  {
    row: 14, rule: 'What is left out of it without a mark is told.',
    frame: 'draft',
    otherwise: [
      ['[本](mill.md)にはこうある。「古い水車は一晩じゅう回りつづけ、誰も眠れなかった。」', japanese, 'misquoted', 'words-omitted warning "う回" < "雨の中で"'],
      ['[书](mill.md)里写道：“老磨坊的水车转了一整夜，谁也没有睡着。”', chinese, 'misquoted', 'words-omitted error "车转" < "在雨里"'],
      ['[书](mill.md)里写道：“老磨坊的水车在雨里转了一整夜，谁也没有睡着。后来的三天里，镇上的人都在桥头等着。”', chinese, 'misquoted', 'unmarked-splice error "着。后" < "到了早上，磨坊主一句话也没说就合上了账本"'],
    ],
  },
  {
    row: 15, rule: 'Wide brackets are brackets.',
    frame: 'draft',
    allowed: [
      ['[本](mill.md)にはこうある。「古い水車は一晩じゅう雨の中で回りつづけ、［粉屋も］誰も眠れなかった。」', japanese, 'edited'],
      ['[书](mill.md)里写道：“老磨坊的水车在雨里转了一整夜，〔镇上〕谁也没有睡着。”', chinese, 'edited'],
    ],
  },
];
