import type { Known } from '../evidence-input.ts';
import { proxy } from '../evidence-texts.ts';
import { type Statement, state } from '../statement.ts';
import { tableOf } from '../tables-of-rules.ts';

/** Q4.1 and Q4.2: copies of one table, and each relationship and each logical rule with its own counts, query and rows. */
export function consistencyFacts(known: Known): Statement[] {
  return [...copyFacts(known), ...referenceFacts(known), ...constraintFacts(known)];
}

/** Cells of a table that stand in its declared second copy too. */
function copyFacts({ tables }: Known): Statement[] {
  return tables.flatMap(({ id, answers: { copy } }) =>
    copy === undefined
      ? []
      : state(
          { table: id, query: copy.query },
          { 'pairs.equal': copy.part, 'pairs.compared': copy.whole },
        ),
  );
}

/** Declared relationships; discovered ones only where none are declared, and then as a proxy. */
function referenceFacts({ input, tables }: Known): Statement[] {
  const ids = new Set(tables.map(({ id }) => id));
  const own = input.discovery.relationships.filter(
    ({ from, references }) => ids.has(from.table) && references > 0,
  );
  const declared = own.filter(({ source }) => source === 'declared');
  const used = declared.length > 0 ? declared : own;
  const mark = declared.length > 0 ? {} : { proxy: proxy('evidence.discovered-relationships') };
  return used.flatMap(({ from, references, orphans, orphanRows, query }) => {
    const place = { table: from.table, ...(query === undefined ? {} : { query }) };
    return [
      ...state(
        { ...place, ...mark, rows: [...orphanRows] },
        { 'references.resolved': references - orphans },
      ),
      ...state(place, { 'references.total': references }),
    ];
  });
}

/** Rules over whole rows of one table: SQL rules without a column, or said to be of consistency. */
function constraintFacts({ input }: Known): Statement[] {
  return (input.rules ?? []).flatMap((result) => {
    const { rule, pass, applicable, query, rows } = result;
    const { table } = tableOf(result, input.matches);
    const logical = rule.type === 'sql' && rule.column === undefined;
    if (table === undefined || applicable === 0) return [];
    if (!logical && rule.dimension !== 'consistency') return [];
    const place = { table, ...(query === undefined ? {} : { query }) };
    return [
      ...state({ ...place, rows: [...rows] }, { 'constraints.pass': pass }),
      ...state(place, { 'constraints.applicable': applicable }),
    ];
  });
}
