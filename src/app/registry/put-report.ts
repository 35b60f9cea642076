import {
  type KeptAssessment,
  keepAssessment,
  type Writing,
} from '../../registry/assets/keep-assessment.ts';
import type { Transaction } from '../../store/connect.ts';
import { assetParts } from './asset-parts.ts';
import { trustedReport } from './registry-report.ts';

/**
 * Puts a `report.json` into the registry: each of its assets with one assessment, all or none. The same report
 * twice changes nothing. Raises what `trustedReport` raises.
 */
export async function putReport(
  tx: Transaction,
  document: unknown,
  writing: Writing,
): Promise<KeptAssessment[]> {
  const kept: KeptAssessment[] = [];
  for (const part of assetParts(trustedReport(document))) {
    kept.push(await keepAssessment(tx, part, writing));
  }
  return kept;
}
