import type { DeclaredTable } from '../../vocabulary/declarations/declared-model.ts';
import type { ClassifiedColumn, ClassifiedTable } from './classify-table.ts';
import { mayNamePersons } from './may-name-persons.ts';

/** Whether a column is or may be personal, and nobody has said that it is not. */
export function isWithheld(
  table: ClassifiedTable,
  { profile, verdict, flags }: ClassifiedColumn,
  declared?: DeclaredTable,
): boolean {
  const said = declared?.columns?.find((entry) => entry.column === profile.column.name);
  if (said?.personal?.verdict === 'rejected') return false;
  return flags.personalInformation || mayNamePersons(profile, verdict, table.describesPersons);
}
