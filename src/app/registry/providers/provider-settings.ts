import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { roles } from '../../../vocabulary/registry/roles.ts';
import { providerSettingsInvalid } from './provider-problems.ts';

/** An issuer: https, or http on this machine, as for a test. */
const issuerSchema = z.string().refine((text) => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  const isOwnMachine = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isOwnMachine);
});

const claimedRoleSchema = z.strictObject({
  /** A claim of the ID token or of the user info, such as `groups`. */
  claim: z.string().min(1).max(100),
  /** What it is, or holds where it is a list. */
  value: z.string().min(1).max(200),
  organisation: z.uuid(),
  roles: z.array(z.enum(roles)).min(1),
});

/**
 * By what an ID token says that the provider saw a second factor: a value of `amr` (RFC 8176) or the value of `acr`;
 * `always` where it lets nobody in without one.
 */
const secondFactorSchema = z.union([
  z.literal('always'),
  z.strictObject({
    amr: z.array(z.string().min(1).max(200)).max(20).default([]),
    acr: z.array(z.string().min(1).max(200)).max(20).default([]),
  }),
]);

const providerSchema = z.strictObject({
  /** Stands in addresses: the redirect URI ends with `/api/v1/providers/{id}/return`. */
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(60),
  issuer: issuerSchema,
  clientId: z.string().min(1).max(500),
  clientSecret: z.string().min(1).max(500),
  /** Who has which roles: where an organisation is named here, the provider decides of those it vouches for. */
  claimedRoles: z.array(claimedRoleSchema).max(200).default([]),
  secondFactor: secondFactorSchema.default({ amr: ['mfa'], acr: [] }),
});

/** An OpenID Connect provider that people may sign in by. */
export type ProviderSettings = z.infer<typeof providerSchema>;

const fileSchema = z.strictObject({
  providers: z
    .array(
      z.union([
        providerSchema,
        providerSchema.omit({ clientSecret: true }).extend({ clientSecretFile: z.string().min(1) }),
      ]),
    )
    .max(20),
});

/** Variables of the environment that name one provider, or a YAML file of several. */
export interface ProviderVariables {
  readonly ASSAY_OIDC_ISSUER?: string | undefined;
  readonly ASSAY_OIDC_CLIENT_ID?: string | undefined;
  readonly ASSAY_OIDC_CLIENT_SECRET?: string | undefined;
  readonly ASSAY_OIDC_CLIENT_SECRET_FILE?: string | undefined;
  readonly ASSAY_OIDC_NAME?: string | undefined;
  readonly ASSAY_OIDC_FILE?: string | undefined;
}

/** The providers that the environment names; none where it names none. Raises `providers.settings-invalid`. */
export async function readProviders(from: ProviderVariables): Promise<readonly ProviderSettings[]> {
  const listed = await fromFile(from.ASSAY_OIDC_FILE);
  const single = await fromVariables(from);
  const all = [...single, ...listed];
  const ids = all.map(({ id }) => id);
  if (new Set(ids).size < ids.length) {
    throw providerSettingsInvalid({ source: 'ASSAY_OIDC_FILE', place: 'id' });
  }
  return all;
}

async function fromVariables(from: ProviderVariables): Promise<readonly ProviderSettings[]> {
  const { ASSAY_OIDC_ISSUER: issuer, ASSAY_OIDC_CLIENT_SECRET_FILE: file } = from;
  if (issuer === undefined) return [];
  const given = {
    id: 'oidc',
    name: from.ASSAY_OIDC_NAME ?? (URL.canParse(issuer) ? new URL(issuer).host : issuer),
    issuer,
    clientId: from.ASSAY_OIDC_CLIENT_ID,
    clientSecret: from.ASSAY_OIDC_CLIENT_SECRET ?? (file && (await secretIn(file))),
  };
  return [checked(providerSchema, given, 'ASSAY_OIDC_*')];
}

async function fromFile(file: string | undefined): Promise<readonly ProviderSettings[]> {
  if (file === undefined) return [];
  const { providers } = checked(fileSchema, await contentOf(file), file);
  return await Promise.all(
    providers.map(async (one) => {
      if ('clientSecret' in one) return one;
      const { clientSecretFile, ...rest } = one;
      return { ...rest, clientSecret: await secretIn(clientSecretFile) };
    }),
  );
}

async function contentOf(file: string): Promise<unknown> {
  try {
    return parse(await readFile(file, 'utf8'));
  } catch {
    throw providerSettingsInvalid({ source: file, place: 'YAML' });
  }
}

async function secretIn(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (text.trim() === '') throw providerSettingsInvalid({ source: file, place: 'client secret' });
  return text.trim();
}

/** What was given may be a secret: the place of the fault is told, never its value. */
function checked<T extends z.ZodType>(schema: T, given: unknown, source: string): z.infer<T> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('.') || 'providers';
  throw providerSettingsInvalid({ source, place });
}
