import { notPersonal, type SemanticType } from '../semantic-type.ts';

const words =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|januar|februar|m[äa]rz|juni|juli|oktober|dezember|[一二三四五六七八九十]月|十[一二]月|(?:1[0-2]|0?[1-9])月)\.?$/i;

export const monthName: SemanticType = {
  id: 'month-name',
  version: 1,
  family: 'time',
  texts: { en: 'month name', zh: '月份名称' },
  form: 'text',
  matches: (value) => words.test(value),
  bounds: { length: [2, 11] },
  randomPassRate: 0.002,
  header: { en: ['month', 'mon', 'month name'], zh: ['月', '月份'] },
  needs: 'values',
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
