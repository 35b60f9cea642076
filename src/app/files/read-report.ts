import { readFile } from 'node:fs/promises';
import { defineProblem } from '../../vocabulary/problem.ts';
import { type Report, reportSchema } from '../../vocabulary/report.ts';
import { parseLargeJson } from './parse-large-json.ts';

export const reportMissing = defineProblem<'path'>({
  code: 'app.report-missing',
  texts: { en: 'there is no report at {path}.', zh: '{path} 处没有报告。' },
  remedy: {
    en: 'Name the report.json that assay assess wrote.',
    zh: '请指定 assay assess 生成的 report.json。',
  },
});

export const notAReport = defineProblem<'path' | 'place'>({
  code: 'app.not-a-report',
  texts: {
    en: '{path} is not a report of schema assay-report/1 (at {place}).',
    zh: '{path} 不是 assay-report/1 格式的报告（位置：{place}）。',
  },
  remedy: {
    en: 'Name the report.json that assay assess wrote, unchanged.',
    zh: '请指定 assay assess 生成且未经修改的 report.json。',
  },
});

/** Reads a `report.json` and checks it against the published schema. */
export async function readReport(path: string): Promise<Report> {
  const parsed = reportSchema.safeParse(parseJson(await readBytes(path), path));
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  throw notAReport({ path, place: place === '' ? '/' : place });
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch {
    throw reportMissing({ path });
  }
}

function parseJson(bytes: Buffer, path: string): unknown {
  try {
    return parseLargeJson(bytes);
  } catch {
    throw notAReport({ path, place: 'JSON' });
  }
}
