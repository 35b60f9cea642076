import type { Transaction } from '../../store/connect.ts';
import { outbox } from '../../store/tables/delivery.ts';

/** A message to an organisation's webhooks. */
export interface Message {
  readonly organisation: string;
  /** A stable code, as in `registration.accept`. */
  readonly event: string;
  /** Codes, counts and ids alone. */
  readonly payload: Readonly<Record<string, string | number | boolean | null>>;
  readonly at: Date;
}

/** Writes a message with the change it tells of; sent when the transaction is committed, never otherwise. */
export async function addMessage(
  tx: Transaction,
  { organisation, event, payload, at }: Message,
): Promise<void> {
  await tx
    .insert(outbox)
    .values({ organisationId: organisation, event, payload, createdAt: at, nextAttemptAt: at });
}
