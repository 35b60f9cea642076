import { eq, sql } from 'drizzle-orm';
import { appendAudit } from '../../../audit/append.ts';
import {
  listAssessments,
  readAssessmentRecord,
} from '../../../registry/assets/read-assessments.ts';
import { addMessage } from '../../../registry/outbox/add-message.ts';
import {
  keepSignOff,
  listSignOffs,
  withdrawSignOff,
} from '../../../registry/sign-offs/sign-offs.ts';
import type { Transaction } from '../../../store/connect.ts';
import { assets } from '../../../store/tables/assets.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import type { AssessmentRecord } from '../../../vocabulary/registry/assets/asset.ts';
import {
  type SignOff,
  type SignOffState,
  signaturesNeeded,
} from '../../../vocabulary/registry/declaring/sign-off.ts';
import {
  authorise,
  type Caller,
  inCallersOrganisation,
  may,
  type RegistryContext,
} from '../context.ts';

export const ownReport = defineProblem({
  code: 'sign-off.own-report',
  texts: {
    en: 'Whoever put a report in does not sign it off.',
    zh: '提交报告的人员不得签署该报告。',
  },
  remedy: {
    en: 'Ask two other assessors or reviewers.',
    zh: '请由其他两名评估人员或审核人员签署。',
  },
});

export const notNewest = defineProblem({
  code: 'sign-off.not-newest',
  texts: {
    en: 'There is a newer assessment of this asset.',
    zh: '该资产已有更新的评估。',
  },
  remedy: { en: 'Sign off the newest one.', zh: '请签署最新的评估。' },
});

export const alreadySigned = defineProblem({
  code: 'sign-off.already-signed',
  texts: {
    en: 'You have signed this assessment, or two others have.',
    zh: '您已签署该评估，或已有两人签署。',
  },
  remedy: { en: 'Nothing more is needed.', zh: '无需再签署。' },
});

export const notSigned = defineProblem({
  code: 'sign-off.not-signed',
  texts: { en: 'You have not signed this assessment.', zh: '您未签署该评估。' },
  remedy: { en: 'Load it again.', zh: '请重新载入。' },
});

/** Who stands for an assessment. Raises `registry.not-found`. */
export async function signOffsOf(
  context: RegistryContext,
  assessmentId: string,
): Promise<SignOffState> {
  authorise(context, 'asset.read');
  return inCallersOrganisation(context, (tx) => stateOf(tx, context.caller, assessmentId));
}

/**
 * Stands for the newest assessment of an asset, in person: two different persons do, neither of them the one who put
 * its report in. Raises `registry.not-found`, `sign-off.own-report`, `-not-newest`, `-already-signed`.
 */
export async function signOff(
  context: RegistryContext,
  { assessmentId, note }: { readonly assessmentId: string; readonly note?: string | undefined },
): Promise<SignOffState> {
  authorise(context, 'assessment.sign');
  const signing = { ...context.caller, at: context.clock() };
  return inCallersOrganisation(context, async (tx) => {
    const record = await readAssessmentRecord(tx, assessmentId);
    await lockAsset(tx, record.assetId);
    const refusal = refusalOf(record, await listSignOffs(tx, assessmentId), {
      account: signing.account,
      isNewest: (await listAssessments(tx, record.assetId, 1))[0]?.id === assessmentId,
    });
    if (refusal !== undefined) throw refusal({});
    const { assetId, reportSha256 } = record;
    await keepSignOff(tx, { assetId, assessmentId, reportSha256, note }, signing);
    await tell(tx, { ...signing, event: 'assessment.signed', record });
    return stateOf(tx, context.caller, assessmentId);
  });
}

/** Takes one's own signature back. Raises `registry.not-found`, `sign-off.not-signed`. */
export async function takeSignOffBack(
  context: RegistryContext,
  assessmentId: string,
): Promise<SignOffState> {
  authorise(context, 'assessment.sign');
  const signing = { ...context.caller, at: context.clock() };
  return inCallersOrganisation(context, async (tx) => {
    const record = await readAssessmentRecord(tx, assessmentId);
    await lockAsset(tx, record.assetId);
    const standing = standingOf(await listSignOffs(tx, assessmentId));
    if (!standing.some(({ signedBy }) => signedBy === signing.account)) throw notSigned({});
    await withdrawSignOff(tx, assessmentId, signing);
    await tell(tx, { ...signing, event: 'assessment.unsigned', record });
    return stateOf(tx, context.caller, assessmentId);
  });
}

/** Two who sign at once, or one who signs while a report comes in, wait for each other here. */
async function lockAsset(tx: Transaction, id: string): Promise<void> {
  await tx.select({ one: sql`1` }).from(assets).where(eq(assets.id, id)).for('update');
}

interface Signing {
  readonly account: string;
  readonly isNewest: boolean;
}

function refusalOf(
  { createdBy }: AssessmentRecord,
  signed: readonly SignOff[],
  { account, isNewest }: Signing,
) {
  const standing = standingOf(signed);
  if (createdBy === account) return ownReport;
  if (!isNewest) return notNewest;
  const again = standing.some(({ signedBy }) => signedBy === account);
  return again || standing.length >= signaturesNeeded ? alreadySigned : undefined;
}

function standingOf(signed: readonly SignOff[]): SignOff[] {
  return signed.filter(({ withdrawnAt }) => withdrawnAt === null);
}

async function stateOf(
  tx: Transaction,
  caller: Caller,
  assessmentId: string,
): Promise<SignOffState> {
  const record = await readAssessmentRecord(tx, assessmentId);
  const [newest] = await listAssessments(tx, record.assetId, 1);
  const items = await listSignOffs(tx, assessmentId);
  const standing = standingOf(items);
  const { account } = caller;
  const mine = standing.some(({ signedBy }) => signedBy === account);
  const refusal = refusalOf(record, items, { account, isNewest: newest?.id === assessmentId });
  const allowed = may(caller, 'assessment.sign');
  const open = refusal === undefined ? 'sign' : null;
  return {
    signed: standing.length >= signaturesNeeded,
    needed: signaturesNeeded,
    items,
    possible: allowed ? (mine ? 'withdraw' : open) : null,
  };
}

async function tell(
  tx: Transaction,
  {
    organisation,
    account,
    at,
    event,
    record,
  }: {
    readonly organisation: string;
    readonly account: string;
    readonly at: Date;
    readonly event: 'assessment.signed' | 'assessment.unsigned';
    readonly record: AssessmentRecord;
  },
): Promise<void> {
  const details = { asset: record.assetId, report: record.reportSha256 };
  const payload = { ...details, assessment: record.id };
  await addMessage(tx, { organisation, event, payload, at });
  const subject = `assessment:${record.id}`;
  await appendAudit(tx, { organisation, account, at, action: event, subject, details });
}
