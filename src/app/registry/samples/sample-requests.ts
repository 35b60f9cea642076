import { createHash, randomInt } from 'node:crypto';
import { appendAudit } from '../../../audit/append.ts';
import { readAsset } from '../../../registry/assets/read-asset.ts';
import { addMessage } from '../../../registry/outbox/add-message.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import {
  listSampleRequests,
  lockSampleRequest,
  moveSampleRequest,
  noteView,
  openSampleRequest,
  type SampleChange,
} from '../../../registry/samples/sample-requests.ts';
import type { Transaction } from '../../../store/connect.ts';
import { type MaskedSample, maskedSampleSchema } from '../../../vocabulary/masked-sample.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import type {
  SampleEvent,
  SampleRequest,
  SampleState,
} from '../../../vocabulary/registry/assets/sample.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { hasPlace } from '../declarations/field-places.ts';

export const sampleNotNow = defineProblem({
  code: 'sample.not-possible',
  params: ['state'],
  texts: {
    en: 'The request for a sample is {state}: this is not possible now, or not for who asked.',
    zh: '抽样请求的状态为 {state}：现在不能执行，或提出者不得执行。',
  },
  remedy: {
    en: 'Load it again. Somebody other than who asked decides on it.',
    zh: '请重新载入。须由提出者以外的人员决定。',
  },
});

export const sampleOfAnother = defineProblem({
  code: 'sample.of-another-request',
  texts: {
    en: 'The sample has another table or seed than was granted, more rows, or rows of another width.',
    zh: '样本的表或种子与获准的请求不符，或行数过多、列数不一致。',
  },
  remedy: {
    en: 'Run assay sample with the table, rows and seed of the request.',
    zh: '请按请求中的表、行数和种子运行 assay sample。',
  },
});

/** How long a masked sample stays. */
const keptDays = 14;
const dayMs = 86_400_000;

/** Requests for masked rows of an asset, newest first. Raises `registry.not-found`. */
export async function samplesOfAsset(
  context: RegistryContext,
  assetId: string,
): Promise<SampleRequest[]> {
  authorise(context, 'sample.read');
  return inCallersOrganisation(context, async (tx) => {
    await readAsset(tx, assetId);
    return listSampleRequests(tx, assetId);
  });
}

interface SampleAsked {
  readonly assetId: string;
  readonly table: string;
  readonly rows: number;
  readonly purpose: string;
}

/** Asks to see masked rows of a table of the newest assessment. Raises `registry.not-found`. */
export async function askForSample(
  context: RegistryContext,
  asked: SampleAsked,
): Promise<SampleRequest> {
  authorise(context, 'sample.ask');
  const asking = { ...context.caller, at: context.clock() };
  return inCallersOrganisation(context, async (tx) => {
    await readAsset(tx, asked.assetId);
    const { table } = asked;
    if (!(await hasPlace(tx, asked.assetId, { table }))) {
      throw notFound({ kind: 'table', id: table });
    }
    const request = await openSampleRequest(tx, { ...asked, seed: randomInt(2 ** 31) }, asking);
    return await told(tx, { context, request, event: 'ask', at: asking.at });
  });
}

interface Decision {
  readonly sample: string;
  readonly expected: number;
  readonly granted: boolean;
  readonly note?: string | undefined;
}

/** Grants or refuses, by a steward other than who asked. Raises `registry.not-found`, `sample.not-possible`. */
export async function decideSample(
  context: RegistryContext,
  { sample, expected, granted, note }: Decision,
): Promise<SampleRequest> {
  authorise(context, 'sample.decide');
  const at = context.clock();
  const { account: decidedBy } = context.caller;
  return inCallersOrganisation(context, async (tx) => {
    const { request } = await lockSampleRequest(tx, sample);
    expectState(request, 'asked', request.askedBy !== decidedBy);
    const state = granted ? 'granted' : 'refused';
    const change: SampleChange = { state, note: note ?? null, decidedBy, decidedAt: at };
    const decided = await moveSampleRequest(tx, request, { expected, change });
    return await told(tx, { context, request: decided, event: granted ? 'grant' : 'refuse', at });
  });
}

/** Takes back what one asked for and nobody gave yet. Raises `registry.not-found`, `sample.not-possible`. */
export async function withdrawSample(
  context: RegistryContext,
  { sample, expected }: { readonly sample: string; readonly expected: number },
): Promise<SampleRequest> {
  authorise(context, 'sample.ask');
  const at = context.clock();
  return inCallersOrganisation(context, async (tx) => {
    const { request } = await lockSampleRequest(tx, sample);
    const wanted = request.state === 'granted' ? 'granted' : 'asked';
    expectState(request, wanted, request.askedBy === context.caller.account);
    const change: SampleChange = { state: 'withdrawn' };
    const withdrawn = await moveSampleRequest(tx, request, { expected, change });
    return await told(tx, { context, request: withdrawn, event: 'withdraw', at });
  });
}

/**
 * Takes the masked sample that was granted. What holds a letter or digit beyond those of shapes was refused by its
 * schema before; a sample of other rows is refused here. Raises `registry.not-found`, `sample.not-possible`,
 * `sample.of-another-request`.
 */
export async function giveSample(
  context: RegistryContext,
  { sample, expected, masked }: { sample: string; expected: number; masked: MaskedSample },
): Promise<SampleRequest> {
  authorise(context, 'sample.give');
  const at = context.clock();
  return inCallersOrganisation(context, async (tx) => {
    const { request } = await lockSampleRequest(tx, sample);
    expectState(request, 'granted', true);
    expectAsGranted(request, masked);
    const change: SampleChange = {
      state: 'given',
      content: masked,
      sha256: createHash('sha256').update(JSON.stringify(masked)).digest('hex'),
      givenBy: context.caller.account,
      givenAt: at,
      expiresAt: new Date(at.getTime() + keptDays * dayMs),
    };
    const given = await moveSampleRequest(tx, request, { expected, change });
    return await told(tx, { context, request: given, event: 'give', at });
  });
}

/** The masked sample; who looks is kept and stands in the audit trail. Raises `registry.not-found`. */
export async function lookAtSample(
  context: RegistryContext,
  sample: string,
): Promise<MaskedSample> {
  authorise(context, 'sample.look');
  const at = context.clock();
  return inCallersOrganisation(context, async (tx) => {
    const { request, content } = await lockSampleRequest(tx, sample);
    const isOver = request.expiresAt !== null && Date.parse(request.expiresAt) <= at.getTime();
    if (content === null || isOver) throw notFound({ kind: 'sample', id: sample });
    await noteView(tx, sample, { ...context.caller, at });
    const looking = { ...context.caller, at, action: 'sample.look', subject: `sample:${sample}` };
    await appendAudit(tx, { ...looking, details: { asset: request.assetId } });
    return maskedSampleSchema.parse(content);
  });
}

function expectState({ state }: SampleRequest, wanted: SampleState, allowed: boolean): void {
  if (state !== wanted || !allowed) throw sampleNotNow({ state });
}

function expectAsGranted({ table, seed, rows }: SampleRequest, masked: MaskedSample): void {
  const isWhole = masked.rows.every((row) => row.length === masked.columns.length);
  const isIt = masked.table === table && masked.seed === seed && masked.rows.length <= rows;
  if (!isWhole || !isIt) throw sampleOfAnother({});
}

async function told(
  tx: Transaction,
  {
    context,
    request,
    event,
    at,
  }: {
    readonly context: RegistryContext;
    readonly request: SampleRequest;
    readonly event: SampleEvent;
    readonly at: Date;
  },
): Promise<SampleRequest> {
  const { organisation, account } = context.caller;
  const { id, assetId, state, rows } = request;
  const payload = { sample: id, asset: assetId, state };
  await addMessage(tx, { organisation, event: `sample.${event}`, payload, at });
  const action = `sample.${event}`;
  const details = { asset: assetId, state, rows };
  await appendAudit(tx, { organisation, account, at, action, subject: `sample:${id}`, details });
  return request;
}
