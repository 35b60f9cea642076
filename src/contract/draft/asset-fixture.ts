import type { LogicalType } from '../../vocabulary/column.ts';
import type { Relationship } from '../../vocabulary/relationship.ts';
import type { ColumnReport } from '../../vocabulary/reports/column-report.ts';
import type { AssetReport } from '../../vocabulary/reports/report.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';

/** For tests: an asset report with nothing in it but what a draft is made from. */
interface TableSketch {
  readonly id: string;
  readonly columns: readonly ColumnSketch[];
  readonly key?: readonly string[];
}
interface ColumnSketch {
  readonly name: string;
  readonly type: LogicalType;
  readonly missing: number;
  readonly personal?: boolean;
}

const noScore = { score: null, coverage: null, grade: null, capped: false };
const noAssessment = { overall: noScore, dimensions: {}, groups: {}, indicators: [], gates: [] };

export function assetOf(
  tables: readonly TableSketch[],
  relationships: readonly Pick<Relationship, 'from' | 'to'>[] = [],
): AssetReport {
  return {
    id: 'asset-1',
    name: 'Shop',
    candidate: true,
    summary: [],
    assessment: noAssessment,
    gradeProposal: 'general-1',
    findings: [],
    missingEvidence: [],
    relationships: relationships.map(({ from, to }) => ({
      from,
      to,
      source: 'discovered',
      references: 10,
      orphans: 0,
      orphanRows: [],
      cardinality: 'many-to-one',
      confidence: 1,
    })),
    tables: tables.map(tableOf),
  };
}

function tableOf({ id, columns, key }: TableSketch): TableReport {
  const keys: TableReport['keys'] = key
    ? [
        {
          columns: [...key],
          kind: 'primary',
          source: 'discovered',
          distinct: 10,
          nonNull: 10,
          holds: true,
        },
      ]
    : [];
  return {
    id,
    name: id,
    files: [{ path: `${id}.csv`, bytes: 1, format: 'csv' }],
    rows: 10,
    notes: [],
    rejectedRows: { count: 0, list: [] },
    rejectedCells: { count: 0, list: [] },
    fingerprint: { quick: '', schema: '' },
    measures: {},
    keys,
    missing: { by: 'rows', labels: [], columns: [] },
    columns: columns.map(columnOf),
  };
}

function columnOf(
  { name, type, missing, personal = false }: ColumnSketch,
  ordinal: number,
): ColumnReport {
  return {
    name,
    ordinal,
    physicalType: 'VARCHAR',
    type,
    typeShare: 1,
    semantic: {
      type: 'phone',
      confidence: 1,
      state: personal ? 'accepted' : 'possible',
      explanation: { code: 'x', params: {} },
      distinctShare: 1,
      rowShare: 1,
      tested: 10,
    },
    personal: {
      personalInformation: personal,
      directIdentifier: personal,
      quasiIdentifier: false,
      sensitive: [],
    },
    gradeProposal: personal ? 'general-3' : 'general-1',
    role: 'none',
    cleared: !personal,
    measures: { missing: { value: missing, of: 10 } },
    distribution: { kind: 'withheld' },
    masks: [],
  };
}
