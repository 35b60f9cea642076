import { defineProblem, type ProblemKind } from '../problem.ts';

export const providerUnreachable = defineProblem<'provider'>({
  code: 'access.provider-unreachable',
  params: ['provider'],
  texts: {
    en: '{provider} does not answer, or not as an OpenID Connect provider.',
    zh: '{provider} 没有响应，或其响应不符合 OpenID Connect。',
  },
  remedy: {
    en: 'Try again later, or sign in with a password.',
    zh: '请稍后重试，或使用密码登录。',
  },
});

/** `reason` is a stable code of the protocol, never what the answer held. */
export const providerAnswerRefused = defineProblem<'reason'>({
  code: 'access.provider-answer-refused',
  params: ['reason'],
  texts: {
    en: 'The answer of the other provider does not belong to a sign-in of this browser, or is not its own ({reason}).',
    zh: '提供方的响应不属于此浏览器发起的登录，或并非由该提供方发出（{reason}）。',
  },
  remedy: { en: 'Begin anew from the sign-in page.', zh: '请从登录页重新开始。' },
});

export const emailUnverified = defineProblem({
  code: 'access.email-unverified',
  texts: {
    en: 'The other provider does not vouch for your e-mail address.',
    zh: '提供方未核实您的电子邮箱地址。',
  },
  remedy: {
    en: 'Have the address confirmed there, or sign in with a password and link your account.',
    zh: '请先在该提供方完成邮箱验证，或使用密码登录后关联账户。',
  },
});

export const linkFirst = defineProblem({
  code: 'access.link-first',
  texts: {
    en: 'Your e-mail address has an account here that is not linked with that provider.',
    zh: '您的电子邮箱在此已有账户，但尚未与该提供方关联。',
  },
  remedy: {
    en: 'Sign in with its password and link it on the page of your account.',
    zh: '请使用该账户的密码登录，并在账户页面进行关联。',
  },
});

export const notInvited = defineProblem({
  code: 'access.not-invited',
  texts: {
    en: 'No organisation of this registry has invited you.',
    zh: '本登记库中没有机构邀请您。',
  },
  remedy: { en: 'Ask an administrator for an invitation.', zh: '请向管理员申请邀请。' },
});

export const invitationOfAnother = defineProblem({
  code: 'access.invitation-of-another',
  texts: {
    en: 'The invitation is for another e-mail address than the one that the provider vouches for.',
    zh: '该邀请所用的邮箱地址与提供方核实的地址不一致。',
  },
  remedy: {
    en: 'Sign in there as the person invited, or ask for an invitation to your address.',
    zh: '请以受邀者的身份登录该提供方，或申请发往您邮箱的邀请。',
  },
});

export const linkedToAnother = defineProblem({
  code: 'access.linked-to-another',
  texts: {
    en: 'That person of the provider opens another account here already.',
    zh: '该提供方身份已关联到此处的另一个账户。',
  },
  remedy: { en: 'Unlink it there first.', zh: '请先在那个账户中解除关联。' },
});

export const registryUnavailable = defineProblem({
  code: 'access.registry-unavailable',
  texts: {
    en: 'This registry could not look at your sign-in just now: nothing was decided about you.',
    zh: '本登记库暂时无法处理您的登录：尚未对您作出任何决定。',
  },
  remedy: { en: 'Sign in again in a moment.', zh: '请稍后重新登录。' },
});

/** Why somebody who comes from another provider is not let in: the sign-in page tells it by the code in its address. */
export const arrivalProblems: readonly ProblemKind[] = [
  providerUnreachable,
  providerAnswerRefused,
  emailUnverified,
  linkFirst,
  notInvited,
  invitationOfAnother,
  linkedToAnother,
  registryUnavailable,
].map(({ kind }) => kind);
