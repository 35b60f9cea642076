import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'zod';
import { defineProblem } from '../../vocabulary/problem.ts';
import { mostReportBytes } from '../../vocabulary/registry/assets/report-size.ts';

const unpack = promisify(gunzip);
const mebibyte = 1024 * 1024;

const unreadable = defineProblem<'reason'>({
  code: 'import.unreadable',
  params: ['reason'],
  texts: { en: 'The file cannot be read ({reason}).', zh: '无法读取该文件（{reason}）。' },
  remedy: { en: 'See that it is whole and may be read.', zh: '请确认文件完整且有读取权限。' },
});
const tooLarge = defineProblem<'most'>({
  code: 'import.too-large',
  params: ['most'],
  texts: {
    en: 'The report is larger than the {most} MiB that a registry takes.',
    zh: '报告超过登记库可接收的 {most} MiB。',
  },
  remedy: {
    en: 'Assess fewer assets at once: each gets a report of its own.',
    zh: '请分批评估，使每份报告包含较少的资产。',
  },
});
const notAReport = defineProblem<'place'>({
  code: 'import.not-a-report',
  params: ['place'],
  texts: {
    en: 'This is not a whole document of schema assay-report/1 (at {place}).',
    zh: '这不是完整的 assay-report/1 格式文档（位置：{place}）。',
  },
  remedy: {
    en: 'Name the report.json that assay assess wrote, unchanged.',
    zh: '请指定 assay assess 生成且未经修改的 report.json。',
  },
});

/** The whole schema is the registry's to check. */
const beginsAsReport = z.looseObject({ schema: z.literal('assay-report/1') });

/** A document that can be sent. */
export interface ReadReport {
  readonly document: z.infer<typeof beginsAsReport>;
  /** Of its content as it is sent, packed or not, however it was laid out. */
  readonly sha256: string;
}

/**
 * Reads one report, unpacked where it is packed by gzip; whether it is one the registry decides. Raises
 * `import.unreadable`, `import.too-large`, `import.not-a-report`.
 */
export async function readReportFile(path: string): Promise<ReadReport> {
  const document = parsed(await contentOf(path));
  const sha256 = createHash('sha256').update(JSON.stringify(document)).digest('hex');
  return { document, sha256 };
}

async function contentOf(path: string): Promise<Buffer> {
  const bytes = await bytesOf(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return bytes;
  try {
    return await unpack(bytes, { maxOutputLength: mostReportBytes });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw largerThanTaken();
    throw unreadable({ reason: 'gzip' });
  }
}

async function bytesOf(path: string): Promise<Buffer> {
  const file = await open(path).catch((error) => {
    throw unreadable({ reason: codeOf(error) });
  });
  try {
    const { size } = await file.stat();
    if (size > mostReportBytes) throw largerThanTaken();
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function largerThanTaken() {
  return tooLarge({ most: mostReportBytes / mebibyte });
}

function parsed(bytes: Buffer): ReadReport['document'] {
  const found = beginsAsReport.safeParse(jsonOf(bytes));
  if (!found.success) throw notAReport({ place: 'schema' });
  return found.data;
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    // What a parser says may quote what it read.
    throw notAReport({ place: 'JSON' });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
