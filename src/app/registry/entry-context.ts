import type { SecretBox } from '../keys/secret-box.ts';
import type { RegistryContext } from './context.ts';

/** What a use case works with before it is known who asks. */
export type EntryContext = Pick<RegistryContext, 'db' | 'clock'>;

/** With what opens the secrets that are kept sealed. */
export interface SecretKeeping {
  readonly secrets: SecretBox;
}

/** What signing in works with. */
export type SignInContext = EntryContext & SecretKeeping;

/** A person who has signed in, whether or not an organisation was chosen. */
export interface Person {
  readonly account: string;
  readonly organisation: string | null;
  /** Of the cookie of the session. */
  readonly secret: string;
}
