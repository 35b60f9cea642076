import { notPersonal, type SemanticType } from '../semantic-type.ts';

// Codes of courts: the Supreme People's Court, or the region and, below the high court, two to four digits.
const court =
  '(?:最高法|[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵军](?:\\d{2,4})?)';
// What a case is about begins with one of these; 字第 are numbers of contracts and files.
const kind = '[民刑行执赔破清强委知国法财非诉司认请协证先](?:(?!字)\\p{Script=Han}){0,5}';
// Until 2015 courts named themselves as they liked, with what the case is about and its stage before 字第.
const formerly = '\\p{Script=Han}{1,5}[()\\p{Script=Han}]{0,6}[初终再提申监抗执他]字第';
const caseForm = new RegExp(
  `^(?:[([〔](?:19|20)\\d{2}[)\\]〕]${court}${kind}|[([〔](?:199\\d|200\\d|201[0-5])[)\\]〕]${formerly})\\d{1,6}号(?:之[一二三四五六七八九十])?$`,
  'u',
);

export const caseNumber: SemanticType = {
  id: 'case-number',
  version: 2,
  family: 'code',
  texts: { en: 'Chinese court case number', zh: '案号' },
  form: 'compact',
  matches: (value) => caseForm.test(value),
  bounds: { length: [10, 28], has: ['digit', 'han'] },
  randomPassRate: 0.0001,
  header: { en: ['case number', 'case no'], zh: ['案号'] },
  needs: 'values',
  grade: 'general-2',
  personal: notPersonal,
};
