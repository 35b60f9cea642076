import type { Seeded } from './seeded.ts';
import type { Plan } from './table-plan.ts';

/** What a column of the register is: its semantic type, and whether it tells of a person. */
export interface KnownColumn {
  readonly type?: string;
  readonly personal: 'personal' | 'quasi' | 'none';
}

/**
 * The columns of a register of contracts as people type one in China: dates as 2024年3月5日, amounts
 * in 万元 and 亿元, punctuation of either width.
 */
export const registerColumns: Readonly<Record<string, KnownColumn>> = {
  合同编号: { type: 'document-number', personal: 'none' },
  姓名: { type: 'chinese-person-name', personal: 'personal' },
  手机号码: { type: 'chinese-mobile', personal: 'personal' },
  省份: { type: 'chinese-province', personal: 'quasi' },
  城市: { type: 'chinese-place-name', personal: 'quasi' },
  通讯地址: { type: 'chinese-address', personal: 'personal' },
  签约日期: { type: 'date', personal: 'none' },
  合同金额: { type: 'money-amount', personal: 'none' },
  首付比例: { type: 'percentage', personal: 'none' },
  建筑面积: { type: 'quantity-with-unit', personal: 'none' },
  办公电话: { type: 'chinese-landline', personal: 'personal' },
  状态: { personal: 'none' },
};

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹'];
const given = [...'伟芳敏静丽强磊洋勇艳杰娟涛明超霞平刚桂华建国文志海燕春梅雪宁浩宇'];
const places = [
  ['浙江省', '杭州市', '西湖区'],
  ['浙江省', '宁波市', '鄞州区'],
  ['江苏省', '南京市', '鼓楼区'],
  ['江苏省', '苏州市', '吴中区'],
  ['广东省', '深圳市', '南山区'],
  ['广东省', '广州市', '天河区'],
  ['四川省', '成都市', '武侯区'],
  ['湖北省', '武汉市', '洪山区'],
  ['陕西省', '西安市', '雁塔区'],
  ['辽宁省', '大连市', '甘井子区'],
] as const;
const streets = ['文三路', '科技园路', '人民南路', '解放大道', '建设东路', '滨江大道', '学院路'];

/** The columns whose digits people type at either width. */
export const widthColumns = ['手机号码', '通讯地址', '签约日期', '合同金额'] as const;

/** As typed with the input method at full width. */
export const wide = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0));

export function register(): Plan {
  return {
    columns: Object.keys(registerColumns),
    dependent: ['省份'],
    words: ['城市', '省份', '状态'],
    numbers: [],
    dates: ['签约日期'],
    amounts: ['合同金额'],
    wide: widthColumns,
    row: (draw, i) => {
      const [province, city, district] = draw.pick(places);
      const name =
        draw.pick(surnames) + draw.pick(given) + (draw.next() < 0.6 ? draw.pick(given) : '');
      const [year, month, day] = draw.day(2018, 2025).split('-').map(Number);
      const large = draw.next() < 0.1;
      const amount = (large ? draw.whole(10, 50) : draw.whole(100, 9_000)) / 10;
      return [
        `（${year}）合字第${String(1000 + i)}号`,
        name,
        `13${draw.digits(9)}`,
        province,
        city,
        address(draw, `${province}${city}${district}`),
        `${year}年${month}月${day}日`,
        `${amount}${large ? '亿元' : '万元'}`,
        `${draw.whole(2, 8)}0${draw.pick(['%', '％'])}`,
        `${draw.whole(40, 260)}平方米`,
        `${draw.pick(['0571', '010', '021'])}${draw.pick(['-', '－'])}8${draw.digits(7)}`,
        draw.pick(['已备案', '已备案', '待审核', '已注销']),
      ];
    },
  };
}

function address(draw: Seeded, place: string): string {
  const house = `${draw.pick(streets)}${draw.whole(1, 300)}号`;
  const flat = `${draw.whole(1, 20)}幢${draw.whole(1, 3)}单元`;
  return `${place}${house}${draw.pick(['', '，', ',', '（'])}${flat}`.replace(/（(.*)$/, '（$1）');
}
