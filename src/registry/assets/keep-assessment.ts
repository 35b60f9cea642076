import { and, eq, gt, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assessments, assets } from '../../store/tables/assets.ts';
import { confirmedGrade, unlessDecided } from '../declarations/confirmed-grade.ts';
import { outdateSignOffs } from '../sign-offs/sign-offs.ts';
import type { AssetPart } from './asset-part.ts';
import { searchOf } from './asset-search.ts';

/** For whom, by whom and when something is written. */
export interface Writing {
  readonly organisation: string;
  /** Absent where the system acts by itself. */
  readonly account?: string | undefined;
  readonly at: Date;
}

export interface KeptAssessment {
  readonly assetId: string;
  readonly assessmentId: string;
  /** Made now, or there before: the same report twice is one assessment. */
  readonly made: boolean;
  /** The asset was not known before. */
  readonly newAsset: boolean;
}

/**
 * Keeps an assessment with its asset, which is made where its key is new. What lists and search show follows the
 * newest assessment: a report as of an earlier day joins the history alone.
 */
export async function keepAssessment(
  tx: Transaction,
  part: AssetPart,
  writing: Writing,
): Promise<KeptAssessment> {
  const asset = await assetOf(tx, part, writing);
  const [made] = await tx
    .insert(assessments)
    .values({ assetId: asset.id, ...assessmentRow(part, writing) })
    .onConflictDoNothing({ target: [assessments.assetId, assessments.reportSha256] })
    .returning({ id: assessments.id });
  if (made === undefined) {
    const assessmentId = await assessmentOfReport(tx, asset.id, part.kept.reportSha256);
    return { assetId: asset.id, assessmentId, made: false, newAsset: false };
  }
  if (await isNewest(tx, asset.id, part.asOf)) {
    await showOnAsset(tx, asset, part, writing);
    await outdateSignOffs(tx, { assetId: asset.id, newest: made.id, at: writing.at });
  }
  return { assetId: asset.id, assessmentId: made.id, made: true, newAsset: asset.isNew };
}

interface KnownAsset {
  readonly id: string;
  readonly tags: string[];
  readonly isNew: boolean;
}

/** The row of the asset, made where it is missing, and locked until the transaction ends. */
async function assetOf(
  tx: Transaction,
  { key, shown }: AssetPart,
  writing: Writing,
): Promise<KnownAsset> {
  const [row] = await tx
    .insert(assets)
    .values({
      organisationId: writing.organisation,
      key,
      name: shown.name,
      createdAt: writing.at,
      changedAt: writing.at,
    })
    .onConflictDoUpdate({
      target: [assets.organisationId, assets.key],
      set: { key: sql`excluded.key` },
    })
    .returning({ id: assets.id, tags: assets.tags, isNew: sql<boolean>`xmax = 0` });
  if (row === undefined) throw new Error('bug: the asset just written is out of sight');
  return row;
}

function assessmentRow({ asOf, shown, kept, report }: AssetPart, writing: Writing) {
  const { score, grade, coverage } = shown;
  return {
    organisationId: writing.organisation,
    asOf,
    ...{ grade, score, coverage },
    ...kept,
    report: sql`${report}::jsonb`,
    createdAt: writing.at,
    createdBy: writing.account ?? null,
  };
}

async function assessmentOfReport(tx: Transaction, assetId: string, sha256: string) {
  const [row] = await tx
    .select({ id: assessments.id })
    .from(assessments)
    .where(and(eq(assessments.assetId, assetId), eq(assessments.reportSha256, sha256)));
  if (row === undefined)
    throw new Error('bug: the assessment that stood in the way is out of sight');
  return row.id;
}

async function isNewest(tx: Transaction, assetId: string, asOf: string): Promise<boolean> {
  const later = await tx
    .select({ id: assessments.id })
    .from(assessments)
    .where(and(eq(assessments.assetId, assetId), gt(assessments.asOf, asOf)))
    .limit(1);
  return later.length === 0;
}

async function showOnAsset(
  tx: Transaction,
  known: KnownAsset,
  part: AssetPart,
  { at }: Writing,
): Promise<void> {
  const { asOf, shown, confirmedGrade: ofContract } = part;
  await tx
    .update(assets)
    .set({
      ...shown,
      gatesClosed: [...shown.gatesClosed],
      dataGrade: unlessDecided(
        (await confirmedGrade(tx, known.id)) ?? ofContract ?? shown.gradeProposal,
      ),
      assessedOn: asOf,
      search: sql`${await searchOf(tx, part, known.tags)}::tsvector`,
      changedAt: at,
      ...(known.isNew ? {} : { version: sql`${assets.version} + 1` }),
    })
    .where(eq(assets.id, known.id));
}
