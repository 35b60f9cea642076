import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const hashDigest: SemanticType = {
  id: 'hash-digest',
  version: 1,
  family: 'code',
  texts: { en: 'hash digest', zh: '哈希摘要值' },
  form: 'text',
  // MD5, SHA-1, SHA-224, SHA-256, SHA-384 or SHA-512, in hexadecimal.
  matches: (value) =>
    /^(?:0x|sha\d{1,3}[:-])?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i.test(
      value,
    ),
  bounds: { length: [32, 136], has: ['digit'] },
  randomPassRate: 0.0001,
  header: {
    en: ['hash', 'md5', 'sha1', 'sha256', 'checksum', 'digest', 'etag'],
    zh: ['哈希', '摘要', '校验'],
  },
  needs: 'values',
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
