import {
  type AcquisitionMode,
  type DataRight,
  type DeclaredSource,
  dataRights,
} from '../../vocabulary/declarations/rights.ts';
import {
  type AcquisitionRule,
  acquisitionTable,
} from '../../vocabulary/rights/acquisition-table.ts';
import {
  type Permission,
  permissionFrom,
  permissionOf,
} from '../../vocabulary/rights/permission.ts';
import type { Texts } from '../../vocabulary/text.ts';

/** Why a source permits a right or not. */
export interface SourceReason {
  readonly source: string;
  readonly mode?: AcquisitionMode;
  readonly rule?: AcquisitionRule;
  readonly article?: Texts;
  readonly permission: Permission;
}

export interface RightFromSources {
  readonly right: DataRight;
  readonly permission: Permission;
  readonly reasons: readonly SourceReason[];
}

/** What the ways in which data were acquired say about each of the three rights, and why. */
export function rightsOfSources(sources: readonly DeclaredSource[]): RightFromSources[] {
  return dataRights.map((right) => ({
    right,
    permission: permissionOf(right, sources),
    reasons: sources.map((source) => reasonOf(right, source)),
  }));
}

function reasonOf(right: DataRight, source: DeclaredSource): SourceReason {
  const { name, acquisitionMode: mode } = source;
  const permission = permissionFrom(right, source);
  if (mode === undefined) return { source: name, permission };
  const { rights, article } = acquisitionTable[mode];
  return { source: name, mode, rule: rights[right], article, permission };
}
