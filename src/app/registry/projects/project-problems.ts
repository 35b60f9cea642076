import { defineProblem } from '../../../vocabulary/problem.ts';

export const noValuation = defineProblem({
  code: 'project.no-valuation',
  params: ['assessment'],
  texts: {
    en: 'The assessment {assessment} holds no valuation of its asset.',
    zh: '评估结果 {assessment} 中没有该数据资产的价值估算。',
  },
  remedy: {
    en: 'Declare what a valuation needs in the contract, assess again and add that report.',
    zh: '请在数据合约中声明估值所需内容，重新评估后添加该报告。',
  },
});

export const notIssued = defineProblem({
  code: 'project.not-issued',
  params: ['project'],
  texts: {
    en: 'No report of the project {project} was issued.',
    zh: '项目 {project} 尚未出具报告。',
  },
  remedy: { en: 'A report is there once the project is issued.', zh: '项目出具报告后方可下载。' },
});

export const notToFollow = defineProblem({
  code: 'project.not-to-follow',
  params: ['project'],
  texts: {
    en: 'The project {project} was not issued: it is changed itself, not followed.',
    zh: '项目 {project} 尚未出具报告：请直接修改，无需另立后续项目。',
  },
  remedy: { en: 'Follow a project that was issued.', zh: '仅可对已出具报告的项目另立后续项目。' },
});

export const notAReport = defineProblem({
  code: 'project.not-a-report',
  texts: {
    en: 'This is not the file of an issued project report.',
    zh: '这不是已出具的评估项目报告文件。',
  },
  remedy: {
    en: 'Choose the .json file as it was downloaded from the project.',
    zh: '请选择从项目下载的 .json 原文件。',
  },
});
