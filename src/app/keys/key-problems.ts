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

export const signCommandFailed = defineProblem<'ended'>({
  code: 'keys.sign-command-failed',
  params: ['ended'],
  texts: {
    en: 'The signing command ended with {ended}.',
    zh: '签名命令以 {ended} 结束。',
  },
  remedy: {
    en: 'Run the value of ASSAY_SIGN_COMMAND by hand as the account of the server: echo test | … must answer a signature within 30 seconds.',
    zh: '请以服务器账户手工运行 ASSAY_SIGN_COMMAND 的内容：echo test | … 应在 30 秒内输出签名。',
  },
});

export const signCommandUnfit = defineProblem<'bytes' | 'algorithm'>({
  code: 'keys.sign-command-unfit',
  params: ['bytes', 'algorithm'],
  texts: {
    en: 'The signing command answered {bytes} bytes, which are no {algorithm} signature by the public key named.',
    zh: '签名命令输出了 {bytes} 字节，并非所示公钥对应的 {algorithm} 签名。',
  },
  remedy: {
    en: 'It must sign the bytes themselves, for ES256 with SHA-256, and answer plain bytes or DER. Check that ASSAY_SIGN_PUBLIC_KEY is the public part of the key it signs with.',
    zh: '命令应对输入字节本身签名（ES256 使用 SHA-256），输出裸字节或 DER。请检查 ASSAY_SIGN_PUBLIC_KEY 是否为签名密钥的公钥。',
  },
});

export const publicKeyUnreadable = defineProblem<'file'>({
  code: 'keys.public-key-unreadable',
  params: ['file'],
  texts: {
    en: '{file} is no public key of Ed25519 or P-256 in PEM.',
    zh: '{file} 不是 PEM 格式的 Ed25519 或 P-256 公钥。',
  },
  remedy: {
    en: 'Export it from the device, as in openssl pkey -pubin -in key.der -inform DER -out key.pem, and name it in ASSAY_SIGN_PUBLIC_KEY.',
    zh: '请从设备导出公钥（例如 openssl pkey -pubin -in key.der -inform DER -out key.pem），并在 ASSAY_SIGN_PUBLIC_KEY 中指定。',
  },
});

export const publishedKeysUnreadable = defineProblem<'file'>({
  code: 'keys.published-unreadable',
  params: ['file'],
  texts: {
    en: '{file} is no file of published keys of schema assay-published-keys/1.',
    zh: '{file} 不是 assay-published-keys/1 格式的已公布密钥文件。',
  },
  remedy: {
    en: 'Restore it from the backup: certificates signed with replaced keys verify by it.',
    zh: '请从备份恢复：以旧密钥签名的凭证须凭该文件查验。',
  },
});

export const signKeyIncomplete = defineProblem({
  code: 'keys.sign-key-incomplete',
  texts: {
    en: 'Of ASSAY_SIGN_COMMAND and ASSAY_SIGN_PUBLIC_KEY only one is set.',
    zh: 'ASSAY_SIGN_COMMAND 与 ASSAY_SIGN_PUBLIC_KEY 只设置了其中一个。',
  },
  remedy: {
    en: 'Set both to sign with a device, or neither to sign with the key in the data folder.',
    zh: '使用设备签名须同时设置两者；使用数据文件夹中的密钥则均不设置。',
  },
});

export const keysRotatedElsewhere = defineProblem({
  code: 'keys.rotated-elsewhere',
  texts: {
    en: 'The signing key is behind ASSAY_SIGN_COMMAND: it is replaced there.',
    zh: '签名密钥位于 ASSAY_SIGN_COMMAND 所指设备：应在设备中更换。',
  },
  remedy: {
    en: 'Make the new key in the device, let ASSAY_SIGN_COMMAND and ASSAY_SIGN_PUBLIC_KEY name it, and start the server again. The old public key stays published.',
    zh: '请在设备中生成新密钥，修改 ASSAY_SIGN_COMMAND 与 ASSAY_SIGN_PUBLIC_KEY 后重启服务器。旧公钥会继续公布。',
  },
});

export const noKeysHere = defineProblem<'folder'>({
  code: 'keys.none-here',
  params: ['folder'],
  texts: {
    en: 'There are no signing keys in {folder}.',
    zh: '{folder} 中没有签名密钥。',
  },
  remedy: {
    en: 'Name the data folder of the registry with --data; its first start makes the first key.',
    zh: '请用 --data 指定登记库的数据文件夹；首次启动时会生成第一个密钥。',
  },
});
