import type { ConditionRule, LibraryRule, QualityRule } from '../../vocabulary/quality-rule.ts';
import type { Contract } from '../contract.ts';
import type { ContractTable } from '../tables.ts';
import { type Language, type Loss, unspeakable } from './lost.ts';

/** A table of a contract with all that is demanded of it, in a form other tools may know. */
export interface DemandedTable {
  readonly table: ContractTable;
  readonly rules: readonly (LibraryRule | ConditionRule)[];
}

/** Constraints and quality rules of each table; those that the other language cannot say are lost. */
export function demandsOf(
  { tables, constraints, rules }: Contract,
  language: Language,
): { readonly tables: readonly DemandedTable[]; readonly lost: readonly Loss[] } {
  const lost: Loss[] = [];
  const demanded = tables.map((table) => {
    const own = [...constraints, ...rules].filter((rule) => rule.table === table.name);
    return { table, rules: own.filter((rule) => isSpeakable(rule, language, lost)) };
  });
  return { tables: demanded, lost };
}

function isSpeakable(
  rule: QualityRule,
  language: Language,
  lost: Loss[],
): rule is LibraryRule | ConditionRule {
  const loss = unspeakable(rule, language);
  if (loss !== undefined) lost.push(loss);
  return loss === undefined;
}
