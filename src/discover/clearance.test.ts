import { expect, test } from 'vitest';
import { columnProfile } from '../../test/discover/column-profile.ts';
import { columnReportSchema } from '../vocabulary/reports/column-report.ts';
import { reportColumn } from './clearance.ts';
import type { ColumnDiscovery } from './discovery.ts';
import { noPersonalFlags } from './personal/personal-flags.ts';

const open: ColumnDiscovery = {
  column: 'city',
  personal: noPersonalFlags,
  masked: false,
  gradeProposal: 'general-1',
  gradeReason: { code: 'grade.none-found', params: {} },
  role: 'none',
  cleared: true,
  tested: 0,
  invalid: 0,
  missingTokens: 0,
  outliers: { applicable: false, count: 0 },
  secrets: 0,
};
const profile = columnProfile('city', [
  ['top-value', 30],
  ['second-value', 20],
  ['once', 1],
]);

test('a cleared column shows its frequent values and content measures', () => {
  const report = columnReportSchema.parse(reportColumn(profile, open));
  expect(report.distribution).toEqual({
    kind: 'categories',
    top: [
      { value: 'top-value', count: 30 },
      { value: 'second-value', count: 20 },
    ],
    others: 1,
  });
  expect(report.measures.minimum?.value).toBe('lowest-secret');
});

test('of an uncleared column no content is in the report', () => {
  const report = columnReportSchema.parse(reportColumn(profile, { ...open, cleared: false }));
  expect(report.distribution).toEqual({ kind: 'withheld' });
  expect(JSON.stringify(report)).not.toMatch(/-value|secret"|once/);
});
