/**
 * Writes examples/shop: six related tables of an invented retailer in mixed formats, with planted
 * defects. Same seed, same data. Nobody here exists: resident ID numbers carry the sequence 000,
 * which is never issued; mobile numbers start with 141, which is not sold; mail goes to example.com.
 *
 *     npx tsx examples/make-shop.ts [FOLDER]
 *
 * The workbook's zip carries the time of writing, so its bytes differ from run to run; its cells do not.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';

const folder = `${process.argv[2] ?? fileURLToPath(new URL('./shop', import.meta.url))}/`;
const seed = 20260701;

/** Mulberry32: a small generator with a 32-bit state, so that the example needs no package. */
function generator(state: number): () => number {
  let s = state;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const random = generator(seed);
const below = (n: number) => Math.floor(random() * n);
const chance = (p: number) => random() < p;
function pick<T>(list: readonly T[]): T {
  const item = list[below(list.length)];
  if (item === undefined) throw new Error('bug: nothing to pick from');
  return item;
}
const pad = (n: number, width: number) => String(n).padStart(width, '0');
const day = (from: string, days: number) =>
  new Date(Date.parse(`${from}T00:00:00Z`) + below(days) * 86_400_000).toISOString().slice(0, 10);
const moment = (date: string) =>
  `${date} ${pad(8 + below(14), 2)}:${pad(below(60), 2)}:${pad(below(60), 2)}`;

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'];
const given = [
  '伟',
  '芳',
  '娜',
  '敏',
  '静',
  '磊',
  '强',
  '洋',
  '艳',
  '杰',
  '思远',
  '雨桐',
  '子涵',
  '佳怡',
  '浩然',
  '欣妍',
  '志明',
  '晓东',
  '海燕',
  '文博',
];
const districts = [
  ['310101', '上海', '黄浦区', '200001'],
  ['310104', '上海', '徐汇区', '200030'],
  ['310115', '上海', '浦东新区', '200120'],
  ['320102', '南京', '玄武区', '210018'],
  ['320106', '南京', '鼓楼区', '210009'],
  ['330102', '杭州', '上城区', '310002'],
  ['330106', '杭州', '西湖区', '310013'],
  ['520102', '贵阳', '南明区', '550002'],
  ['520103', '贵阳', '云岩区', '550001'],
] as const;

function residentId(region: string, birth: string): string {
  const body = `${region}${birth.replaceAll('-', '')}000`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return body + '10X98765432'[sum % 11];
}

function creditCode(region: string): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const organisation = Array.from({ length: 8 }, () => below(10));
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const check = 11 - (weights.reduce((t, w, i) => t + w * (organisation[i] ?? 0), 0) % 11);
  const letter = check === 10 ? 'X' : check === 11 ? '0' : String(check);
  const body = `91${region}${organisation.join('')}${letter}`;
  const sum = [...body].reduce((t, c, i) => t + alphabet.indexOf(c) * (3 ** i % 31), 0);
  return body + alphabet[(31 - (sum % 31)) % 31];
}

/** The same code with a check character that cannot be right. */
const withWrongCheck = (code: string) => code.slice(0, -1) + (code.endsWith('1') ? '2' : '1');

const csv = (rows: readonly (readonly (string | number)[])[]) =>
  rows
    .map((row) =>
      row
        .map((cell) =>
          /[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell,
        )
        .join(','),
    )
    .join('\n')
    .concat('\n');

type Row = (string | number)[];

function customers(): Row[] {
  const header = [
    'customer_id',
    'name',
    'sex',
    'birth_date',
    'mobile',
    'email',
    'id_number',
    'district',
    'postcode',
    'member_level',
    'registered_at',
    'remark',
  ];
  const rows: Row[] = [];
  for (let i = 1; i <= 1200; i++) rows.push(customer(i));
  for (const i of [17, 230, 512, 777, 1001]) rows.push([...(rows[i] ?? [])]);
  return [header, ...rows];
}

function customer(i: number): Row {
  const [region, , district, postcode] = pick(districts);
  const birth = day('1955-01-01', 18_000);
  const id = residentId(region, birth);
  return [
    `C${pad(i, 5)}`,
    pick(surnames) + pick(given),
    chance(0.02) ? '未知' : pick(['男', '女']),
    chance(0.004) ? '1990-02-30' : birth,
    chance(0.03) ? pick(['无', '-', 'N/A']) : `141${pad(below(100_000_000), 8)}`,
    chance(0.05) ? '' : `user${i}${chance(0.01) ? '.' : '@'}example.com`,
    chance(0.08) ? '' : chance(0.01) ? withWrongCheck(id) : id,
    district,
    chance(0.01) ? '999999' : postcode,
    chance(0.06) ? 'N/A' : pick(['bronze', 'bronze', 'silver', 'gold']),
    moment(day('2023-01-01', 1300)),
    chance(0.9) ? '' : pick(['prefers pick-up', '需要发票', 'allergic to nuts', '生日提醒']),
  ];
}

function suppliers(): Row[] {
  const header = [
    '供应商编号',
    '企业名称',
    '统一社会信用代码',
    '联系人',
    '联系电话',
    '城市',
    '成立日期',
    '信用等级',
  ];
  const trades = ['食品', '日化', '纺织', '电器', '文具', '生鲜'];
  return [
    header,
    ...Array.from({ length: 80 }, (_, i): Row => {
      const [region, city] = pick(districts);
      const code = creditCode(region);
      return [
        `S${pad(i + 1, 4)}`,
        `${city}${pick(['清禾', '云山', '东海', '百川', '启明'])}${pick(trades)}有限公司`,
        i % 27 === 5 ? withWrongCheck(code) : code,
        pick(surnames) + pick(given),
        `141${pad(below(100_000_000), 8)}`,
        city,
        day('2001-01-01', 8000),
        chance(0.1) ? '无' : pick(['A', 'A', 'B', 'C']),
      ];
    }),
  ];
}

interface Product {
  readonly id: string;
  readonly price: number;
}

function products(): { rows: Row[]; list: Product[] } {
  const header = [
    'product_id',
    'product_name',
    'category_code',
    'unit',
    'list_price',
    'supplier_id',
    'launched_on',
  ];
  const list: Product[] = [];
  const rows = Array.from({ length: 240 }, (_, i): Row => {
    const price = Math.round(300 + random() * 19_700) / 100;
    const id = `P${pad(i + 1, 4)}`;
    list.push({ id, price });
    return [
      id,
      `${pick(['有机', '经典', '轻享', '家庭装'])}${pick(['大米', '纸巾', '牛奶', '笔记本', '毛巾', '台灯', '酸奶', '咖啡'])} ${i + 1}`,
      pick(['FOOD', 'HOME', 'OFFICE', 'FRESH']),
      chance(0.08) ? '斤' : pick(['kg', 'piece', 'box']),
      i === 40 || i === 171 ? price * 100 : price,
      `S${pad(1 + below(80), 4)}`,
      day('2022-01-01', 1500),
    ];
  });
  return { rows: [header, ...rows], list };
}

function stores(): object[] {
  return Array.from({ length: 24 }, (_, i) => {
    const [, city, district] = pick(districts);
    return {
      store_id: i + 1,
      store_name: `${city}${district}${pick(['一', '二', '三'])}店`,
      city,
      latitude: Math.round((26 + random() * 6) * 1e5) / 1e5,
      longitude: Math.round((106 + random() * 15) * 1e5) / 1e5,
      opened_on: day('2015-01-01', 3500),
      floor_area: chance(0.1) ? null : 80 + below(900),
    };
  });
}

interface Order {
  readonly id: string;
  readonly customer: string;
  readonly store: number;
  readonly orderedAt: string;
  readonly paidAt: string | null;
  readonly status: string;
  readonly channel: string;
  readonly total: number;
}

function ordersAndLines(list: readonly Product[]): { orders: Order[]; lines: object[] } {
  const orders: Order[] = [];
  const lines: object[] = [];
  for (let i = 1; i <= 6000; i++) {
    const order = orderHead(i);
    let cents = 0;
    for (let line = 1; line <= 1 + below(4); line++) {
      const product = pick(list);
      const quantity = 1 + below(5);
      const lineCents = Math.round(product.price * 100) * quantity;
      cents += lineCents;
      lines.push({
        order_id: chance(0.003) ? `O${pad(900_000 + below(999), 6)}` : order.id,
        line_no: line,
        product_id: product.id,
        quantity: chance(0.002) ? -quantity : quantity,
        unit_price: product.price,
        line_total: lineCents / 100,
      });
    }
    orders.push({ ...order, total: (chance(0.02) ? cents + 1000 : cents) / 100 });
  }
  return { orders, lines };
}

function orderHead(i: number): Omit<Order, 'total'> {
  const orderedAt = moment(i === 3321 ? '2031-05-01' : day('2024-07-01', 850));
  const paidEarly = chance(0.01) ? moment(day('2023-01-01', 300)) : orderedAt;
  return {
    id: `O${pad(i, 6)}`,
    customer: `C${pad(chance(0.006) ? 90_000 + below(999) : 1 + below(1200), 5)}`,
    store: 1 + below(24),
    orderedAt,
    paidAt: chance(0.04) ? null : paidEarly,
    status: pick(['completed', 'completed', 'completed', 'shipped', 'returned']),
    channel: chance(0.03) ? '未知' : pick(['app', 'app', 'store', 'mini']),
  };
}

async function writeWorkbook(rows: readonly Row[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = new Date('2026-07-01T00:00:00Z');
  const sheet = workbook.addWorksheet('products');
  for (const [index, row] of rows.entries()) {
    sheet.addRow(
      index === 0 ? row : row.map((cell, i) => (i === 6 ? new Date(`${cell}T00:00:00Z`) : cell)),
    );
  }
  sheet.getColumn(7).numFmt = 'yyyy-mm-dd';
  const categories = workbook.addWorksheet('categories');
  categories.addRows([
    ['category_code', 'category_name', 'tax_rate'],
    ['FOOD', '食品', 0.13],
    ['HOME', '家居', 0.13],
    ['OFFICE', '文具', 0.13],
    ['FRESH', '生鲜', 0.09],
  ]);
  await workbook.xlsx.writeFile(`${folder}products.xlsx`);
}

async function writeOrders(orders: readonly Order[]): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(
    'create table orders (order_id varchar, customer_id varchar, store_id integer, ordered_at timestamp, paid_at timestamp, status varchar, channel varchar, total decimal(12,2))',
  );
  const insert = await connection.prepare(
    'insert into orders values ($1, $2, $3, $4::timestamp, $5::timestamp, $6, $7, $8)',
  );
  for (const o of orders) {
    insert.bindVarchar(1, o.id);
    insert.bindVarchar(2, o.customer);
    insert.bindInteger(3, o.store);
    insert.bindVarchar(4, o.orderedAt);
    if (o.paidAt === null) insert.bindNull(5);
    else insert.bindVarchar(5, o.paidAt);
    insert.bindVarchar(6, o.status);
    insert.bindVarchar(7, o.channel);
    insert.bindDouble(8, o.total);
    await insert.run();
  }
  const file = `${folder}orders.parquet`.replaceAll("'", "''");
  await connection.run(`copy orders to '${file}' (format parquet, compression zstd)`);
  connection.closeSync();
}

await mkdir(folder, { recursive: true });
await writeFile(`${folder}customers.csv`, `\ufeff${csv(customers())}`);
await writeFile(`${folder}suppliers.csv`, iconv.encode(csv(suppliers()), 'gb18030'));
const { rows, list } = products();
await writeWorkbook(rows);
await writeFile(`${folder}stores.json`, `${JSON.stringify(stores(), null, 1)}\n`);
const { orders, lines } = ordersAndLines(list);
await writeOrders(orders);
const text = lines.map((line) => JSON.stringify(line)).join('\n');
await writeFile(`${folder}order_lines.ndjson.gz`, gzipSync(`${text}\n`, { level: 9 }));
