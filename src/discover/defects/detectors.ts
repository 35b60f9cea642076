import { invalidIdentifier } from './detect/invalid-identifier.ts';
import { missingToken } from './detect/missing-token.ts';
import type { DefectDetector } from './suspicion.ts';

/** Every detector of defects. */
export const defectDetectors: readonly DefectDetector[] = [missingToken, invalidIdentifier];
