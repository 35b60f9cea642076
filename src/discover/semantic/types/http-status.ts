import { STATUS_CODES } from 'node:http';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const httpStatus: SemanticType = {
  id: 'http-status',
  version: 1,
  family: 'web',
  texts: { en: 'HTTP status code', zh: 'HTTP 状态码' },
  form: 'text',
  matches: (value) => /^\d{3}$/.test(value) && Object.hasOwn(STATUS_CODES, value),
  bounds: { length: [3, 3], only: ['digit'] },
  randomPassRate: 0.063,
  header: {
    en: ['http status', 'status code', 'response code', 'http code'],
    zh: ['状态码', '响应码'],
  },
  needs: 'header',
  closed: true,
  grade: 'general-1',
  personal: notPersonal,
};
