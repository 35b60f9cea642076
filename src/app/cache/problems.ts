import { defineProblem } from '../../vocabulary/problem.ts';

const measuredAgain = {
  en: 'The table is measured again; nothing needs to be done.',
  zh: '该表将重新测量，无需处理。',
};

export const cacheEntryDamaged = defineProblem<'entry'>({
  code: 'cache.entry-damaged',
  texts: {
    en: 'the cached measurement {entry} is damaged and is not used.',
    zh: '缓存的测量结果 {entry} 已损坏，不予使用。',
  },
  remedy: measuredAgain,
});

export const cacheUnusable = defineProblem<'folder' | 'reason'>({
  code: 'cache.unusable',
  texts: {
    en: 'measurements cannot be kept in {folder} ({reason}).',
    zh: '无法将测量结果保存在 {folder}（{reason}）。',
  },
  remedy: {
    en: 'Work in a folder that you may write to, or switch the cache off with --no-cache.',
    zh: '请在可写的文件夹中运行，或用 --no-cache 关闭缓存。',
  },
});

export const cacheInSource = defineProblem<'folder'>({
  code: 'cache.in-source',
  texts: {
    en: 'measurements are not kept, because {folder} would lie inside the data.',
    zh: '{folder} 将位于数据文件夹之内，因此不保存测量结果。',
  },
  remedy: {
    en: 'Work in another folder to have unchanged tables answered from the cache.',
    zh: '请在其他文件夹中运行，未变化的表即可由缓存直接给出结果。',
  },
});
