import { defineProblem } from '../../../vocabulary/problem.ts';

export const webhookUrlRefused = defineProblem({
  code: 'webhook.url-refused',
  texts: {
    en: 'Messages are sent to https addresses of the public Internet alone, without a name or password in them.',
    zh: '消息只会发送到公共互联网上的 https 地址，且地址中不得含有用户名或密码。',
  },
  remedy: {
    en: 'Give such an address; whoever runs the server can allow private ones (--private-webhooks).',
    zh: '请填写符合要求的地址；服务器的运营者可用 --private-webhooks 允许内网地址。',
  },
});

export const tooManyWebhooks = defineProblem<'limit'>({
  code: 'webhook.too-many',
  params: ['limit'],
  texts: {
    en: 'An organisation has {limit} webhooks at most.',
    zh: '一个机构最多可以有 {limit} 个 Webhook。',
  },
  remedy: { en: 'Remove one that is not needed.', zh: '请先删除不再需要的。' },
});
