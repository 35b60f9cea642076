import { familyNameList } from '../../src/discover/dictionaries/family-name-list.ts';
import { givenNameList } from '../../src/discover/dictionaries/given-name-list.ts';
import { type Seeded, seeded } from './seeded.ts';

/** A table of text whose row i is about entity `entities[i]`. */
export interface RecordTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly entities: readonly number[];
}

type Draw = Seeded;
const list = <T>(length: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length }, (_, index) => make(index));
/** Frequent ones come first, as names and places do. */
const zipf = <T>(draw: Draw, of: readonly T[]): T =>
  of[Math.floor(of.length ** draw.next()) - 1] ?? draw.pick(of);

const syllables = 'ba ren tol mar sel vin dor kas lin por gan hes wic ham ley ton bur sta'.split(
  ' ',
);
const word = (draw: Draw, parts: number) => list(parts, () => draw.pick(syllables)).join('');
const some = (names: string, draw: Draw, count: number) => {
  const all = names.split('|');
  return list(count, () => draw.pick(all));
};

/** One slip of the keyboard. */
export function slip(cell: string, draw: Draw): string {
  const marks = [...cell];
  if (marks.length < 2) return cell;
  const at = draw.whole(0, marks.length - 2);
  const [here = '', next = ''] = marks.slice(at, at + 2);
  const other = /\d/.test(here) ? draw.digits(1) : draw.pick([...'etaoinsrhl']);
  const changed = draw.pick([[next, here], [other, next], [next], [here, here, next]]);
  return [...marks.slice(0, at), ...changed, ...marks.slice(at + 2)].join('');
}

/** How a second record of an entity differs, column by column. */
type Copy = (row: readonly string[], draw: Draw) => readonly string[];

/** Ways to write a cell anew, each with its chance. */
type Habits = readonly (readonly [chance: number, write: (cell: string, draw: Draw) => string])[];

function habit(cell: string, draw: Draw, habits: Habits): string {
  let left = draw.next();
  for (const [chance, write] of habits) {
    if (left < chance) return write(cell, draw);
    left -= chance;
  }
  return cell;
}

function withCopies(
  { name, columns, rows }: Pick<RecordTable, 'name' | 'columns' | 'rows'>,
  draw: Draw,
  {
    share,
    copy,
    most = 1,
  }: { readonly share: number; readonly copy: Copy; readonly most?: number },
): RecordTable {
  const all = rows.flatMap((row, entity) => {
    const copies = draw.next() < share ? draw.whole(1, most) : 0;
    return [{ row, entity }, ...list(copies, () => ({ row: copy(row, draw), entity }))];
  });
  const shuffled = all.map((each) => ({ each, at: draw.next() })).sort((a, b) => a.at - b.at);
  return {
    name,
    columns,
    rows: shuffled.map(({ each }) => each.row),
    entities: shuffled.map(({ each }) => each.entity),
  };
}

const abbreviations: readonly (readonly [string, string])[] = [
  ['Street', 'St'],
  ['Road', 'Rd'],
  ['Avenue', 'Ave'],
  ['North', 'N'],
  ['Company', 'Co'],
  ['Restaurant', 'Rest'],
];
const abbreviated = (cell: string) =>
  abbreviations.reduce((text, [long, short]) => text.replace(long, short), cell);

function people(draw: Draw) {
  const given = some(givenNameList, draw, 400);
  const family = some(familyNameList, draw, 900);
  const towns = list(120, () => ({
    town: word(draw, 3),
    code: draw.digits(4),
    state: draw.pick(['NSW', 'VIC', 'QLD', 'WA', 'SA']),
  }));
  const streets = list(
    500,
    () => `${word(draw, 3)} ${draw.pick(['Street', 'Road', 'Avenue', 'Lane'])}`,
  );
  return { given, family, towns, streets };
}

/** Persons, some of them twice: slips, gaps, swapped names, moved house. One in six lives with kin. */
export function persons(seed: number, { rows = 1500, share = 0.2 } = {}): RecordTable {
  const draw = seeded(seed);
  const { given, family, towns, streets } = people(draw);
  const home = () => {
    const { town, code, state } = zipf(draw, towns);
    return [String(draw.whole(1, 300)), draw.pick(streets), town, code, state];
  };
  const born = () => draw.day(1930, 2010).replaceAll('-', '');
  const all: string[][] = [];
  while (all.length < rows) {
    const [name, place] = [zipf(draw, family), home()];
    const kin = draw.next() < 0.1 ? draw.whole(2, 3) : 1;
    for (let i = 0; i < kin; i++) {
      const phone = `0${draw.digits(9)}`;
      all.push([zipf(draw, given), name, ...place, born(), draw.next() < 0.3 ? '' : phone]);
    }
  }
  const copy: Copy = (row, d) => {
    const moved = d.next() < 0.1 ? home() : undefined;
    const kept = row.map((cell, i) => (i >= 2 && i <= 6 ? moved?.[i - 2] : undefined) ?? cell);
    const changed = kept.map((cell) =>
      habit(cell, d, [
        [0.06, () => ''],
        [0.16, slip],
        [0.08, abbreviated],
      ]),
    );
    const [first = '', last = '', ...others] = changed;
    return d.next() < 0.05 ? [last, first, ...others] : changed;
  };
  const columns = ['first', 'last', 'number', 'street', 'town', 'code', 'state', 'born', 'phone'];
  return withCopies({ name: 'persons', columns, rows: all.slice(0, rows) }, draw, { share, copy });
}

const han = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰文建国志红梅';
const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹';
const places = [
  '北京市海淀区',
  '北京市朝阳区',
  '上海市浦东新区',
  '广东省深圳市南山区',
  '浙江省杭州市西湖区',
  '四川省成都市武侯区',
  '江苏省南京市鼓楼区',
  '湖北省武汉市洪山区',
];
const roads = '中山 人民 解放 建设 和平 文化 长江 黄河 学院 科技 创新 滨河'.split(' ');

/** Chinese persons: a wrong character, a shortened address, another number, gaps. */
export function chinesePersons(seed: number, { rows = 1200, share = 0.2 } = {}): RecordTable {
  const draw = seeded(seed);
  const name = () =>
    zipf(draw, [...surnames]) + list(draw.whole(1, 2), () => draw.pick([...han])).join('');
  const home = () =>
    `${draw.pick(places)}${draw.pick(roads)}${draw.pick(['路', '街', '大道'])}${draw.whole(1, 999)}号${draw.whole(1, 30)}栋${draw.whole(101, 2505)}室`;
  const phone = () => `1${draw.pick(['38', '39', '86', '59', '77'])}${draw.digits(8)}`;
  const all = list(rows, () => [
    name(),
    draw.pick(['男', '女']),
    draw.day(1950, 2005),
    phone(),
    home(),
    `${draw.pick(roads)}${draw.pick(['科技', '贸易', '实业'])}有限公司`,
  ]);
  const spaced = (cell: string) => `+86 ${cell.slice(0, 3)} ${cell.slice(3, 7)} ${cell.slice(7)}`;
  const shortened = (cell: string) => cell.replace(/^..[市省]/, '').replace('栋', '幢');
  const changes: readonly Habits[] = [
    [[0.08, (cell, d) => (cell[0] ?? '') + d.pick([...han]) + cell.slice(2)]],
    [],
    [],
    [
      [0.13, phone],
      [0.15, spaced],
    ],
    [
      [0.08, home],
      [0.35, shortened],
    ],
    [],
  ];
  const copy: Copy = (row, d) =>
    row.map((cell, i) => habit(cell, d, [[0.07, () => ''], ...(changes[i] ?? [])]));
  const columns = ['姓名', '性别', '出生日期', '手机号', '住址', '工作单位'];
  return withCopies({ name: 'chinese persons', columns, rows: all }, draw, { share, copy });
}

/**
 * Goods of makers, mostly in variants: named alike, of another year, in another pack. Most of a
 * maker's have its usual strength and style. Some are entered twice, with slips, gaps and reworded
 * makers: never with another measure.
 */
export function goods(seed: number, { rows = 900, share = 0.1 } = {}): RecordTable {
  const draw = seeded(seed);
  const { towns } = people(draw);
  const styles = list(30, () => word(draw, 2));
  const all: (readonly string[])[] = [];
  while (all.length < rows) {
    const { town, state } = zipf(draw, towns);
    const maker = `${word(draw, 3)} ${draw.pick(['Company', 'Brothers', 'Works'])}`;
    const usual = [draw.pick(styles), strength(draw), draw.pick(packs)] as const;
    for (const label of list(draw.whole(1, 4), () => range(draw)).flat()) {
      const [style, strong, pack] =
        draw.next() < 0.6 ? usual : [draw.pick(styles), strength(draw), usual[2]];
      const sizes = new Set([pack, ...(draw.next() < 0.2 ? [draw.pick(packs)] : [])]);
      for (const size of sizes) all.push([label, style, strong, size, maker, town, state]);
    }
  }
  const copy: Copy = (row, d) =>
    row.map((cell, i) => {
      const isMeasure = i === 2 || i === 3;
      return habit(cell, d, [
        [0.05, () => ''],
        [isMeasure ? 0 : 0.15, slip],
        [isMeasure ? 0 : 0.1, abbreviated],
      ]);
    });
  const columns = ['label', 'style', 'strength', 'pack', 'maker', 'town', 'state'];
  return withCopies({ name: 'goods', columns, rows: distinctRows(all) }, draw, { share, copy });
}

const packs = ['8.4', '12.0', '16.0', '24.0', '32.0'];
const strength = (draw: Draw) => (draw.whole(35, 95) / 10).toFixed(1);

/** The names of one range of goods: of some years, in some makes, or one alone. */
function range(draw: Draw): readonly string[] {
  const name = `${word(draw, 3)} ${word(draw, 2)}`;
  const kind = draw.next();
  if (kind < 0.2) return list(draw.whole(2, 3), (i) => `${name} (${2010 + i})`);
  if (kind < 0.5) return list(draw.whole(2, 3), () => `${name} ${word(draw, 2)}`);
  return [name];
}

/** Firms of one register, some of them entered twice: other words for one name, another phone, moved. */
export function firms(seed: number, { rows = 900, share = 0.15 } = {}): RecordTable {
  const draw = seeded(seed);
  const { towns, streets } = people(draw);
  const home = () => {
    const { town, code } = zipf(draw, towns);
    return [`${draw.whole(1, 300)} ${draw.pick(streets)}`, town, code];
  };
  const all = list(rows, () => [
    `${word(draw, draw.whole(2, 3))} ${draw.pick(['Trading', 'Foods', 'Tools', 'Parts'])} ${draw.pick(['Company', 'Limited', 'Partners'])}`,
    ...home(),
    `0${draw.digits(9)}`,
    String(draw.whole(1900, 2020)),
    String(draw.whole(1, 4000)),
  ]);
  const copy: Copy = (row, d) => {
    const moved = d.next() < 0.1 ? home() : undefined;
    return row.map((cell, i) =>
      habit(moved?.[i - 1] ?? cell, d, [
        [i === 0 ? 0 : 0.05, () => ''],
        [0.12, slip],
        [0.1, abbreviated],
        [i === 0 ? 0.15 : 0, (name) => name.replace(/ \w+$/, '')],
        [i === 6 ? 0.4 : 0, () => String(d.whole(1, 4000))],
      ]),
    );
  };
  const columns = ['name', 'address', 'town', 'code', 'phone', 'founded', 'staff'];
  return withCopies({ name: 'firms', columns, rows: all }, draw, { share, copy });
}

function distinctRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(rows.map((row) => [row.join('\t'), row])).values()];
}

/** Places of business in two directories with habits of their own; a fifth of the first is in the second too. */
export function directories(seed: number, rows = 600): readonly [RecordTable, RecordTable] {
  const draw = seeded(seed);
  const { towns, streets } = people(draw);
  const few = towns.slice(0, 12);
  const kinds = ['italian', 'french', 'chinese', 'grill', 'bakery', 'tea room', 'fish', 'thai'];
  const names = list(500, () => word(draw, draw.whole(2, 4)));
  const place = () => {
    const { town } = zipf(draw, few);
    const tail = draw.pick([
      '',
      '',
      ' Restaurant',
      ' Cafe',
      ' House',
      ' Grill',
      ' & Sons',
      ' Company',
    ]);
    const area = `${200 + few.findIndex((f) => f.town === town)}`;
    return [
      `${draw.pick(names)}${tail}`,
      `${draw.whole(1, 999)} ${draw.pick(['', 'North ', 'East '])}${draw.pick(streets)}`,
      town,
      `${area}-${draw.digits(3)}-${draw.digits(4)}`,
      draw.pick(kinds),
    ];
  };
  const first = list(rows, place);
  const changes: readonly Habits[] = [
    [
      [0.1, slip],
      [0.2, (cell) => cell.replace(/ (Restaurant|Cafe|House|Grill|Company)$/, '')],
      [0.1, (cell) => `The ${cell}`],
    ],
    [
      [0.6, abbreviated],
      [0.1, (cell) => `${abbreviated(cell)} at ${draw.pick(streets)}`],
    ],
    [[0.1, () => draw.pick(few).town]],
    [
      [0.05, () => `800-${draw.digits(3)}-${draw.digits(4)}`],
      [0.95, (cell) => cell.replace('-', '/')],
    ],
    [[0.5, () => draw.pick(kinds)]],
  ];
  const other = (row: readonly string[]): readonly string[] =>
    row.map((cell, i) => habit(cell, draw, changes[i] ?? []));
  const shared = Math.floor(rows / 5);
  const second = [
    ...first.slice(0, shared).map(other),
    ...list(rows - shared, () => other(place())),
  ];
  const order = second.map((row, i) => ({ row, i, at: draw.next() })).sort((a, b) => a.at - b.at);
  const columns = ['name', 'address', 'city', 'phone', 'kind'];
  return [
    { name: 'directory one', columns, rows: first, entities: first.map((_, i) => i) },
    {
      name: 'directory two',
      columns,
      rows: order.map(({ row }) => row),
      entities: order.map(({ i }) => (i < shared ? i : rows + i)),
    },
  ];
}

/** Tables whose rows resemble each other and yet each stands for itself. */
export function unrepeatedTables(seed: number): readonly RecordTable[] {
  return [orders, catalogue, branches, visits, households, readings].map((make) => {
    const { name, columns, rows } = make(seeded(seed));
    return { name, columns, rows, entities: rows.map((_, i) => i) };
  });
}

type Rows = Pick<RecordTable, 'name' | 'columns' | 'rows'>;

/** Orders that carry the customer's name, phone and address with them. */
function orders(draw: Draw): Rows {
  const { given, family, streets } = people(draw);
  const customers = list(500, () => [
    `${zipf(draw, given)} ${zipf(draw, family)}`,
    `0${draw.digits(9)}`,
    `${draw.whole(1, 300)} ${draw.pick(streets)}`,
  ]);
  const rows = list(1500, (i) => [
    `O${10_000 + i}`,
    ...draw.pick(customers),
    draw.day(2022, 2024),
    word(draw, 2),
    String(draw.whole(1, 9)),
    (draw.next() * 500).toFixed(2),
  ]);
  return {
    name: 'orders',
    columns: ['order', 'customer', 'phone', 'address', 'ordered', 'item', 'quantity', 'amount'],
    rows,
  };
}

/** Articles in several sizes and colours. */
function catalogue(draw: Draw): Rows {
  const rows = list(250, () => {
    const [name, brand, group] = [
      `${word(draw, 3)} ${draw.pick(['Shirt', 'Trousers', 'Jacket'])}`,
      word(draw, 2),
      draw.pick(['men', 'women', 'children']),
    ];
    const price = (draw.next() * 90 + 9).toFixed(2);
    const sizes = ['S', 'M', 'L', 'XL'].slice(0, draw.whole(1, 4));
    return sizes.flatMap((size) =>
      ['red', 'blue', 'black']
        .slice(0, draw.whole(1, 3))
        .map((colour) => [`${name} ${colour} ${size}`, brand, group, size, colour, price]),
    );
  }).flat();
  return {
    name: 'catalogue',
    columns: ['title', 'brand', 'group', 'size', 'colour', 'price'],
    rows: rows.map((row, i) => [`A${1000 + i}`, ...row]).map(([, ...row]) => row),
  };
}

/** Branches of chains: one name, many addresses. */
function branches(draw: Draw): Rows {
  const { towns, streets } = people(draw);
  const chains = list(150, () => `${word(draw, 3)} ${draw.pick(['Bank', 'Stores', 'Pharmacy'])}`);
  const rows = list(900, () => {
    const { town, code, state } = zipf(draw, towns);
    return [
      zipf(draw, chains),
      `${draw.whole(1, 300)} ${draw.pick(streets)}`,
      town,
      code,
      state,
      `0${draw.digits(9)}`,
    ];
  });
  return {
    name: 'branches',
    columns: ['company', 'address', 'town', 'code', 'state', 'phone'],
    rows,
  };
}

/** Visits of patients, named each time. */
function visits(draw: Draw): Rows {
  const { given, family } = people(draw);
  const patients = list(300, () => [
    zipf(draw, given),
    zipf(draw, family),
    draw.day(1930, 2015),
    draw.pick(['F', 'M']),
  ]);
  const rows = list(1200, () => [
    ...draw.pick(patients),
    draw.day(2023, 2024),
    `${draw.pick(['A', 'B', 'C'])}${draw.digits(2)}`,
    draw.pick(['north', 'south', 'west']),
    (36 + draw.next() * 3).toFixed(1),
  ]);
  return {
    name: 'visits',
    columns: ['first', 'last', 'born', 'sex', 'visited', 'code', 'ward', 'temperature'],
    rows,
  };
}

/** Families: one surname, one address, one phone; twins share a birthday too. */
function households(draw: Draw): Rows {
  const { given, family, towns, streets } = people(draw);
  const rows = list(450, () => {
    const { town, code } = zipf(draw, towns);
    const [last, street, phone, born] = [
      zipf(draw, family),
      `${draw.whole(1, 300)} ${draw.pick(streets)}`,
      `0${draw.digits(9)}`,
      draw.day(1990, 2015),
    ];
    const names = new Set(list(draw.whole(1, 5), () => zipf(draw, given)));
    return [...names].map((first) => [
      first,
      last,
      draw.next() < 0.1 ? born : draw.day(1940, 2015),
      street,
      town,
      code,
      phone,
    ]);
  }).flat();
  return {
    name: 'households',
    columns: ['first', 'last', 'born', 'street', 'town', 'code', 'phone'],
    rows,
  };
}

/** Readings of named stations. */
function readings(draw: Draw): Rows {
  const stations = list(20, () => `${word(draw, 3)} ${draw.pick(['Bridge', 'Hill', 'Lake'])}`);
  const rows = list(2000, (i) => [
    draw.pick(stations),
    new Date(1_600_000_000_000 + i * 600_000).toISOString().slice(0, 19),
    draw.normal(14, 6).toFixed(1),
    draw.normal(60, 9).toFixed(1),
  ]);
  return { name: 'readings', columns: ['station', 'at', 'temperature', 'humidity'], rows };
}
