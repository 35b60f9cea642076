import { defineProblem } from '../../vocabulary/problem.ts';

export const remoteNotFound = defineProblem({
  code: 'source.remote-not-found',
  texts: {
    en: 'There is nothing at this address that could be read.',
    zh: '该地址处没有可读取的内容。',
  },
  remedy: {
    en: 'Check the address, the bucket and the pattern. A folder or a pattern in a bucket also needs the right to list it.',
    zh: '请检查地址、存储桶与通配符；读取存储桶中的文件夹或通配符还需要列举权限。',
  },
});

export const remoteRefused = defineProblem({
  code: 'source.remote-refused',
  params: ['status'],
  texts: {
    en: 'The server refused access ({status}).',
    zh: '服务器拒绝访问（{status}）。',
  },
  remedy: {
    en: 'Check that the credentials are right, that they may read this, and that a signed address has not expired.',
    zh: '请检查凭证是否正确、是否有读取权限，以及签名地址是否已过期。',
  },
});

export const remoteFailed = defineProblem({
  code: 'source.remote-failed',
  params: ['status'],
  texts: { en: 'The server answered with {status}.', zh: '服务器返回 {status}。' },
  remedy: { en: 'Check the address, or try again later.', zh: '请检查地址，或稍后重试。' },
});

export const remoteUnreachable = defineProblem({
  code: 'source.remote-unreachable',
  params: ['reason'],
  texts: {
    en: 'The server could not be reached, or broke the connection each time ({reason}).',
    zh: '无法连接服务器，或连接每次都中断（{reason}）。',
  },
  remedy: {
    en: 'Check name, port, network and the certificate of the server. Where an authority of your own signed it, name its file in NODE_EXTRA_CA_CERTS.',
    zh: '请检查服务器名称、端口、网络与证书；若证书由自有机构签发，请在 NODE_EXTRA_CA_CERTS 中指定其文件。',
  },
});

export const remoteChanged = defineProblem({
  code: 'source.remote-changed',
  texts: {
    en: 'The object changed while it was being read; parts of two versions are never mixed.',
    zh: '对象在读取过程中发生变化；不会混合两个版本的内容。',
  },
  remedy: { en: 'Run again when nothing writes to it.', zh: '请在无写入时重新运行。' },
});

export const remoteLength = defineProblem({
  code: 'source.remote-length',
  texts: {
    en: 'The server sent another number of bytes than it had announced, or announced none.',
    zh: '服务器发送的字节数与其声明的不一致，或未声明长度。',
  },
  remedy: {
    en: 'Download the file by other means, check that it is complete, and name it on this machine.',
    zh: '请以其他方式下载文件，确认其完整后，指定本机上的文件。',
  },
});

export const remoteTooLarge = defineProblem({
  code: 'source.remote-too-large',
  params: ['bytes', 'limit'],
  texts: {
    en: 'This would be {bytes} bytes to fetch; at most {limit} are fetched in one run. Nothing of it is kept.',
    zh: '需要下载 {bytes} 字节，单次运行最多下载 {limit} 字节。不保留任何内容。',
  },
  remedy: {
    en: 'Name a smaller folder or pattern, or read the data where it lies with an engine (trino://).',
    zh: '请指定更小的文件夹或通配符，或用引擎就地读取（trino://）。',
  },
});

export const remoteNoRoom = defineProblem({
  code: 'source.remote-no-room',
  params: ['bytes', 'free'],
  texts: {
    en: 'There are {bytes} bytes to fetch and {free} bytes free for temporary files. Nothing was fetched.',
    zh: '需要下载 {bytes} 字节，临时文件可用空间为 {free} 字节。未下载任何内容。',
  },
  remedy: {
    en: 'Make room, name another folder for temporary files in TMPDIR, or name fewer files.',
    zh: '请释放空间，用 TMPDIR 指定其他临时文件夹，或减少文件。',
  },
});

export const remoteRedirect = defineProblem({
  code: 'source.remote-redirect',
  params: ['to'],
  texts: {
    en: 'The server led elsewhere ({to}) in a way that is not followed.',
    zh: '服务器重定向至不予跟随的地址（{to}）。',
  },
  remedy: {
    en: 'Name the address that you mean. A redirect may neither leave https nor lead into a private network, and at most five are followed.',
    zh: '请直接指定目标地址。重定向不得离开 https，不得指向内部网络，且最多跟随五次。',
  },
});

export const remoteNameUnusable = defineProblem({
  code: 'source.remote-name-unusable',
  texts: {
    en: 'The name of this object cannot be the name of a file (an empty part, "..", or too long).',
    zh: '该对象的名称不能用作文件名（含空段、“..”或过长）。',
  },
  remedy: { en: 'Copy it to another name.', zh: '请复制为其他名称。' },
});

export const remoteFolder = defineProblem({
  code: 'source.remote-folder',
  texts: {
    en: 'Over HTTP one address is one file: a server has no folders that could be listed.',
    zh: '通过 HTTP 时一个地址对应一个文件：服务器没有可列举的文件夹。',
  },
  remedy: {
    en: 'Name each file, or read the folder from object storage (s3://).',
    zh: '请逐一指定文件，或从对象存储（s3://）读取文件夹。',
  },
});

export const remoteCredentials = defineProblem({
  code: 'source.remote-credentials',
  texts: {
    en: 'No credentials for object storage were found.',
    zh: '未找到对象存储的凭证。',
  },
  remedy: {
    en: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a profile with AWS_PROFILE; for a public bucket set AWS_NO_SIGN_REQUEST=YES.',
    zh: '请设置 AWS_ACCESS_KEY_ID 与 AWS_SECRET_ACCESS_KEY，或用 AWS_PROFILE 指定配置；公开存储桶请设置 AWS_NO_SIGN_REQUEST=YES。',
  },
});

export const remoteAddressUnusable = defineProblem({
  code: 'source.remote-address',
  texts: {
    en: 'This is not an address that can be read.',
    zh: '该地址无法读取。',
  },
  remedy: {
    en: 'Write s3://bucket/key without credentials (they come from the environment or a profile), or https://host/file.parquet.',
    zh: '请使用不含凭证的 s3://bucket/key（凭证来自环境变量或配置文件），或 https://host/file.parquet。',
  },
});

export const tooManyObjects = defineProblem({
  code: 'source.too-many-objects',
  params: ['limit'],
  texts: {
    en: 'There are more than {limit} objects here; nothing of it was read.',
    zh: '此处的对象超过 {limit} 个；未读取任何内容。',
  },
  remedy: {
    en: 'Name a smaller folder or a pattern with a longer fixed beginning.',
    zh: '请指定更小的文件夹，或固定前缀更长的通配符。',
  },
});
