import { type Attributes, context, type SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

export interface SpanSettings {
  readonly kind?: SpanKind;
  /** Codes, counts and names of our own alone: never what a person typed, nor who that was. */
  readonly attributes?: Attributes;
}

/**
 * Does work as a span of a trace, below the one that it is part of. Where nobody asked for traces this is a call and no
 * more. Of an error the span tells its code, never its message, which may quote.
 */
export async function inSpan<T>(
  name: string,
  { kind, attributes = {} }: SpanSettings,
  work: () => Promise<T>,
): Promise<T> {
  const span = tracer().startSpan(name, { ...(kind === undefined ? {} : { kind }), attributes });
  try {
    return await context.with(trace.setSpan(context.active(), span), work);
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', kindOf(error));
    throw error;
  } finally {
    span.end();
  }
}

/** The tracer of Assay: one that does nothing until `startTracing`. */
export function tracer() {
  return trace.getTracer('assay');
}

/** Whether what is done now is part of a trace that somebody keeps. */
export function isTraced(): boolean {
  return trace.getActiveSpan()?.isRecording() ?? false;
}

/** The id of the trace that this is part of, for logs and answers; undefined where nobody asked for traces. */
export function traceId(): string | undefined {
  const id = trace.getActiveSpan()?.spanContext().traceId;
  return id === undefined || /^0*$/.test(id) ? undefined : id;
}

function kindOf(error: unknown): string {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  if (typeof code === 'string') return code;
  return typeof name === 'string' ? name : typeof error;
}
