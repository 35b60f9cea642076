import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { correctionSteps, corrections } from '../../store/tables/discussion.ts';
import type {
  Correction,
  CorrectionState,
  CorrectionStep,
  Topic,
} from '../../vocabulary/registry/declaring/discussion.ts';
import { changedMeanwhile, notFound } from '../registry-problems.ts';
import type { Saying } from './comments.ts';

/** A correction as it is kept; what is possible depends on who asks. */
export type KeptCorrection = Omit<Correction, 'possible'>;
type NewStep = Pick<CorrectionStep, 'event' | 'note'> & {
  readonly documentId?: string | undefined;
};

const mostShown = 200;
const columns = {
  id: corrections.id,
  assetId: corrections.assetId,
  topic: corrections.topic,
  topicId: corrections.topicId,
  state: corrections.state,
  version: corrections.version,
};

/** Newest first, each with all its steps. */
export async function listCorrections(tx: Transaction, assetId: string): Promise<KeptCorrection[]> {
  const rows = await tx
    .select(columns)
    .from(corrections)
    .where(eq(corrections.assetId, assetId))
    .orderBy(desc(corrections.raisedAt), desc(corrections.id))
    .limit(mostShown);
  const steps = await stepsOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, steps: steps.get(row.id) ?? [] }));
}

/** A correction, held until the transaction ends. Raises `registry.not-found`. */
export async function lockCorrection(tx: Transaction, id: string): Promise<KeptCorrection> {
  const [row] = await tx
    .select(columns)
    .from(corrections)
    .where(eq(corrections.id, id))
    .for('update');
  if (row === undefined) throw notFound({ kind: 'correction', id });
  const steps = await stepsOf(tx, [id]);
  return { ...row, steps: steps.get(id) ?? [] };
}

/** Opens a correction with the step that raises it. */
export async function openCorrection(
  tx: Transaction,
  { assetId, topic, topicId, note }: Topic & { readonly assetId: string; readonly note: string },
  saying: Saying,
): Promise<KeptCorrection> {
  const [row] = await tx
    .insert(corrections)
    .values({
      organisationId: saying.organisation,
      assetId,
      topic,
      topicId,
      state: 'raised',
      raisedAt: saying.at,
    })
    .returning(columns);
  if (row === undefined) throw new Error('bug: the correction just written is out of sight');
  const step = await addStep(tx, { id: row.id, number: 1 }, { event: 'raise', note }, saying);
  return { ...row, steps: [step] };
}

/** Moves a correction that is held. Raises `registry.changed-meanwhile`. */
export async function moveCorrection(
  tx: Transaction,
  correction: KeptCorrection,
  {
    expected,
    state,
    step,
    saying,
  }: {
    /** The version that the step was decided on. */
    readonly expected: number;
    readonly state: CorrectionState;
    readonly step: NewStep;
    readonly saying: Saying;
  },
): Promise<KeptCorrection> {
  const { id, version, steps } = correction;
  if (version !== expected) throw changedMeanwhile({ kind: 'correction', version });
  const added = await addStep(tx, { id, number: steps.length + 1 }, step, saying);
  const next = { state, version: version + 1 };
  await tx.update(corrections).set(next).where(eq(corrections.id, id));
  return { ...correction, ...next, steps: [...steps, added] };
}

async function addStep(
  tx: Transaction,
  { id, number }: { readonly id: string; readonly number: number },
  step: NewStep,
  { organisation, account, at }: Saying,
): Promise<CorrectionStep> {
  const { event, note, documentId = null } = step;
  const kept = { event, note, documentId, doneBy: account };
  await tx
    .insert(correctionSteps)
    .values({ ...kept, organisationId: organisation, correctionId: id, number, doneAt: at });
  return { ...kept, doneAt: at.toISOString() };
}

async function stepsOf(tx: Transaction, ids: string[]): Promise<Map<string, CorrectionStep[]>> {
  const found = new Map<string, CorrectionStep[]>();
  if (ids.length === 0) return found;
  const rows = await tx
    .select()
    .from(correctionSteps)
    .where(inArray(correctionSteps.correctionId, ids))
    .orderBy(asc(correctionSteps.number));
  for (const { correctionId, event, note, documentId, doneBy, doneAt } of rows) {
    const step = { event, note, documentId, doneBy, doneAt: doneAt.toISOString() };
    found.set(correctionId, [...(found.get(correctionId) ?? []), step]);
  }
  return found;
}
