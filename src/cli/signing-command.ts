import { signKeyIncomplete } from '../app/keys/key-problems.ts';
import type { SignCommand } from '../app/keys/open-keys.ts';

/** What the environment says of a key outside the data folder. Raises `keys.sign-key-incomplete`. */
export function signingCommand(environment: NodeJS.ProcessEnv): SignCommand | undefined {
  const { ASSAY_SIGN_COMMAND: command, ASSAY_SIGN_PUBLIC_KEY: publicKey } = environment;
  if (command === undefined && publicKey === undefined) return undefined;
  if (command === undefined || publicKey === undefined) throw signKeyIncomplete({});
  return { command, publicKey };
}
