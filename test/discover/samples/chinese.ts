import { digits, pick, type Random } from './random.ts';

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗'];
const given = [...'伟芳敏静丽强磊洋勇艳杰娟涛明超霞平刚桂华建国文志海燕春梅雪'];
const cities = ['浙江省杭州市西湖区', '北京市海淀区', '广东省深圳市南山区', '四川省成都市武侯区'];
const streets = ['文三路', '中关村大街', '科技园路', '人民南路', '解放大道'];
const wide = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0));
const mixed = (random: Random, text: string) => (random() < 0.3 ? wide(text) : text);

/** Columns of a Chinese table as people type them, with the type each is of: seeded, so the truth is known. */
export const chineseColumns: Readonly<Record<string, (random: Random) => string>> = {
  'chinese-person-name': (r) =>
    pick(r, surnames) + pick(r, given) + (r() < 0.6 ? pick(r, given) : ''),
  'chinese-address': (r) =>
    `${pick(r, cities)}${pick(r, streets)}${mixed(r, digits(r, 2))}号${r() < 0.5 ? '，' : ''}${1 + Math.floor(r() * 9)}单元`,
  'chinese-mobile': (r) => mixed(r, `13${digits(r, 9)}`),
  date: (r) => {
    const [year, month, day] = [
      2000 + Math.floor(r() * 25),
      1 + Math.floor(r() * 12),
      1 + Math.floor(r() * 28),
    ];
    return mixed(r, pick(r, [`${year}年${month}月${day}日`, `${year}/${month}/${day}`]));
  },
  'money-amount': (r) =>
    mixed(r, `${(r() * 900).toFixed(r() < 0.5 ? 0 : 2)}${pick(r, ['万元', '亿元', '元', '千元'])}`),
  percentage: (r) => mixed(r, `${(r() * 100).toFixed(1)}`) + pick(r, ['%', '％']),
  'quantity-with-unit': (r) =>
    `${1 + Math.floor(r() * 500)}${pick(r, ['公斤', '吨', '平方米', '毫升'])}`,
  'chinese-landline': (r) =>
    pick(r, [`010-8${digits(r, 7)}`, `（021）6${digits(r, 7)}`, `0571－8${digits(r, 7)}`]),
};
