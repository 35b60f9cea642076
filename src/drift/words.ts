import type { Phrase, Texts } from '../vocabulary/text.ts';

/** What a comparison says in words. */
export const driftWords = {
  'drift.withheld': {
    en: 'not comparable: values are or may be personal and are withheld, and too few cells share a shape',
    zh: '不可比：取值属于或可能属于个人信息而不予显示，且没有足够多单元格共有的写法',
  },
  'drift.empty': { en: 'not comparable: no values on one side', zh: '不可比：一侧没有值' },
  'drift.unique': {
    en: 'not comparable: nearly every value is different',
    zh: '不可比：取值几乎各不相同',
  },
  'drift.kinds-differ': {
    en: 'not comparable: one side is numbers, the other is not',
    zh: '不可比：一侧为数值，另一侧不是',
  },
  'drift.type-changed': { en: 'not comparable: the type changed', zh: '不可比：类型已改变' },
  'drift.same-content': {
    en: 'the same values in the same number',
    zh: '取值及个数完全相同',
  },
  'drift.same-name': {
    en: 'a similar name ({name} %) and the same type',
    zh: '名称相近（{name}%）且类型相同',
  },
  'drift.same-name-and-shape': {
    en: 'a related name ({name} %), a similar distribution ({shape} %) and the same type',
    zh: '名称相关（{name}%）、分布相近（{shape}%）且类型相同',
  },
  'drift.part-of-name': {
    en: 'one name is part of the other, at the same place with the same type',
    zh: '一个名称是另一个的一部分，且位置与类型相同',
  },
  'drift.same-shape': {
    en: 'a similar distribution ({shape} %) at the same place with the same type',
    zh: '位置与类型相同，分布相近（{shape}%）',
  },
  'drift.profile-without-judgement': {
    en: 'A profile has no findings, scores and relationships: these were not compared.',
    zh: '数据剖析结果不含发现、评分与关联关系，未比较这些内容。',
  },
  'drift.other-model': {
    en: 'The assessment models differ ({before}, {after}): scores were not compared.',
    zh: '评估模型不同（{before}、{after}），未比较评分。',
  },
  'drift.other-version': {
    en: 'The two were measured by different versions ({before}, {after}): a difference may come from that.',
    zh: '两者由不同版本测得（{before}、{after}），差异可能由此产生。',
  },
  'drift.unreadable': {
    en: 'Files that could not be read: {before} before, {after} after. What they hold was not compared.',
    zh: '无法读取的文件：此前 {before} 个，此后 {after} 个，未比较其内容。',
  },
  'drift.sampled': {
    en: 'At least one side was measured on a sample.',
    zh: '至少一侧为抽样测量。',
  },
} as const satisfies Record<string, Texts>;

export type DriftCode = keyof typeof driftWords;

type Params = Record<string, string | number>;

export function phrase(
  code: DriftCode,
  params: Phrase['params'] = {},
): { code: string; params: Params } {
  return { code, params: { ...params } };
}
