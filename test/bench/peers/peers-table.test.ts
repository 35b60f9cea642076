import { expect, test } from 'vitest';
import { type PeerFigures, peersTable, versionsLine } from '../../../bench/peers/peers-table.ts';

const run = { wall: 2, cpu: 3, memory: 300 * 2 ** 20 };
const figures: readonly PeerFigures[] = [
  {
    id: 'assay-profile',
    tool: 'Assay',
    setting: 'profile',
    load: 1,
    run,
    version: '1.0.0',
    measures: 9,
    grades: { key: { found: 1, planted: 2, wrong: 3 } },
  },
  {
    id: 'slow',
    tool: 'Slow',
    setting: 'defaults',
    load: 1,
    run: { ...run, wall: 60, failure: 'stopped after 60 s' },
    failure: 'stopped after 60 s',
  },
  { id: 'gone', tool: 'Gone', setting: 'defaults', load: 1, failure: 'x is missing' },
];

test('a line says what was found, what was wrong, and by a dash what was not offered', () => {
  const lines = peersTable(figures).split('\n');
  const cells = lines[2]?.split(' | ');
  expect(cells?.slice(0, 7)).toEqual(['| Assay, profile', '2.0', '3.0', '1.0', '1.0', '300', '9']);
  expect(cells?.[11]).toBe('1/2 (+3 wrong)');
  expect(cells?.[7]).toBe('–');
  const widths = lines.slice(0, 5).map((line) => line.split(' | ').length);
  expect(new Set(widths).size).toBe(1);
});

test('a tool that failed or is missing keeps its line, and the reason stands below', () => {
  const lines = peersTable(figures).split('\n');
  expect(lines[3]).toMatch(
    /^\| Slow, defaults \| > 60\.0 \| > 3\.0 \| > 30\.0 \| > 1\.0 \| > 300 \| failed \|/,
  );
  expect(lines[4]).toMatch(/^\| Gone, defaults \| not installed \|/);
  expect(lines.slice(-2)).toEqual([
    '- Slow, defaults: stopped after 60 s',
    '- Gone, defaults: x is missing',
  ]);
});

test('each version is named once', () => {
  expect(versionsLine([...figures, ...figures])).toBe('Assay 1.0.0');
});
