import { and, eq, gt, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assessments, assets } from '../../store/tables/assets.ts';
import { cataloguePart } from '../../vocabulary/registry/assets/catalogue-part.ts';
import type { AssetReport, Report } from '../../vocabulary/reports/report.ts';
import { confirmedGrade, unlessDecided } from '../declarations/confirmed-grade.ts';
import { outdateSignOffs } from '../sign-offs/sign-offs.ts';
import { headlineOf } from './asset-headline.ts';
import { searchOf } from './asset-search.ts';
import { contentFingerprint } from './content-fingerprint.ts';

/** The report of one asset, as the registry keeps it. */
export interface AssetPart {
  readonly asset: AssetReport;
  /** A whole report document on this asset alone. */
  readonly report: Report;
  /** Hash of the report that it was taken from. */
  readonly reportSha256: string;
}

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
    const assessmentId = await assessmentOfReport(tx, asset.id, part.reportSha256);
    return { assetId: asset.id, assessmentId, made: false, newAsset: false };
  }
  if (await isNewest(tx, asset.id, part.report.asOf)) {
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
  { asset }: AssetPart,
  writing: Writing,
): Promise<KnownAsset> {
  const [row] = await tx
    .insert(assets)
    .values({
      organisationId: writing.organisation,
      key: asset.id,
      name: asset.name,
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

function assessmentRow({ asset, report, reportSha256 }: AssetPart, writing: Writing) {
  const { score, grade, coverage } = asset.assessment.overall;
  return {
    organisationId: writing.organisation,
    asOf: report.asOf,
    model: `${report.model.id} ${report.model.version}`,
    grade,
    score,
    coverage,
    fingerprint: contentFingerprint(asset) ?? null,
    contractSha256: asset.contract?.sha256 ?? null,
    reportSha256,
    report,
    cataloguePart: cataloguePart(asset, report),
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
  { asset, report }: AssetPart,
  { at }: Writing,
): Promise<void> {
  const { score, grade, coverage } = asset.assessment.overall;
  await tx
    .update(assets)
    .set({
      name: asset.name,
      description: asset.purpose ?? '',
      responsible: asset.responsible ?? null,
      dataGrade: unlessDecided(
        (await confirmedGrade(tx, known.id)) ?? asset.confirmedGrade ?? asset.gradeProposal,
      ),
      gradeProposal: asset.gradeProposal,
      grade,
      score,
      assessedOn: report.asOf,
      coverage,
      ...headlineOf(asset),
      search: sql`${await searchOf(tx, asset, known.tags)}::tsvector`,
      changedAt: at,
      ...(known.isNew ? {} : { version: sql`${assets.version} + 1` }),
    })
    .where(eq(assets.id, known.id));
}
