import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOf, openTestEngine, profileRows } from '../../../../test/discover/profiled-tables.ts';
import { seeded } from '../../../../test/evaluation/seeded.ts';
import { createQueryLog } from '../../../engine/query-log.ts';
import { ageAt } from '../../../vocabulary/calendar-date.ts';
import { discover } from '../../discover.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

type Row = readonly string[];
interface Planted {
  readonly columns: readonly string[];
  readonly make: (i: number, draw: ReturnType<typeof seeded>) => Row;
  /** By row: cells that are written otherwise. */
  readonly spoilt?: Readonly<Record<number, Row>>;
}

async function kindsIn({
  columns,
  make,
  spoilt = {},
}: Planted): Promise<readonly { readonly cell: string; readonly kinds: readonly string[] }[]> {
  const draw = seeded(11);
  const rows = Array.from({ length: 200 }, (_, i) => {
    const row = make(i, draw);
    return (spoilt[i] ?? row).map((cell) => (cell === '' ? null : cell));
  });
  const profile = await profileRows(engine, 'cells', { columns, rows });
  const { tables } = await discover(engine, [profile], {
    asOf,
    seed: 1,
    queries: createQueryLog(),
  });
  const cells = tables[0]?.suspectedCells?.kept() ?? [];
  return cells.map(({ index, column, kind, also }) => ({
    cell: `${index} ${column}`,
    kinds: [kind, ...also],
  }));
}

const cities = ['Springfield', 'Riverside', 'Greenville', 'Fairview'];
const states = ['IL', 'CA', 'TX', 'OR'];

const counties = [
  ['浙江省', '杭州', '西湖区'],
  ['浙江省', '宁波', '海曙区'],
  ['江苏省', '南京', '玄武区'],
  ['江苏省', '苏州', '昆山市'],
  ['四川省', '成都', '武侯区'],
  ['广西壮族自治区', '南宁', '青秀区'],
];
const aged = (born: string, seen: string) => [born, seen, String(ageAt(born, seen))];

const positives: Readonly<Record<string, { of: Planted; found: readonly string[] }>> = {
  'a code of another shape': {
    of: {
      columns: ['code'],
      make: (_, draw) => [`${draw.pick(['KX', 'LB', 'QF', 'TR'])}-${draw.digits(5)}`],
      spoilt: { 50: ['KX12-345'] },
    },
    found: ['50 code pattern'],
  },
  'a word among numbers': {
    of: {
      columns: ['weight'],
      make: (_, draw) => [(draw.whole(100, 900) / 10).toFixed(1)],
      spoilt: { 20: ['heavy'] },
    },
    found: ['20 weight type'],
  },
  'a unit in another spelling': {
    of: {
      columns: ['pack'],
      make: (_, draw) => [`${draw.whole(2, 900)} kg`],
      spoilt: { 60: ['17 KG.'] },
    },
    found: ['60 pack unit-in-cell'],
  },
  'dates in another spelling, and of no calendar': {
    of: {
      columns: ['shipped'],
      make: (_, draw) => [draw.day(2023, 2024)],
      spoilt: { 5: ['3/14/2024'], 9: ['2024-02-31'] },
    },
    found: ['5 shipped pattern', '9 shipped impossible-date'],
  },
  'a number far from all others': {
    of: {
      columns: ['depth'],
      make: (_, draw) => [String(draw.whole(100, 400))],
      spoilt: { 33: ['250000'] },
    },
    found: ['33 depth scale-jump'],
  },
  'a sum that does not add up': {
    of: {
      columns: ['net', 'tax', 'gross'],
      make: (_, draw) => {
        const [net, tax] = [draw.whole(100, 900), draw.whole(10, 90)];
        return [String(net), String(tax), String(net + tax)];
      },
      spoilt: { 70: ['400', '50', '471'] },
    },
    found: ['70 gross contradiction'],
  },
  'an end before its start': {
    of: {
      columns: ['ordered', 'shipped'],
      make: (i, draw) => {
        const day = Date.UTC(2023, 0, 1 + ((i * 37) % 600));
        const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
        return [iso(day), iso(day + draw.whole(1, 20) * 86_400_000)];
      },
      spoilt: { 44: ['2024-01-20', '2023-11-02'] },
    },
    found: ['44 shipped contradiction'],
  },
  'an age that contradicts the birth date': {
    of: {
      columns: ['born', 'seen', 'age'],
      make: (_, draw) => aged(draw.day(1940, 2000), draw.day(2020, 2024)),
      spoilt: { 12: ['1980-05-01', '2022-08-30', '24'], 90: ['2020-05-01', '2022-08-30', '42'] },
    },
    found: ['12 age contradiction', '90 born contradiction'],
  },
  'an age that contradicts a birth date with the day first': {
    of: {
      columns: ['born', 'age'],
      make: (_, draw) => {
        const born = draw.day(1940, 2000);
        return [born.split('-').reverse().join('/'), String(ageAt(born, '2024-03-01'))];
      },
      spoilt: { 12: ['30/08/1980', '24'], 60: ['30/08/1980', '42'] },
    },
    found: ['12 age contradiction'],
  },
  'a city not in its province, which the county settles': {
    of: {
      columns: ['a', 'b', 'c'],
      make: (_, draw) => draw.pick(counties),
      spoilt: { 31: ['浙江省', '南京', '西湖区'], 77: ['四川省', '苏州', '昆山市'] },
    },
    found: ['31 b contradiction', '77 a contradiction'],
  },
  'cells that were run together': {
    of: {
      columns: ['city', 'state'],
      make: (_, draw) => [draw.pick(cities), draw.pick(states)],
      spoilt: {
        3: ['Springfield IL', ''],
        80: ['Riverside TX', ''],
        120: ['Fairview OR', ''],
        150: ['Greenville CA', ''],
      },
    },
    found: [3, 80, 120, 150].flatMap((row) => [
      `${row} city merged-cells`,
      `${row} state merged-cells`,
    ]),
  },
};

test.each(Object.entries(positives))('%s is suspected, and nothing else', async (_, planted) => {
  const wanted = planted.found.map((entry) => entry.split(/ (?=[^ ]+$)/));
  const found = await kindsIn(planted.of);
  expect(found.map(({ cell }) => cell)).toEqual(wanted.map(([cell]) => cell));
  for (const [i, { kinds }] of found.entries()) expect(kinds).toContain(wanted[i]?.[1]);
});

/** A resident identity number (GB 11643, MOD 11-2), of a check character if one is asked for. */
function residentId(draw: ReturnType<typeof seeded>, wanted?: string): string {
  const born = draw.day(1950, 2000).replaceAll('-', '');
  for (;;) {
    const body = `${draw.pick(['110105', '310104', '440304', '621002'])}${born}${draw.digits(3)}`;
    const sum = [...body].reduce((total, digit) => ((total + Number(digit)) * 2) % 11, 0);
    const check = '0123456789X'.charAt((12 - sum) % 11);
    if ((wanted ?? check) === check) return body + check;
  }
}

const negatives: Readonly<Record<string, Planted>> = {
  'codes of two shapes, both usual': {
    columns: ['code'],
    make: (i, draw) => [i % 3 === 0 ? `K${draw.digits(6)}` : `LB-${draw.digits(4)}`],
  },
  'check characters among check digits, more of them than usual': {
    columns: ['id_number'],
    make: (i, draw) => [residentId(draw, i % 8 === 0 ? 'X' : undefined)],
  },
  'the tail of a skewed column': {
    columns: ['amount'],
    make: (_, draw) => [Math.exp(draw.normal(4, 1.2)).toFixed(2)],
  },
  'tails on both sides, the longer of them below': {
    columns: ['yield', 'balance', 'share'],
    make: (_, draw) => [
      (draw.normal(0, 1) / Math.sqrt(-Math.log(1 - draw.next()))).toFixed(3),
      (-Math.exp(draw.normal(3, 1))).toFixed(2),
      (100 + Math.log(1 - draw.next()) * 8).toFixed(2),
    ],
  },
  'numbers and words that are both usual': {
    columns: ['size'],
    make: (i, draw) => [
      i % 2 === 0 ? draw.pick(['S', 'M', 'L', 'XL']) : String(draw.whole(34, 46)),
    ],
  },
  'two units that differ': {
    columns: ['pack'],
    make: (i, draw) => [`${draw.whole(2, 900)} ${i % 2 === 0 ? 'kg' : 'ml'}`],
  },
  'ages noted up to a year after the day they are of': {
    columns: ['born', 'seen', 'age'],
    make: (_, draw) => {
      const [born, seen] = [draw.day(1940, 2000), draw.day(2020, 2024)];
      return [born, seen, String(ageAt(born, seen) + draw.whole(0, 1))];
    },
  },
  'ages beside dates that have nothing to do with them': {
    columns: ['hired', 'age'],
    make: (_, draw) => [draw.day(2000, 2020), String(draw.whole(18, 65))],
  },
  'places of two parties, mostly in one province': {
    columns: ['sender', 'recipient'],
    make: (_, draw) => {
      const [province = '', city = ''] = draw.pick(counties);
      return [province, draw.next() < 0.9 ? city : (draw.pick(counties)[1] ?? '')];
    },
  },
  'names of counties that several cities have, and of places that are none': {
    columns: ['province', 'district'],
    make: (_, draw) =>
      draw.pick([
        ['江苏', '鼓楼区'],
        ['福建', '鼓楼区'],
        ['辽宁', '和平区'],
        ['天津', '和平区'],
        ['辽宁', '高新园区'],
        ['台湾', '中山区'],
      ]),
  },
  'dates in no order': {
    columns: ['born', 'hired'],
    make: (_, draw) => [draw.day(2020, 2024), draw.day(2020, 2024)],
  },
  'three numbers that have nothing to do with each other': {
    columns: ['a', 'b', 'c'],
    make: (_, draw) => [1, 2, 3].map(() => String(draw.whole(100, 900))),
  },
  'names that end like a state, beside no empty cell': {
    columns: ['city', 'state'],
    make: (i, draw) => [i % 40 === 0 ? 'Fort OR' : draw.pick(cities), draw.pick(states)],
  },
  'version numbers, hashes and coordinates': {
    columns: ['version', 'hash', 'latitude'],
    make: (_, draw) => [
      `${draw.whole(0, 3)}.${draw.whole(0, 20)}.${draw.whole(0, 9)}`,
      Array.from({ length: 40 }, () => draw.pick([...'0123456789abcdef'])).join(''),
      (draw.whole(-9_000_000, 9_000_000) / 100_000).toFixed(5),
    ],
  },
};

test.each(Object.entries(negatives))('%s: nothing is suspected', async (_, planted) => {
  expect(await kindsIn(planted)).toEqual([]);
});

async function orphansAmong(strays: readonly string[]): Promise<readonly string[]> {
  const shops = Array.from({ length: 60 }, (_, i) => [`SH${1000 + i * 7}`, `Shop ${i}`]);
  const sales = Array.from({ length: 300 }, (_, i) => [
    `T${i}`,
    strays[i - 100] ?? shops[(i * 13) % 60]?.[0] ?? '',
  ]);
  const profiles = [
    await profileRows(engine, 'shops', { columns: ['shop_id', 'name'], rows: shops }),
    await profileRows(engine, 'sales', { columns: ['sale', 'shop_id'], rows: sales }),
  ];
  const { tables } = await discover(engine, profiles, {
    asOf,
    seed: 1,
    queries: createQueryLog(),
  });
  const cells = tables.flatMap(({ suspectedCells }) => suspectedCells?.kept() ?? []);
  return cells.filter(({ kind }) => kind === 'orphan').map(({ index }) => String(index));
}

test('a reference to nothing is suspected where nearly all others lead somewhere', async () => {
  expect(await orphansAmong([])).toEqual([]);
  expect(await orphansAmong(['SH9991', 'SH9992'])).toEqual(['100', '101']);
});
