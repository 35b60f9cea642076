import { brokenDependencyCounted } from './broken-dependency.ts';
import { brokenKey } from './broken-key.ts';
import { duplicateRecordsFound } from './duplicate-records.ts';
import { duplicateRowsFound } from './duplicate-rows.ts';
import type { FindingKind } from './finding-kind.ts';
import { invalidCellsFound } from './invalid-cells.ts';
import { linkedTablesFound } from './linked-tables.ts';
import { missingTokensFound } from './missing-tokens.ts';
import { mixedColumn } from './mixed-column.ts';
import { orphans } from './orphans.ts';
import { attributeDisclosureFound } from './personal/attribute-disclosure.ts';
import { clearIdentifier } from './personal/clear-identifier.ts';
import { hiddenPersonalInformation } from './personal/hidden-personal-information.ts';
import { personalInformation } from './personal/personal-information.ts';
import { reidentificationRisk } from './personal/reidentification.ts';
import { sensitiveInformation } from './personal/sensitive-information.ts';
import { soleTraders } from './personal/sole-traders.ts';
import { sameColumnsFound, sameTablesFound } from './same-data.ts';
import { secret } from './secret.ts';
import { secretsNotSearched } from './secrets-not-searched.ts';
import { suspectedCellsFound, suspectedCellsInSample } from './suspected-cells.ts';

/** Every kind of finding that discovery looks for. */
export const findingKinds: readonly FindingKind[] = [
  secret,
  secretsNotSearched,
  sensitiveInformation,
  personalInformation,
  hiddenPersonalInformation,
  clearIdentifier,
  mixedColumn,
  soleTraders,
  reidentificationRisk,
  attributeDisclosureFound,
  brokenKey,
  orphans,
  brokenDependencyCounted,
  duplicateRowsFound,
  duplicateRecordsFound,
  linkedTablesFound,
  sameTablesFound,
  sameColumnsFound,
  invalidCellsFound,
  missingTokensFound,
  suspectedCellsFound,
  suspectedCellsInSample,
];
