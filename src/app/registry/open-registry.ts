import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { newReadableCode } from '../../access/secrets.ts';
import type { HeldStore, StoreStanding } from '../../store/embedded/hold-store.ts';
import { oneAtATime } from '../../store/one-at-a-time.ts';
import { openStore, type StorePlace } from '../../store/open-store.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { openKeys, type SignCommand } from '../keys/open-keys.ts';
import type { SecretBox } from '../keys/secret-box.ts';
import { openSecretKeys } from '../keys/secret-keys.ts';
import { sealSecrets } from './accounts/seal-secrets.ts';
import { registryIsSetUp } from './accounts/set-up.ts';
import { assessmentJobs } from './assessing/run-assessment.ts';
import { type SourcePlaces, sourcePlaces } from './assessing/source-places.ts';
import type { Swept } from './assessing/sweep-uploads.ts';
import { type Anchoring, openAnchoring } from './audit/anchoring.ts';
import { backgroundTasks } from './background/background-tasks.ts';
import { startRecurring, type TaskStanding } from './background/recurring.ts';
import type { SignInContext } from './entry-context.ts';
import { startJobs } from './jobs/job-runner.ts';
import { type MailPlace, postBySmtp } from './letters/post-by-smtp.ts';
import { knownOrganisationsAlone } from './providers/claimed-roles.ts';
import { openProvider, type Provider } from './providers/provider.ts';
import type { ProviderSettings } from './providers/provider-settings.ts';
import { withRuleFolder } from './registration/rulebook/rule-folder.ts';
import { type Rulebook, shippedRulebook } from './registration/rulebook/rulebook.ts';

/** A registry that runs. */
export interface Registry {
  readonly entry: SignInContext;
  /** Seals what is read again, such as the secrets of authenticators. */
  readonly secrets: SecretBox;
  /** Who else may vouch for people (OpenID Connect). */
  readonly providers: readonly Provider[];
  readonly anchoring: Anchoring;
  /** By what registrations are handled. */
  readonly rulebook: Rulebook;
  /** What certificates are signed with. */
  readonly keys: KeyRing;
  /** Where what the server assesses lies. */
  readonly places: SourcePlaces;
  /** What whoever sets it up has to bring; absent where that was done. */
  readonly setUpCode: string | undefined;
  /** How the work stands that nobody asks for. */
  readonly background: () => readonly TaskStanding[];
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>;
  /** Resolves where the database died and could not be brought back: nothing is left to do but to end. */
  readonly lost: HeldStore['lost'];
  /** Anchors what was done since the last time, then closes the store. */
  readonly close: () => Promise<void>;
}

export interface RegistryPlace {
  /** Holds the database, where none is named, and what is kept outside it. */
  readonly folder: string;
  readonly databaseUrl?: string | undefined;
  readonly databaseOwnerUrl?: string | undefined;
  /** Keys in Base64 for the secrets in the database, in place of the file of the folder. */
  readonly secretKeys?: string | undefined;
  readonly providers?: readonly ProviderSettings[] | undefined;
  /** Whether webhooks may lie at http and private addresses. */
  readonly privateWebhooks?: boolean | undefined;
  /** What certificates are signed with, where it is not a key in the folder. */
  readonly signing?: SignCommand | undefined;
  /** Where letters are handed to, and the address of the registry that stands in them; they wait where it is left out. */
  readonly mail?: (MailPlace & { readonly url: URL }) | undefined;
  /** Run with each new anchor of the audit trail, to keep it elsewhere. */
  readonly anchorCommand?: string | undefined;
  /** Holds the rules and calendars of other registries. */
  readonly rules?: string | undefined;
  /** Folders that the server may assess, by their names. */
  readonly sources?: ReadonlyMap<string, string> | undefined;
}

/** Is told of what the registry lives through and goes on. */
export interface RegistryWatch {
  /** Where work in the background fails. */
  readonly onFault: (error: unknown, task: string) => void;
  /** Where its database dies, and where it is back. */
  readonly onStanding: (standing: StoreStanding) => void;
  /** Where uploads were removed that nobody can use. */
  readonly onSwept: (swept: Swept) => void;
}

/** Opens the registry of a folder. Raises what `openStore` raises. */
export async function openRegistry(
  place: RegistryPlace,
  clock: () => Date,
  { onFault, onStanding, onSwept }: RegistryWatch,
): Promise<Registry> {
  // What is wrong in them is told before a database starts.
  const rulebook = await openRulebook(place.rules);
  const store = await openStore(storePlace(place), onStanding);
  try {
    const secrets = await openSecretKeys({ file: secretKeyFile(place), given: place.secretKeys });
    const entry = { db: store.db, clock, secrets };
    await sealSecrets(entry);
    const providers = place.providers ?? [];
    await knownOrganisationsAlone(entry, providers);
    const anchoring = await openAnchoring(anchorFolder(place));
    const setUpCode = (await registryIsSetUp(entry)) ? undefined : newReadableCode();
    const keys = await openKeys(keyFolder(place), place.signing);
    const places = sourcePlaces(place.folder, place.sources);
    const tasks = backgroundTasks(
      {
        ...entry,
        anchoring,
        anchorCommand: place.anchorCommand,
        rulebook,
        places,
        onSwept,
        privateAddresses: place.privateWebhooks ?? false,
        mail: place.mail && { post: postBySmtp(place.mail), url: place.mail.url },
      },
      onFault,
    );
    const alone = oneAtATime.bind(undefined, store.pool);
    const recurring = startRecurring(tasks, { alone, clock, onFault });
    const handlers = { assessment: assessmentJobs({ ...entry, places }) };
    const jobs = startJobs({ ...entry, handlers, onFault });
    return {
      entry,
      secrets,
      providers: providers.map(openProvider),
      anchoring,
      rulebook,
      keys,
      places,
      setUpCode,
      background: recurring.standing,
      isReady: async () => {
        if (store.standing() !== 'ready') return false;
        const answer = store.db.execute(sql`select 1`);
        return await answer.then(
          () => true,
          () => false,
        );
      },
      lost: store.lost,
      close: async () => {
        await Promise.all([recurring.stop(), jobs.stop()]);
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The rules that come with Assay, and those of the operator's folder. */
async function openRulebook(folder: string | undefined): Promise<Rulebook> {
  const rulebook = await shippedRulebook();
  return folder === undefined ? rulebook : await withRuleFolder(rulebook, folder);
}

/** Where signing keys are kept, and the public ones of devices. */
export function keyFolder({ folder }: Pick<RegistryPlace, 'folder'>): string {
  return join(folder, 'keys');
}

/** Where the ends of audit chains are kept, outside the database. */
export function anchorFolder({ folder }: RegistryPlace): string {
  return join(folder, 'audit');
}

/** Keys by which secrets in the database are sealed. */
export function secretKeyFile({ folder }: RegistryPlace): string {
  return join(folder, 'keys', 'secrets.json');
}

/** The database of a registry. */
export function storePlace({ folder, databaseUrl, databaseOwnerUrl }: RegistryPlace): StorePlace {
  if (databaseUrl === undefined) return { folder };
  return { serverUrl: databaseUrl, ownerUrl: databaseOwnerUrl };
}
