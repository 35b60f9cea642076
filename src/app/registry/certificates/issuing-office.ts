import type { KeyRing } from '../../keys/key-ring.ts';

/** What it takes to issue certificates: keys, and the address under which the world reaches this registry. */
export interface IssuingOffice {
  readonly keys: KeyRing;
  /** As `https://registry.example`, without a slash at the end. */
  readonly publicAddress: string;
}

/** Addresses that stand in certificates: they have to go on answering as long as one is valid. */
export const addresses = {
  issuer: ({ publicAddress }: IssuingOffice, agency: string) =>
    `${publicAddress}/agencies/${agency}`,
  keys: ({ publicAddress }: IssuingOffice) => `${publicAddress}/.well-known/jwks.json`,
  statusList: ({ publicAddress }: IssuingOffice, agency: string) =>
    `${publicAddress}/status/${agency}`,
  verification: ({ publicAddress }: IssuingOffice, certificate: string) =>
    `${publicAddress}/verify/${certificate}`,
  project: ({ publicAddress }: IssuingOffice, project: string) =>
    `${publicAddress}/verify-project/${project}`,
} as const;
