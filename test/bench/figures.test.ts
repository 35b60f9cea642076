import { expect, test } from 'vitest';
import { figuresTable, medianRun } from '../../bench/figures.ts';

const run = (wall: number, cpu: number) => ({ wall, cpu, memory: 2 ** 20, measures: 10 });

test('a median takes each figure on its own, and the mean of the two in the middle', () => {
  expect(medianRun([run(3, 1), run(1, 9), run(2, 5)])).toMatchObject({ wall: 2, cpu: 5 });
  expect(medianRun([run(1, 1), run(2, 2), run(4, 4), run(9, 9)])).toMatchObject({ wall: 3 });
});

test('figures stand side by side, also as Markdown', () => {
  const median = run(1.5, 2);
  const figures = [
    {
      case: 'orders',
      rows: 1_000_000,
      subject: 'profile',
      runs: [],
      median,
      ratio: { wall: 0.8, cpu: 0.75 },
    },
  ];
  expect(figuresTable(figures, false)).toBe(
    'case    subject  wall s  CPU s  × wall  × CPU  µs/row  peak MiB  measures\n' +
      'orders  profile    1.50   2.00    0.80   0.75   1.500         1        10',
  );
  expect(figuresTable(figures, true)).toContain('| orders | profile | 1.50 |');
});
