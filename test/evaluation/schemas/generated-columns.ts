import type { Random } from '../../browser/random.ts';
import type { SchemaNames } from './schema-names.ts';
import { shuffled } from './schema-names.ts';

export type GeneratedCell = string | null;

/** How the rows of a table are identified. */
export type KeyStyle =
  | 'serial'
  | 'from zero'
  | 'offset'
  | 'gappy'
  | 'random'
  | 'coded'
  | 'guid'
  | 'letters';

/** The key values of a table, in row order. */
export function keyColumn(style: KeyStyle, rows: number, random: Random): readonly string[] {
  const letter = () => String.fromCharCode(65 + random.whole(0, 26));
  const index = Array.from({ length: rows }, (_, i) => i);
  switch (style) {
    case 'serial':
      return index.map((i) => String(i + 1));
    case 'from zero':
      return index.map(String);
    case 'offset': {
      const first = random.one([100, 1000, 10_000, 10_248]);
      return index.map((i) => String(first + i));
    }
    case 'gappy': {
      let last = 0;
      return index.map(() => {
        last += random.next() < 0.8 ? 1 : random.whole(2, 6);
        return String(last);
      });
    }
    case 'random':
      return distinct(rows, () => String(random.whole(100_000, 1_000_000)));
    case 'coded': {
      const [prefix, digits] = [
        `${letter()}${random.next() < 0.5 ? letter() : ''}`,
        random.whole(4, 7),
      ];
      const join = random.next() < 0.3 ? '-' : '';
      return index.map((i) => `${prefix}${join}${String(i + 1).padStart(digits, '0')}`);
    }
    case 'guid': {
      const hex = (n: number) =>
        Array.from({ length: n }, () => random.whole(0, 16).toString(16)).join('');
      return distinct(rows, () => [8, 4, 4, 4, 12].map(hex).join('-'));
    }
    case 'letters': {
      const length = rows <= 60 ? random.whole(2, 4) : random.whole(4, 6);
      return distinct(rows, () => Array.from({ length }, letter).join(''));
    }
  }
}

function distinct(rows: number, make: () => string): readonly string[] {
  const made = new Set<string>();
  while (made.size < rows) made.add(make());
  return [...made];
}

/** References to some keys: how often each is used differs as it does in real tables. */
export function referenceColumn(
  keys: readonly string[],
  rows: number,
  random: Random,
): readonly string[] {
  const style = random.one(['even', 'few', 'few', 'recent', 'active', 'grouped', 'even'] as const);
  const order = shuffled(keys, random);
  const at = (i: number) => keys[Math.min(keys.length - 1, i)] ?? '';
  switch (style) {
    case 'even':
      return fill(rows, () => at(random.whole(0, keys.length)));
    case 'few':
      return fill(rows, () => order[Math.floor(keys.length * random.next() ** 2.5)] ?? at(0));
    case 'recent':
      return fill(rows, () => at(Math.floor(keys.length * (1 - random.next() ** 1.7))));
    case 'active': {
      const active = order.slice(0, Math.max(1, Math.round(keys.length * 0.6)));
      return fill(rows, () => active[random.whole(0, active.length)] ?? at(0));
    }
    case 'grouped':
      return fill(rows, () => random.whole(0, keys.length))
        .sort((a, b) => a - b)
        .map(at);
  }
}

export function fill<T>(rows: number, make: (row: number) => T): T[] {
  return Array.from({ length: rows }, (_, i) => make(i));
}

/** A column that refers to nothing, though its values often stand in some key. */
export interface Attribute {
  readonly name: string;
  readonly cells: readonly GeneratedCell[];
}

type Maker = (random: Random, rows: number) => readonly GeneratedCell[];

const day = (n: number) =>
  new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
const each =
  (make: (random: Random, row: number) => GeneratedCell): Maker =>
  (random, rows) =>
    fill(rows, (row) => make(random, row));
const bell = (random: Random) => (random.next() + random.next() + random.next()) / 3;

const attributes: readonly (readonly [en: string, zh: string, make: Maker])[] = [
  [
    'name',
    '名称',
    each(
      (r) =>
        `${r.one(['North', 'Blue', 'Old', 'Grand'])} ${r.one(['Oak', 'Lake', 'Star', 'Hill'])} ${r.whole(1, 400)}`,
    ),
  ],
  ['quantity', '数量', each((r) => String(1 + Math.floor(-Math.log(1 - r.next()) * 4)))],
  ['price', '单价', each((r) => (r.whole(100, 20_000) / 100).toFixed(2))],
  ['rating', '评分', each((r) => String(1 + Math.floor(5 * Math.sqrt(r.next()))))],
  ['discount percent', '折扣', each((r) => String(5 * r.whole(0, 9)))],
  ['score', '得分', each((r) => String(Math.round(100 * bell(r))))],
  ['points', '积分', each((r) => String(r.whole(0, 101)))],
  ['priority', '优先级', each((r) => String(r.whole(1, 4)))],
  ['status', '状态', each((r) => r.one(['open', 'closed', 'open', 'pending']))],
  ['is active', '是否有效', each((r) => (r.next() < 0.8 ? '1' : '0'))],
  ['created', '创建日期', each((r) => day(r.whole(0, 1500)))],
  ['year', '年份', each((r) => String(r.whole(2008, 2025)))],
  ['month', '月份', each((r) => String(r.whole(1, 13)))],
  ['age', '年龄', each((r) => String(18 + Math.round(60 * bell(r))))],
  [
    'sort order',
    '排序',
    (r, rows) =>
      shuffled(
        fill(rows, (i) => String(i + 1)),
        r,
      ),
  ],
  ['stock', '库存', each((r) => String(r.whole(0, 500)))],
  ['phone', '电话', each((r) => `13${r.whole(100_000_000, 1_000_000_000)}`)],
  ['postcode', '邮编', each((r) => String(r.whole(100_000, 860_000)))],
  ['version', '版本', each((r) => `${r.whole(0, 4)}.${r.whole(0, 10)}`)],
  ['duration', '时长', each((r) => String(Math.round(1 + 200 * bell(r) ** 2)))],
  ['remark', '备注', each((r) => (r.next() < 0.6 ? null : `note ${r.whole(1, 9000)}`))],
  ['level', '级别', each((r) => r.one(['A', 'B', 'C', 'D']))],
  ['seats', '座位数', each((r) => String(r.whole(2, 41)))],
];

/** Some attributes for a table, each at most once. */
export function someAttributes(
  names: SchemaNames,
  random: Random,
  { rows, count }: { readonly rows: number; readonly count: number },
): readonly Attribute[] {
  return shuffled(attributes, random)
    .slice(0, count)
    .map(([en, zh, make]) => ({ name: names.attribute(en, zh), cells: make(random, rows) }));
}
