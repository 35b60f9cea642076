import { wide } from './chinese-register.ts';
import { type Seeded, seeded } from './seeded.ts';
import type { CleanTable } from './table-plan.ts';

/** One way in which cells go wrong. */
interface Corruption {
  readonly kind: string;
  /** Columns that it can befall. */
  readonly columns: (table: CleanTable) => readonly string[];
  /** What a cell becomes; the same text where it cannot befall this cell. */
  readonly spoil: (cell: string, draw: Seeded, of: Spoilt) => string;
}

/** The column that a cell stands in, as it was before. */
interface Spoilt {
  readonly table: CleanTable;
  readonly name: string;
  readonly column: readonly string[];
}

/** A table with planted defects: by row and column, which kind. */
export interface CorruptedTable {
  readonly table: CleanTable;
  readonly rows: readonly (readonly string[])[];
  readonly planted: ReadonlyMap<string, string>;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

function typo(cell: string, draw: Seeded): string {
  if (cell.length < 2) return cell;
  const at = draw.whole(0, cell.length - 1);
  const [before, after] = [cell.slice(0, at), cell.slice(at + 1)];
  const han = /\p{Script=Han}/u.test(cell);
  const other = han ? draw.pick([...'天大夫太木本未末']) : draw.pick([...letters]);
  const ways = [
    () => before + other + after,
    () => before + other + cell.slice(at),
    () => before + after,
    () => before + (cell[at + 1] ?? '') + (cell[at] ?? '') + cell.slice(at + 2),
  ];
  return draw.pick(ways)();
}

function otherDate(cell: string, draw: Seeded): string {
  const [y = '', month = '', day = ''] = cell.match(/[0-9]+/g) ?? [];
  if (day === '') return cell;
  const [m, d] = [month.padStart(2, '0'), day.padStart(2, '0')];
  return draw.pick([
    `${Number(m)}/${Number(d)}/${y}`,
    `${d}.${m}.${y}`,
    `${y}${m}${d}`,
    `${y}年${Number(m)}月${Number(d)}日`,
  ]);
}

/** Damage that happens a cell at a time, at a rate of its own. */
const corruptions: readonly Corruption[] = [
  { kind: 'typo', columns: (t) => t.words, spoil: typo },
  { kind: 'typo in a dependent column', columns: (t) => t.dependent, spoil: typo },
  {
    kind: 'value of another row',
    columns: (t) => t.dependent,
    spoil: (_, draw, { column }) => draw.pick(column),
  },
  { kind: 'missing in a dependent column', columns: (t) => t.dependent, spoil: () => '' },
  {
    kind: 'disguised missing',
    columns: (t) => [...t.words, ...t.numbers],
    spoil: (_, draw) => draw.pick(['N/A', 'unknown', '-', 'null', '暂无']),
  },
  {
    kind: 'placeholder text',
    columns: (t) => t.words,
    spoil: (_, draw) => draw.pick(['test', 'xxx', 'TBD', 'asdf', '待定']),
  },
  {
    kind: 'number for missing',
    columns: (t) => t.numbers,
    spoil: (_, draw) => draw.pick(['-1', '-999', '99999999']),
  },
  {
    kind: 'default date',
    columns: (t) => t.dates,
    spoil: (_, draw) => draw.pick(['1900-01-01', '9999-12-31']),
  },
  { kind: 'date in another format', columns: (t) => t.dates, spoil: otherDate },
  {
    kind: 'date of no calendar',
    columns: (t) => t.dates,
    spoil: (cell) => `${cell.slice(0, 4)}-02-31`,
  },
  {
    kind: 'unit in a number',
    columns: (t) => t.numbers,
    spoil: (cell, draw) => (cell === '' ? cell : `${cell}${draw.pick([' kg', '元', ' USD', '%'])}`),
  },
  {
    kind: 'scale',
    columns: (t) => t.numbers,
    spoil: (cell, draw) =>
      /^\d*[1-9]/.test(cell) ? String(Number(cell) * draw.pick([100, 1000, 10_000])) : cell,
  },
  {
    kind: 'letter in a number',
    columns: (t) => t.numbers,
    spoil: (cell, draw) =>
      cell.length < 2 ? cell : cell.replace(/\d/, draw.pick(['O', 'l', 'x'])),
  },
  {
    kind: 'spacing',
    columns: (t) => t.words,
    spoil: (cell, draw) =>
      cell === '' ? cell : draw.pick([` ${cell}`, `${cell} `, `${cell}\u3000`]),
  },
  {
    kind: 'encoding',
    columns: (t) => t.words,
    spoil: (cell) => {
      const marked = /\P{ASCII}/u.test(cell) ? cell : cell.replace(/[aeiou]/, 'é');
      return Buffer.from(marked).toString('latin1');
    },
  },
  {
    kind: 'amount in words',
    columns: (t) => t.amounts ?? [],
    spoil: (_, draw) => draw.pick(['面议', '另行商定', '见附件']),
  },
  {
    kind: 'amount in a unit of something else',
    columns: (t) => t.amounts ?? [],
    spoil: (cell, draw) => cell.replace(/万元|亿元/, draw.pick(['公斤', '平方米', '台'])),
  },
  {
    kind: 'case',
    columns: (t) => t.words,
    spoil: (cell) => (cell === cell.toLowerCase() ? cell.toUpperCase() : cell.toLowerCase()),
  },
  {
    kind: 'years that contradict',
    columns: (t) => t.years ?? [],
    spoil: (cell, draw, { column }) => {
      const other = draw.pick(column);
      return Math.abs(Number(other) - Number(cell)) > 1 ? other : cell;
    },
  },
  {
    kind: 'place of another row',
    columns: (t) => t.places ?? [],
    spoil: (_, draw, { column }) => draw.pick(column),
  },
  {
    kind: 'another unit',
    columns: (t) => Object.keys(t.units ?? {}),
    spoil: (cell, _, { table, name }) => {
      const [factor, offset] = table.units?.[name] ?? [1, 0];
      const digits = /\.(\d+)/.exec(cell)?.[1]?.length ?? 0;
      return (Number(cell) * factor + offset).toFixed(digits);
    },
  },
  { kind: 'full-width digits', columns: (t) => t.wide ?? [], spoil: wide },
];

/** Plants every kind of damage in the columns that it can befall, each in a share of the cells. */
export function corrupt(table: CleanTable, seed: number, share = 0.005): CorruptedTable {
  const draw = seeded(seed);
  const rows = table.rows.map((row) => [...row]);
  const planted = new Map<string, string>();
  for (const { kind, columns, spoil } of corruptions) {
    for (const name of [...new Set(columns(table))]) {
      const c = table.columns.indexOf(name);
      const column = table.rows.map((row) => row[c] ?? '');
      for (let n = 0; n < share * rows.length; n++) {
        const r = draw.whole(0, rows.length - 1);
        const [key, clean] = [`${r}.${name}`, column[r] ?? ''];
        const dirty = spoil(clean, draw, { table, name, column });
        if (planted.has(key) || dirty === clean) continue;
        const row = rows[r];
        if (row) row[c] = dirty;
        planted.set(key, kind);
      }
    }
  }
  return { table, rows, planted };
}
