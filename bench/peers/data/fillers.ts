import type { Seeded } from '../../../test/evaluation/seeded.ts';
import type { OrderRow } from './orders.ts';
import { missing, type PlantedColumn } from './plants.ts';
import type { Type } from './truth.ts';

interface Filler {
  readonly type: Type;
  readonly cell: (draw: Seeded) => string;
  readonly holed?: boolean;
}

/** By turns. What is near-unique has holes, so that no filler is a key. */
const makers: readonly Filler[] = [
  { type: 'number', cell: (draw) => String(draw.whole(0, 2_000_000_000)), holed: true },
  { type: 'number', cell: (draw) => (draw.whole(0, 20_000) / 100).toFixed(2) },
  { type: 'date', cell: (draw) => draw.day(2015, 2024) },
  { type: 'text', cell: (draw) => `department no. ${draw.whole(1, 300)} of many` },
  { type: 'boolean', cell: (draw) => String(draw.next() < 0.3) },
  {
    type: 'text',
    cell: (draw) => `parcel ${draw.whole(1, 2_000_000_000).toString(36)}`,
    holed: true,
  },
  { type: 'number', cell: (draw) => String(draw.whole(0, 99)) },
];

/** More columns for a wide table, without a fault but for missing cells. */
export function fillerColumns(count: number): readonly PlantedColumn<OrderRow>[] {
  return Array.from({ length: count }, (_, i) => {
    const { type, cell, holed = false } = makers[i % makers.length] as Filler;
    return {
      name: `extra_${String(i + 1).padStart(2, '0')}`,
      type,
      cell: (_row: OrderRow, draw: Seeded) => cell(draw),
      plants: holed ? [missing(0.1)] : [],
    };
  });
}
