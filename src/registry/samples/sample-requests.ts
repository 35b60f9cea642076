import { and, desc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { sampleRequests, sampleViews } from '../../store/tables/samples.ts';
import type { SampleRequest, SampleState } from '../../vocabulary/registry/assets/sample.ts';
import { changedMeanwhile, notFound } from '../registry-problems.ts';

/** Everything but the content. */
const columns = {
  id: sampleRequests.id,
  assetId: sampleRequests.assetId,
  table: sampleRequests.table,
  rows: sampleRequests.rows,
  seed: sampleRequests.seed,
  purpose: sampleRequests.purpose,
  state: sampleRequests.state,
  askedBy: sampleRequests.askedBy,
  askedAt: sampleRequests.askedAt,
  decidedBy: sampleRequests.decidedBy,
  decidedAt: sampleRequests.decidedAt,
  note: sampleRequests.note,
  sha256: sampleRequests.sha256,
  givenBy: sampleRequests.givenBy,
  givenAt: sampleRequests.givenAt,
  expiresAt: sampleRequests.expiresAt,
  version: sampleRequests.version,
};

export interface NewSampleRequest {
  readonly assetId: string;
  readonly table: string;
  readonly rows: number;
  readonly seed: number;
  readonly purpose: string;
}

export async function openSampleRequest(
  tx: Transaction,
  asked: NewSampleRequest,
  { organisation, account, at }: { organisation: string; account: string; at: Date },
): Promise<SampleRequest> {
  const [row] = await tx
    .insert(sampleRequests)
    .values({
      ...asked,
      organisationId: organisation,
      state: 'asked',
      askedBy: account,
      askedAt: at,
    })
    .returning(columns);
  if (row === undefined) throw new Error('bug: the request just written is out of sight');
  return toRequest(row);
}

/** Newest first, each with those who looked. */
export async function listSampleRequests(
  tx: Transaction,
  assetId: string,
): Promise<SampleRequest[]> {
  const rows = await tx
    .select(columns)
    .from(sampleRequests)
    .where(eq(sampleRequests.assetId, assetId))
    .orderBy(desc(sampleRequests.askedAt), desc(sampleRequests.id))
    .limit(200);
  const views = await viewsOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toRequest(row, views.get(row.id)));
}

/** A request with the masked sample that was given, held until the transaction ends. Raises `registry.not-found`. */
export async function lockSampleRequest(
  tx: Transaction,
  id: string,
): Promise<{ readonly request: SampleRequest; readonly content: unknown }> {
  const [row] = await tx
    .select({ ...columns, content: sampleRequests.content })
    .from(sampleRequests)
    .where(eq(sampleRequests.id, id))
    .for('update');
  if (row === undefined) throw notFound({ kind: 'sample', id });
  const { content, ...rest } = row;
  const views = await viewsOf(tx, [id]);
  return { request: toRequest(rest, views.get(id)), content };
}

export interface SampleChange {
  readonly state: SampleState;
  readonly decidedBy?: string;
  readonly decidedAt?: Date;
  readonly note?: string | null;
  readonly content?: unknown;
  readonly sha256?: string;
  readonly givenBy?: string;
  readonly givenAt?: Date;
  readonly expiresAt?: Date;
}

/** Moves a request that is held. Raises `registry.changed-meanwhile`. */
export async function moveSampleRequest(
  tx: Transaction,
  { id, version, views }: SampleRequest,
  { expected, change }: { readonly expected: number; readonly change: SampleChange },
): Promise<SampleRequest> {
  if (version !== expected) throw changedMeanwhile({ kind: 'sample', version });
  const [row] = await tx
    .update(sampleRequests)
    .set({ ...change, version: version + 1 })
    .where(eq(sampleRequests.id, id))
    .returning(columns);
  if (row === undefined) throw new Error('bug: the request that is held is out of sight');
  return toRequest(row, views);
}

/** Who looked, and when; that stays. */
export async function noteView(
  tx: Transaction,
  requestId: string,
  { organisation, account, at }: { organisation: string; account: string; at: Date },
): Promise<void> {
  await tx
    .insert(sampleViews)
    .values({ organisationId: organisation, requestId, viewedBy: account, viewedAt: at });
}

/** Organisations that hold a sample whose time is over; for the clerk, who sees all. */
export async function organisationsWithExpired(tx: Transaction, at: Date): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ organisation: sampleRequests.organisationId })
    .from(sampleRequests)
    .where(expired(at));
  return rows.map(({ organisation }) => organisation).sort();
}

/** Removes samples whose time is over, and returns the ids of their requests. */
export async function removeExpired(tx: Transaction, at: Date): Promise<string[]> {
  const rows = await tx
    .update(sampleRequests)
    .set({ state: 'expired', content: null, version: sql`${sampleRequests.version} + 1` })
    .where(expired(at))
    .returning({ id: sampleRequests.id });
  return rows.map(({ id }) => id).sort();
}

function expired(at: Date) {
  return and(isNotNull(sampleRequests.content), lte(sampleRequests.expiresAt, at));
}

type Views = SampleRequest['views'];
type Row = Omit<SampleRequest, 'askedAt' | 'decidedAt' | 'givenAt' | 'expiresAt' | 'views'> &
  Record<'decidedAt' | 'givenAt' | 'expiresAt', Date | null> & { readonly askedAt: Date };

function toRequest(row: Row, views: Views = []): SampleRequest {
  return {
    ...row,
    askedAt: row.askedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    givenAt: row.givenAt?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    views,
  };
}

async function viewsOf(tx: Transaction, ids: string[]): Promise<Map<string, Views>> {
  const found = new Map<string, Views>();
  if (ids.length === 0) return found;
  const rows = await tx
    .select()
    .from(sampleViews)
    .where(inArray(sampleViews.requestId, ids))
    .orderBy(desc(sampleViews.viewedAt));
  for (const { requestId, viewedBy, viewedAt } of rows) {
    const view = { viewedBy, viewedAt: viewedAt.toISOString() };
    found.set(requestId, [...(found.get(requestId) ?? []), view]);
  }
  return found;
}
