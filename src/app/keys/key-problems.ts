import { defineProblem } from '../../vocabulary/problem.ts';

export const keysReadableByOthers = defineProblem<'file' | 'mode'>({
  code: 'keys.readable-by-others',
  params: ['file', 'mode'],
  texts: {
    en: 'The signing keys in {file} can be read by other accounts (mode {mode}).',
    zh: '签名密钥文件 {file} 可被其他账户读取（权限 {mode}）。',
  },
  remedy: {
    en: 'Run chmod 600 on it. If anybody else may have read it, rotate the keys and reissue what was signed.',
    zh: '请对该文件执行 chmod 600。如可能已被他人读取，请轮换密钥并重新签发。',
  },
});

export const keysUnreadable = defineProblem<'file'>({
  code: 'keys.unreadable',
  params: ['file'],
  texts: {
    en: '{file} is no file of signing keys of schema assay-keys/1.',
    zh: '{file} 不是 assay-keys/1 格式的签名密钥文件。',
  },
  remedy: {
    en: 'Restore it from the backup. Without it certificates can still be verified by the published keys, but none issued.',
    zh: '请从备份恢复。没有该文件时仍可用已公布的公钥查验凭证，但无法签发新凭证。',
  },
});
