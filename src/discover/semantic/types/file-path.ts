import { notPersonal, type SemanticType } from '../semantic-type.ts';

const windows =
  /^(?:[A-Za-z]:\\|\\\\[^\\/:*?"<>|\r\n]+\\)(?:[^\\/:*?"<>|\r\n]+\\)*[^\\/:*?"<>|\r\n]*$/;
const posix =
  /^(?:~|\.{1,2})?\/(?:usr|home|var|etc|opt|tmp|mnt|data|root|srv|Users|Volumes|[\w.-]+)\/(?:[^/\0\r\n]+\/)*[^/\0\r\n]*$/;

export const filePath: SemanticType = {
  id: 'file-path',
  version: 1,
  family: 'web',
  texts: { en: 'file path', zh: '文件路径' },
  form: 'text',
  matches: (value) =>
    windows.test(value) ||
    posix.test(value) ||
    /^(?:[^/\\\s]+\/)+[^/\\\s]+\.[A-Za-z0-9]{1,6}$/.test(value),
  bounds: { length: [3, 400], has: ['other'] },
  randomPassRate: 0.02,
  header: {
    en: ['path', 'file', 'filepath', 'file path', 'directory', 'folder'],
    zh: ['文件路径', '目录', '文件'],
  },
  needs: 'header',
  alone: {
    matches: (value) =>
      windows.test(value) ||
      /^(?:~|\.{1,2})?\/(?:usr|home|var|etc|opt|tmp|mnt|data|root|srv|Users|Volumes)\//.test(value),
    randomPassRate: 0.001,
  },
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
