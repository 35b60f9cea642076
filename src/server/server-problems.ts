import { defineProblem } from '../vocabulary/problem.ts';

const sendAgain = { en: 'Correct the request and send it again.', zh: '请更正请求后重新发送。' };

export const invalidRequest = defineProblem({
  code: 'server.invalid-request',
  texts: {
    en: 'The request does not have the form that the interface describes.',
    zh: '请求不符合接口说明的格式。',
  },
  remedy: { en: 'Correct the fields named in errors.', zh: '请更正 errors 中列出的字段。' },
});

export const malformedBody = defineProblem({
  code: 'server.malformed-body',
  texts: { en: 'The body of the request cannot be read.', zh: '无法读取请求正文。' },
  remedy: sendAgain,
});

export const jsonExpected = defineProblem({
  code: 'server.json-expected',
  texts: { en: 'The body of the request has to be JSON.', zh: '请求正文必须是 JSON。' },
  remedy: {
    en: 'Send JSON with Content-Type: application/json.',
    zh: '请发送 JSON，并注明 Content-Type: application/json。',
  },
});

export const methodNotAllowed = defineProblem<'methods'>({
  code: 'server.method-not-allowed',
  params: ['methods'],
  texts: { en: 'This address takes {methods} alone.', zh: '此地址仅支持 {methods}。' },
  remedy: { en: 'See /openapi.json for what there is.', zh: '可用的接口见 /openapi.json。' },
});

export const bodyTooLarge = defineProblem<'bytes'>({
  code: 'server.body-too-large',
  params: ['bytes'],
  texts: {
    en: 'The body of the request is larger than {bytes} bytes.',
    zh: '请求正文超过 {bytes} 字节。',
  },
  remedy: { en: 'Send less at once.', zh: '请减少单次发送的内容。' },
});

export const noSuchRoute = defineProblem({
  code: 'server.no-such-route',
  texts: { en: 'There is nothing at this address.', zh: '此地址没有内容。' },
  remedy: { en: 'See /openapi.json for what there is.', zh: '可用的接口见 /openapi.json。' },
});

export const foreignOrigin = defineProblem({
  code: 'server.foreign-origin',
  texts: {
    en: 'A page of another origin may not change anything here.',
    zh: '不允许其他来源的页面在此进行更改。',
  },
  remedy: {
    en: 'Use the web application of this server, or an API token.',
    zh: '请使用此服务器的网页应用或 API 令牌。',
  },
});

export const ifMatchMissing = defineProblem({
  code: 'server.if-match-missing',
  texts: {
    en: 'A change has to name the version that it was decided on.',
    zh: '更改时必须注明所依据的版本。',
  },
  remedy: {
    en: 'Send the ETag of what you read as If-Match.',
    zh: '请在 If-Match 中发送读取时得到的 ETag。',
  },
});

export const badCursor = defineProblem({
  code: 'server.bad-cursor',
  texts: { en: 'This is not a cursor of this list.', zh: '这不是此列表的游标。' },
  remedy: {
    en: 'Begin with the first page and follow next.',
    zh: '请从第一页开始，沿 next 继续。',
  },
});

export const badIdempotencyKey = defineProblem({
  code: 'server.bad-idempotency-key',
  texts: {
    en: 'An idempotency key has 1 to 200 visible ASCII characters.',
    zh: '幂等键由 1 至 200 个可见 ASCII 字符组成。',
  },
  remedy: sendAgain,
});

export const headersTooLarge = defineProblem({
  code: 'server.headers-too-large',
  texts: {
    en: 'The address and the headers of a request have 16 KiB at most.',
    zh: '请求的地址和标头合计不得超过 16 KiB。',
  },
  remedy: { en: 'Send less in them.', zh: '请缩短地址或标头。' },
});

export const unreadableRequest = defineProblem({
  code: 'server.unreadable-request',
  texts: { en: 'This is no HTTP request of one meaning.', zh: '该请求不符合 HTTP 规范。' },
  remedy: sendAgain,
});

export const tooManyRequests = defineProblem<'seconds'>({
  code: 'server.too-many-requests',
  params: ['seconds'],
  texts: {
    en: 'There were too many requests from your address.',
    zh: '来自您地址的请求过于频繁。',
  },
  remedy: { en: 'Ask again in {seconds} seconds.', zh: '请在 {seconds} 秒后重试。' },
});

export const tooManyRequestsOfAccount = defineProblem<'seconds' | 'most'>({
  code: 'server.too-many-requests-of-account',
  params: ['seconds', 'most'],
  texts: {
    en: 'There were more than {most} requests in a minute of your account, or of its API tokens together.',
    zh: '您的账户（或其全部 API 令牌合计）在一分钟内的请求超过 {most} 次。',
  },
  remedy: { en: 'Ask again in {seconds} seconds.', zh: '请在 {seconds} 秒后重试。' },
});

/** All that is told of an error nobody foresaw; the log has more under the same id. */
export const serverBug = defineProblem<'id'>({
  code: 'server.bug',
  params: ['id'],
  texts: {
    en: 'Something went wrong here, which the server recorded as {id}.',
    zh: '服务器内部出错，已记录为 {id}。',
  },
  remedy: {
    en: 'Try again; if it stays, report it to the operator with this id.',
    zh: '请重试；如仍出现，请将此编号告知运营方。',
  },
});
