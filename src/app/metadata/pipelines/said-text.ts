import { commentLength } from '../../../vocabulary/metadata/table-metadata.ts';

/** What somebody wrote, if it says anything; cut where it is longer than a comment may be. */
export function saidText(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return undefined;
  return trimmed.length > commentLength ? `${trimmed.slice(0, commentLength - 1)}…` : trimmed;
}
