import {
  type LedgerDeclaration,
  ledgerDeclarationSchema,
} from '../../../vocabulary/declarations/ledger.ts';
import {
  type ValuationDeclaration,
  valuationDeclarationSchema,
} from '../../../vocabulary/declarations/valuation.ts';
import type { Problem } from '../../../vocabulary/problem.ts';
import type {
  TemplateRoot,
  TemplateTable,
} from '../../../vocabulary/value/template/template-field.ts';
import {
  templateGroups,
  templateTables,
} from '../../../vocabulary/value/template/template-sheets.ts';
import { buildDeclaration, type ReadInput } from './build-declaration.ts';
import { notATemplate, pathTwice } from './input-file-problems.ts';
import { type Grid, readGrids } from './read-grids.ts';
import { readGroup } from './read-group.ts';
import { type ReadTable, readTable } from './read-table.ts';

/** What a filled template declares, and everything that is wrong with it. */
export interface ReadTemplate {
  readonly valuation?: ValuationDeclaration;
  readonly ledger?: LedgerDeclaration;
  /** Each names its sheet, row and column. A declaration with a fault in it is left out. */
  readonly problems: readonly Problem[];
}

const fields = {
  valuation: fieldsOf('valuation'),
  ledger: fieldsOf('ledger'),
} as const;

function fieldsOf(root: TemplateRoot) {
  const groups = templateGroups.filter((group) => group.root === root);
  return new Map(groups.flatMap((group) => group.fields.map((field) => [field.path, field])));
}

/**
 * Reads a template of inputs that people filled in. Sheets are known by the marker in their second
 * row, columns by their headers in either language, inputs by their paths.
 *
 * @throws Problem where the file cannot be read at all, as `readGrids` says
 */
export async function readTemplate(path: string): Promise<ReadTemplate> {
  const grids = await readGrids(path);
  const read = { valuation: [] as ReadInput[], ledger: [] as ReadInput[] };
  const problems: Problem[] = [];
  let known = 0;
  for (const grid of grids) {
    const part = readSheet(grid);
    if (part === undefined) continue;
    known += 1;
    read[part.root].push(...part.inputs);
    problems.push(...part.problems);
  }
  if (known === 0) return { problems: [notATemplate({}, { file: grids[0]?.file ?? path })] };
  const roots = [read.valuation, read.ledger].map((inputs) => onlyOnce(inputs, problems));
  const valuation = buildDeclaration(valuationDeclarationSchema, roots[0] ?? []);
  const ledger = buildDeclaration(ledgerDeclarationSchema, roots[1] ?? []);
  return {
    ...(valuation.value === undefined ? {} : { valuation: valuation.value }),
    ...(ledger.value === undefined ? {} : { ledger: ledger.value }),
    problems: [...problems, ...valuation.problems, ...ledger.problems],
  };
}

interface ReadSheet {
  readonly root: TemplateRoot;
  readonly inputs: readonly ReadInput[];
  readonly problems: readonly Problem[];
}

/** Undefined for a sheet that is not of the template. */
function readSheet(grid: Grid): ReadSheet | undefined {
  const marker = grid.lines.find(({ line }) => line === 2)?.cells.get(1);
  const root = (['valuation', 'ledger'] as const).find((one) => marker === `assay.${one}`);
  if (root !== undefined) return { root, ...readGroup(grid, fields[root]) };
  const table = templateTables.find(({ root, path }) => marker === `assay.${root}.${path}`);
  if (table === undefined) return undefined;
  const read = readTable(grid, table.columns);
  return { root: table.root, inputs: inputsOf(table, read), problems: read.problems };
}

/** Members of a list as inputs below its path, so that what is wrong with one is told in its row. */
function inputsOf({ path }: TemplateTable, { entries, placeOf }: ReadTable): ReadInput[] {
  if (path === 'scenarios') return scenarioInputs(entries, placeOf);
  return entries.flatMap(({ line, values }, at) =>
    Object.entries(values).map(([name, value]) => ({
      path: `${path}.${at + 1}.${path === 'correlations' ? correlationPath(name) : name}`,
      value,
      where: placeOf(line, name),
    })),
  );
}

function correlationPath(name: string): string {
  if (name === 'first') return 'between.1';
  return name === 'second' ? 'between.2' : name;
}

/** Rows of one name are one scenario. */
function scenarioInputs(entries: ReadTable['entries'], placeOf: ReadTable['placeOf']): ReadInput[] {
  const names = [...new Set(entries.map(({ values }) => String(values.name ?? '')))];
  return names.flatMap((name, at) => {
    const own = entries.filter(({ values }) => String(values.name ?? '') === name);
    const where = placeOf(own[0]?.line ?? 0, 'name');
    const set = own.flatMap(({ values: { input, value } }) =>
      input === undefined ? [] : [[String(input), value ?? ''] as const],
    );
    return [
      { path: `scenarios.${at + 1}.name`, value: name, where },
      { path: `scenarios.${at + 1}.set`, value: Object.fromEntries(set), where },
    ];
  });
}

function onlyOnce(inputs: readonly ReadInput[], problems: Problem[]): readonly ReadInput[] {
  const seen = new Set<string>();
  return inputs.filter(({ path, where }) => {
    const isNew = !seen.has(path);
    if (!isNew) problems.push(pathTwice({ input: path }, where));
    seen.add(path);
    return isNew;
  });
}
