import { defineProblem } from '../../../vocabulary/problem.ts';

export const providerSettingsInvalid = defineProblem<'source' | 'place'>({
  code: 'providers.settings-invalid',
  params: ['source', 'place'],
  texts: {
    en: '{source} does not describe OpenID Connect providers: {place} is missing or wrong.',
    zh: '{source} 未正确描述 OpenID Connect 提供方：{place} 缺失或有误。',
  },
  remedy: {
    en: 'An issuer is an https address; client id and secret come from its administrator. See docs/guide/sign-in.md.',
    zh: '颁发者（issuer）须为 https 地址；客户端标识和密钥由其管理员提供。参见 docs/guide/sign-in.md。',
  },
});

export const onlyWayIn = defineProblem({
  code: 'access.only-way-in',
  texts: {
    en: 'This account has no password: without the provider nothing would open it.',
    zh: '此账户没有密码：解除关联后将无法登录。',
  },
  remedy: {
    en: 'An administrator can give you a code for a new password.',
    zh: '管理员可以为您发放设置新密码的验证码。',
  },
});
