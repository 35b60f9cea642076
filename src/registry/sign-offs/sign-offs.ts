import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { signOffs } from '../../store/tables/discussion.ts';
import type { SignOff } from '../../vocabulary/registry/declaring/sign-off.ts';

const columns = {
  id: signOffs.id,
  signedBy: signOffs.signedBy,
  signedAt: signOffs.signedAt,
  reportSha256: signOffs.reportSha256,
  note: signOffs.note,
  withdrawnAt: signOffs.withdrawnAt,
  withdrawnBy: signOffs.withdrawnBy,
};

/** Who stood for an assessment, the first signed first; those withdrawn are among them. */
export async function listSignOffs(tx: Transaction, assessmentId: string): Promise<SignOff[]> {
  const rows = await tx
    .select(columns)
    .from(signOffs)
    .where(eq(signOffs.assessmentId, assessmentId))
    .orderBy(asc(signOffs.signedAt), asc(signOffs.id));
  return rows.map(({ signedAt, withdrawnAt, ...row }) => ({
    ...row,
    signedAt: signedAt.toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  }));
}

export interface NewSignOff {
  readonly assetId: string;
  readonly assessmentId: string;
  readonly reportSha256: string;
  readonly note?: string | undefined;
}

export async function keepSignOff(
  tx: Transaction,
  signOff: NewSignOff,
  { organisation, account, at }: { organisation: string; account: string; at: Date },
): Promise<void> {
  await tx
    .insert(signOffs)
    .values({ ...signOff, organisationId: organisation, signedBy: account, signedAt: at });
}

/** Takes back what a person signed. */
export async function withdrawSignOff(
  tx: Transaction,
  assessmentId: string,
  { account, at }: { readonly account: string; readonly at: Date },
): Promise<void> {
  const own = and(
    eq(signOffs.assessmentId, assessmentId),
    eq(signOffs.signedBy, account),
    isNull(signOffs.withdrawnAt),
  );
  await tx.update(signOffs).set({ withdrawnAt: at, withdrawnBy: account }).where(own);
}

/** A newer assessment is there: what was signed of earlier ones counts no longer. Returns how many that were. */
export async function outdateSignOffs(
  tx: Transaction,
  { assetId, newest, at }: { readonly assetId: string; readonly newest: string; readonly at: Date },
): Promise<number> {
  const earlier = and(
    eq(signOffs.assetId, assetId),
    ne(signOffs.assessmentId, newest),
    isNull(signOffs.withdrawnAt),
  );
  const rows = await tx
    .update(signOffs)
    .set({ withdrawnAt: at })
    .where(earlier)
    .returning({ id: signOffs.id });
  return rows.length;
}
