import { defineProblem } from '../../vocabulary/problem.ts';

export const keysReadableByOthers = defineProblem<'file' | 'mode'>({
  code: 'keys.readable-by-others',
  params: ['file', 'mode'],
  texts: {
    en: 'The keys in {file} can be read by other accounts (mode {mode}).',
    zh: '密钥文件 {file} 可被其他账户读取（权限 {mode}）。',
  },
  remedy: {
    en: 'Run chmod 600 on it. If anybody else may have read it, rotate the keys, and reissue what was signed with them.',
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

export const secretKeysUnreadable = defineProblem<'source'>({
  code: 'keys.secret-keys-unreadable',
  params: ['source'],
  texts: {
    en: '{source} does not hold keys of 32 bytes for the secrets of this registry.',
    zh: '{source} 中没有用于本登记库机密信息的 32 字节密钥。',
  },
  remedy: {
    en: 'Restore it from where you keep it. ASSAY_SECRET_KEY is 32 random bytes in Base64 (openssl rand -base64 32), former ones after it, with commas between.',
    zh: '请从备份处恢复。ASSAY_SECRET_KEY 为 Base64 编码的 32 个随机字节（openssl rand -base64 32），旧密钥依次列在其后，以逗号分隔。',
  },
});

export const secretKeyMissing = defineProblem<'key'>({
  code: 'keys.secret-key-missing',
  params: ['key'],
  texts: {
    en: 'Secrets in the database were sealed with the key {key}, which this server does not have.',
    zh: '数据库中的机密信息由密钥 {key} 加密，而此服务器没有该密钥。',
  },
  remedy: {
    en: 'Put back keys/secrets.json of the data folder, or add the key to ASSAY_SECRET_KEY. Without it, second factors and webhooks have to be set up anew.',
    zh: '请恢复数据文件夹中的 keys/secrets.json，或将该密钥加入 ASSAY_SECRET_KEY。若已丢失，须重新设置二次验证和 Webhook。',
  },
});
