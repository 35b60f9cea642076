import { isUsableName } from '../remote/remote-object.ts';
import { lakeUnsupported } from './lake-problems.ts';
import type { LakeFormat } from './lake-snapshot.ts';

/**
 * A path that a table's records give, as one below the table's folder: nothing outside of it is read,
 * whoever wrote the records.
 *
 * @throws Problem `source.lake-unsupported` for any other
 */
export function ownPath(format: LakeFormat, given: string, location?: string): string {
  const inside = location === undefined ? given : below(given, location);
  const isOwn = inside?.split('/').every(isUsableName);
  if (inside === undefined || !isOwn)
    throw lakeUnsupported({ format, what: 'files-elsewhere', detail: 'path' });
  return inside;
}

function below(given: string, location: string): string | undefined {
  const base = `${plain(location).replace(/\/+$/, '')}/`;
  const path = plain(given);
  return path.startsWith(base) ? path.slice(base.length) : undefined;
}

/** Writers call one place by several schemes. */
function plain(uri: string): string {
  return uri.replace(/^s3[an]:/, 's3:').replace(/^file:\/*/, '/');
}
