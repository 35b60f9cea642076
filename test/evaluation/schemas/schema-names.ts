import type { Random } from '../../browser/random.ts';

/** A thing that tables are about, in English and Chinese. */
export interface Noun {
  readonly en: string;
  readonly plural: string;
  readonly zh: string;
}

const words = [
  'customer 客户,product 产品,supplier 供应商,store 门店,warehouse 仓库,department 部门,course 课程',
  'student 学生,teacher 教师,doctor 医生,patient 患者,ward 病区,vehicle 车辆,driver 司机,route 线路',
  'station 站点,sensor 传感器,device 设备,project 项目,contract 合同,account 账户,branch 支行,loan 贷款',
  'film 影片,actor 演员,studio 制片厂,team 球队,player 球员,venue 场馆,hotel 酒店,room 房间,guest 客人',
  'publisher 出版社,author 作者,book 图书,member 会员,plan 套餐,campaign 活动,channel 渠道,region 区域',
  'country 国家,city 城市,farm 农场,crop 作物,machine 机器,part 零件,mine 矿山,vessel 船舶,port 港口',
];

const nouns: readonly Noun[] = words
  .flatMap((line) => line.split(','))
  .map((pair) => {
    const [en = '', zh = ''] = pair.split(' ');
    return { en, plural: en.endsWith('y') ? `${en.slice(0, -1)}ies` : `${en}s`, zh };
  });

/** How the names of one schema are spelled. */
export type Spelling = 'snake' | 'camel' | 'upper' | 'chinese';

/** Hands out nouns and spells names in one style; names that say little are part of it. */
export class SchemaNames {
  readonly spelling: Spelling;
  readonly #random: Random;
  readonly #free: Noun[];

  constructor(random: Random) {
    this.#random = random;
    this.spelling = random.one(['snake', 'snake', 'camel', 'upper', 'chinese']);
    this.#free = shuffled(nouns, random);
  }

  noun(): Noun {
    const [first = { en: 'thing', plural: 'things', zh: '物' }] = this.#free.splice(0, 1);
    return first;
  }

  /** Words joined as the style joins them. */
  spell(...parts: readonly string[]): string {
    if (this.spelling === 'chinese') return parts.join('');
    if (this.spelling === 'upper') return parts.join('_').toUpperCase();
    if (this.spelling === 'snake') return parts.join('_');
    return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  }

  of(noun: Noun): string {
    return this.spelling === 'chinese' ? noun.zh : noun.en;
  }

  table(noun: Noun): string {
    if (this.spelling === 'chinese') return `${noun.zh}表`;
    return this.spell(...(this.#random.next() < 0.5 ? [noun.plural] : [noun.en]));
  }

  /** Of a key, `id` or `customer_id`. */
  key(noun: Noun, plain: boolean): string {
    const word = this.spelling === 'chinese' ? '编号' : 'id';
    return plain ? this.spell(word) : this.spell(this.of(noun), word);
  }

  /** Of a reference: mostly after the table, sometimes shortened, sometimes after a role. */
  reference(noun: Noun): string {
    const chinese = this.spelling === 'chinese';
    const [word, role] = [
      chinese ? '编号' : 'id',
      chinese
        ? this.#random.one(['负责', '来源', '所属', '默认'])
        : this.#random.one(['primary', 'source', 'assigned', 'home']),
    ];
    const kind = this.#random.next();
    if (kind < 0.65) return this.spell(this.of(noun), word);
    if (kind < 0.75) return this.spell(this.of(noun));
    if (kind < 0.85) return this.spell(role, this.of(noun), word);
    if (kind < 0.93) return this.spell(this.of(noun).slice(0, chinese ? 1 : 4), word);
    return this.spell(
      chinese ? this.#random.one(['责任人', '对象']) : this.#random.one(['owner', 'contact']),
      word,
    );
  }

  attribute(en: string, zh: string): string {
    return this.spelling === 'chinese' ? zh : this.spell(...en.split(' '));
  }
}

export function shuffled<T>(of: readonly T[], random: Random): T[] {
  const left = [...of];
  return of.flatMap(() => left.splice(random.whole(0, left.length), 1));
}
