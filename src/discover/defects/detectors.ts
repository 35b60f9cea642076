import { dateSpelling } from './detect/date-spelling.ts';
import { encoding } from './detect/encoding.ts';
import { invalidIdentifier } from './detect/invalid-identifier.ts';
import { missingToken } from './detect/missing-token.ts';
import { mixedUnits } from './detect/mixed-units.ts';
import { otherType } from './detect/other-type.ts';
import { spacing } from './detect/spacing.ts';
import type { DefectDetector } from './suspicion.ts';

/** Every detector of defects. */
export const defectDetectors: readonly DefectDetector[] = [
  missingToken,
  invalidIdentifier,
  spacing,
  encoding,
  otherType,
  mixedUnits,
  dateSpelling,
];
