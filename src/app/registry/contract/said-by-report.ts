import type { FieldAnswer } from '../../../contract/change/with-answers.ts';
import type { FieldPlace } from '../../../vocabulary/declarations/field-path.ts';
import type { ColumnReport } from '../../../vocabulary/reports/column-report.ts';
import type { AssetReport } from '../../../vocabulary/reports/report.ts';

/**
 * What a report repeats of its contract, where that contract itself is not at hand: purpose, responsible party,
 * catalogue record, descriptions. The rest of it is known by its hash alone.
 */
export function saidByReport(asset: AssetReport | undefined): FieldAnswer[] {
  if (asset === undefined) return [];
  const { purpose, responsible, catalogue, tables } = asset;
  const { licence, ...record } = catalogue ?? {};
  return [
    ...said({ parts: ['description', 'purpose'] }, purpose),
    ...said({ parts: ['team'] }, responsible && [{ username: responsible, role: 'owner' }]),
    ...said({ parts: ['assay', 'catalogue'] }, catalogue && record),
    ...said({ parts: ['assay', 'rights', 'licence'] }, licence),
    ...tables.flatMap(({ id, columns }) => columns.flatMap((column) => ofColumn(id, column))),
  ];
}

function ofColumn(table: string, { name, description }: ColumnReport): FieldAnswer[] {
  return said({ table, column: name, parts: ['description'] }, description);
}

function said(place: FieldPlace, value: unknown): FieldAnswer[] {
  return value === undefined ? [] : [{ place, value }];
}
