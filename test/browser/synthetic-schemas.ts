import type { Random } from './random.ts';
import type { TableWish } from './synthetic-tables.ts';

/** Three tables such as a shop has: keys, references, personal columns, gaps, Chinese names. */
export const ordersTables: readonly TableWish[] = [
  {
    name: 'orders',
    rows: 4_812_377,
    columns: [
      { name: 'order_id', type: 'text', role: 'key' },
      {
        name: 'member_id',
        type: 'integer',
        role: 'foreign-key',
        missing: 0.029,
        distinct: 1_243_900,
      },
      {
        name: 'mobile',
        type: 'text',
        semantic: 'phone.mobile.cn',
        personal: 'direct',
        missing: 0.046,
        distinct: 1_180_622,
      },
      {
        name: 'receiver_name',
        type: 'text',
        semantic: 'person.name',
        personal: 'direct',
        missing: 0.02,
        distinct: 902_114,
      },
      {
        name: 'district',
        type: 'text',
        semantic: 'address.division-code',
        personal: 'quasi',
        missing: 0.06,
        distinct: 412,
      },
      {
        name: 'age_band',
        type: 'text',
        semantic: 'category',
        personal: 'quasi',
        missing: 0.172,
        distinct: 7,
      },
      { name: 'paid_at', type: 'timestamp', semantic: 'time.event', distinct: 4_790_118 },
      { name: 'total', type: 'decimal', semantic: 'money.cny', distinct: 88_410 },
      {
        name: 'channel',
        type: 'text',
        semantic: 'category',
        missing: 0.013,
        distinct: 5,
        categories: ['app', 'store', 'mini', '官网', '-'],
      },
      {
        name: 'promised_at',
        type: 'timestamp',
        semantic: 'time.event',
        missing: 0.226,
        distinct: 2_911_004,
      },
      {
        name: 'coupon_id',
        type: 'text',
        role: 'foreign-key',
        missing: 0.712,
        distinct: 284_330,
        categories: ['C-1001', 'C-1002', 'C-1003'],
      },
      { name: 'currency', type: 'text', distinct: 1, shape: 'constant' },
      { name: 'legacy_flag', type: 'empty', missing: 1 },
      { name: '备注', type: 'text', missing: 0.4, distinct: 1_900_001, shape: 'unique' },
    ],
  },
  {
    name: 'order_lines',
    rows: 11_960_842,
    columns: [
      { name: 'order_id', type: 'text', role: 'foreign-key', distinct: 4_771_371, shape: 'unique' },
      {
        name: 'product_id',
        type: 'text',
        role: 'foreign-key',
        distinct: 41_220,
        categories: ['P-77', 'P-12', 'P-90'],
      },
      { name: 'quantity', type: 'integer', distinct: 96 },
      { name: 'unit_price', type: 'decimal', semantic: 'money.cny', distinct: 12_882 },
      {
        name: 'line_total',
        type: 'decimal',
        semantic: 'money.cny',
        distinct: 41_220,
        missing: 0.004,
      },
    ],
  },
  {
    name: 'refunds',
    rows: 96_215,
    columns: [
      { name: 'refund_id', type: 'integer', role: 'key' },
      { name: 'order_id', type: 'text', role: 'foreign-key', shape: 'unique' },
      {
        name: 'reason',
        type: 'text',
        distinct: 8,
        categories: ['质量问题', '七天无理由', 'late', '其他'],
        missing: 0.11,
      },
      { name: 'refunded_at', type: 'date', semantic: 'time.event', distinct: 1_090 },
    ],
  },
];

/** One table of a handful of columns. */
export function plainTables(name: string, random: Random): readonly TableWish[] {
  const rows = random.whole(1_200, 90_000_000);
  return [
    {
      name,
      rows,
      columns: [
        { name: `${name}_id`, type: 'integer', role: 'key' },
        { name: 'name_zh', type: 'text', distinct: Math.round(rows / 3), shape: 'unique' },
        { name: 'amount', type: 'double', distinct: 9_000, missing: 0.02 },
        { name: 'created_at', type: 'timestamp', semantic: 'time.event', missing: 0.1 },
      ],
    },
  ];
}
