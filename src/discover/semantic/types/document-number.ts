import { notPersonal, type SemanticType } from '../semantic-type.ts';

const year = '[([〔](?:19|20)\\d{2}[)\\]〕]';
const issuer = '[\\p{Script=Han}A-Z]{1,12}';
const number = '第?\\d{1,7}号';
// As authorities and firms number what they issue: 国发〔2023〕12号, （2023）合字第12号, 政字第12号.
const forms = [
  `${issuer}${year}${number}`,
  `${year}${issuer}字${number}`,
  `${issuer}字${year}?第\\d{1,7}号`,
];
const documentForm = new RegExp(`^(?:${forms.join('|')})$`, 'u');

export const documentNumber: SemanticType = {
  id: 'document-number',
  version: 1,
  family: 'code',
  texts: { en: 'Chinese number of a document or contract', zh: '发文字号、合同字号' },
  form: 'compact',
  matches: (value) => documentForm.test(value),
  bounds: { length: [6, 32], has: ['digit', 'han'] },
  randomPassRate: 0.0001,
  header: {
    en: ['document number', 'document no', 'contract number', 'contract no'],
    zh: ['文号', '发文字号', '合同编号', '合同号', '字号'],
  },
  needs: 'values',
  grade: 'general-1',
  personal: notPersonal,
};
