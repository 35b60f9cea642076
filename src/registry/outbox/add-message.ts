import type { Transaction } from '../../store/connect.ts';
import { type MessagePayload, outbox } from '../../store/tables/delivery.ts';
import { traceParent } from '../../trace/trace-parent.ts';

/** A message to an organisation's webhooks. */
export interface Message {
  readonly organisation: string;
  /** A stable code, as in `registration.accept`. */
  readonly event: string;
  readonly payload: MessagePayload;
  readonly at: Date;
}

/** Writes a message with the change it tells of; sent when the transaction is committed, never otherwise. */
export async function addMessage(
  tx: Transaction,
  { organisation, event, payload, at }: Message,
): Promise<void> {
  const own = { organisationId: organisation, event, payload, createdAt: at };
  await tx.insert(outbox).values({ ...own, traceParent: traceParent() });
}
