import { defineProblem } from '../vocabulary/problem.ts';

export const notFound = defineProblem({
  code: 'registry.not-found',
  params: ['kind', 'id'],
  texts: { en: 'There is no {kind} {id}.', zh: '不存在 {kind} {id}。' },
  remedy: {
    en: 'Check the address; it may belong to another organisation.',
    zh: '请检查地址；它可能属于其他机构。',
  },
});

export const changedMeanwhile = defineProblem({
  code: 'registry.changed-meanwhile',
  params: ['kind', 'version'],
  texts: {
    en: 'This {kind} was changed meanwhile: its version is now {version}.',
    zh: '此 {kind} 已被他人修改：当前版本为 {version}。',
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

export const changedMeanwhile = defineProblem({
  code: 'registry.changed-meanwhile',
  params: ['expected', 'found'],
  texts: {
    en: 'It was changed meanwhile: you decided on version {expected}, it is now version {found}.',
    zh: '内容已被他人更改：您依据的是版本 {expected}，现为版本 {found}。',
  },
  remedy: {
    en: 'Load it again, look at what changed, and decide again.',
    zh: '请重新加载，查看变化后再作决定。',
  },
});
