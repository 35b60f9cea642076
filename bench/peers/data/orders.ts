import type { Seeded } from '../../../test/evaluation/seeded.ts';
import { missing, outliers, type PlantedColumn, token, wrongCheckDigits } from './plants.ts';
import type { Pools } from './pools.ts';

/** What the cells of a row of `orders` have in common. */
export interface OrderRow {
  readonly number: number;
  readonly city: number;
  readonly orderedOn: string;
  readonly weight: number;
}

const cities = [
  ['BJS', '北京'],
  ['SHA', '上海'],
  ['CAN', '广州'],
  ['SZX', '深圳'],
  ['HGH', '杭州'],
  ['CTU', '成都'],
  ['KWE', '贵阳'],
  ['IQN', '庆阳'],
  ['WUH', '武汉'],
  ['XIY', '西安'],
] as const;

export const storeCount = 500;
export const storeId = (number: number): string => `S${String(number).padStart(4, '0')}`;

export function orderRow(number: number, draw: Seeded): OrderRow {
  return {
    number,
    city: draw.whole(0, cities.length - 1),
    orderedOn: draw.day(2022, 2024),
    weight: Math.round((0.2 + 29.8 * draw.next()) * 100) / 100,
  };
}

/** The twenty columns of `orders` that faults are planted in. */
export function orderColumns(pools: Pools): readonly PlantedColumn<OrderRow>[] {
  return [...personColumns(pools), ...companyColumns(pools), ...placeColumns, ...orderFigures];
}

function personColumns(pools: Pools): readonly PlantedColumn<OrderRow>[] {
  const person = { type: 'text', holds: ['personal'] } as const;
  return [
    {
      name: 'order_id',
      cell: (row) => String(100_000_000 + row.number),
      type: 'number',
      holds: ['key'],
    },
    {
      name: 'customer_name',
      ...person,
      cell: (_, draw) => draw.pick(pools.names),
      plants: [token('不详', 0.02)],
    },
    // Digits alone: numbers to some, text to others, and both are right.
    { name: 'phone', holds: ['personal'], cell: (_, draw) => draw.pick(pools.phones) },
    {
      name: 'email',
      ...person,
      cell: (_, draw) => draw.pick(pools.emails),
      plants: [missing(0.12)],
    },
    {
      name: 'id_number',
      ...person,
      cell: (_, draw) => draw.pick(pools.residentIds),
      plants: [wrongCheckDigits(0.005)],
    },
  ];
}

function companyColumns(pools: Pools): readonly PlantedColumn<OrderRow>[] {
  return [
    {
      name: 'company_code',
      type: 'text',
      cell: (_, draw) => draw.pick(pools.companies),
      plants: [missing(0.01), wrongCheckDigits(0.005)],
    },
    {
      name: 'barcode',
      cell: (_, draw) => draw.pick(pools.barcodes),
      plants: [wrongCheckDigits(0.005)],
    },
    { name: 'store_id', type: 'text', cell: (_, draw) => storeId(draw.whole(1, storeCount)) },
  ];
}

const placeColumns: readonly PlantedColumn<OrderRow>[] = [
  { name: 'city_code', type: 'text', cell: (row) => cities[row.city]?.[0] ?? '' },
  {
    name: 'city_name',
    type: 'text',
    cell: (row) => cities[row.city]?.[1] ?? '',
    plants: [
      {
        kind: 'dependency',
        share: 0.003,
        spoil: (right, draw) =>
          draw.pick(cities.flatMap(([, name]) => (name === right ? [] : [name]))),
      },
    ],
  },
  { name: 'currency', type: 'text', cell: () => 'CNY', holds: ['constant'] },
  {
    name: 'channel',
    type: 'text',
    cell: (_, draw) => draw.pick(['web', 'app', 'store', 'phone']),
    plants: [token('N/A', 0.04)],
  },
  { name: 'is_gift', type: 'boolean', cell: (_, draw) => String(draw.next() < 0.15) },
];

const orderFigures: readonly PlantedColumn<OrderRow>[] = [
  {
    name: 'ordered_on',
    type: 'date',
    cell: (row) => row.orderedOn,
    plants: [token('9999-12-31', 0.02)],
  },
  {
    name: 'delivered_at',
    type: 'date',
    cell: (row, draw) => later(row.orderedOn, draw.whole(6 * 3600, 9 * 86_400)),
    plants: [missing(0.07)],
  },
  {
    name: 'quantity',
    type: 'number',
    cell: (_, draw) => String(draw.whole(1, 20)),
    plants: [token('-1', 0.03)],
  },
  {
    name: 'unit_price',
    type: 'number',
    cell: (_, draw) => (5 + 495 * draw.next() ** 2).toFixed(2),
    plants: [outliers((price) => (Number(price) * 1000 + 9000).toFixed(2), 0.0005)],
  },
  {
    name: 'weight_kg',
    type: 'number',
    cell: (row) => row.weight.toFixed(2),
    plants: [missing(0.003)],
  },
  {
    name: 'shipping_cost',
    type: 'number',
    cell: (row, draw) => (6 + 1.8 * row.weight + 3 * (draw.next() - 0.5)).toFixed(2),
  },
  {
    name: 'temperature_c',
    type: 'number',
    cell: (_, draw) => draw.normal(4, 0.8).toFixed(1),
    plants: [outliers(() => '85.0', 0.0005)],
  },
];

function later(day: string, seconds: number): string {
  const at = new Date(Date.parse(`${day}T00:00:00Z`) + seconds * 1000);
  return at.toISOString().slice(0, 19).replace('T', ' ');
}
