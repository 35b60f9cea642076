import { appendAudit } from '../../../audit/append.ts';
import type { AssetPart } from '../../../registry/assets/asset-part.ts';
import {
  type KeptAssessment,
  keepAssessment,
  type Writing,
} from '../../../registry/assets/keep-assessment.ts';
import { addMessage } from '../../../registry/outbox/add-message.ts';
import type { Transaction } from '../../../store/connect.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { readReport } from './read-report.ts';

/**
 * Puts the bytes of a `report.json` into the registry: each of its assets with one assessment, all or none, sorted by
 * key. The same report twice changes nothing. Raises what `readReport` and `authorise` raise.
 */
export async function putReport(
  context: RegistryContext,
  document: Uint8Array,
): Promise<KeptAssessment[]> {
  authorise(context, 'assessment.put');
  const parts = await readReport(document);
  const writing = { ...context.caller, at: context.clock() };
  return inCallersOrganisation(context, (tx) => keepReport(tx, parts, writing));
}

/** The same of a report that was read, in a transaction of the organisation, for whoever was let in already. */
export async function keepReport(
  tx: Transaction,
  parts: readonly AssetPart[],
  { organisation, account, at }: Writing,
): Promise<KeptAssessment[]> {
  const writing = { organisation, account, at };
  const kept: KeptAssessment[] = [];
  for (const part of parts) kept.push(await keepAssessment(tx, part, writing));
  for (const { assetId, assessmentId } of kept.filter(({ made }) => made)) {
    await appendAudit(tx, {
      ...writing,
      action: 'assessment.put',
      subject: `asset:${assetId}`,
      details: { assessment: assessmentId, report: parts[0]?.kept.reportSha256 ?? null },
    });
    const payload = { asset: assetId, assessment: assessmentId };
    await addMessage(tx, { organisation, event: 'assessment.put', payload, at });
  }
  return kept;
}
