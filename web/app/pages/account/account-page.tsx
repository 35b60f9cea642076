import '../administration/administration.css';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { accountQuery } from '../../api/account.ts';
import { sessionQuery, useMay } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { OpenSessions } from './open-sessions.tsx';
import { PasswordForm } from './password-form.tsx';
import { ProfileForm } from './profile-form.tsx';
import { ProviderLink } from './provider-link.tsx';
import { SecondFactor } from './second-factor.tsx';
import { ShowFactor } from './show-factor.tsx';

const texts = {
  title: { en: 'Your account', zh: '我的账户' },
  strong: {
    en: 'A password and a second factor open it.',
    zh: '登录需要密码和二次验证。',
  },
  weak: {
    en: 'A password alone opens it: set up a second factor.',
    zh: '仅凭密码即可登录：建议启用二次验证。',
  },
  required: {
    en: 'Your organisation asks for a second factor: set one up below, and everything else opens.',
    zh: '您所在的机构要求启用二次验证：请先在下方完成设置，之后即可使用其他功能。',
  },
  shown: {
    en: 'Your organisation asks for a second factor, and your provider did not say that it saw one: show yours below.',
    zh: '您所在的机构要求二次验证，而提供方未说明已验证：请在下方填写验证码。',
  },
  closed: {
    en: 'Nothing opens it once this session has ended: neither a password nor a provider.',
    zh: '此账户既无密码，也未关联登录提供方：会话结束后将无法登录。',
  },
  elsewhere: { en: '{name} opens it.', zh: '通过 {name} 登录。' },
  tokens: { en: 'API tokens', zh: 'API 令牌' },
  tokensNote: {
    en: 'For programs that work in your name, within what you may do.',
    zh: '供程序以您的名义、在您的权限范围内使用。',
  },
  toTokens: { en: 'Your API tokens', zh: '我的 API 令牌' },
} satisfies Record<string, Texts>;

/** What a person decides about their own account. */
export function AccountPage() {
  const { say } = useWords();
  const { data: account } = useSuspenseQuery(accountQuery);
  const { data: session } = useQuery(sessionQuery);
  const may = useMay();
  const { password, secondFactor, provider } = account;
  const byPassword = secondFactor ? texts.strong : texts.weak;
  const elsewhere = provider === null ? texts.closed : texts.elsewhere;
  const own = password ? byPassword : elsewhere;
  const isAsked = session?.secondFactorRequired ?? false;
  const asked = secondFactor ? texts.shown : texts.required;
  const lead = isAsked ? asked : own;
  return (
    <div className="wrap">
      <PageHead title={say(texts.title)} lead={say(lead, { name: provider?.name ?? '' })} />
      {isAsked && secondFactor ? <ShowFactor /> : null}
      <ProfileForm account={account} />
      <PasswordForm account={account} />
      <SecondFactor account={account} />
      <ProviderLink account={account} />
      <OpenSessions />
      {may('token.list') ? (
        <Section title={say(texts.tokens)} note={say(texts.tokensNote)}>
          <p className="buttons">
            <Link className="btn" to="/administration/tokens">
              {say(texts.toTokens)}
            </Link>
          </p>
        </Section>
      ) : null}
    </div>
  );
}
