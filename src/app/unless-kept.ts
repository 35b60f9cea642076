import type { z } from 'zod';
import { findFiles } from '../source/find/find-files.ts';
import { isAddress } from '../source/remote/remote-address.ts';
import { defaultLimits } from '../source/source-limits.ts';
import { Problem } from '../vocabulary/problem.ts';
import type { DatabaseUse } from '../vocabulary/reports/report.ts';
import { type Cache, openCache } from './cache/cache.ts';
import { cacheFolder } from './cache/cache-folder.ts';
import { type CacheKey, cacheKey } from './cache/cache-key.ts';
import { stampSource } from './cache/source-stamp.ts';
import { contractFiles } from './contracts/read-contracts.ts';
import type { WorkContext } from './effects.ts';
import type { AssessmentSettings } from './settings.ts';

interface Wanted<T> {
  /** What is kept, as in `report`. */
  readonly kind: string;
  readonly schema: z.ZodType<T>;
  readonly inputs: readonly string[];
  readonly settings: AssessmentSettings;
  readonly context: WorkContext;
  /** What else the document follows from, such as the hash of the assessment model. */
  readonly also: string;
}

/** A document measured now, and the tables for which a kept profile was used. */
export interface Measured<T> {
  readonly document: T;
  /** Their ids. */
  readonly restored: readonly string[];
  /** What was asked of databases. */
  readonly databases: readonly DatabaseUse[];
}

export interface Kept<T> {
  readonly document: T;
  /** As in `Measured`; absent where the whole document was kept. */
  readonly restored?: readonly string[];
  readonly databases?: readonly DatabaseUse[];
}

/**
 * The document that was kept when these files were last measured with these settings, else a
 * new one, which is kept. Never used for certification, nor where `settings.cache` is off.
 * Where the cache cannot be used, the person is told why and the work goes on without it.
 */
export async function unlessKept<T>(
  wanted: Wanted<T>,
  measure: () => Promise<Measured<T>>,
): Promise<Kept<T>> {
  const place = await cachePlace(wanted);
  if (place === undefined) return measure();
  const { cache, key } = place;
  const answer = await cache.get(key, wanted.schema);
  if (answer.found) return { document: answer.value };
  const tell = (note: Problem | undefined) => note && wanted.context.onNote?.(note);
  tell(answer.note);
  const measured = await measure();
  const receipt = await cache.put(key, measured.document);
  if (!receipt.kept && receipt.reason === 'failed') tell(receipt.note);
  return measured;
}

async function cachePlace<T>(
  wanted: Wanted<T>,
): Promise<{ readonly cache: Cache; readonly key: CacheKey } | undefined> {
  const { settings, context, inputs } = wanted;
  if (
    !settings.cache ||
    settings.certify ||
    settings.metadata !== undefined ||
    inputs.some(isAddress)
  )
    return undefined;
  const key = await keyOf(wanted);
  if (key === undefined) return undefined;
  try {
    const { workingFolder, now } = context.effects;
    const cache = await openCache(cacheFolder(workingFolder), { now, sources: inputs });
    return { cache, key };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    context.onNote?.(error);
    return undefined;
  }
}

/** Undefined where something about the files could not be found out, so that nothing is proven. */
async function keyOf<T>({ kind, inputs, settings, context, also }: Wanted<T>) {
  const {
    exclude,
    asOf,
    seed,
    typeThreshold,
    suspectFrom,
    sample,
    contracts,
    changes,
    inputs: sheet,
  } = settings;
  const found = await findFiles(inputs, { limit: defaultLimits.files, exclude });
  if (found.problems.length > 0 || found.files.length === 0) return undefined;
  // The records of a lake's table are none of the files that are stamped.
  if (found.lakes.length > 0) return undefined;
  const declared = await contractFiles([...found.contracts, ...contracts]);
  const named = sheet === undefined ? [] : [sheet];
  const files = [...found.files.map(({ absolute }) => absolute), ...declared, ...named];
  const source = await stampSource(files, context.effects.now).catch(() => undefined);
  if (source === undefined) return undefined;
  const { assay, engine } = context.effects;
  return cacheKey({
    kind,
    source,
    settings: {
      asOf,
      seed,
      typeThreshold,
      suspectFrom,
      sample: sample ?? 'all',
      root: found.root,
      notes: found.notes.map(({ code, params }) => ({ code, params })),
      named: contracts,
      changes: { ...changes },
      sheet: sheet ?? null,
      also,
    },
    version: `${assay} ${engine}`,
  });
}
