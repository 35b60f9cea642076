import type { Assessment } from '../../src/vocabulary/assessment.ts';
import type { AssetReport, Report } from '../../src/vocabulary/reports/report.ts';
import { Random } from './random.ts';
import { syntheticModel } from './synthetic-model.ts';
import { reportFrame } from './synthetic-report.ts';
import { syntheticTable } from './synthetic-tables.ts';

const nothing = { score: null, coverage: null, grade: null, capped: false } as const;

/** What an assessment looks like when nothing could be judged. */
const unjudged: Assessment = {
  overall: nothing,
  dimensions: {},
  groups: {},
  indicators: syntheticModel.indicators.map(({ id }) => ({
    id,
    numerator: null,
    denominator: null,
    raw: null,
    score: null,
    status: 'no-evidence',
    evidence: [],
  })),
  gates: syntheticModel.gates.map(({ id }) => ({
    id,
    state: 'unknown',
    reason: { code: 'gate.of-no-words', params: { asked: 1 } },
    evidence: [],
  })),
};

function reportOf(assets: AssetReport[]): Report {
  return {
    ...reportFrame(new Random(3)),
    files: { read: 0, unreadable: [] },
    portfolio: { summary: [], assessment: unjudged },
    assets,
    evidence: [],
  };
}

/** No file at all. */
export const emptyReport = (): Report => reportOf([]);

const longName =
  'a_name_of_more_than_forty_characters_that_never_ends_and_has_no_space_in_it_数据资产登记与评估明细表（含历史版本）';

/** No contract, no score, a table without rows, one of a thousand columns, names that never end. */
export function hardReport(): Report {
  const random = new Random(4);
  const column = (name: string) => ({ name, type: 'double' as const, missing: 0.01 });
  const wide = Array.from({ length: 1000 }, (_, index) => column(`c${index}`));
  const tables = [
    syntheticTable({ name: 'no rows', rows: 0, columns: [column('a')] }, random),
    syntheticTable({ name: 'no columns', rows: 3, columns: [] }, random),
    syntheticTable({ name: 'wide', rows: 500, columns: wide }, random),
    syntheticTable({ name: longName, rows: 9, columns: [column(longName)] }, random),
  ];
  return reportOf([
    {
      id: `a/b?c#${longName}`,
      name: longName,
      candidate: true,
      summary: [],
      assessment: unjudged,
      gradeProposal: 'general-1',
      findings: [],
      missingEvidence: [],
      relationships: [],
      tables,
    },
  ]);
}
