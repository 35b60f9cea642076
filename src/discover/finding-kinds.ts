import type { FindingKind } from './finding-kind.ts';
import { brokenKey } from './findings/broken-key.ts';
import { clearIdentifier } from './findings/clear-identifier.ts';
import { duplicateRowsFound } from './findings/duplicate-rows.ts';
import { futureDates } from './findings/future-dates.ts';
import { impossibleDates } from './findings/impossible-dates.ts';
import { invalidCellsFound } from './findings/invalid-cells.ts';
import { missingTokensFound } from './findings/missing-tokens.ts';
import { mixedColumn } from './findings/mixed-column.ts';
import { orphans } from './findings/orphans.ts';
import { outliersFound } from './findings/outliers.ts';
import { personalInformation } from './findings/personal-information.ts';
import { reidentificationRisk } from './findings/reidentification.ts';
import { secret } from './findings/secret.ts';
import { secretsNotSearched } from './findings/secrets-not-searched.ts';
import { sensitiveInformation } from './findings/sensitive-information.ts';
import { soleTraders } from './findings/sole-traders.ts';

/** Every kind of finding that discovery looks for. */
export const findingKinds: readonly FindingKind[] = [
  secret,
  secretsNotSearched,
  sensitiveInformation,
  personalInformation,
  clearIdentifier,
  mixedColumn,
  soleTraders,
  reidentificationRisk,
  brokenKey,
  orphans,
  duplicateRowsFound,
  impossibleDates,
  futureDates,
  invalidCellsFound,
  missingTokensFound,
  outliersFound,
];
