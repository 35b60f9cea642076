import { semanticTypes } from '../../src/discover/semantic/semantic-types.ts';
import { negatives } from '../discover/samples/negatives.ts';
import { pick, type Random, seeded as seededRandom } from '../discover/samples/random.ts';
import { sampleOf, templates } from '../discover/samples/type-samples.ts';
import { type KnownColumn, registerColumns, wide, widthColumns } from './chinese-register.ts';
import { cleanTable } from './clean-tables.ts';
import { type Seeded, seeded } from './seeded.ts';

/** A table whose columns are known. */
export interface KnownTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** By column; of a column of nothing, the types that it may be called all the same. */
  readonly known: readonly (KnownColumn & { readonly allowed?: readonly string[] })[];
}

const tableLength = 300;
const tableWidth = 8;

/**
 * Columns of every type that has samples and of every hard negative, shuffled into tables: under a
 * fitting header, one that says nothing or, of a negative, one that misleads; half of them with up
 * to a tenth of other values among them.
 */
export function typedTables(seed: number): readonly KnownTable[] {
  const random = seededRandom(seed);
  const columns = [
    ...semanticTypes.filter(({ id }) => id in templates).map((type) => ofType(type, random)),
    ...negatives.map((negative) => ofNegative(negative, random)),
  ];
  const order = columns.map((column) => ({ column, at: random() })).sort((a, b) => a.at - b.at);
  const shuffled = order.map(({ column }) => column);
  return Array.from({ length: Math.ceil(shuffled.length / tableWidth) }, (_, t) => {
    const own = shuffled.slice(t * tableWidth, (t + 1) * tableWidth);
    return {
      name: `typed_${t}`,
      columns: own.map(({ header }, i) => `${header} ${i}`),
      rows: Array.from({ length: tableLength }, (_, row) =>
        own.map(({ cells }) => cells[row] ?? ''),
      ),
      known: own.map(({ known }) => known),
    };
  });
}

interface DrawnColumn {
  readonly header: string;
  readonly cells: readonly string[];
  readonly known: KnownTable['known'][number];
}

const drawn = (make: (row: number) => string) =>
  Array.from({ length: tableLength }, (_, i) => make(i));

function ofType(type: (typeof semanticTypes)[number], random: Random): DrawnColumn {
  const noise = pick(random, negatives);
  const dirt = random() < 0.5 ? 0 : random() / 10;
  // What values alone must not say is asked for under its header.
  const speaks = type.needs === 'values' || (type.alone && type.alone.beside === undefined);
  const headed = random() < 0.5 || !speaks;
  return {
    header: headed ? pick(random, type.header.en) : 'value',
    cells: drawn((i) => (random() < dirt ? noise.make(random, i) : sampleOf(type, random))),
    known: { type: type.id, personal: 'none' },
  };
}

function ofNegative(negative: (typeof negatives)[number], random: Random): DrawnColumn {
  const misleading = pick(random, pick(random, semanticTypes).header.en);
  return {
    header: random() < 0.5 ? misleading : 'value',
    cells: drawn((i) => negative.make(random, i)),
    known: { personal: 'none', allowed: negative.truly ?? [] },
  };
}

/** The register of contracts, a third of its digits typed wide; with `blank`, its columns are c0, c1 and so on. */
export function registerTable(seed: number, { blank }: { readonly blank: boolean }): KnownTable {
  const { name, columns, rows } = cleanTable('register', seed, 1_000);
  const draw = seeded(seed + 2);
  const isWide = (column = '') => widthColumns.some((one) => one === column);
  return {
    name,
    columns: columns.map((column, i) => (blank ? `c${i}` : column)),
    rows: rows.map((row) =>
      row.map((cell, i) => (isWide(columns[i]) && draw.next() < 1 / 3 ? wide(cell) : cell)),
    ),
    known: Object.values(registerColumns),
  };
}

const givenNames =
  'James Mary John Linda Robert Susan Michael Karen David Lisa Maria Anna Peter'.split(' ');
const familyNames = 'Smith Johnson Brown Miller Davis Garcia Wilson Moore Taylor Clark Lewis'.split(
  ' ',
);

/** A table of persons, and one of goods whose numbers look like those of persons. */
export function personTables(seed: number): readonly KnownTable[] {
  const draw = seeded(seed);
  const length = (make: (i: number) => readonly string[]) =>
    Array.from({ length: 600 }, (_, i) => make(i));
  return [
    {
      name: 'members',
      columns: Object.keys(memberColumns),
      rows: length((i) => member(draw, i)),
      known: Object.values(memberColumns),
    },
    {
      name: 'goods',
      columns: ['order_no', 'article', 'batch', 'width', 'price', 'packed_on', 'state', 'version'],
      rows: length((i) => good(draw, i)),
      known: Array.from({ length: 8 }, () => ({ personal: 'none' as const })),
    },
  ];
}

const memberColumns: Readonly<Record<string, KnownColumn>> = {
  row: { personal: 'none' },
  first_name: { personal: 'personal' },
  last_name: { personal: 'personal' },
  email: { personal: 'personal' },
  phone: { personal: 'personal' },
  gender: { personal: 'quasi' },
  birth_date: { personal: 'quasi' },
  address: { personal: 'personal' },
  zip: { personal: 'quasi' },
  plan: { personal: 'none' },
  joined_on: { personal: 'none' },
  visits: { personal: 'none' },
};

function member(draw: Seeded, i: number): readonly string[] {
  const [first, last] = [draw.pick(givenNames), draw.pick(familyNames)];
  return [
    String(i + 1),
    first,
    last,
    `${first}.${last}${draw.whole(1, 99)}@example.org`.toLowerCase(),
    `+1 ${draw.pick(['212', '415', '305', '617'])} 555 ${draw.digits(4)}`,
    draw.pick(['female', 'male']),
    draw.day(1945, 2006),
    `${draw.whole(1, 999)} ${draw.pick(['Maple', 'Oak', 'Cedar', 'Lake'])} ${draw.pick(['Street', 'Avenue', 'Road'])}`,
    `${draw.whole(10, 97)}${draw.digits(3)}`,
    draw.pick(['basic', 'plus', 'family']),
    draw.day(2019, 2025),
    String(draw.whole(0, 140)),
  ];
}

function good(draw: Seeded, i: number): readonly string[] {
  return [
    `1${draw.digits(10)}`,
    `${draw.pick(['Steel', 'Copper', 'Oak', 'Glass'])} ${draw.pick(['bracket', 'panel', 'hinge', 'valve'])}`,
    `${draw.digits(3)}-${draw.digits(2)}-${draw.digits(4)}`,
    (draw.whole(100, 9_999) / 10).toFixed(1),
    (draw.whole(100, 99_999) / 100).toFixed(2),
    draw.day(2022, 2025),
    draw.pick(['packed', 'sent', 'returned']),
    `${draw.whole(1, 4)}.${draw.whole(0, 20)}.${i % 10}`,
  ];
}
