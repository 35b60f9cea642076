import type { Seeded } from '../../../test/evaluation/seeded.ts';
import { storeCount, storeId } from './orders.ts';

/** A table that lies beside `orders` and is the same whatever its size. */
export interface SmallTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What `orders.store_id` refers to. */
export function stores(draw: Seeded): SmallTable {
  const rows = Array.from({ length: storeCount }, (_, i) => [
    storeId(i + 1),
    draw.pick(['north', 'south', 'east', 'west']),
    draw.day(2005, 2020),
    String(draw.whole(40, 60) * 10),
  ]);
  return { name: 'stores', header: ['store_id', 'region', 'opened_on', 'floor_m2'], rows };
}

export const repeatedVisits = 40;

/** 2,000 rows, and 40 of them again. */
export function visits(draw: Seeded): SmallTable {
  const rows = Array.from({ length: 2_000 }, (_, i) => [
    `2024-${String(1 + (i % 4)).padStart(2, '0')}-15`,
    storeId(1 + Math.floor(i / 4)),
    String(draw.whole(20, 900)),
    draw.pick(['sun', 'rain', 'cloud', 'snow']),
  ]);
  const again = Array.from({ length: repeatedVisits }, (_, i) => rows[i * 49] ?? []);
  return {
    name: 'visits',
    header: ['day', 'store_id', 'visitors', 'weather'],
    rows: [...rows, ...again],
  };
}
