import { engineErrorKind } from '../engine/engine-error.ts';

/**
 * Where an error came from. Messages of the engine and of parsers may quote cells, so that
 * only their kind is shown, and whatever stands in quotes elsewhere is left out.
 */
export function withoutContent(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const firstLine = error.message.split('\n', 1)[0] ?? '';
  const quoted = firstLine.replace(/(["'`“‘]).*(["'`”’])/g, '$1…$2');
  const message = engineErrorKind(error) ?? quoted;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}: ${message}`, ...frames].join('\n');
}
