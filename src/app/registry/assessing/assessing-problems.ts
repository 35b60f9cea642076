import { defineProblem } from '../../../vocabulary/problem.ts';

export const sourceGone = defineProblem<'name'>({
  code: 'assessing.source-gone',
  params: ['name'],
  texts: {
    en: 'The source {name} cannot be read now.',
    zh: '数据来源 {name} 目前无法读取。',
  },
  remedy: {
    en: 'See whether the server was started with it (--sources {name}=FOLDER) and the folder is there.',
    zh: '请确认服务器启动时已指定该来源（--sources {name}=文件夹），且文件夹存在。',
  },
});

export const linkLeavesSource = defineProblem<'name' | 'link'>({
  code: 'assessing.link-leaves-source',
  params: ['name', 'link'],
  texts: {
    en: 'The source {name} holds a link ({link}) that leads out of it.',
    zh: '数据来源 {name} 中的链接（{link}）指向其外部。',
  },
  remedy: {
    en: 'Remove the link, or put the file itself there: the server reads nothing outside its sources.',
    zh: '请移除该链接，或将文件本身放入：服务器不读取来源之外的内容。',
  },
});

export const uploadTooLarge = defineProblem<'bytes'>({
  code: 'assessing.upload-too-large',
  params: ['bytes'],
  texts: {
    en: 'The file is larger than {bytes} bytes.',
    zh: '文件超过 {bytes} 字节。',
  },
  remedy: {
    en: 'Pack it with gzip, save it as Parquet, or have the server read its folder (--sources).',
    zh: '请用 gzip 压缩、存为 Parquet，或由服务器直接读取其所在文件夹（--sources）。',
  },
});

export const uploadsFull = defineProblem<'bytes'>({
  code: 'assessing.uploads-full',
  params: ['bytes'],
  texts: {
    en: 'The files of this organisation would be larger than {bytes} bytes together.',
    zh: '该机构的文件总大小将超过 {bytes} 字节。',
  },
  remedy: {
    en: 'Delete files that have been assessed.',
    zh: '请删除已评估的文件。',
  },
});

export const uploadNoTable = defineProblem<'what'>({
  code: 'assessing.upload-no-table',
  params: ['what'],
  texts: {
    en: 'The content of the file is no table ({what}).',
    zh: '文件内容不是数据表（{what}）。',
  },
  remedy: {
    en: 'Hand in CSV, JSON, Parquet or .xlsx, packed with gzip or not.',
    zh: '请提交 CSV、JSON、Parquet 或 .xlsx 文件（可用 gzip 压缩）。',
  },
});

export const assessmentTooLong = defineProblem<'minutes'>({
  code: 'assessing.too-long',
  params: ['minutes'],
  texts: {
    en: 'The assessment was ended after {minutes} minutes.',
    zh: '评估已运行 {minutes} 分钟，被终止。',
  },
  remedy: {
    en: 'Assess a part of the data, or assess it with assay assess and put the report into the registry.',
    zh: '请只评估部分数据，或用 assay assess 评估后将报告提交登记簿。',
  },
});
