import { defineProblem } from '../../vocabulary/problem.ts';

export const termNameTaken = defineProblem<'name'>({
  code: 'glossary.name-taken',
  params: ['name'],
  texts: {
    en: 'The glossary has a term {name} already.',
    zh: '术语表中已有“{name}”。',
  },
  remedy: { en: 'Change that term, or choose another name.', zh: '请修改该术语，或使用其他名称。' },
});
