import type { Texts } from '../text.ts';

interface IndustrySection {
  readonly texts: Texts;
  /** First and last of its two-digit divisions. */
  readonly divisions: readonly [number, number];
}

const section = (zh: string, en: string, first: number, last = first): IndustrySection => ({
  texts: { en, zh },
  divisions: [first, last],
});

/** Sections of GB/T 4754 with the divisions of each. */
export const industrySections: Readonly<Record<string, IndustrySection>> = {
  A: section('农、林、牧、渔业', 'agriculture, forestry, animal husbandry and fishery', 1, 5),
  B: section('采矿业', 'mining', 6, 12),
  C: section('制造业', 'manufacturing', 13, 43),
  D: section(
    '电力、热力、燃气及水生产和供应业',
    'supply of electricity, heat, gas and water',
    44,
    46,
  ),
  E: section('建筑业', 'construction', 47, 50),
  F: section('批发和零售业', 'wholesale and retail trade', 51, 52),
  G: section('交通运输、仓储和邮政业', 'transport, storage and post', 53, 60),
  H: section('住宿和餐饮业', 'accommodation and catering', 61, 62),
  I: section(
    '信息传输、软件和信息技术服务业',
    'information transmission, software and IT services',
    63,
    65,
  ),
  J: section('金融业', 'finance', 66, 69),
  K: section('房地产业', 'real estate', 70),
  L: section('租赁和商务服务业', 'leasing and business services', 71, 72),
  M: section('科学研究和技术服务业', 'research and technical services', 73, 75),
  N: section('水利、环境和公共设施管理业', 'water, environment and public facilities', 76, 79),
  O: section('居民服务、修理和其他服务业', 'household services, repair and other services', 80, 82),
  P: section('教育', 'education', 83),
  Q: section('卫生和社会工作', 'health and social work', 84, 85),
  R: section('文化、体育和娱乐业', 'culture, sports and entertainment', 86, 90),
  S: section(
    '公共管理、社会保障和社会组织',
    'public administration, social security and organisations',
    91,
    96,
  ),
  T: section('国际组织', 'international organisations', 97),
};

/** The section of GB/T 4754 that a code of section and division names; undefined for what is none. */
export function industryOf(text: string): Texts | undefined {
  return isIndustryCode(text) ? industrySections[text.slice(0, 1)]?.texts : undefined;
}

/** Whether a text is section and division of GB/T 4754, as `F52` or `F 52`. */
export function isIndustryCode(text: string): boolean {
  const [, letter = '', division] = /^([A-T]) ?(\d{2})$/.exec(text) ?? [];
  const [first, last] = industrySections[letter]?.divisions ?? [1, 0];
  return Number(division) >= first && Number(division) <= last;
}
