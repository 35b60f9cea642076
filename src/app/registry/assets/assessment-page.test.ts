import { expect, test } from 'vitest';
import { syntheticReport } from '../../../../test/fixtures/synthetic-report.ts';
import { assessmentPage, tablesOfAssessment } from './assessment-page.ts';

const report = syntheticReport();

test('the page of an assessment has the asset, and names each of its tables', () => {
  const { head, asset } = assessmentPage(report);
  expect(asset.id).toBe(report.assets[0]?.id);
  expect(head.assets[0]?.id).toBe(asset.id);
  const named = asset.tables.map(({ chunk, id }) => [chunk, id]);
  expect(tablesOfAssessment(report).map(([name, { table }]) => [name, table.id])).toEqual(named);
});
