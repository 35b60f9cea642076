import type { z } from 'zod';
import type { Texts } from '../vocabulary/text.ts';

type Issue = z.core.$ZodIssue;

/**
 * Why a schema refuses a value, as what follows the name of its place: never with the value itself. The locales that
 * zod brings are no help: they name types in English within Chinese sentences, tell what was received, and are
 * chosen for a whole process where one server answers in both languages.
 */
export function schemaRefusal(issue: Issue): Texts {
  switch (issue.code) {
    case 'invalid_type':
      return filled(refusals.type, typeName(issue.expected));
    case 'too_small':
      return filled(bounds.least[unitOf(issue.origin)], limitOf(issue.minimum));
    case 'too_big':
      return filled(bounds.most[unitOf(issue.origin)], limitOf(issue.maximum));
    case 'invalid_format':
      return filled(refusals.format, formats[issue.format] ?? requiredForm);
    case 'invalid_value':
      return filled(refusals.value, limitOf(issue.values.map(String).join(', ')));
    case 'not_multiple_of':
      return filled(refusals.multiple, limitOf(issue.divisor));
    case 'unrecognized_keys':
      return refusals.keys;
    case 'invalid_union':
      return refusals.union;
    default:
      return refusals.other;
  }
}

const refusals = {
  type: { en: 'is missing or is not {0}', zh: '缺失，或者不是{0}' },
  format: { en: 'is not {0}', zh: '不是{0}' },
  value: { en: 'is none of: {0}', zh: '不属于允许的取值：{0}' },
  multiple: { en: 'is no multiple of {0}', zh: '不是 {0} 的倍数' },
  keys: { en: 'holds fields that nobody asked for', zh: '含有未定义的字段' },
  union: { en: 'has none of the forms allowed', zh: '不符合任何一种允许的形式' },
  other: { en: 'is not allowed here', zh: '此处不允许该值' },
} as const satisfies Record<string, Texts>;

type Unit = 'characters' | 'entries' | 'number';

const bounds: Readonly<Record<'least' | 'most', Readonly<Record<Unit, Texts>>>> = {
  least: {
    characters: { en: 'is shorter than {0} characters', zh: '少于 {0} 个字符' },
    entries: { en: 'has fewer than {0} entries', zh: '少于 {0} 项' },
    number: { en: 'is below {0}', zh: '小于 {0}' },
  },
  most: {
    characters: { en: 'is longer than {0} characters', zh: '超过 {0} 个字符' },
    entries: { en: 'has more than {0} entries', zh: '超过 {0} 项' },
    number: { en: 'is above {0}', zh: '大于 {0}' },
  },
};

function unitOf(origin: string): Unit {
  if (origin === 'string') return 'characters';
  return ['array', 'set', 'map', 'object', 'record'].includes(origin) ? 'entries' : 'number';
}

const types: Readonly<Record<string, Texts>> = {
  string: { en: 'a text', zh: '文本' },
  number: { en: 'a number', zh: '数值' },
  int: { en: 'a whole number', zh: '整数' },
  boolean: { en: 'true or false', zh: '布尔值（true 或 false）' },
  array: { en: 'a list', zh: '列表' },
  tuple: { en: 'a list', zh: '列表' },
  object: { en: 'a group of fields', zh: '一组字段' },
  record: { en: 'a group of fields', zh: '一组字段' },
  null: { en: 'empty', zh: '空值' },
};

/** What a value should be; a type of no name of ours stands as it is. */
function typeName(expected: string): Texts {
  return types[expected] ?? { en: `of the type ${expected}`, zh: `${expected} 类型` };
}

const requiredForm: Texts = { en: 'in the form required', zh: '要求的格式' };

const formats: Readonly<Record<string, Texts>> = {
  uuid: { en: 'an id (UUID)', zh: '标识（UUID）' },
  date: { en: 'a day such as 2026-09-30', zh: '日期（例如 2026-09-30）' },
  datetime: {
    en: 'a moment such as 2026-09-30T08:00:00Z',
    zh: '时刻（例如 2026-09-30T08:00:00Z）',
  },
  email: { en: 'an e-mail address', zh: '电子邮箱地址' },
  url: { en: 'an address (URL)', zh: '网址（URL）' },
  base64: { en: 'Base64', zh: 'Base64 编码' },
};

function limitOf(value: string | number | bigint): Texts {
  return { en: String(value), zh: String(value) };
}

function filled(sentence: Texts, part: Texts = refusals.other): Texts {
  return { en: sentence.en.replace('{0}', part.en), zh: sentence.zh.replace('{0}', part.zh) };
}
