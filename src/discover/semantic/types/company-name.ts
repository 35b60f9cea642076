import { notPersonal, type SemanticType } from '../semantic-type.ts';

const chinese =
  /^[\p{Script=Han}\w()（）·\s-]{2,60}(?:公司|集团|厂|合作社|事务所|商行|经营部|中心|银行|支行|分行|研究院|医院|学校|大学|工作室)$/u;
const western =
  /(?:\b(?:inc|ltd|llc|llp|plc|corp|corporation|company|co|gmbh|ag|kg|bv|nv|sarl|srl|spa|pty|oy|ab|as|limited|incorporated|holdings|group)\b\.?|\bs\.?a\.?)$/iu;

export const companyName: SemanticType = {
  id: 'company-name',
  version: 1,
  family: 'organisation',
  texts: { en: 'company name', zh: '企业名称' },
  form: 'text',
  matches: (value) => chinese.test(value) || western.test(value),
  randomPassRate: 0.03,
  heuristic: true,
  header: {
    en: ['company', 'company name', 'supplier', 'vendor', 'firm', 'organization', 'organisation'],
    zh: ['企业', '公司', '单位', '供应商', '厂商', '机构'],
  },
  needs: 'values',
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
