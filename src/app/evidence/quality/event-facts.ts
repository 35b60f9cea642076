import type { Known, TableEvidence } from '../evidence-input.ts';
import { proxy } from '../evidence-texts.ts';
import { type Statement, state } from '../statement.ts';
import { timesOfRows } from './row-times.ts';

/** Q5.2 row by row and Q5.3: when rows came in, and whether events follow in their order. */
export function eventFacts({ tables }: Known): Statement[] {
  return tables.flatMap((table) => [...delayFacts(table), ...orderFacts(table)]);
}

function delayFacts(table: TableEvidence): Statement[] {
  const { delay } = table.answers;
  if (delay === undefined) return [];
  const place = { table: table.id, query: delay.query };
  const mark =
    timesOfRows(table)?.declared === true ? {} : { proxy: proxy('evidence.times-by-name') };
  return [
    ...state({ ...place, ...mark }, { 'rows.onTime': delay.part }),
    ...state(place, { 'rows.timed': delay.whole }),
  ];
}

function orderFacts({ id, answers: { order } }: TableEvidence): Statement[] {
  if (order === undefined) return [];
  const place = { table: id, query: order.query };
  return state(place, { 'pairs.ordered': order.part, 'pairs.sequential': order.whole });
}
