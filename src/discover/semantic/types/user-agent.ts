import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const userAgent: SemanticType = {
  id: 'user-agent',
  version: 1,
  family: 'web',
  texts: { en: 'browser user agent', zh: '浏览器用户代理' },
  form: 'text',
  matches: (value) =>
    /^(?:Mozilla|Opera|curl|Wget|python-requests|okhttp|Dalvik|PostmanRuntime|Go-http-client|Java|Apache-HttpClient|[A-Za-z]+(?:bot|Bot|crawler|spider))\/\d[\w.]*(?:\s.*)?$/.test(
      value,
    ),
  bounds: { length: [6, 600], has: ['latin', 'digit', 'other'] },
  randomPassRate: 0.0001,
  header: { en: ['user agent', 'useragent', 'browser', 'ua'], zh: ['用户代理', '浏览器'] },
  needs: 'values',
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
