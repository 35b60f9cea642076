import { listAssessments, readAssessment } from '../../../registry/assets/read-assessments.ts';
import type { Transaction } from '../../../store/connect.ts';
import type { FieldPlace } from '../../../vocabulary/declarations/field-path.ts';

/** Whether the newest assessment of an asset found the table and column that a field stands at. */
export async function hasPlace(
  tx: Transaction,
  assetId: string,
  { table, column }: Omit<FieldPlace, 'parts'>,
): Promise<boolean> {
  if (table === undefined) return true;
  const [newest] = await listAssessments(tx, assetId, 1);
  if (newest === undefined) return false;
  const { report } = await readAssessment(tx, newest.id);
  const found = report.assets[0]?.tables.find(({ id }) => id === table);
  if (column === undefined) return found !== undefined;
  return found?.columns.some(({ name }) => name === column) ?? false;
}
