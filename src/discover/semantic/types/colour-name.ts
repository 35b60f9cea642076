import { notPersonal, type SemanticType } from '../semantic-type.ts';

const base =
  'black|white|gr[ae]y|silver|red|maroon|blue|navy|green|olive|lime|yellow|orange|purple|violet|pink|brown|beige|tan|gold|cyan|teal|turquoise|magenta|indigo|ivory|cream|khaki|burgundy|bronze|copper|charcoal|lavender|salmon|coral|crimson|aqua|fuchsia|fuschia|mauve|peach|plum|rust|amber|cinnamon|chocolate|clear|multi(?:color(?:ed)?)?';
const english = new RegExp(
  `^(?:(?:light|dark|bright|pale|deep|medium|hot|sky|forest|lime|royal|off|navy)[ -]?)?(?:${base})(?:[ /&-]+(?:and )?(?:${base}))*$`,
  'i',
);
const chinese =
  /^(?:浅|深|亮|暗|淡|天|墨|粉|米|银|金|酒|玫瑰|军|藏|宝|湖|草|橄榄|咖啡|杏)?(?:红|橙|黄|绿|青|蓝|紫|黑|白|灰|棕|褐|粉|银|金|米|咖啡|驼|杏)色?$/;

export const colourName: SemanticType = {
  id: 'colour-name',
  version: 1,
  family: 'text',
  texts: { en: 'colour name', zh: '颜色名称' },
  form: 'text',
  matches: (value) => english.test(value) || chinese.test(value),
  bounds: { length: [1, 40] },
  randomPassRate: 0.001,
  heuristic: true,
  header: { en: ['color', 'colour', 'hue', 'fur color', 'finish'], zh: ['颜色', '色彩', '花色'] },
  needs: 'values',
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
