import type { AssetDeclaration } from '../../vocabulary/declarations/asset-declaration.ts';
import type { TableDeclaration } from '../../vocabulary/declarations/table-declaration.ts';

type Names = ReadonlyMap<string, string>;

/** What the names of a contract are called in the data; a name without data stays as it is. */
interface Spelling {
  /** Loaded tables by schema object. */
  readonly ids: Names;
  readonly columns: Names | undefined;
}

/** The `assay` property of a table, with columns and tables as they are named in the data. */
export function tableAssayInTermsOfData(
  assay: TableDeclaration,
  { ids, columns }: Spelling,
): TableDeclaration {
  const named = (name: string) => columns?.get(name) ?? name;
  const lists = ['entityKey', 'businessKey', 'minimumFields'] as const;
  const single = ['eventTime', 'loadTime', 'validUntilColumn'] as const;
  const { retention, secondCopy, eventOrder } = assay;
  return {
    ...assay,
    ...Object.fromEntries(lists.flatMap((key) => entry(key, assay[key]?.map(named)))),
    ...Object.fromEntries(
      single.flatMap((key) => entry(key, assay[key] === undefined ? undefined : named(assay[key]))),
    ),
    ...(retention && { retention: { ...retention, column: named(retention.column) } }),
    ...(eventOrder && { eventOrder: orderInTermsOfData(eventOrder, named) }),
    ...(secondCopy && {
      secondCopy: {
        ...secondCopy,
        table: ids.get(secondCopy.table) ?? secondCopy.table,
        on: secondCopy.on.map(named),
        ...(secondCopy.columns && { columns: secondCopy.columns.map(named) }),
      },
    }),
  };
}

function entry<Value>(key: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[key, value]];
}

function orderInTermsOfData(
  order: NonNullable<TableDeclaration['eventOrder']>,
  named: (name: string) => string,
): NonNullable<TableDeclaration['eventOrder']> {
  if ('columns' in order) return { columns: order.columns.map(named) };
  const { entity, time, state } = order;
  return { ...order, entity: entity.map(named), time: named(time), state: named(state) };
}

/** The `assay` property of a contract, with its table of access as it is named in the data. */
export function assetAssayInTermsOfData(
  assay: AssetDeclaration,
  { ids, columns }: { readonly ids: Names; readonly columns: ReadonlyMap<string, Names> },
): AssetDeclaration {
  const log = assay.security?.accessLog;
  if (log?.table === undefined) return assay;
  const named = (name: string) => columns.get(log.table ?? '')?.get(name) ?? name;
  const accessLog = {
    ...log,
    table: ids.get(log.table) ?? log.table,
    ...(log.requiredFields && { requiredFields: log.requiredFields.map(named) }),
  };
  return { ...assay, security: { ...assay.security, accessLog } };
}
