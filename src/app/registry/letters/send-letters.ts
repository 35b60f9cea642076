import {
  organisationsWithLetters,
  settleLetter,
  type TakenLetter,
  takeLetters,
} from '../../../registry/letters/letter-row.ts';
import { forPurpose, inOrganisation } from '../../../store/in-organisation.ts';
import type { EntryContext } from '../entry-context.ts';
import { nextAttempt } from '../webhooks/retry-times.ts';
import { letterText } from './letter-text.ts';

/** What takes a letter to a mail server. */
export type PostLetter = (letter: {
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}) => Promise<void>;

export interface LetterContext extends EntryContext {
  readonly post: PostLetter;
  /** Where people reach the registry. */
  readonly url: URL;
}

const lease = 120_000;

/**
 * Sends letters that are due. One that a mail server took just before a crash is sent again under the same Message-ID:
 * mail has no way to do it once. Returns how many went out.
 */
export async function sendLetters(context: LetterContext): Promise<number> {
  const { db, clock } = context;
  const organisations = await forPurpose(db, 'clerk', (tx) =>
    organisationsWithLetters(tx, clock()),
  );
  let sent = 0;
  for (const organisation of organisations) {
    const taken = await inOrganisation(db, { organisation }, (tx) => {
      const at = clock();
      return takeLetters(tx, { at, until: new Date(at.getTime() + lease) });
    });
    for (const letter of taken) if (await send(context, organisation, letter)) sent += 1;
  }
  return sent;
}

async function send(
  { db, clock, post, url }: LetterContext,
  organisation: string,
  letter: TakenLetter,
): Promise<boolean> {
  const { id, email, name, language, attempts } = letter;
  const words = letterText(letter, { language, url });
  const failure = await post({ id, to: { name, address: email }, ...words }).then(
    () => undefined,
    // Its message may quote addresses; its code says enough.
    (error) => ({ code: 'letter.refused', params: { reason: String(error?.code ?? 'unknown') } }),
  );
  const at = clock();
  const again = failure === undefined ? undefined : nextAttempt(attempts, at);
  const failed = again === undefined ? 'dead' : 'waiting';
  await inOrganisation(db, { organisation }, (tx) =>
    settleLetter(tx, letter, {
      state: failure === undefined ? 'delivered' : failed,
      reason: failure ?? null,
      nextAttemptAt: again ?? at,
      at,
    }),
  );
  return failure === undefined;
}
