import { expect, test } from 'vitest';
import { syntheticReport } from '../../../../test/fixtures/synthetic-report.ts';
import { assessmentPage, assessmentTable } from './assessment-page.ts';

const report = syntheticReport();

test('the page of an assessment has the asset, and names each of its tables', () => {
  const { head, asset } = assessmentPage(report);
  expect(asset.id).toBe(report.assets[0]?.id);
  expect(head.assets[0]?.id).toBe(asset.id);
  for (const { chunk, id } of asset.tables) {
    expect(assessmentTable(report, chunk)?.table.id).toBe(id);
  }
});

test('a table that the page does not name is not there', () => {
  expect(assessmentTable(report, 'a0')).toBeUndefined();
  expect(assessmentTable(report, '../a0t0')).toBeUndefined();
});
