import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Seeded, seeded } from '../../../test/evaluation/seeded.ts';
import { fillerColumns } from './fillers.ts';
import { type OrderRow, orderColumns, orderRow } from './orders.ts';
import type { PlantedColumn } from './plants.ts';
import { drawPools } from './pools.ts';
import { type SmallTable, stores, visits } from './small-tables.ts';
import type { Item, Kind, Truth } from './truth.ts';

export interface DataSize {
  readonly rows: number;
  /** From 20, which are planted; more of them are fillers. */
  readonly columns: number;
}

export interface DataSet {
  /** Of the CSV files and nothing else: some tools read all that lies there. */
  readonly folder: string;
  readonly truth: Truth;
}

const seed = 20_261_124;

/** The tables of a size and what is planted in them, made in `place` where they are not there yet. */
export async function dataSet(
  size: DataSize,
  place: string,
  signal?: AbortSignal,
): Promise<DataSet> {
  const folder = join(place, `peers-${size.rows}x${size.columns}`);
  const truthFile = `${folder}.truth.json`;
  if (!existsSync(truthFile)) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const truth = await writeTables(size, folder, signal).catch(async (error: unknown) => {
      await rm(folder, { recursive: true, force: true });
      throw error;
    });
    await writeFile(`${truthFile}.part`, `${JSON.stringify(truth, null, 1)}\n`);
    await rename(`${truthFile}.part`, truthFile);
  }
  return { folder, truth: JSON.parse(await readFile(truthFile, 'utf8')) };
}

async function writeTables(
  { rows, columns }: DataSize,
  folder: string,
  signal?: AbortSignal,
): Promise<Truth> {
  const draw = seeded(seed);
  const small = [stores(draw), visits(draw)];
  for (const table of small) await writeFile(join(folder, `${table.name}.csv`), csvOf(table));
  const wide = [...orderColumns(drawPools(draw, rows)), ...fillerColumns(columns - 20)];
  const spoilt = new Map<string, number>();
  const text = Readable.from(orderLines(wide, { rows, draw, spoilt }));
  const file = createWriteStream(join(folder, 'orders.csv'));
  await pipeline(text, file, signal === undefined ? {} : { signal });
  const counts = small.map((table) => [table.name, table.rows.length] as const);
  return {
    rows: { orders: rows, ...Object.fromEntries(counts) },
    planted: [
      ...wide.flatMap((column) => columnItems(column, rows, spoilt)),
      ...betweenTables,
      { kind: 'correlation', at: 'orders.shipping_cost->orders.weight_kg' },
      { kind: 'duplicate-rows', at: 'visits' },
      { kind: 'key', at: 'stores.store_id' },
    ],
    alsoTrue: wide.flatMap(columnTruths).concat(elsewhere),
  };
}

const betweenTables: readonly Item[] = [
  { kind: 'foreign-key', at: 'orders.store_id->stores.store_id' },
  { kind: 'foreign-key', at: 'visits.store_id->stores.store_id' },
];

/** Code and name of a city decide each other, and go together; beside the name of a person they are personal data, too. */
const elsewhere: readonly Item[] = [
  { kind: 'personal', at: 'orders.city_code' },
  { kind: 'personal', at: 'orders.city_name' },
  { kind: 'dependency', at: 'orders.city_name->orders.city_code' },
  { kind: 'correlation', at: 'orders.city_code->orders.city_name' },
];

/** A value that stands for a missing one is far from the others, too. */
function columnTruths(column: PlantedColumn<OrderRow>): Item[] {
  const at = `orders.${column.name}`;
  const isToken = (column.plants ?? []).some(({ kind }) => kind === 'missing-token');
  return isToken ? [{ kind: 'outlier', at }] : [];
}

function columnItems(
  { name, type, plants = [], holds = [] }: PlantedColumn<OrderRow>,
  rows: number,
  spoilt: ReadonlyMap<string, number>,
): Item[] {
  const at = `orders.${name}`;
  const faults = plants.flatMap(({ kind }): Item[] => {
    const cells = spoilt.get(tally(name, kind)) ?? 0;
    if (cells === 0) return [];
    if (kind === 'dependency') return [{ kind, at: `orders.city_code->${at}` }];
    return [{ kind, at, value: cells / rows }];
  });
  const truths = holds.map((kind): Item => ({ kind, at }));
  return [
    ...(type === undefined ? [] : [{ kind: 'type' as const, at, value: type }]),
    ...faults,
    ...truths,
  ];
}

const tally = (column: string, kind: Kind) => `${column} ${kind}`;

interface Writing {
  readonly rows: number;
  readonly draw: Seeded;
  /** Filled while rows are drawn: how many cells each plant has befallen. */
  readonly spoilt: Map<string, number>;
}

function* orderLines(columns: readonly PlantedColumn<OrderRow>[], writing: Writing) {
  let part = `${columns.map(({ name }) => name).join(',')}\n`;
  for (let number = 1; number <= writing.rows; number++) {
    const row = orderRow(number, writing.draw);
    part += `${columns.map((column) => plantedCell(column, row, writing)).join(',')}\n`;
    if (part.length < 65_536) continue;
    yield part;
    part = '';
  }
  yield part;
}

function plantedCell(
  { name, cell, plants = [] }: PlantedColumn<OrderRow>,
  row: OrderRow,
  { draw, spoilt }: Writing,
): string {
  const value = cell(row, draw);
  let chance = plants.length === 0 ? 1 : draw.next();
  for (const { kind, share, spoil } of plants) {
    if (chance < share) {
      spoilt.set(tally(name, kind), (spoilt.get(tally(name, kind)) ?? 0) + 1);
      return spoil(value, draw);
    }
    chance -= share;
  }
  return value;
}

/** No cell has a comma, a quote or a line break. */
function csvOf({ header, rows }: SmallTable): string {
  return `${[header, ...rows].map((cells) => cells.join(',')).join('\n')}\n`;
}
