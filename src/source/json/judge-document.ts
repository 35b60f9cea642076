import { definePhrase } from '../phrase.ts';
import { isPlainObject } from './parse-record.ts';

export const objectPassedOver = definePhrase({
  code: 'source.json-object-passed-over',
  params: ['file'],
  texts: {
    en: '{file} is one JSON object, such as settings, not a list of records, and was passed over.',
    zh: '{file} 为单个 JSON 对象（如配置文件），不是记录列表，已略过。',
  },
});

export const contractPassedOver = definePhrase({
  code: 'source.json-contract-passed-over',
  params: ['file'],
  texts: {
    en: '{file} is a data contract and was passed over as data; contracts are read from *.odcs.yaml and *.odcs.json.',
    zh: '{file} 为数据契约，未作为数据读取；契约请命名为 *.odcs.yaml 或 *.odcs.json。',
  },
});

export const memberRead = definePhrase({
  code: 'source.json-member-read',
  params: ['member', 'others'],
  texts: {
    en: 'The rows are the list “{member}” of the document; its {others} other members are not part of the table.',
    zh: '数据行取自文档中的列表“{member}”；其余 {others} 个成员不属于表格。',
  },
});

export const featuresRead = definePhrase({
  code: 'source.geojson-read',
  texts: {
    en: 'GeoJSON: each feature is a row of its properties; its geometry is a column of JSON text.',
    zh: 'GeoJSON：每个要素为一行，列为其属性；几何信息保留为一列 JSON 文本。',
  },
});

type Members = Readonly<Record<string, unknown>>;

/** A list of records in a document; `member` is the key it stands under. */
export interface RecordList {
  readonly member: string;
  readonly records: readonly unknown[];
}

/** What one JSON object is. */
export type JudgedDocument =
  | { readonly kind: 'lists'; readonly lists: readonly RecordList[]; readonly others: number }
  | { readonly kind: 'features'; readonly records: readonly unknown[] }
  /** Scalars alone: one record, if a record it is. */
  | { readonly kind: 'flat' }
  | { readonly kind: 'contract' | 'object' };

/** Share of a document's text that its lists of records must make for it to be data. */
const leastShare = 0.5;

/**
 * Judges a JSON object by its content. Lists of records are tables where they are most of the
 * document, as in an answer of a web service; settings may hold such a list too, but beside much else.
 *
 * @param named true where the user named the file: then any list of records will do
 */
export function judgeDocument(document: Members, named: boolean): JudgedDocument {
  if (document.kind === 'DataContract' && 'apiVersion' in document) return { kind: 'contract' };
  const features = document.features;
  if (document.type === 'FeatureCollection' && isRecordList(features)) {
    return { kind: 'features', records: features.map(featureRecord) };
  }
  const lists = Object.entries(document).flatMap(([member, records]) =>
    isRecordList(records) ? [{ member, records }] : [],
  );
  if (lists.length > 0 && (named || isMostOf(lists, document))) {
    return { kind: 'lists', lists, others: Object.keys(document).length - lists.length };
  }
  return { kind: Object.values(document).some(isNested) ? 'object' : 'flat' };
}

function isRecordList(value: unknown): value is readonly Members[] {
  return Array.isArray(value) && value.length > 0 && value.every(isPlainObject);
}

function isNested(value: unknown): boolean {
  return Array.isArray(value) || isPlainObject(value);
}

function isMostOf(lists: readonly RecordList[], document: Members): boolean {
  const held = lists.reduce((sum, { records }) => sum + lengthOf(records), 0);
  return held >= leastShare * lengthOf(document);
}

/** Characters of the values that JSON would write, near enough to compare parts of one document. */
function lengthOf(value: unknown): number {
  if (!isNested(value)) return String(value).length;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.entries(value as Members);
  return parts.reduce<number>((sum, part) => sum + lengthOf(part), parts.length);
}

/** A feature's own members keep a name that its properties do not use. */
function featureRecord(feature: Members): Members {
  const given = feature.properties;
  const properties: Members = isPlainObject(given) ? given : {};
  const own = Object.entries(feature).filter(([key]) => key !== 'type' && key !== 'properties');
  const named = own.map(([key, value]) => [key in properties ? `feature ${key}` : key, value]);
  return { ...properties, ...Object.fromEntries(named) };
}
