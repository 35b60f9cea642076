import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const urlPath: SemanticType = {
  id: 'url-path',
  version: 1,
  family: 'web',
  texts: { en: 'path of a web address', zh: 'URL 路径' },
  form: 'text',
  matches: (value) =>
    value === '/' ||
    /^\/(?!\/)[\p{L}\p{N}._~!$&'()*+,;=:@%/-]*(?:\?[^\s]*)?(?:#[^\s]*)?$/u.test(value),
  bounds: { has: ['other'] },
  randomPassRate: 0.02,
  header: {
    en: ['path', 'uri', 'endpoint', 'route', 'page', 'request'],
    zh: ['路径', '接口', '页面'],
  },
  needs: 'header',
  alone: {
    matches: (value) =>
      /^\/(?!\/)[\w.~%-]+(?:\/[\w.~%-]*)*(?:\?[^\s]*)?$/.test(value) &&
      !/^\/(?:usr|home|var|etc|opt|tmp|mnt|data)\//.test(value),
    randomPassRate: 0.02,
  },
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
