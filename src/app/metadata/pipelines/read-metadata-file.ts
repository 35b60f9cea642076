import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import type { TableMetadata } from '../../../vocabulary/metadata/table-metadata.ts';
import { defineProblem, type Where } from '../../../vocabulary/problem.ts';
import { parseLargeJson } from '../../files/parse-large-json.ts';
import { catalogSchema, manifestSchema } from './dbt-schemas.ts';
import { metadataOfCatalog, metadataOfManifest } from './from-dbt.ts';
import { eventSchema, metadataOfEvents } from './from-openlineage.ts';

/** A manifest of thousands of models is some tens of megabytes. */
const mostMegabytes = 256;
const mostEvents = 100_000;
const manifestVersions = [9, 10, 11, 12];

const metadataUnreadable = defineProblem({
  code: 'app.metadata-unreadable',
  params: ['reason'],
  texts: {
    en: 'The metadata file cannot be read ({reason}).',
    zh: '无法读取元数据文件（{reason}）。',
  },
  remedy: { en: 'Check its path and rights.', zh: '请检查文件路径与访问权限。' },
});

const metadataTooLarge = defineProblem({
  code: 'app.metadata-too-large',
  params: ['limit'],
  texts: {
    en: 'The metadata file is larger than {limit} MB, or holds more events than are read.',
    zh: '元数据文件超过 {limit} MB，或事件数超出读取上限。',
  },
  remedy: {
    en: 'Give the part that is about these tables.',
    zh: '请仅提供与这些表有关的部分。',
  },
});

const metadataUnknown = defineProblem({
  code: 'app.metadata-unknown',
  texts: {
    en: 'The file is none of the metadata that is read here.',
    zh: '该文件不属于可读取的元数据。',
  },
  remedy: {
    en: 'Give a manifest.json (v9 to v12) or catalog.json (v1) of dbt, or events of OpenLineage as JSON or one a line.',
    zh: '请提供 dbt 的 manifest.json（v9 至 v12）或 catalog.json（v1），或 OpenLineage 事件（JSON，或每行一个）。',
  },
});

const metadataInvalid = defineProblem({
  code: 'app.metadata-invalid',
  params: ['kind'],
  texts: {
    en: 'The file says that it is a {kind}, and does not keep to its schema.',
    zh: '文件自称为 {kind}，但不符合其模式。',
  },
  remedy: {
    en: 'Have the tool write it again; where it is marked, something else is expected.',
    zh: '请用原工具重新生成；所标位置与模式不符。',
  },
});

/**
 * What a file of a pipeline says of tables: a dbt manifest or catalog, or OpenLineage events. What kind it is, it says
 * itself. Raises `app.metadata-unreadable`, `-too-large`, `-unknown`, and `-invalid` with the place in the file.
 */
export async function readMetadataFile(path: string): Promise<TableMetadata[]> {
  const file = basename(path);
  const bytes = await bytesOf(path, file);
  const document = parsed(bytes, file);
  const version = dbtVersion(document);
  if (version?.kind === 'manifest' && manifestVersions.includes(version.number)) {
    const system = `dbt manifest v${version.number}`;
    const manifest = check(manifestSchema, document, { file, system });
    return await metadataOfManifest(manifest, { kind: 'dbt', system, file });
  }
  if (version?.kind === 'catalog' && version.number === 1) {
    const catalog = check(catalogSchema, document, { file, system: 'dbt catalog v1' });
    return metadataOfCatalog(catalog, { kind: 'dbt', system: 'dbt catalog v1', file });
  }
  const events = Array.isArray(document) ? document : [document];
  if (version !== undefined || events.length === 0 || !events.every(looksLikeEvent)) {
    throw metadataUnknown({}, { file });
  }
  if (events.length > mostEvents) throw metadataTooLarge({ limit: mostMegabytes }, { file });
  const system = 'OpenLineage';
  const checked = events.map((event, index) =>
    check(eventSchema, event, { file, system, line: index + 1 }),
  );
  return metadataOfEvents(checked, { kind: 'openlineage', system, file });
}

async function bytesOf(path: string, file: string): Promise<Buffer> {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw metadataUnreadable({ reason: error.code ?? 'unknown' }, { file });
  });
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw metadataUnreadable({ reason: 'not a file' }, { file });
    if (found.size > mostMegabytes * 2 ** 20)
      throw metadataTooLarge({ limit: mostMegabytes }, { file });
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** One document, or one a line. */
function parsed(bytes: Buffer, file: string): unknown {
  try {
    return parseLargeJson(bytes);
  } catch {
    const lines = bytes.toString('utf8').split('\n');
    return lines.flatMap((line, index) =>
      line.trim() === '' ? [] : [parsedLine(line, index, file)],
    );
  }
}

function parsedLine(line: string, index: number, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw metadataInvalid({ kind: 'JSON' }, { file, line: index + 1 });
  }
}

function dbtVersion(document: unknown): { kind: string; number: number } | undefined {
  const head = z
    .object({ metadata: z.object({ dbt_schema_version: z.string() }) })
    .safeParse(document);
  const found = /\/dbt\/([a-z-]+)\/v(\d+)\.json$/.exec(
    head.data?.metadata.dbt_schema_version ?? '',
  );
  return found === null ? undefined : { kind: found[1] ?? '', number: Number(found[2]) };
}

function looksLikeEvent(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'eventTime' in value &&
    ('run' in value || 'dataset' in value)
  );
}

/** The first place that is not as expected; never what stands there. */
function check<T extends z.ZodType>(
  schema: T,
  value: unknown,
  {
    file,
    system,
    line,
  }: { readonly file: string; readonly system: string; readonly line?: number },
): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path.map(String).join('.') ?? '';
  const where: Where = {
    file,
    ...(path === '' ? {} : { path }),
    ...(line === undefined ? {} : { line }),
  };
  throw metadataInvalid({ kind: system }, where);
}
