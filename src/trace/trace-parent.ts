import { context, propagation, ROOT_CONTEXT } from '@opentelemetry/api';

const header = 'traceparent';

/**
 * The trace that this is part of, as W3C Trace Context writes it in a header; undefined where nobody asked for traces.
 * State and baggage of others are not passed on.
 */
export function traceParent(): string | undefined {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier[header];
}

/** Does work as part of a trace that was begun elsewhere; one that is missing or malformed counts as none. */
export function withTraceParent<T>(parent: string | null | undefined, work: () => T): T {
  const carrier = parent ? { [header]: parent } : {};
  return context.with(propagation.extract(ROOT_CONTEXT, carrier), work);
}
