import { register } from './chinese-register.ts';
import { branches, patients, skewed, staff } from './measured-tables.ts';
import { type Seeded, seeded } from './seeded.ts';
import { type CleanTable, list, type Plan } from './table-plan.ts';

const syllables = [
  'ba',
  'ren',
  'tol',
  'mar',
  'sel',
  'vin',
  'dor',
  'kas',
  'lin',
  'por',
  'gan',
  'hes',
];

function word(draw: Seeded, parts: number): string {
  const text = Array.from({ length: parts }, () => draw.pick(syllables)).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function places(draw: Seeded) {
  return list(80, (i) => ({
    zip: String(10_000 + i * 971 + draw.whole(0, 400)),
    city: `${word(draw, 2)} ${draw.pick(['Springs', 'Falls', 'City', 'Heights', 'Park'])}`,
    state: draw.pick(['AL', 'CA', 'NY', 'TX', 'OR', 'WA', 'MI', 'CO']),
  }));
}

function people(setup: Seeded): Plan {
  const towns = places(setup);
  const given = list(60, () => word(setup, 2));
  const family = list(150, () => word(setup, 3));
  return {
    columns: ['id', 'given', 'family', 'email', 'phone', 'born', 'zip', 'city', 'state', 'salary'],
    dependent: ['city', 'state'],
    words: ['city', 'state', 'given'],
    numbers: ['salary'],
    dates: ['born'],
    row: (draw, i) => {
      const { zip, city, state } = draw.pick(towns);
      const [first, last] = [draw.pick(given), draw.pick(family)];
      const email = `${first}.${last}${draw.whole(1, 99)}@example.com`.toLowerCase();
      const phone = `${draw.whole(201, 989)}-${draw.digits(3)}-${draw.digits(4)}`;
      const born = draw.day(1950, 2003);
      const salary = String(Math.round(Math.exp(draw.normal(10.8, 0.4)) / 100) * 100);
      return [String(5000 + i), first, last, email, phone, born, zip, city, state, salary];
    },
  };
}

function sales(setup: Seeded): Plan {
  const products = list(40, (i) => ({
    sku: `P-${100 + i * 7}`,
    name: `${word(setup, 2)} ${word(setup, 3).toLowerCase()}`,
    category: setup.pick(['Garden', 'Kitchen', 'Office', 'Tools', 'Toys']),
    price: setup.whole(300, 90_000) / 100,
  }));
  return {
    columns: [
      'order',
      'sku',
      'product',
      'category',
      'price',
      'quantity',
      'total',
      'ordered',
      'shipped',
      'status',
    ],
    dependent: ['product', 'category'],
    words: ['product', 'category', 'status'],
    numbers: ['price', 'quantity', 'total'],
    dates: ['ordered', 'shipped'],
    row: (draw, i) => {
      const { sku, name, category, price: list } = draw.pick(products);
      const price = (list * (0.9 + draw.next() * 0.2)).toFixed(2);
      const quantity = draw.whole(1, 40);
      const total = ((Math.round(Number(price) * 100) * quantity) / 100).toFixed(2);
      const ordered = draw.day(2021, 2024);
      const shipped = new Date(Date.parse(ordered) + draw.whole(0, 9) * 86_400_000);
      const status = draw.pick(['delivered', 'delivered', 'delivered', 'shipped', 'returned']);
      return [
        `SO${10_000 + i}`,
        sku,
        name,
        category,
        price,
        String(quantity),
        total,
        ordered,
        shipped.toISOString().slice(0, 10),
        status,
      ];
    },
  };
}

/** Several sources say the same about each trip, all in agreement. */
function trips(setup: Seeded): Plan {
  const clock = () =>
    `${setup.whole(1, 12)}:${String(setup.whole(0, 59)).padStart(2, '0')} ${setup.pick(['a.m.', 'p.m.'])}`;
  const known = list(80, () => ({
    line: `${setup.pick(['RX', 'KL', 'TT'])}-${setup.whole(100, 9999)}`,
    facts: [clock(), clock(), clock(), `${setup.pick(['A', 'B', 'C'])}${setup.whole(1, 40)}`],
  }));
  const sources = list(25, () => word(setup, 2).toLowerCase());
  return {
    columns: ['row', 'source', 'line', 'planned', 'departed', 'arrived', 'gate'],
    dependent: ['planned', 'departed', 'arrived', 'gate'],
    words: ['source'],
    numbers: [],
    dates: [],
    row: (_, i) => {
      const trip = known[Math.floor(i / sources.length) % known.length];
      const source = sources[i % sources.length];
      return [String(i + 1), source ?? '', trip?.line ?? '', ...(trip?.facts ?? [])];
    },
  };
}

function sensors(): Plan {
  return {
    columns: ['reading', 'station', 'measured', 'temperature', 'humidity', 'pressure', 'rain'],
    dependent: [],
    words: ['station'],
    numbers: ['temperature', 'humidity', 'pressure'],
    dates: ['measured'],
    row: (draw, i) => [
      String(i + 1),
      draw.pick(['North Ridge', 'Lakeside', 'Harbour', 'Old Mill']),
      draw.day(2020, 2023),
      draw.normal(14, 6).toFixed(1),
      String(Math.min(100, Math.max(5, Math.round(draw.normal(60, 15))))),
      draw.normal(1013, 8).toFixed(1),
      draw.next() < 0.6 ? '0.0' : (Math.exp(draw.normal(0.5, 1)) / 2).toFixed(1),
    ],
  };
}

/** Titles, people and journals: near-unique texts, names that resemble each other, and page ranges. */
function articles(setup: Seeded): Plan {
  const journals = list(50, (i) => ({
    title: `${setup.pick(['Journal of', 'Annals of', 'Archives of'])} ${word(setup, 2)} ${setup.pick(['Medicine', 'Research', 'Science'])}`,
    issn: `${setup.digits(4)}-${String(1000 + i * 13)}`,
    language: setup.pick(['eng', 'eng', 'eng', 'fre', 'ger']),
  }));
  const vocabulary = list(300, () => word(setup, setup.whole(1, 3)).toLowerCase());
  const authors = list(400, () => `${word(setup, 2)}, ${setup.pick(['A.', 'B.', 'J.', 'M. K.'])}`);
  return {
    columns: [
      'id',
      'title',
      'journal',
      'issn',
      'language',
      'volume',
      'pages',
      'year',
      'author',
      'revision',
    ],
    dependent: ['journal', 'issn', 'language'],
    words: ['journal', 'language'],
    numbers: ['volume', 'year'],
    dates: [],
    row: (draw, i) => {
      const { title, issn, language } = draw.pick(journals);
      const words = list(draw.whole(4, 9), () => draw.pick(vocabulary)).join(' ');
      const from = draw.whole(1, 900);
      const hash = list(8, () => draw.whole(0, 15).toString(16)).join('');
      return [
        `a${1000 + i}`,
        words,
        title,
        issn,
        language,
        String(draw.whole(1, 60)),
        `${from}-${from + draw.whole(1, 20)}`,
        String(draw.whole(1990, 2020)),
        draw.pick(authors),
        hash,
      ];
    },
  };
}

function drinks(setup: Seeded): Plan {
  const makers = list(120, (i) => ({
    id: String(i),
    name: `${word(setup, 2)} ${setup.pick(['Brothers', 'Works', 'House', 'Company'])}`,
    ...setup.pick(places(setup)),
  }));
  const styles = list(
    30,
    () => `${setup.pick(['Pale', 'Dark', 'Amber', 'Smoked'])} ${word(setup, 2)}`,
  );
  return {
    columns: [
      'number',
      'label',
      'style',
      'volume',
      'strength',
      'bitterness',
      'maker_id',
      'maker',
      'city',
      'state',
    ],
    dependent: ['maker', 'city', 'state'],
    words: ['style', 'maker', 'city'],
    numbers: ['strength', 'bitterness', 'volume'],
    dates: [],
    row: (draw, i) => {
      const { id, name, city, state } = draw.pick(makers);
      return [
        String(i),
        `${word(draw, 2)} ${word(draw, 2)}`,
        draw.pick(styles),
        draw.pick(['330', '330', '500', '750']),
        (draw.whole(35, 95) / 1000).toFixed(3),
        draw.next() < 0.3 ? '' : String(draw.whole(8, 110)),
        id,
        name,
        city,
        state,
      ];
    },
  };
}

function chinese(setup: Seeded): Plan {
  const cities = [
    ['330106', '浙江省', '杭州市'],
    ['330203', '浙江省', '宁波市'],
    ['320102', '江苏省', '南京市'],
    ['320505', '江苏省', '苏州市'],
    ['440305', '广东省', '深圳市'],
    ['440106', '广东省', '广州市'],
    ['510107', '四川省', '成都市'],
    ['610113', '陕西省', '西安市'],
    ['420106', '湖北省', '武汉市'],
    ['210202', '辽宁省', '大连市'],
  ] as const;
  const goods = list(30, () => ({
    name: `${setup.pick(['高强', '精密', '工业', '智能'])}${setup.pick(['轴承', '阀门', '电机', '传感器', '开关'])}${setup.pick(['甲', '乙', '丙', '丁'])}型`,
    price: setup.whole(500, 80_000) / 100,
  }));
  return {
    columns: [
      '单号',
      '地区代码',
      '省份',
      '城市',
      '商品',
      '单价',
      '数量',
      '金额',
      '签约日期',
      '交付日期',
      '状态',
      '注册资本',
    ],
    dependent: ['省份', '城市'],
    words: ['省份', '城市', '商品', '状态'],
    numbers: ['单价', '数量', '金额', '注册资本'],
    dates: ['签约日期', '交付日期'],
    row: (draw, i) => {
      const [code, province, city] = draw.pick(cities);
      const { name, price: listed } = draw.pick(goods);
      const price = (listed * (0.9 + draw.next() * 0.2)).toFixed(2);
      const quantity = draw.whole(1, 60);
      const total = ((Math.round(Number(price) * 100) * quantity) / 100).toFixed(2);
      const signed = draw.day(2020, 2024);
      const delivered = new Date(Date.parse(signed) + draw.whole(0, 30) * 86_400_000);
      return [
        `HT${20_000 + i}`,
        code,
        province,
        city,
        name,
        price,
        String(quantity),
        total,
        signed,
        delivered.toISOString().slice(0, 10),
        draw.pick(['已完成', '已完成', '进行中', '已取消']),
        String(draw.whole(5, 900) * 10),
      ];
    },
  };
}

/** Nothing but hard negatives: skew, zeros, versions, hashes, near names, sparse columns, mixed codes. */
function oddities(setup: Seeded): Plan {
  const names = [
    'Anna',
    'Anne',
    'Hanna',
    'Hannah',
    'Jon',
    'John',
    'Joan',
    'Maria',
    'Marie',
    'Mario',
    'Lena',
    'Lina',
  ];
  const codes = list(200, () => `${setup.pick(['A', 'B', 'K'])}${setup.digits(setup.whole(2, 5))}`);
  const rooms = list(60, (i) => `Room ${i + 1}`);
  return {
    columns: [
      'key',
      'name',
      'code',
      'room',
      'amount',
      'visits',
      'version',
      'address',
      'note',
      'flag',
      'score',
      'grade',
    ],
    dependent: [],
    words: [],
    numbers: ['amount', 'visits'],
    dates: [],
    row: (draw, i) => [
      String(i),
      names[Math.floor(draw.next() ** 2 * names.length)] ?? '',
      draw.pick(codes),
      draw.pick(rooms),
      Math.exp(draw.normal(4, 1.6)).toFixed(2),
      String(Math.floor(1 / (draw.next() + 0.002))),
      `${draw.whole(0, 4)}.${draw.whole(0, 12)}.${draw.whole(0, 30)}`,
      `${draw.whole(1, 999)} ${word(draw, 2)} ${draw.pick(['Street', 'Road', 'Lane'])}${draw.next() < 0.1 ? ` Apt ${draw.whole(1, 40)}` : ''}`,
      draw.next() < 0.8 ? '' : list(draw.whole(2, 6), () => word(draw, 2).toLowerCase()).join(' '),
      draw.next() < 0.97 ? 'no' : 'yes',
      draw.next() < 0.02 ? String(draw.whole(60, 99)) : String(draw.whole(0, 5)),
      draw.pick(['A', 'A-', 'B+', 'B', 'C', 'A', 'A', 'B']),
    ],
  };
}

const plans = {
  people,
  sales,
  trips,
  sensors,
  articles,
  drinks,
  chinese,
  register,
  oddities,
  patients,
  staff,
  skewed,
  branches,
} as const;
export type CleanTableName = keyof typeof plans;
export const cleanTableNames = [
  'people',
  'sales',
  'trips',
  'sensors',
  'articles',
  'drinks',
  'chinese',
  'register',
  'oddities',
  'patients',
  'staff',
  'skewed',
  'branches',
] as const satisfies readonly CleanTableName[];

/** A generated table without defects. */
export function cleanTable(name: CleanTableName, seed: number, rows = 2000): CleanTable {
  const { row, ...plan } = plans[name](seeded(seed));
  const draw = seeded(seed + 1);
  return { name, ...plan, rows: list(rows, (index) => row(draw, index)) };
}
