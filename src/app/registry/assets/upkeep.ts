import { type AuditEvent, appendAudit } from '../../../audit/append.ts';
import { replaceRelations, type SaidRelation } from '../../../registry/assets/asset-relations.ts';
import { readUpkeep } from '../../../registry/assets/asset-upkeep.ts';
import {
  decideGrade,
  type GradeDecision,
  touchAsset,
} from '../../../registry/assets/change-asset.ts';
import { listAssessments, readAssessment } from '../../../registry/assets/read-assessments.ts';
import { replaceTerms, type TermLink } from '../../../registry/glossary/term-links.ts';
import type { Transaction } from '../../../store/connect.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import type { AssetUpkeep } from '../../../vocabulary/registry/assets/upkeep.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';

const placeUnknown = defineProblem<'place'>({
  code: 'glossary.no-such-place',
  params: ['place'],
  texts: {
    en: 'The newest assessment of this asset found no {place}.',
    zh: '该资产的最新评估中没有 {place}。',
  },
  remedy: {
    en: 'Take a table, or a column of a table, that stands on the page of the asset.',
    zh: '请选择资产页面上列出的表，或表中的字段。',
  },
});

/** An asset and the version of it that a change was decided on. */
export interface AssetAt {
  readonly id: string;
  /** As the ETag of what was read. */
  readonly expected: string;
}

/** What people keep of an asset in the catalogue. Raises `registry.not-found`. */
export async function showUpkeep(context: RegistryContext, id: string): Promise<AssetUpkeep> {
  authorise(context, 'asset.read');
  return inCallersOrganisation(context, (tx) => readUpkeep(tx, id));
}

/**
 * Decides the data grade of an asset above what is confirmed or proposed; null lets these hold again. Returns the new
 * version. Raises `registry.not-found`, `registry.changed-meanwhile`.
 */
export async function classifyAsset(
  context: RegistryContext,
  { id, expected }: AssetAt,
  decision: Omit<GradeDecision, 'account'> | null,
): Promise<number> {
  authorise(context, 'asset.classify');
  const at = context.clock();
  const { account } = context.caller;
  return inCallersOrganisation(context, async (tx) => {
    const decided = decision === null ? null : { ...decision, account };
    const version = await decideGrade(tx, decided, { id, expected, at });
    await appendAudit(tx, {
      ...context.caller,
      at,
      action: decision === null ? 'asset.grade-undecided' : 'asset.grade-decided',
      subject: `asset:${id}`,
      details: { version, grade: decision?.grade ?? null, reason: decision?.reason ?? null },
    });
    return version;
  });
}

/**
 * Gives an asset exactly these glossary terms; returns its new version. Raises `registry.not-found`,
 * `registry.changed-meanwhile`, `glossary.no-such-place`.
 */
export async function linkTerms(
  context: RegistryContext,
  { id, expected }: AssetAt,
  links: readonly TermLink[],
): Promise<number> {
  authorise(context, 'asset.change');
  const { organisation } = context.caller;
  return replaceInAsset(context, { id, expected }, async (tx) => {
    await refuseUnknownPlaces(tx, id, links);
    await replaceTerms(tx, links, { organisation, assetId: id });
    return { action: 'asset.terms-linked', details: { terms: links.length } };
  });
}

/**
 * Has an asset say exactly these relations to others; returns its new version. Raises `registry.not-found`,
 * `registry.changed-meanwhile`.
 */
export async function relateAsset(
  context: RegistryContext,
  { id, expected }: AssetAt,
  relations: readonly SaidRelation[],
): Promise<number> {
  authorise(context, 'asset.change');
  const { organisation } = context.caller;
  return replaceInAsset(context, { id, expected }, async (tx) => {
    await replaceRelations(tx, relations, { organisation, assetId: id });
    return { action: 'asset.related', details: { relations: relations.length } };
  });
}

/** Changes something of an asset, with the entry that tells of it; returns its new version. */
function replaceInAsset(
  context: RegistryContext,
  { id, expected }: AssetAt,
  replace: (tx: Transaction) => Promise<Pick<AuditEvent, 'action' | 'details'>>,
): Promise<number> {
  const at = context.clock();
  return inCallersOrganisation(context, async (tx) => {
    const version = await touchAsset(tx, { id, expected, at });
    const { action, details } = await replace(tx);
    const said = { action, subject: `asset:${id}`, details: { version, ...details } };
    await appendAudit(tx, { ...context.caller, at, ...said });
    return version;
  });
}

async function refuseUnknownPlaces(
  tx: Transaction,
  assetId: string,
  links: readonly TermLink[],
): Promise<void> {
  const placed = links.filter(({ table, column }) => table !== undefined || column !== undefined);
  if (placed.length === 0) return;
  const [newest] = await listAssessments(tx, assetId, 1);
  const tables = newest ? (await readAssessment(tx, newest.id)).report.assets[0]?.tables : [];
  const isThere = ({ table, column }: TermLink) =>
    tables?.some(
      ({ name, columns }) =>
        name === table && (column === undefined || columns.some((one) => one.name === column)),
    );
  const unknown = placed.find((link) => !isThere(link));
  if (unknown === undefined) return;
  throw placeUnknown({ place: [unknown.table, unknown.column].filter(Boolean).join('.') });
}
