import type { DataRight } from '../../vocabulary/declarations/rights.ts';
import type { Texts } from '../../vocabulary/text.ts';

interface DataRightEntry {
  readonly texts: Texts;
  /** What it allows (article 3). */
  readonly meaning: Texts;
  /** Its name of 2022: for display beside the name only, never to decide by. */
  readonly earlierName: Texts;
}

/** The three rights by their names. */
export const dataRightTexts: Readonly<Record<DataRight, DataRightEntry>> = {
  hold: {
    texts: { en: 'right to hold', zh: '数据持有权' },
    meaning: {
      en: 'hold lawfully obtained data oneself or through another',
      zh: '自行持有或者委托他人代为持有合法获取的数据',
    },
    earlierName: { en: 'right to hold data resources', zh: '数据资源持有权' },
  },
  use: {
    texts: { en: 'right to use', zh: '数据使用权' },
    meaning: {
      en: 'process, aggregate and analyse, to improve business or form derived data',
      zh: '加工、聚合、分析数据，用于优化生产经营、形成衍生数据等',
    },
    earlierName: { en: 'right to process and use data', zh: '数据加工使用权' },
  },
  operate: {
    texts: { en: 'right to operate', zh: '数据经营权' },
    meaning: {
      en: 'provide to others by transfer, licence, contribution or security, paid or free',
      zh: '通过转让、许可、出资或者设立担保等方式有偿或者无偿向他人提供数据',
    },
    earlierName: { en: 'right to operate data products', zh: '数据产品经营权' },
  },
};
