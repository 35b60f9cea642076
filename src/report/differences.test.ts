import { expect, test } from 'vitest';
import { syntheticReport } from '../../test/fixtures/synthetic-report.ts';
import type { Report } from '../vocabulary/reports/report.ts';
import { differencesBetween } from './differences.ts';

test('a report does not differ from itself, whatever the run block says', () => {
  const report = syntheticReport();
  const later = { ...syntheticReport(), run: { ...report.run, seconds: 7, host: 'elsewhere' } };
  expect(differencesBetween(report, later)).toEqual([]);
});

test('a changed number is named by its path', () => {
  const now = changed((report) => {
    const column = report.assets[0]?.tables[0]?.columns[0];
    if (column !== undefined) column.measures.nulls = { value: 9, of: 100 };
  });
  expect(differencesBetween(syntheticReport(), now)).toEqual([
    {
      kind: 'changed',
      path: 'assets[shop].tables[orders].columns[amount].measures.nulls.value',
      was: 8,
      now: 9,
    },
  ]);
});

test('an entry that came or went is named once, and the others still match', () => {
  const now = changed((report) => {
    const columns = report.assets[0]?.tables[0]?.columns;
    const first = columns?.[0];
    if (first !== undefined) columns?.unshift({ ...first, name: 'added' });
    report.assets[0]?.findings.pop();
  });
  expect(differencesBetween(syntheticReport(), now)).toEqual([
    { kind: 'removed', path: 'assets[shop].findings[finding.orphans shop orders customer]' },
    { kind: 'added', path: 'assets[shop].tables[orders].columns[added]' },
  ]);
});

test('a value that takes another form is named as gone and come', () => {
  const now = changed((report) => {
    const column = report.assets[0]?.tables[0]?.columns[0];
    if (column !== undefined) column.distribution = { kind: 'withheld' };
  });
  const paths = differencesBetween(syntheticReport(), now).map(({ kind, path }) => [kind, path]);
  const at = 'assets[shop].tables[orders].columns[amount].distribution';
  expect(paths).toEqual([
    ['changed', `${at}.kind`],
    ['removed', `${at}.edges`],
    ['removed', `${at}.counts`],
  ]);
});

function changed(change: (report: Report) => void): Report {
  const report = syntheticReport();
  change(report);
  return report;
}
