import { SpanKind } from '@opentelemetry/api';
import type { PoolClient } from 'pg';
import { inSpan, isTraced } from '../trace/in-span.ts';

/**
 * Has each statement of a connection be a span where it is part of a trace. The span names what is done with which
 * table: neither the statement nor its parameters, in which values stand.
 */
export function traceStatements(client: PoolClient): void {
  const query: (...args: unknown[]) => unknown = client.query.bind(client);
  const traced = (...args: unknown[]) => {
    if (typeof args.at(-1) === 'function' || !isTraced()) return query(...args);
    const name = statementName(textOf(args[0]));
    const attributes = { 'db.system.name': 'postgresql', 'db.query.summary': name };
    const settings = { kind: SpanKind.CLIENT, attributes };
    return inSpan(name, settings, async () => await query(...args));
  };
  // The driver has an overload for each way to call it; this one passes on whatever it was given.
  client.query = traced as PoolClient['query'];
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  const { text } = statement as { readonly text?: unknown };
  return typeof text === 'string' ? text : '';
}

const verbs = /^\s*(select|insert|update|delete|with|begin|commit|rollback|savepoint|release)\b/i;
const table = /\b(?:from|into|update)\s+"?([a-z_]+)"?/i;

/** What a statement does with which table first, as in `select asset`. */
export function statementName(text: string): string {
  const verb = verbs.exec(text)?.[1]?.toLowerCase() ?? 'statement';
  const first = table.exec(text)?.[1];
  return first === undefined ? verb : `${verb} ${first}`;
}
