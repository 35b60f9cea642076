import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { defineProblem } from '../../vocabulary/problem.ts';
import { type Report, reportSchema } from '../../vocabulary/reports/report.ts';
import { parseLargeJson } from './parse-large-json.ts';

export const reportMissing = defineProblem<'path'>({
  code: 'app.report-missing',
  texts: { en: 'there is no report at {path}.', zh: '{path} 处没有报告。' },
  remedy: {
    en: 'Name the report.json that assay assess wrote.',
    zh: '请指定 assay assess 生成的 report.json。',
  },
});

export const notAReport = defineProblem<'path' | 'place' | 'schema'>({
  code: 'app.not-a-report',
  texts: {
    en: '{path} is not a document of schema {schema} (at {place}).',
    zh: '{path} 不是 {schema} 格式的文档（位置：{place}）。',
  },
  remedy: {
    en: 'Name the document that assay wrote, unchanged.',
    zh: '请指定数衡生成且未经修改的文档。',
  },
});

/** Reads a `report.json` and checks it against the published schema. */
export async function readReport(path: string): Promise<Report> {
  return readAs(path, reportSchema, 'assay-report/1');
}

/** Reads a document and checks it against its published schema, which is called `name`. */
export async function readAs<T>(path: string, schema: z.ZodType<T>, name: string): Promise<T> {
  const parsed = schema.safeParse(parseJson(await readBytes(path), path, name));
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  throw notAReport({ path, schema: name, place: place === '' ? '/' : place });
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch {
    throw reportMissing({ path });
  }
}

function parseJson(bytes: Buffer, path: string, schema: string): unknown {
  try {
    return parseLargeJson(bytes);
  } catch {
    throw notAReport({ path, schema, place: 'JSON' });
  }
}
