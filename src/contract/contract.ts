import { createHash } from 'node:crypto';
import type { Declarations } from '../vocabulary/declarations/declarations.ts';
import type { DeclaredModel } from '../vocabulary/declarations/declared-model.ts';
import type { Problem } from '../vocabulary/problem.ts';
import type { QualityRule } from '../vocabulary/quality-rule.ts';
import { readConstraints } from './constraints.ts';
import { readDeclarations } from './declare.ts';
import { modelOf } from './model.ts';
import { checkDocuments, type DocumentCheck, withSafeDocuments } from './odcs/documents.ts';
import type { OdcsDocument } from './odcs/odcs.ts';
import { readDocument } from './odcs/read-document.ts';
import { readYaml } from './odcs/read-yaml.ts';
import { readForeignKeys } from './references.ts';
import { readRules, type UnreadRule } from './rules/rules.ts';
import { type ContractTable, contractTables } from './tables.ts';

/** An Open Data Contract (ODCS v3) as Assay reads it. Names in it are the contract's own. */
export interface Contract {
  readonly path: string;
  /** Of the file's text as UTF-8, lower-case hex. */
  readonly sha256: string;
  readonly apiVersion: string;
  readonly id: string;
  readonly version: string;
  readonly name?: string;
  readonly document: OdcsDocument;
  readonly tables: readonly ContractTable[];
  readonly declarations: Declarations;
  readonly declaredModel: DeclaredModel;
  readonly rules: readonly QualityRule[];
  /** Quality rules that cannot be read; their problems are among `problems`, too. */
  readonly unreadRules: readonly UnreadRule[];
  /** What its keys, types and relationships demand, as rules; `assay check` runs them too. */
  readonly constraints: readonly QualityRule[];
  /** What is wrong in it; those parts count as not declared. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a contract, which is hostile input: bounded in size, depth and aliases; what is wrong in
 * it is left out and listed in `problems` with line and column.
 *
 * @param text the content of the file
 * @param file its path, for messages and the report
 * @throws Problem `contract-too-large`, `contract-too-deep`, `contract-too-many-aliases`,
 * `contract-not-yaml`, `contract-not-odcs`: the file cannot be used at all
 */
export function parseContract(text: string, file: string): Contract {
  const yaml = readYaml(text, file);
  const { document, problems, locate } = readDocument(yaml);
  const tables = contractTables(document);
  const rules = readRules(tables, locate);
  const references = readForeignKeys(tables, locate);
  const read = readDeclarations(document, {
    tables,
    rules: rules.rules,
    foreignKeys: references.keys,
    locate,
  });
  const { declarations, problems: unsafe } = withSafeDocuments(read.declarations, { file });
  return {
    path: file,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    apiVersion: document.apiVersion,
    id: document.id,
    version: document.version,
    ...(document.name === undefined ? {} : { name: document.name }),
    document,
    tables,
    declarations,
    declaredModel: modelOf(declarations),
    rules: rules.rules,
    unreadRules: rules.unread,
    constraints: readConstraints({
      tables,
      foreignKeys: references.keys,
      meanings: meaningsIn(declarations),
      locate,
    }),
    problems: inOrder([
      ...problems,
      ...rules.unread.map(({ problem }) => problem),
      ...references.problems,
      ...read.problems,
      ...unsafe,
    ]),
  };
}

/**
 * The contract with its documents as they were found: one that is missing or has another hash
 * than declared no longer counts, and is a problem.
 */
export function applyDocumentChecks(
  contract: Contract,
  checks: readonly DocumentCheck[],
): Contract {
  const checked = checkDocuments(contract.declarations, checks, { file: contract.path });
  return {
    ...contract,
    declarations: checked.declarations,
    problems: [...contract.problems, ...checked.problems],
  };
}

function meaningsIn({ tables }: Declarations) {
  return (table: string, column: string) =>
    tables.find((one) => one.table === table)?.columns.find(({ name }) => name === column)?.assay
      ?.semanticType;
}

/** As they stand in the file. */
function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      (a.where.line ?? 0) - (b.where.line ?? 0) || (a.where.column ?? 0) - (b.where.column ?? 0),
  );
}
