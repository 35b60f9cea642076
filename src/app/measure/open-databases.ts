import { type OpenedDatabase, openDatabase, sideOf } from '../../source/database/open-database.ts';
import type { Tools } from '../tools.ts';

/** Opens the databases of a source, until the run ends. */
export async function openDatabases(
  inputs: readonly string[],
  { settings, context, atEnd }: Tools,
): Promise<readonly OpenedDatabase[]> {
  const opened: OpenedDatabase[] = [];
  let left = settings.maxBytes;
  for (const input of inputs) {
    const one = await openDatabase(input, {
      environment: context.effects.environment,
      statementSeconds: settings.statementSeconds,
      maxBytes: left,
      sampled: settings.sample !== undefined,
      signal: context.signal,
      onProgress: (progress) => context.onProgress?.({ step: 'read', ...progress }),
    });
    atEnd(sideOf(one.database).close);
    if (left !== undefined) left -= one.plannedBytes;
    opened.push(one);
  }
  return opened;
}
