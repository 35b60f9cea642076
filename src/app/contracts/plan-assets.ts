import { basename } from 'node:path';
import type { MeasuredSource, MeasuredTable, UsedContract } from '../measure/measure-source.ts';
import { groupAssets } from './group-assets.ts';

/** Tables that are judged together. */
export interface PlannedAsset {
  readonly id: string;
  readonly name: string;
  /** None: a candidate, made of the tables of one folder. */
  readonly contract?: UsedContract;
  readonly tables: readonly MeasuredTable[];
}

/**
 * Contracts say what belongs together; the tables of a folder that none names are a candidate. Where the source has a
 * name, so have its candidates: those of two sources in one registry are not taken for one.
 */
export function planAssets(
  { source, contracts, tables }: MeasuredSource,
  sourceName?: string,
): PlannedAsset[] {
  const contracted = contracts.map((used) => ({
    contract: used,
    id: used.contract.id,
    name: used.contract.name ?? used.contract.id,
    tables: used.matched.matches.map(({ table }) => table),
  }));
  const plans = groupAssets(source.tables, contracted, sourceName ?? basename(source.root));
  return plans.map(({ id, name, contract, tables: ids }) => ({
    id: contract === undefined && sourceName !== undefined ? candidateOf(sourceName, id) : id,
    name,
    ...(contract === undefined ? {} : { contract }),
    tables: tables.filter((table) => ids.includes(table.report.id)),
  }));
}

function candidateOf(sourceName: string, id: string): string {
  const folder = id.replace(/^candidate:/, '');
  return folder === '.' ? `candidate:${sourceName}` : `candidate:${sourceName}/${folder}`;
}
