import { type DiscoveryTopic, filledWith, told } from './topic.ts';

const text = {
  en: '{type} inside the cells{place}: in {found} of {tested} distinct values searched',
  zh: '单元格内容中夹带{type}{place}：所检索的 {tested} 个不同取值中有 {found} 个含有',
};

export const hiddenPersonalTopic: DiscoveryTopic = {
  id: 'hidden-personal-information',
  name: { en: 'Personal information inside texts and documents', zh: '文本与文档中夹带的个人信息' },
  entries: ({ table: { id, columns }, words }) =>
    columns.flatMap(({ name, hiddenPersonal = [] }) =>
      hiddenPersonal.map(({ meaning, path, found, tested }) => ({
        table: id,
        columns: [name],
        text: filledWith(
          text,
          { found, tested, place: path === undefined ? '' : ` ${path}` },
          { type: told(words, meaning) },
        ),
        evidence: [],
        rows: [],
      })),
    ),
};
