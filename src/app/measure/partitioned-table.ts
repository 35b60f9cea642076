import type { Engine } from '../../engine/engine.ts';
import { keepable } from '../../engine/partitioned/keepable.ts';
import type { PartialStates, Partials } from '../../engine/partitioned/partial-states.ts';
import { partialStates } from '../../engine/partitioned/partial-states.ts';
import { type PartitionUse, partitionedEngine } from '../../engine/partitioned/partitioned.ts';
import type { ColumnKind } from '../../engine/partitioned/rowwise.ts';
import { logicalTypeOf } from '../../profile/types/physical-type.ts';
import type { RemoteTable } from '../../source/database/open-database.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { KeptPartials, PartitionAddress } from '../cache/kept-partials.ts';

/** A table that is measured by its partitions. */
export interface PartitionedTable {
  readonly engine: Engine;
  readonly states: PartialStates;
  /** Where what each partition said is kept, by partition; of one that cannot tell when it changes, nothing is. */
  readonly addresses: ReadonlyMap<string, PartitionAddress>;
  /** Partitions of which something was kept that still holds. */
  readonly known: ReadonlySet<string>;
  readonly partitions: number;
  readonly use: () => PartitionUse;
}

/** Opens a table by its partitions, with what was kept of those that did not change. */
export async function openPartitioned(
  { table, source, engine, partitions, address }: RemoteTable,
  kept: KeptPartials,
): Promise<PartitionedTable> {
  const about = [address, table.id, source.columns.map(({ name, read }) => [name, read])];
  const addresses = new Map<string, PartitionAddress>();
  const found = new Map<string, Partials>();
  for (const { name, token } of partitions) {
    if (token === undefined) continue;
    const place = {
      table: about,
      partition: name,
      token,
      engine: `${engine.name} ${engine.version}`,
    };
    addresses.set(name, place);
    const partials = await kept.find(place);
    if (partials !== undefined) found.set(name, partials);
  }
  const states = partialStates(found);
  const merging = partitionedEngine(engine, {
    relation: table.relation,
    columns: columnKinds(table),
    partitions,
    states,
  });
  return {
    engine: merging,
    states,
    addresses,
    known: new Set(found.keys()),
    partitions: partitions.length,
    use: merging.partitionUse,
  };
}

/** Keeps what partitions said of columns that may be shown, and of the others only how many cells are what. */
export async function keepPartitions(
  { states, addresses }: PartitionedTable,
  cleared: ReadonlySet<string>,
  kept: KeptPartials,
): Promise<void> {
  for (const [name, address] of addresses) {
    await kept.keep(address, keepable(states.used(name), cleared));
  }
}

function columnKinds({ columns }: Table): ReadonlyMap<string, ColumnKind> {
  return new Map(columns.map(({ name, physicalType }) => [name, kindOf(physicalType)]));
}

/** Decimals and times come as texts that do not compare as what they are. */
function kindOf(physicalType: string): ColumnKind {
  const type = logicalTypeOf(physicalType);
  if (type === 'text') return physicalType === 'VARCHAR' ? 'text' : 'other';
  return type === 'integer' || type === 'double' ? 'number' : 'other';
}
