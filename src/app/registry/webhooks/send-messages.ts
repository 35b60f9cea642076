import { SpanKind } from '@opentelemetry/api';
import { appendAudit } from '../../../audit/append.ts';
import {
  type AttemptOutcome,
  type ClaimedDelivery,
  claimDeliveries,
  organisationsToServe,
  settleAttempt,
} from '../../../registry/outbox/deliveries.ts';
import { dispatchMessages } from '../../../registry/outbox/dispatch-messages.ts';
import { switchOff } from '../../../registry/webhooks/webhook-row.ts';
import { forPurpose, inOrganisation } from '../../../store/in-organisation.ts';
import { inSpan } from '../../../trace/in-span.ts';
import { traceParent, withTraceParent } from '../../../trace/trace-parent.ts';
import type { SignInContext } from '../entry-context.ts';
import { type PostOutcome, postMessage } from './post-message.ts';
import { nextAttempt } from './retry-times.ts';
import { placeOfSecret, signedHeaders } from './sign-message.ts';
import type { WebhookReach } from './webhook-url.ts';

export type SenderContext = SignInContext & WebhookReach;

/** What became of the attempts of one run. */
export interface SenderRun {
  readonly delivered: number;
  /** Will be tried again. */
  readonly failed: number;
  readonly dead: number;
}

const atOnce = 20;
/** Far longer than an attempt may last: until then nobody else tries. */
const lease = 120_000;

/**
 * Hands new messages to the webhooks that ask for them and sends what is due, one batch for each organisation, so
 * that none waits for another's backlog. Two senders at once take different deliveries.
 */
export async function sendMessages(context: SenderContext): Promise<SenderRun> {
  const { db, clock } = context;
  const organisations = await forPurpose(db, 'clerk', (tx) => organisationsToServe(tx, clock()));
  const counts = { delivered: 0, failed: 0, dead: 0 };
  for (const organisation of organisations) {
    for (const outcome of await serve(context, organisation)) {
      counts[outcome.state === 'waiting' ? 'failed' : outcome.state] += 1;
    }
  }
  return counts;
}

async function serve(
  context: SenderContext,
  organisation: string,
): Promise<readonly AttemptOutcome[]> {
  const { db, clock } = context;
  const tenant = { organisation };
  const claimed = await inOrganisation(db, tenant, async (tx) => {
    const at = clock();
    await dispatchMessages(tx, { organisation, at });
    const until = new Date(at.getTime() + lease);
    return await claimDeliveries(tx, { at, until, limit: atOnce });
  });
  return await Promise.all(claimed.map((delivery) => attempt(context, organisation, delivery)));
}

async function attempt(
  context: SenderContext,
  organisation: string,
  delivery: ClaimedDelivery,
): Promise<AttemptOutcome> {
  const posted = await post(context, delivery);
  const at = context.clock();
  const outcome = outcomeOf(posted, delivery, at);
  await inOrganisation(context.db, { organisation }, async (tx) => {
    await settleAttempt(tx, delivery, { outcome, at });
    if (posted.gone && (await switchOff(tx, delivery.webhookId))) {
      const subject = `webhook:${delivery.webhookId}`;
      await appendAudit(tx, { organisation, action: 'webhook.switched-off', subject, at });
    }
  });
  return outcome;
}

async function post(context: SenderContext, delivery: ClaimedDelivery): Promise<PostOutcome> {
  const { messageId: id, event, payload, createdAt } = delivery;
  const at = context.clock();
  const place = placeOfSecret(delivery.webhookId);
  const valid = [delivery.secret, ...formerSecret(delivery, at)];
  const secrets = valid.map((sealed) => context.secrets.open(sealed, place));
  const body = JSON.stringify({ type: event, timestamp: createdAt.toISOString(), data: payload });
  const signed = signedHeaders({ id, body, secrets }, at);
  return await withTraceParent(delivery.traceParent, () =>
    inSpan('send message', { kind: SpanKind.PRODUCER }, async () => {
      const traceparent = traceParent();
      const headers = traceparent === undefined ? signed : { ...signed, traceparent };
      return await postMessage({ url: new URL(delivery.url), headers, body }, context);
    }),
  );
}

/** The secret before the present one, while receivers may still know that alone. */
function formerSecret({ formerSecret: former, formerUntil }: ClaimedDelivery, at: Date): string[] {
  return former !== null && formerUntil !== null && formerUntil > at ? [former] : [];
}

function outcomeOf(
  { failure, gone }: PostOutcome,
  { attempts }: ClaimedDelivery,
  at: Date,
): AttemptOutcome {
  if (failure === undefined) return { state: 'delivered', reason: null, nextAttemptAt: at };
  const next = gone ? undefined : nextAttempt(attempts, at);
  if (next === undefined) return { state: 'dead', reason: failure, nextAttemptAt: at };
  return { state: 'waiting', reason: failure, nextAttemptAt: next };
}
