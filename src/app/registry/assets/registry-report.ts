import type { AssetPart } from '../../../registry/assets/asset-part.ts';
import { reportSha256 } from '../../../report/report-json.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import { type Report, reportSchema } from '../../../vocabulary/reports/report.ts';
import { assetParts } from './asset-parts.ts';

export const reportNotReadable = defineProblem({
  code: 'registry.not-a-report',
  params: ['place'],
  texts: {
    en: 'This is not a document of schema assay-report/1 (at {place}).',
    zh: '这不是 assay-report/1 格式的文档（位置：{place}）。',
  },
  remedy: {
    en: 'Send the report.json that assay assess wrote, unchanged.',
    zh: '请提交 assay assess 生成且未经修改的 report.json。',
  },
});

export const reportAltered = defineProblem({
  code: 'registry.report-altered',
  params: ['stated', 'found'],
  texts: {
    en: 'The report was altered: it states the hash {stated}, and its content has {found}.',
    zh: '报告已被改动：其声明的哈希值为 {stated}，而内容的哈希值为 {found}。',
  },
  remedy: {
    en: 'Send the report.json as assay assess wrote it, or assess again.',
    zh: '请提交 assay assess 生成的原始 report.json，或重新评估。',
  },
});

export const reportNotStorable = defineProblem({
  code: 'registry.report-not-storable',
  texts: {
    en: 'The report holds a text with a NUL character or half of a surrogate pair, which the database cannot keep.',
    zh: '报告中的文本含有 NUL 字符或不成对的代理字符，数据库无法保存。',
  },
  remedy: {
    en: 'Rename the table or column whose name holds it, and assess again.',
    zh: '请重命名含有该字符的表或字段，然后重新评估。',
  },
});

/**
 * The parts of a report from the bytes of its JSON, sorted by key. Raises `registry.not-a-report`,
 * `registry.report-altered`, `registry.report-not-storable`.
 */
export function partsOfReport(bytes: Uint8Array): AssetPart[] {
  return assetParts(trustedReport(documentOf(bytes)));
}

function documentOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw reportNotReadable({ place: '/' });
  }
}

/**
 * A report that is what Assay wrote. Raises `registry.not-a-report`, `registry.report-altered`,
 * `registry.report-not-storable`.
 */
function trustedReport(document: unknown): Report {
  const parsed = reportSchema.safeParse(document);
  if (!parsed.success) {
    throw reportNotReadable({ place: parsed.error.issues[0]?.path.join('.') || '/' });
  }
  const found = reportSha256(parsed.data);
  const stated = parsed.data.run.reportSha256;
  if (found !== stated) throw reportAltered({ stated, found });
  if (holdsUnstorable(parsed.data)) throw reportNotStorable({});
  return parsed.data;
}

function holdsUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000') || /\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, member]) => holdsUnstorable(key) || holdsUnstorable(member),
  );
}
