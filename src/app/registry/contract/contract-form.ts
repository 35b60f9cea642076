import { z } from 'zod';
import { type Contract, parseContract } from '../../../contract/contract.ts';
import { matchTables } from '../../../contract/match/match.ts';
import { countAnswers, newestAnswers } from '../../../registry/declarations/answers.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import type {
  DeclaredColumn,
  DeclaredTable,
} from '../../../vocabulary/declarations/declarations.ts';
import type { FieldPlace } from '../../../vocabulary/declarations/field-path.ts';
import type { ContractForm } from '../../../vocabulary/registry/declaring/contract-form.ts';
import type { AssetReport } from '../../../vocabulary/reports/report.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { contractBase } from './contract-base.ts';
import { type FormPlace, fieldsOfForm } from './fields-of-form.ts';

/**
 * The form of an asset, of one of its tables or of a column: each field with what the contract says and what was
 * answered. Raises `registry.not-found`.
 */
export async function contractForm(
  context: RegistryContext,
  assetId: string,
  at: FormPlace,
): Promise<ContractForm> {
  authorise(context, 'declaration.read');
  return inCallersOrganisation(context, async (tx) => {
    const { text, written, missing, asset } = await contractBase(tx, assetId);
    expectPlace(asset, at);
    const contract = parseContract(text, 'declared');
    const said = sayingOf(contract, asset);
    const answers = await newestAnswers(tx, assetId);
    const counts = await countAnswers(tx, assetId);
    const byField = new Map(answers.map((answer) => [answer.field, answer]));
    return {
      base: written === undefined ? 'report' : 'contract',
      missing,
      tables: (asset?.tables ?? []).map(({ id, name, columns }) => ({
        id,
        name,
        columns: columns.map((column) => column.name),
      })),
      groups: [...fieldsOfForm(at)].map(([group, fields]) => ({
        group,
        fields: fields.map(({ field, place, schema }) => {
          const [value, answer] = [said(place), byField.get(field)];
          return {
            field,
            schema: z.toJSONSchema(schema, { unrepresentable: 'any' }),
            ...(value !== undefined && { said: value }),
            ...(answer && { answer }),
            given: counts.get(field) ?? 0,
          };
        }),
      })),
    };
  });
}

function expectPlace(asset: AssetReport | undefined, { table, column }: FormPlace): void {
  if (table === undefined) return;
  const found = asset?.tables.find(({ id }) => id === table);
  if (found === undefined) throw notFound({ kind: 'table', id: table });
  if (column === undefined || found.columns.some(({ name }) => name === column)) return;
  throw notFound({ kind: 'column', id: column });
}

/** What a contract says in a field, with tables and columns as the data calls them. */
function sayingOf(contract: Contract, asset: AssetReport | undefined) {
  const { declarations } = matchTables(contract, asset?.tables ?? []);
  const { customProperties, team, ...document } = contract.document;
  const own = customProperties?.filter(({ property }) => !/^assay(\.|$)/.test(property)) ?? [];
  const whole = {
    ...document,
    team: Array.isArray(team) ? team : team?.members,
    customProperties: own.length === 0 ? undefined : own,
    assay: contract.declarations.assay,
  };
  return ({ table, column, parts }: FieldPlace): unknown => {
    if (table === undefined) return valueAt(whole, parts);
    const found = declarations.tables.find((one) => one.table === table);
    if (column === undefined) return valueAt(found && tableSaying(found), parts);
    const inside = found?.columns.find(({ name }) => name === column);
    return valueAt(inside && columnSaying(inside), parts);
  };
}

function tableSaying({ description, assay }: DeclaredTable) {
  return { description, assay };
}

/** In the names of the standard. */
function columnSaying(column: DeclaredColumn) {
  return {
    description: column.description,
    businessName: column.businessName,
    classification: column.classification,
    criticalDataElement: column.critical,
    transformSourceObjects: column.transformSources,
    transformLogic: column.transformLogic,
    assay: column.assay,
  };
}

function valueAt(value: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined) return value ?? undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, first)) return undefined;
  return valueAt(Reflect.get(value, first), rest);
}
