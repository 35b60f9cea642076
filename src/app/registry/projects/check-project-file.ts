import { decodeJwt } from 'jose';
import { z } from 'zod';
import { projectFileSchema } from '../../../vocabulary/registry/projects/issued-project.ts';
import { readPlace } from '../../files/read-place.ts';
import { keysAt } from '../certificates/asked-places.ts';
import { judgeReport, type ReportVerdict } from './judge-report.ts';
import { notAReport } from './project-problems.ts';

/** What was found of the file of an issued report, outside the registry. */
export interface ProjectFileCheck {
  /** When it was examined: an ISO moment. */
  readonly at: string;
  readonly keys: {
    /** The file or address they come from. */
    readonly from: string;
    /** Named by the person who asks; otherwise the seal itself names them, and its issuer has to be known. */
    readonly trusted: boolean;
  };
  /** Undefined where no keys could be had: nothing is known then. */
  readonly verdict?: ReportVerdict;
}

/** What an unproven seal is asked for. */
const namedSchema = z.object({ keys: z.url() });

/**
 * Examines the file of an issued project report: its seal by the keys of `keys`, or of the address that the seal
 * names, and whether the record in it is the one that was sealed. Raises `project.not-a-report`,
 * `certificate.not-a-key-set`, `app.place-unreadable`.
 */
export async function examineProjectFile(
  file: string,
  keys: string | undefined,
  { at, signal }: { readonly at: Date; readonly signal: AbortSignal },
): Promise<ProjectFileCheck> {
  const parsed = projectFileSchema.safeParse(parse(await readPlace(file, signal)));
  if (!parsed.success) throw notAReport({});
  const { document, seal } = parsed.data;
  const from = keys ?? namedIn(seal).keys;
  const told = { at: at.toISOString(), keys: { from, trusted: keys !== undefined } };
  const found = await keysAt(from, { mustAnswer: keys !== undefined, signal });
  if (found === undefined) return told;
  return { ...told, verdict: await judgeReport(seal, { keys: found, document }) };
}

function namedIn(seal: string): z.infer<typeof namedSchema> {
  try {
    return namedSchema.parse(decodeJwt(seal));
  } catch {
    throw notAReport({});
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
