import type { Logger } from 'pino';
import type { Recognised } from '../app/registry/accounts/authenticate.ts';
import type { RegistryContext } from '../app/registry/context.ts';
import type { Person } from '../app/registry/entry-context.ts';
import type { Registry } from '../app/registry/open-registry.ts';
import type { Language } from '../vocabulary/text.ts';
import type { Allowances } from './http/allowances.ts';

/** What the server works with; chosen once, when it starts. */
export interface ServerSettings {
  readonly registry: Registry;
  /** Where people reach it, such as `https://registry.example`. */
  readonly url: URL;
  /** Whether the address was not given, so that the names by which requests reach it are taken for its own. */
  readonly anyName: boolean;
  /** How many proxies of our own stand before it. */
  readonly proxies: number;
  readonly log: Logger;
  /** Names a request in its answer and in the log. */
  readonly newId: () => string;
  /** Where metrics are asked for with this token; absent: not at all. */
  readonly metricsToken?: string | undefined;
  /** How many requests a minute one account, and its API tokens together, may each make; 0: any number. */
  readonly accountPerMinute?: number | undefined;
  /** Whether webhooks may lie at http and private addresses; not where nothing is said. */
  readonly privateWebhooks?: boolean | undefined;
  /** Aborted when the server stops: answers without an end of their own end then. */
  readonly stopping?: AbortSignal | undefined;
  /** Folder of the built web application. */
  readonly webApp?: string | undefined;
}

/** What a request carries on its way to its handler. */
export interface ServerEnv {
  readonly Bindings: { readonly address?: string | undefined };
  Variables: {
    readonly settings: ServerSettings;
    readonly requestId: string;
    readonly language: Language;
    /** Absent where accounts may ask as often as they like. */
    readonly accountAllowances: Allowances | undefined;
    /** Set where the route asks for a person who signed in. */
    readonly recognised: Recognised;
    readonly person: Person;
    /** Set where the route names an action: what its use case works with. */
    readonly context: RegistryContext;
  };
}
