import { lineageOfQuery } from '../../../catalogue/lineage/lineage-of-query.ts';
import type { LineageOfTable } from '../../../vocabulary/metadata/table-lineage.ts';
import type { ColumnMetadata, TableMetadata } from '../../../vocabulary/metadata/table-metadata.ts';
import type { DbtCatalog, DbtManifest, DbtNode } from './dbt-schemas.ts';
import { saidText } from './said-text.ts';

type Origin = TableMetadata['origin'];

/** What keeps rows: other nodes (tests, operations) are about these. */
const kept = new Set(['model', 'seed', 'snapshot', 'source']);

/**
 * What a dbt manifest says of each model, seed, snapshot and source: descriptions, tests as rules and keys, what it is
 * made of, whether an owner is named. Tests that are switched off say nothing. A column's inputs follow from the
 * compiled SQL, where the manifest has it.
 */
export async function metadataOfManifest(
  manifest: DbtManifest,
  origin: Origin,
): Promise<TableMetadata[]> {
  const nodes = { ...manifest.sources, ...manifest.nodes };
  const tests = testsByNode(manifest);
  const readers = readersByNode(manifest);
  const said: TableMetadata[] = [];
  for (const [id, node] of Object.entries(nodes)) {
    if (!kept.has(node.resource_type) || node.config?.enabled === false) continue;
    const own = tests.get(id) ?? [];
    const lineage = await lineageOf(node, nodes, manifest.metadata.adapter_type ?? 'generic');
    const comment = saidText(node.description);
    said.push({
      origin,
      ...nameOf(node),
      ...(comment === undefined ? {} : { comment }),
      ...(hasOwner(node) ? { ownerNamed: true } : {}),
      columns: columnsOf(node, own),
      ...keysOf(node, own),
      ...referencesOf(own, nodes),
      ...(lineage === undefined ? {} : { lineage }),
      readBy: readers.get(id) ?? 0,
    });
  }
  return said;
}

function nameOf({ schema, alias, identifier, name }: DbtNode) {
  return { ...(schema ? { schema } : {}), name: identifier ?? alias ?? name };
}

function hasOwner({ meta, config, group }: DbtNode): boolean {
  const owner = meta?.owner ?? config?.meta?.owner ?? group;
  return owner !== undefined && owner !== null && owner !== '';
}

interface DbtTest {
  readonly kind: string;
  readonly column: string | undefined;
  readonly kwargs: Readonly<Record<string, unknown>>;
}

function testsByNode({ nodes }: DbtManifest): ReadonlyMap<string, DbtTest[]> {
  const tests = new Map<string, DbtTest[]>();
  for (const node of Object.values(nodes)) {
    if (node.resource_type !== 'test' || node.config?.enabled === false) continue;
    const on = node.attached_node ?? node.depends_on?.nodes?.at(-1);
    if (on === undefined) continue;
    const test = {
      kind: node.test_metadata?.name ?? node.name,
      column: node.column_name ?? undefined,
      kwargs: node.test_metadata?.kwargs ?? {},
    };
    tests.set(on, [...(tests.get(on) ?? []), test]);
  }
  return tests;
}

/** Models and exposures that read a node, each once. */
function readersByNode({ nodes, exposures }: DbtManifest): ReadonlyMap<string, number> {
  const readers = new Map<string, number>();
  const reading = [
    ...Object.values(nodes).filter(({ resource_type: type }) => kept.has(type)),
    ...Object.values(exposures),
  ];
  for (const { depends_on: on } of reading) {
    for (const id of new Set(on?.nodes)) readers.set(id, (readers.get(id) ?? 0) + 1);
  }
  return readers;
}

function columnsOf({ columns }: DbtNode, tests: readonly DbtTest[]): ColumnMetadata[] {
  const declared = new Map(Object.values(columns ?? {}).map((column) => [column.name, column]));
  const names = new Set([...declared.keys(), ...tests.flatMap(({ column }) => column ?? [])]);
  return [...names].map((name) => {
    const column = declared.get(name);
    const comment = saidText(column?.description);
    const own = tests.filter((test) => test.column === name);
    const promised = column?.constraints?.some(({ type }) => type === 'not_null') === true;
    const notNull = promised || own.some(({ kind }) => kind === 'not_null');
    return {
      name,
      ...(column?.data_type ? { type: column.data_type } : {}),
      ...(notNull ? { notNull: true } : {}),
      ...(comment === undefined ? {} : { comment }),
      ...(own.length === 0 ? {} : { tests: own.length }),
    };
  });
}

/** A test looks after the fact, and a constraint of a model may be noted alone: neither is enforced. */
const promised = { enforced: false, validated: true } as const;

function keysOf({ columns, constraints }: DbtNode, tests: readonly DbtTest[]) {
  const ofColumns = Object.values(columns ?? {}).flatMap(({ name, constraints: own }) =>
    (own ?? []).map(({ type }) => ({ type, columns: [name] })),
  );
  const all = [
    ...(constraints ?? []).map(({ type, columns: names }) => ({ type, columns: names ?? [] })),
    ...ofColumns,
  ].filter(({ columns: names }) => names.length > 0);
  const primary = all.find(({ type }) => type === 'primary_key');
  const unique = [
    ...all.filter(({ type }) => type === 'unique').map(({ columns: names }) => names),
    ...tests.flatMap(({ kind, column, kwargs }) => {
      if (kind === 'unique' && column !== undefined) return [[column]];
      const names = kind === 'unique_combination_of_columns' ? kwargs.combination_of_columns : [];
      const several = Array.isArray(names) ? names.filter((one) => typeof one === 'string') : [];
      return several.length > 0 ? [several] : [];
    }),
  ];
  const once = [...new Map(unique.map((names) => [JSON.stringify(names), names])).values()];
  return {
    ...(primary === undefined ? {} : { primaryKey: { ...promised, columns: primary.columns } }),
    ...(once.length === 0
      ? {}
      : { uniqueKeys: once.map((names) => ({ ...promised, columns: names })) }),
  };
}

/** `relationships` tests: `to` is written as `ref('customers')` or `source('shop', 'customers')`. */
function referencesOf(tests: readonly DbtTest[], nodes: Readonly<Record<string, DbtNode>>) {
  const references = tests.flatMap(({ kind, column, kwargs: { to, field } }) => {
    if (kind !== 'relationships' || column === undefined) return [];
    if (typeof to !== 'string' || typeof field !== 'string') return [];
    const name = [...to.matchAll(/['"]([^'"]+)['"]/g)].at(-1)?.[1];
    const node = Object.values(nodes).find(
      (one) => kept.has(one.resource_type) && one.name === name,
    );
    if (node === undefined) return [];
    const { schema, name: table } = nameOf(node);
    const target = { ...(schema === undefined ? {} : { schema }), table, columns: [field] };
    return [{ ...promised, columns: [column], to: target }];
  });
  return references.length === 0 ? {} : { foreignKeys: references };
}

async function lineageOf(
  node: DbtNode,
  nodes: Readonly<Record<string, DbtNode>>,
  adapter: string,
): Promise<LineageOfTable | undefined> {
  const inputs = (node.depends_on?.nodes ?? []).flatMap((id) => {
    const input = Object.hasOwn(nodes, id) ? nodes[id] : undefined;
    return input === undefined || !kept.has(input.resource_type) ? [] : [input];
  });
  if (inputs.length === 0) return undefined;
  const followed = node.compiled_code
    ? await lineageOfQuery({
        sql: node.compiled_code,
        dialect: adapter === 'postgres' ? 'postgresql' : adapter,
        columns: Object.values(node.columns ?? {}).map(({ name }) => name),
        find: (name) => known(inputs.find((input) => isCalled(input, name))),
      })
    : undefined;
  return {
    process: { kind: 'model', name: node.name },
    tables: inputs.map(nameOf).sort((a, b) => (a.name < b.name ? -1 : 1)),
    columns: [...(followed?.columns ?? [])],
    complete: followed?.complete === true,
  };
}

function isCalled(input: DbtNode, name: readonly string[]): boolean {
  return nameOf(input).name.toLowerCase() === name.at(-1)?.toLowerCase();
}

/** A manifest lists the columns that somebody described: perhaps not all, so that no star is read out of them. */
function known(node: DbtNode | undefined) {
  return node === undefined ? undefined : nameOf(node);
}

/** What a dbt catalog says: types and comments as the warehouse had them. */
export function metadataOfCatalog(catalog: DbtCatalog, origin: Origin): TableMetadata[] {
  return [...Object.values(catalog.sources), ...Object.values(catalog.nodes)].map((table) => {
    const comment = saidText(table.metadata.comment);
    const columns = Object.values(table.columns).sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
    return {
      origin,
      schema: table.metadata.schema,
      name: table.metadata.name,
      ...(comment === undefined ? {} : { comment }),
      columns: columns.map(({ name, type, comment: own }) => {
        const text = saidText(own);
        return {
          name,
          ...(type ? { type } : {}),
          ...(text === undefined ? {} : { comment: text }),
        };
      }),
    };
  });
}
