import { brokenDependency } from './detect/broken-dependency.ts';
import { brokenIdentity } from './detect/broken-identity.ts';
import { dateOrder } from './detect/date-order.ts';
import { dateSpelling } from './detect/date-spelling.ts';
import { elapsedYears } from './detect/elapsed-years.ts';
import { encoding } from './detect/encoding.ts';
import { identityNumber } from './detect/identity-number.ts';
import { invalidIdentifier } from './detect/invalid-identifier.ts';
import { mergedCells } from './detect/merged-cells.ts';
import { misplaced } from './detect/misplaced.ts';
import { missingToken } from './detect/missing-token.ts';
import { misspelling } from './detect/misspelling.ts';
import { mixedUnits } from './detect/numbers/mixed-units.ts';
import { standInNumber } from './detect/numbers/stand-in-number.ts';
import { strayNumber } from './detect/numbers/stray-number.ts';
import { orphan } from './detect/orphan.ts';
import { otherType } from './detect/other-type.ts';
import { pattern } from './detect/pattern.ts';
import { placeholder } from './detect/placeholder.ts';
import { spacing } from './detect/spacing.ts';
import type { DefectDetector } from './suspected/suspicion.ts';

/** Every detector of defects. */
export const defectDetectors: readonly DefectDetector[] = [
  missingToken,
  invalidIdentifier,
  spacing,
  encoding,
  otherType,
  mixedUnits,
  dateSpelling,
  pattern,
  standInNumber,
  placeholder,
  misspelling,
  brokenDependency,
  mergedCells,
  strayNumber,
  brokenIdentity,
  dateOrder,
  elapsedYears,
  identityNumber,
  misplaced,
  orphan,
];
