import { and, eq, gt, lte } from 'drizzle-orm';
import type { Transaction } from '../store/connect.ts';
import { departures } from '../store/tables/sign-in.ts';
import { hashSecret } from './secrets.ts';

/** How long somebody may take at another provider. */
export const departureMinutes = 10;

/** Keeps what the answer of another provider has to fit, sealed, for the browser that holds the secret. */
export async function keepDeparture(
  tx: Transaction,
  of: { readonly secret: string; readonly request: string; readonly at: Date },
): Promise<void> {
  await tx.delete(departures).where(lte(departures.expiresAt, of.at));
  const expiresAt = new Date(of.at.getTime() + departureMinutes * 60_000);
  await tx
    .insert(departures)
    .values({ keyHash: hashSecret(of.secret), request: of.request, expiresAt });
}

/** Takes it, once; undefined for a browser that never left, left too long ago, or came back before. */
export async function spendDeparture(
  tx: Transaction,
  secret: string,
  at: Date,
): Promise<string | undefined> {
  const [spent] = await tx
    .delete(departures)
    .where(and(eq(departures.keyHash, hashSecret(secret)), gt(departures.expiresAt, at)))
    .returning({ request: departures.request });
  return spent?.request;
}
