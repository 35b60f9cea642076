import type { Phrase, Texts } from '../../../vocabulary/text.ts';

/** Why an attempt at a delivery failed; codes that are kept with it. */
export const deliveryReasons = {
  'webhook.answered': { en: 'The address answered {status}.', zh: '对方返回状态码 {status}。' },
  'webhook.no-connection': {
    en: 'No connection came about: {code}.',
    zh: '未能建立连接：{code}。',
  },
  'webhook.too-slow': {
    en: 'No answer came within {seconds} seconds.',
    zh: '{seconds} 秒内没有收到响应。',
  },
  'webhook.not-public': {
    en: 'The name leads to an address that is not of the public Internet.',
    zh: '该域名指向的地址不属于公共互联网。',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export type DeliveryReason = keyof typeof deliveryReasons;

/** A reason as it is kept. */
export function reason(code: DeliveryReason, params: Phrase['params'] = {}): Phrase {
  return { code, params };
}
