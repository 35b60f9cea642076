import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const standardNumber: SemanticType = {
  id: 'standard-number',
  version: 1,
  family: 'code',
  texts: { en: 'number of a standard', zh: '标准号' },
  form: 'text',
  matches: (value) =>
    /^(?:(?:GB|JR|YY|HJ|DL|JT|SH|HG|JB|QC|SJ|YD|NY|SL|CJ|JG|TB|LY|QB|FZ|WS|GA|MZ|WB)(?:\/[TZ])?|DB\d{2,4}(?:\/T)?|T\/[A-Z]{2,8}|Q\/[A-Z0-9]{2,8}|ISO(?:\/(?:IEC|TS|TR))?|IEC|EN(?:\sISO)?|DIN|ASTM|ANSI|IEEE|BS|JIS)\s?[A-Z]?\d{2,6}(?:[.-]\d{1,5}){0,3}(?:[-—:]\d{4})?$/.test(
      value,
    ),
  bounds: { length: [5, 36], has: ['digit', 'latin'] },
  randomPassRate: 0.005,
  header: { en: ['standard', 'standard number', 'norm'], zh: ['标准号', '执行标准', '标准编号'] },
  needs: 'values',
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
