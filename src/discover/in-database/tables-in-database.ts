import type { Engine } from '../../engine/engine.ts';
import type { TableProfile } from '../../profile/table-profile.ts';
import type { DiscoverOptions } from '../discover-options.ts';
import {
  type DiscoverySession,
  type LyingTable,
  openDiscoverySession,
  type Place,
} from '../discovery-session.ts';

export interface Places {
  /** In the embedded engine. */
  readonly session: DiscoverySession;
  /** The profile that stands for each table, and where statements over it run, in the order given. */
  readonly places: readonly Place[];
}

/** Opens a session for the embedded engine and one for each database; all of them know where each table lies. */
export function placesOf(
  engine: Engine,
  profiles: readonly TableProfile[],
  options: DiscoverOptions,
): Places {
  const lying = new Map<TableProfile, LyingTable>();
  const session = openDiscoverySession(engine, { ...options, lying });
  const databases = new Map<Engine, DiscoverySession>();
  const sessionIn = (database: Engine) => {
    const opened =
      databases.get(database) ??
      openDiscoverySession(database, { ...options, lying, counted: new Map() });
    databases.set(database, opened);
    return opened;
  };
  const places = profiles.map((profile): Place => {
    const here = { session, profile };
    const found = options.inDatabase?.get(profile.table.id);
    if (found === undefined) return here;
    const all = { ...found.profile, measuredBy: found.engine.name };
    const there = { session: sessionIn(found.engine), profile: all };
    const standing = found.whole ? here : there;
    const { whole, bring } = found;
    lying.set(standing.profile, { there, here, whole, ...(bring && { bring }) });
    return standing;
  });
  return { session, places };
}
