import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestEngine, profileRows } from '../../../test/discover/profiled-tables.ts';
import type { CleanTableName } from '../../../test/evaluation/clean-tables.ts';
import {
  cellName,
  type DamagedSet,
  suspectedIn,
  usually,
} from '../../../test/evaluation/error-cells.ts';
import { judgeGenerated } from '../../../test/evaluation/generated-cells.ts';
import { type Seeded, seeded } from '../../../test/evaluation/seeded.ts';
import { wilson } from '../../vocabulary/wilson.ts';
import type { SuspectedCell } from './suspected/suspected-cell.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

/** From here on `assay clean` applies a repair. */
const applied = 0.8;

interface Proposal {
  readonly confidence: number;
  readonly isRight: boolean;
}

/**
 * Values that are proposed, and whether they are right. Emptied cells are left out: whether a text
 * stands for missing or is a category, nothing that is planted says.
 */
function proposals({ cells, truth }: Pick<DamagedSet, 'cells' | 'truth'>): readonly Proposal[] {
  return usually(cells).flatMap((cell) => {
    const { proposal, repairConfidence: confidence = 0 } = cell;
    if (proposal === undefined || proposal.test((text) => text === '')) return [];
    const right = truth.get(cellName(cell)) ?? [];
    return [{ confidence, isRight: proposal.test((text) => right.includes(text)) }];
  });
}

/** Seeds that no constant was fitted on. */
const seeds = [60_101, 60_102];
const names: readonly CleanTableName[] = ['people', 'sales', 'trips', 'drinks', 'patients'];
/** What is planted is easier than what happens: of surer bands more may be right than they say. */
const bands = [
  { from: 0.3, below: applied, most: applied },
  { from: applied, below: 0.95, most: 1 },
  { from: 0.95, below: 1, most: 1 },
];

test('of the repairs within a band of confidence, that share is right, and few right ones stay open', {
  timeout: 240_000,
}, async () => {
  const found: Proposal[] = [];
  for (const seed of seeds) {
    for (const name of names) {
      found.push(...proposals(await judgeGenerated(engine, name, { seed, share: 0.005 })));
    }
  }
  for (const { from, below, most } of bands) {
    const band = found.filter(({ confidence }) => confidence >= from && confidence < below);
    const right = band.filter(({ isRight }) => isRight).length;
    // The share is known as well as so many cells tell it.
    const { low, high } = wilson(right, band.length);
    expect(high, `from ${from}: ${right} of ${band.length}`).toBeGreaterThanOrEqual(from);
    expect(low, `below ${below}: ${right} of ${band.length}`).toBeLessThanOrEqual(most);
  }
  const open = found.filter(({ confidence, isRight }) => isRight && confidence < applied);
  expect(open.length).toBeLessThan(0.04 * found.length);
  const wrong = found.filter(({ confidence, isRight }) => !isRight && confidence >= applied);
  expect(wrong.length).toBeLessThan(0.01 * found.length);
});

/** Repairs that are applied unless somebody says otherwise, of one generated column. */
async function appliedTo(column: string, cell: (i: number, draw: Seeded) => string) {
  const draw = seeded(60_201);
  const rows = Array.from({ length: 400 }, (_, i) => [cell(i, draw)]);
  const profile = await profileRows(engine, 'column', { columns: [column], rows });
  const cells = usually(await suspectedIn(engine, [profile]));
  return cells.filter(
    ({ proposal, repairConfidence = 0 }) => proposal !== undefined && repairConfidence >= applied,
  );
}

const holds = (cells: readonly SuspectedCell[], index: number, right: string) =>
  cells.some((cell) => cell.index === index && cell.proposal?.test((text) => text === right));

describe('is applied', () => {
  test('one unit in many spellings, where the header names it', async () => {
    const cells = await appliedTo(
      'ounces',
      (i, draw) => `${i % 50}.5 ${draw.pick(['oz', 'oz.', 'OZ.', 'ounce', 'oz. Can'])}`,
    );
    expect(cells).toHaveLength(400);
    expect(holds(cells, 12, '12.5')).toBe(true);
  });

  test('a stray unit, also where the header names it', async () => {
    const stray = (i: number) => `${100 + i}${i === 33 || i === 44 ? ' kg' : ''}`;
    for (const header of ['load', 'load_kg']) {
      expect(holds(await appliedTo(header, stray), 33, '133')).toBe(true);
    }
  });

  test('a date in another spelling, and a number of another scale as the column writes it', async () => {
    const dated = (i: number, draw: Seeded) => (i === 7 ? '2023年4月15日' : draw.day(2022, 2024));
    expect(holds(await appliedTo('sent', dated), 7, '2023-04-15')).toBe(true);
    const scaled = (i: number, draw: Seeded) =>
      i === 7 ? '102000' : draw.normal(1013, 4).toFixed(1);
    expect(holds(await appliedTo('pressure', scaled), 7, '1020.0')).toBe(true);
  });
});

test.each<[string, string, (i: number, draw: Seeded) => string]>([
  ['kg and g', 'weight', (_, d) => `${d.whole(2, 900)} ${d.pick(['kg', 'KG', 'g'])}`],
  [
    'kg and g, where the header names one',
    'weight_kg',
    (_, d) => `${d.whole(2, 900)} ${d.pick(['kg', 'KG', 'g'])}`,
  ],
  ['oz and ml', 'ounces', (_, d) => `${d.whole(2, 90)} ${d.pick(['oz', 'OZ.', 'ml'])}`],
  [
    'a few kg and g among bare numbers',
    'weight',
    (i, d) => `${d.whole(2, 900)}${i % 40 === 3 ? ' kg' : i % 40 === 7 ? ' g' : ''}`,
  ],
  [
    'a few g, where the header says kg',
    'weight_kg',
    (i, d) => `${d.whole(2, 900)}${i % 40 === 7 ? ' g' : ''}`,
  ],
  [
    'one unit in two spellings that no header names',
    'weight',
    (_, d) => `${d.whole(2, 900)} ${d.pick(['kg', 'KG'])}`,
  ],
  [
    'house numbers',
    'house',
    (i, d) => `${d.whole(1, 300)}${i % 30 === 4 ? d.pick(['A', 'B', 'C']) : ''}`,
  ],
  ['models', 'model', (i, d) => `${d.whole(1, 300)}${i % 30 === 4 ? 'X' : ''}`],
  [
    'a unit in a third of the cells',
    'load',
    (i, d) => `${d.whole(100, 900)}${i % 3 === 0 ? ' kg' : ''}`,
  ],
  [
    'a unit in half of the cells',
    'load',
    (i, d) => `${d.whole(100, 900)}${i % 2 === 0 ? ' kg' : ''}`,
  ],
  [
    'two formats of dates',
    'sent',
    (i, d) => {
      const day = d.day(2022, 2024);
      return i % 2 === 0 ? day : day.split('-').reverse().join('.');
    },
  ],
  [
    'a second format of dates in a fifth',
    'sent',
    (i, d) => {
      const day = d.day(2022, 2024);
      return i % 5 > 0 ? day : day.replaceAll('-', '');
    },
  ],
])('%s: no repair is applied', async (_, column, cell) => {
  expect((await appliedTo(column, cell)).map(({ index }) => index)).toEqual([]);
});
