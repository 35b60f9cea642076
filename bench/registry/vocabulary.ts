import type { Random } from '../../test/discover/samples/random.ts';

const beginnings = ['ac', 'be', 'cor', 'de', 'fi', 'gra', 'in', 'lo', 'mer', 'no', 'pla', 'qua'];
const middles = ['ba', 'ci', 'don', 'fer', 'gi', 'la', 'mi', 'nor', 'pe', 'ru', 'sta', 'ti', 'vo'];
const ends = ['ble', 'ce', 'der', 'ge', 'ing', 'ment', 'ness', 'ry', 's', 'tion', 'ture', 'ty'];

/** Words that are spelled as English ones are, most frequent first. */
const madeWords = beginnings.flatMap((beginning) =>
  middles.flatMap((middle) => ends.map((end) => `${beginning}${middle}${end}`)),
);

/** Words of administration and trade, most frequent first. */
const chineseWords =
  '数据 客户 业务 管理 信息 服务 企业 订单 合同 产品 统计 监测 质量 设备 交易 项目 财务 资产 记录 地区 人口 车辆 电力 能源 环境 医疗 教育 税务 信用 物流 仓储 库存 供应商 发票 支付 账户 保险 贷款 房屋 土地 气象 水利 农业 渔业 林业 矿产 港口 航班 铁路 公路 地铁 停车 充电桩 路灯 排污 噪声 垃圾 食品 药品 疫苗 门诊 住院 病历 学籍 社保 公积金'.split(
    ' ',
  );

/** Draws from a list as words are drawn in a language: the tenth a tenth as often as the first. */
export function drawn(random: Random, list: readonly string[]): string {
  return list[Math.floor(list.length ** random()) - 1] ?? list[0] ?? '';
}

export const englishWord = (random: Random): string => drawn(random, madeWords);
export const chineseWord = (random: Random): string => drawn(random, chineseWords);

/** A number of things from `least` to `most`, few more often than many. */
export function several<T>(random: Random, [least, most]: readonly [number, number], one: () => T) {
  const number = least + Math.floor((most - least + 1) * random() ** 2);
  return Array.from({ length: number }, one);
}
