import { defineProblem } from '../vocabulary/problem.ts';
import { thingTerms } from './thing-terms.ts';

export const notFound = defineProblem({
  code: 'registry.not-found',
  params: ['kind', 'id'],
  terms: { kind: thingTerms },
  texts: { en: 'There is no {kind} {id}.', zh: '不存在{kind} {id}。' },
  remedy: {
    en: 'Check the address; it may belong to another organisation.',
    zh: '请检查地址；它可能属于其他机构。',
  },
});

export const changedMeanwhile = defineProblem({
  code: 'registry.changed-meanwhile',
  params: ['kind', 'version'],
  terms: { kind: thingTerms },
  texts: {
    en: 'This {kind} was changed meanwhile: its version is now {version}.',
    zh: '此{kind}已被他人修改：当前版本为 {version}。',
  },
  remedy: { en: 'Load it again and repeat the change.', zh: '请重新载入后再次修改。' },
});

export const badCursor = defineProblem({
  code: 'registry.bad-cursor',
  texts: { en: 'The cursor belongs to another list.', zh: '该游标不属于此列表。' },
  remedy: {
    en: 'Take the cursor from the page before, with the same order and the same query.',
    zh: '请使用上一页返回的游标，并保持相同的排序和查询。',
  },
});
