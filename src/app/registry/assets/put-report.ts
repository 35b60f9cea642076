import { appendAudit } from '../../../audit/append.ts';
import {
  type KeptAssessment,
  keepAssessment,
  type Writing,
} from '../../../registry/assets/keep-assessment.ts';
import { addMessage } from '../../../registry/outbox/add-message.ts';
import type { Transaction } from '../../../store/connect.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { assetParts } from './asset-parts.ts';
import { trustedReport } from './registry-report.ts';

/**
 * Puts a `report.json` into the registry: each of its assets with one assessment, all or none, sorted by key. The
 * same report twice changes nothing. Raises what `trustedReport` and `authorise` raise.
 */
export async function putReport(
  context: RegistryContext,
  document: unknown,
): Promise<KeptAssessment[]> {
  authorise(context, 'assessment.put');
  const writing = { ...context.caller, at: context.clock() };
  return inCallersOrganisation(context, (tx) => keepReport(tx, document, writing));
}

/** The same in a transaction of the organisation, for whoever was let in already. Raises what `trustedReport` raises. */
export async function keepReport(
  tx: Transaction,
  document: unknown,
  { organisation, account, at }: Writing,
): Promise<KeptAssessment[]> {
  const parts = assetParts(trustedReport(document));
  const writing = { organisation, account, at };
  const kept: KeptAssessment[] = [];
  for (const part of parts) kept.push(await keepAssessment(tx, part, writing));
  for (const { assetId, assessmentId } of kept.filter(({ made }) => made)) {
    await appendAudit(tx, {
      ...writing,
      action: 'assessment.put',
      subject: `asset:${assetId}`,
      details: { assessment: assessmentId, report: parts[0]?.reportSha256 ?? null },
    });
    const payload = { asset: assetId, assessment: assessmentId };
    await addMessage(tx, { organisation, event: 'assessment.put', payload, at });
  }
  return kept;
}
