import { Random } from '../../browser/random.ts';
import {
  type Attribute,
  fill,
  type GeneratedCell,
  type KeyStyle,
  keyColumn,
  referenceColumn,
  someAttributes,
} from './generated-columns.ts';
import { type Noun, SchemaNames, shuffled } from './schema-names.ts';

export interface GeneratedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly GeneratedCell[])[];
  readonly primaryKey: readonly string[];
}

export interface GeneratedReference {
  readonly from: { readonly table: string; readonly columns: readonly string[] };
  readonly to: { readonly table: string; readonly columns: readonly string[] };
  /** Follows from the others: right to find, no fault to leave out. */
  readonly implied?: true;
}

export interface GeneratedSchema {
  readonly name: string;
  readonly tables: readonly GeneratedTable[];
  readonly references: readonly GeneratedReference[];
}

interface Entity {
  readonly noun: Noun;
  readonly table: string;
  readonly key: readonly string[];
  /** Key values by row. */
  readonly values: readonly (readonly string[])[];
}

/** One schema under construction. */
interface Draft {
  readonly random: Random;
  readonly names: SchemaNames;
  readonly style: KeyStyle;
  readonly plainKeys: boolean;
  readonly tables: GeneratedTable[];
  readonly references: GeneratedReference[];
}

/**
 * A set of related tables with its true keys and references, the same for the same seed. Shapes:
 * entities, tables of few rows to look up, facts, lines of facts with a composite key and what
 * refers to them, associations, hierarchies, extensions one to one, calendars, and tables that
 * belong to nothing. Every tenth set has no references at all.
 */
export function generatedSchema(seed: number): GeneratedSchema {
  const random = new Random(seed * 7919 + 13);
  const mixed: readonly [KeyStyle, ...KeyStyle[]] = [
    ...(['serial', 'from zero', 'offset', 'gappy', 'random', 'coded', 'guid', 'letters'] as const),
  ];
  const draft: Draft = {
    random,
    names: new SchemaNames(random),
    style: random.next() < 0.55 ? 'serial' : random.one(mixed),
    plainKeys: random.next() < 0.4,
    tables: [],
    references: [],
  };
  if (seed % 10 === 9) unrelated(draft);
  else related(draft, mixed);
  return { name: `schema ${seed}`, tables: draft.tables, references: draft.references };
}

function unrelated(draft: Draft): void {
  const tables = draft.random.whole(3, 8);
  for (let i = 0; i < tables; i++) {
    entity(draft, { rows: draft.random.one([3, 8, 12, 60, 400, 1000]), style: 'serial' });
  }
}

function related(draft: Draft, mixed: readonly [KeyStyle, ...KeyStyle[]]): void {
  const { random } = draft;
  const style = () => (random.next() < 0.75 ? draft.style : random.one(mixed));
  const size = () => Math.round(8 * 10 ** (random.next() * 2));
  const known: Entity[] = [];
  const some = (n: number) => shuffled(known, random).slice(0, n);
  for (let i = random.whole(1, 4); i > 0; i--) {
    known.push(entity(draft, { rows: random.whole(2, 10), style: lookupStyle(draft), few: true }));
  }
  for (let i = random.whole(1, 5); i > 0; i--) {
    const to = random.next() < 0.6 ? some(random.whole(1, 3)) : [];
    const self = random.next() < 0.25;
    known.push(entity(draft, { rows: size(), style: style(), to, self }));
  }
  if (random.next() < 0.25) known.push(calendar(draft));
  if (random.next() < 0.3)
    extension(
      draft,
      random.one([known[0] ?? entity(draft, { rows: 30, style: 'serial' }), ...known]),
    );
  const facts: Entity[] = [];
  for (let i = random.whole(1, 4); i > 0; i--) {
    facts.push(
      entity(draft, {
        rows: 300 + size(),
        style: style(),
        to: some(random.whole(1, 4)),
        twice: random.next() < 0.2,
      }),
    );
  }
  if (random.next() < 0.6) lines(draft, facts[0], some(1));
  if (random.next() < 0.6 && known.length > 1) association(draft, some(2));
  if (random.next() < 0.3) grid(draft);
  for (let i = random.whole(0, 3); i > 0; i--) {
    entity(draft, { rows: size(), style: 'serial' });
  }
}

function lookupStyle({ random, style }: Draft): KeyStyle {
  if (random.next() < 0.3) return 'letters';
  return style === 'guid' || style === 'random' ? style : 'serial';
}

interface Column extends Attribute {
  readonly to?: Entity;
}

/** A table with a key of its own, references, and attributes before, between or behind them. */
function entity(
  draft: Draft,
  shape: {
    readonly rows: number;
    readonly style: KeyStyle;
    readonly to?: readonly Entity[];
    readonly self?: boolean;
    readonly twice?: boolean;
    readonly few?: boolean;
  },
): Entity {
  const { random, names } = draft;
  const { rows, to = [], few = false } = shape;
  const noun = names.noun();
  const table = names.table(noun);
  const key = names.key(noun, draft.plainKeys);
  const values = keyColumn(shape.style, rows, random);
  const referring = to.filter((e) => e.key.length === 1).map((e) => reference(draft, e, rows));
  const again = shape.twice ? to.filter((e) => e.key.length === 1).slice(0, 1) : [];
  for (const e of again) {
    const column = reference(draft, e, rows);
    referring.push({
      ...column,
      name: names.spell(names.attribute('second', '第二'), column.name),
    });
  }
  const self = shape.self ? [hierarchy(draft, values)] : [];
  const own = someAttributes(names, random, { rows, count: random.whole(1, few ? 3 : 7) });
  const beside: Column[] =
    random.next() < 0.6
      ? [...referring, ...self, ...own]
      : shuffled([...own, ...referring, ...self], random);
  const first: Column = { name: key, cells: values };
  addTable(draft, table, { columns: [first, ...beside], primaryKey: [key] });
  for (const column of self) {
    draft.references.push({
      from: { table, columns: [column.name] },
      to: { table, columns: [key] },
    });
  }
  return { noun, table, key: [key], values: values.map((v) => [v]) };
}

function reference({ random, names }: Draft, to: Entity, rows: number): Column {
  const cells: GeneratedCell[] = [
    ...referenceColumn(
      to.values.map(([v = '']) => v),
      rows,
      random,
    ),
  ];
  const gaps = random.next() < 0.25 ? random.next() * 0.4 : 0;
  const orphaned = random.next() < 0.12 && rows >= 100 ? 0.01 : 0;
  const strange = `9${to.values[0]?.[0] ?? ''}7`;
  const broken = cells.map((cell) => {
    if (random.next() < gaps) return null;
    return random.next() < orphaned ? strange : cell;
  });
  return { name: names.reference(to.noun), cells: broken, to };
}

/** Who stands above whom: a few roots, everyone else under somebody earlier. */
function hierarchy({ random, names }: Draft, values: readonly string[]): Column {
  const order = random.next() < 0.7 ? [...values] : shuffled(values, random);
  const roots = random.whole(1, 3);
  const heads = Math.max(2, Math.ceil(order.length / random.whole(3, 7)));
  const above = new Map(
    order.map((value, i) => [
      value,
      i < roots ? null : (order[random.whole(0, Math.min(i, heads))] ?? null),
    ]),
  );
  const name = names.spelling === 'chinese' ? '上级编号' : names.spell('parent', 'id');
  return { name, cells: values.map((value) => above.get(value) ?? null) };
}

/** Further columns of some of the rows, under the same key. */
function extension(draft: Draft, of: Entity): void {
  if (of.key.length > 1) return;
  const { random, names } = draft;
  const kept = of.values.filter(() => random.next() < 0.5);
  if (kept.length < 5) return;
  const table = names.spell(names.of(of.noun), names.attribute('detail', '明细'));
  const key = names.key(of.noun, false);
  const own = someAttributes(names, random, { rows: kept.length, count: 3 });
  addTable(draft, table, {
    columns: [{ name: key, cells: kept.map(([v = '']) => v), to: of }, ...own],
    primaryKey: [key],
  });
}

function calendar(draft: Draft): Entity {
  const { random, names } = draft;
  const noun: Noun = { en: 'date', plural: 'dates', zh: '日期' };
  const spelled = random.next() < 0.5;
  const days = fill(365 * random.whole(1, 3), (i) =>
    new Date(Date.UTC(2022, 0, 1) + i * 86_400_000).toISOString().slice(0, 10),
  );
  const values = days.map((d) => (spelled ? d.replaceAll('-', '') : d));
  const [table, key] = [
    names.spell(names.attribute('calendar', '日历')),
    names.attribute('date key', '日期键'),
  ];
  const month = {
    name: names.attribute('month', '月份'),
    cells: days.map((d) => String(Number(d.slice(5, 7)))),
  };
  addTable(draft, table, { columns: [{ name: key, cells: values }, month], primaryKey: [key] });
  return { noun, table, key: [key], values: values.map((v) => [v]) };
}

/** Numbered lines of a fact, and perhaps what refers to single lines. */
function lines(draft: Draft, of: Entity | undefined, to: readonly Entity[]): void {
  if (of === undefined) return;
  const { random, names } = draft;
  const keys: string[][] = [];
  for (const [value = ''] of of.values) {
    for (let line = random.whole(0, 6); line > 0; line--) keys.push([value, '']);
  }
  let [last, number] = ['', 0];
  for (const key of keys) {
    number = key[0] === last ? number + 1 : 1;
    last = key[0] ?? '';
    key[1] = String(number);
  }
  const noun: Noun = {
    en: `${of.noun.en}Line`,
    plural: `${of.noun.en}Lines`,
    zh: `${of.noun.zh}行`,
  };
  const table = names.table(noun);
  const parts = [names.key(of.noun, false), names.attribute('line no', '行号')];
  const referring = to
    .filter((e) => e.key.length === 1)
    .map((e) => reference(draft, e, keys.length));
  const own = someAttributes(names, random, { rows: keys.length, count: random.whole(1, 4) });
  const key = keyParts(parts, keys);
  addTable(draft, table, {
    columns: [{ ...(key[0] as Column), to: of }, ...key.slice(1), ...referring, ...own],
    primaryKey: parts,
  });
  if (random.next() < 0.6) referTo(draft, { noun, table, key: parts, values: keys }, [of]);
}

function keyParts(names: readonly string[], values: readonly (readonly string[])[]): Column[] {
  return names.map((name, i) => ({ name, cells: values.map((v) => v[i] ?? null) }));
}

/** A table that refers to a composite key. */
function referTo(draft: Draft, to: Entity, within: readonly (Entity | undefined)[]): void {
  const { random, names } = draft;
  const noun = names.noun();
  const table = names.table(noun);
  const rows = Math.min(900, Math.max(40, Math.round(to.values.length * (0.3 + random.next()))));
  const keyName = names.key(noun, draft.plainKeys);
  const chosen = fill(rows, () => to.values[random.whole(0, to.values.length)] ?? []);
  const parts = keyParts(to.key, chosen);
  const own = someAttributes(names, random, { rows, count: random.whole(1, 5) });
  const first = { name: keyName, cells: keyColumn('serial', rows, random) };
  addTable(draft, table, { columns: [first, ...parts, ...own], primaryKey: [keyName] });
  draft.references.push({
    from: { table, columns: [...to.key] },
    to: { table: to.table, columns: [...to.key] },
  });
  for (const [i, other] of within.entries()) {
    if (other === undefined) continue;
    draft.references.push({
      from: { table, columns: [to.key[i] ?? ''] },
      to: { table: other.table, columns: other.key },
      implied: true,
    });
  }
}

function association(draft: Draft, ends: readonly Entity[]): void {
  const { random, names } = draft;
  const [a, b] = ends;
  if (a === undefined || b === undefined || a.key.length > 1 || b.key.length > 1) return;
  const density = 0.05 + 0.4 * random.next();
  const keys = a.values.flatMap(([x = '']) =>
    b.values.flatMap(([y = '']) => (random.next() < density ? [[x, y]] : [])),
  );
  const kept =
    keys.length > 2500 ? keys.filter((_, i) => i % Math.ceil(keys.length / 2500) === 0) : keys;
  if (kept.length < 20) return;
  const noun: Noun = {
    en: `${a.noun.en}${b.noun.en}`,
    plural: `${a.noun.en}${b.noun.en}`,
    zh: `${a.noun.zh}${b.noun.zh}`,
  };
  const table = names.table(noun);
  const parts = [names.key(a.noun, false), names.key(b.noun, false)];
  const [first, second] = keyParts(parts, kept);
  if (first === undefined || second === undefined) return;
  const own = someAttributes(names, random, { rows: kept.length, count: random.whole(0, 3) });
  addTable(draft, table, {
    columns: [{ ...first, to: a }, { ...second, to: b }, ...own],
    primaryKey: parts,
  });
  if (random.next() < 0.3) referTo(draft, { noun, table, key: parts, values: kept }, [a, b]);
}

/** Figures by a code and a year, and what refers to them. */
function grid(draft: Draft): void {
  const { random, names } = draft;
  const codes = keyColumn('letters', random.whole(5, 40), random);
  const years = fill(random.whole(3, 9), (i) => String(2010 + i));
  const keys = codes.flatMap((code) =>
    years.filter(() => random.next() < 0.9).map((y) => [code, y]),
  );
  const noun = names.noun();
  const table = names.table(noun);
  const parts = [names.attribute('area code', '地区代码'), names.attribute('year', '年份')];
  const own = someAttributes(names, random, { rows: keys.length, count: 3 }).filter(
    (c) => !parts.includes(c.name),
  );
  addTable(draft, table, { columns: [...keyParts(parts, keys), ...own], primaryKey: parts });
  referTo(draft, { noun, table, key: parts, values: keys }, []);
}

/** Adds a table and the references of its columns; a name that is taken gets a number. */
function addTable(
  draft: Draft,
  name: string,
  {
    columns,
    primaryKey,
  }: { readonly columns: readonly Column[]; readonly primaryKey: readonly string[] },
): void {
  const taken = new Set<string>();
  const unique = columns.map((column) => {
    let own = column.name;
    for (let i = 2; taken.has(own.toLowerCase()); i++) own = `${column.name}${i}`;
    taken.add(own.toLowerCase());
    return { ...column, name: own };
  });
  const rows = columns[0]?.cells.length ?? 0;
  draft.tables.push({
    name,
    columns: unique.map((c) => c.name),
    rows: fill(rows, (i) => unique.map((c) => c.cells[i] ?? null)),
    primaryKey,
  });
  for (const { name: column, to } of unique) {
    if (to === undefined) continue;
    draft.references.push({
      from: { table: name, columns: [column] },
      to: { table: to.table, columns: to.key },
    });
  }
}
