import { defineProblem } from '../../../vocabulary/problem.ts';

/** One answer for a wrong name, a wrong password, a wrong code and a disabled account: it tells nothing apart. */
export const signInRefused = defineProblem({
  code: 'access.sign-in-refused',
  texts: {
    en: 'Address, password or code do not match an account.',
    zh: '邮箱地址、密码或验证码与账户不符。',
  },
  remedy: {
    en: 'Check them and try again; an administrator can invite you anew.',
    zh: '请检查后重试；管理员可以重新邀请您。',
  },
});

export const secondFactorNeeded = defineProblem({
  code: 'access.second-factor-needed',
  texts: {
    en: 'This account asks for the code of an authenticator as well.',
    zh: '此账户还需要身份验证器的验证码。',
  },
  remedy: { en: 'Send the present code with address and password.', zh: '请同时提交当前验证码。' },
});

export const secondFactorRequired = defineProblem({
  code: 'access.second-factor-required',
  texts: {
    en: 'This organisation asks its members for a second factor, and this account has none.',
    zh: '该机构要求成员启用双因素验证，而此账户尚未设置第二因素。',
  },
  remedy: {
    en: 'Set up an authenticator under Account; everything else waits for it.',
    zh: '请先在“账户”中设置身份验证器，之后方可进行其他操作。',
  },
});

export const notSignedIn = defineProblem({
  code: 'access.not-signed-in',
  texts: {
    en: 'This takes a session or an API token that has not ended.',
    zh: '此操作需要有效的会话或 API 令牌。',
  },
  remedy: { en: 'Sign in.', zh: '请登录。' },
});

export const noOrganisationChosen = defineProblem({
  code: 'access.no-organisation-chosen',
  texts: {
    en: 'No organisation was chosen for this session, or you no longer belong to it.',
    zh: '本次会话尚未选择机构，或您已不属于该机构。',
  },
  remedy: { en: 'Choose one of your organisations.', zh: '请选择您所属的一个机构。' },
});

export const alreadySetUp = defineProblem({
  code: 'access.already-set-up',
  texts: { en: 'This registry is set up.', zh: '此登记库已完成初始设置。' },
  remedy: { en: 'Sign in.', zh: '请登录。' },
});

export const wrongSetUpCode = defineProblem({
  code: 'access.wrong-set-up-code',
  texts: {
    en: 'This is not the set-up code of this server.',
    zh: '这不是此服务器的初始设置码。',
  },
  remedy: {
    en: 'Take the code that the server printed when it last started.',
    zh: '请使用服务器最近一次启动时显示的设置码。',
  },
});

export const invitationEnded = defineProblem({
  code: 'access.invitation-ended',
  texts: {
    en: 'There is no such invitation, or it was used or has ended.',
    zh: '该邀请不存在、已使用或已过期。',
  },
  remedy: { en: 'Ask for a new one.', zh: '请申请新的邀请。' },
});

export const lastAdministrator = defineProblem({
  code: 'access.last-administrator',
  texts: {
    en: 'This would leave the organisation without an administrator.',
    zh: '此操作会使该机构没有管理员。',
  },
  remedy: {
    en: 'Give another member the role of administrator first.',
    zh: '请先为另一名成员授予管理员角色。',
  },
});

export const noSecondFactor = defineProblem({
  code: 'access.no-second-factor',
  texts: {
    en: 'This account has no second factor.',
    zh: '此账户未设置第二因素，无需恢复码。',
  },
  remedy: { en: 'Set up an authenticator first.', zh: '请先设置身份验证器。' },
});

export const servesOthersToo = defineProblem({
  code: 'access.serves-others-too',
  texts: {
    en: 'This person serves another organisation too, whose data a new password would open.',
    zh: '此人同时服务于其他机构，重设密码将使其数据可被访问。',
  },
  remedy: {
    en: 'They can change the password themselves after they signed in.',
    zh: '本人登录后可自行修改密码。',
  },
});

export const notTheOperator = defineProblem({
  code: 'access.not-the-operator',
  texts: {
    en: 'Organisations are taken in by the one that runs this server.',
    zh: '只有运营此服务器的机构才能接纳新机构。',
  },
  remedy: { en: 'Ask its administrators.', zh: '请联系该机构的管理员。' },
});

export const keyOfAnotherRequest = defineProblem({
  code: 'registry.key-of-another-request',
  texts: {
    en: 'This idempotency key was used for another request.',
    zh: '该幂等键已用于另一个请求。',
  },
  remedy: { en: 'Use a new key for each request.', zh: '请为每个请求使用新的幂等键。' },
});

export const tokenEndsBadly = defineProblem<'days'>({
  code: 'access.token-too-long',
  params: ['days'],
  texts: {
    en: 'An API token lasts from now on, and {days} days at most.',
    zh: 'API 令牌自现在起生效，最长 {days} 天。',
  },
  remedy: { en: 'Choose an earlier end.', zh: '请选择更早的到期时间。' },
});

export const signInAnew = defineProblem({
  code: 'access.sign-in-anew',
  texts: {
    en: 'This account has no password: who signed in more than ten minutes ago has to prove anew that it is theirs.',
    zh: '此账户没有密码：登录已超过十分钟，须重新证明您是其本人。',
  },
  remedy: {
    en: 'Sign out, and sign in by your provider again.',
    zh: '请退出后通过提供方重新登录。',
  },
});
