import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { count } from '../../../view/words/numbers.ts';
import { accountQuery, type OwnAccount } from '../../api/account.ts';
import { sessionQuery } from '../../api/session.ts';
import { ToldOnce } from '../administration/told-once.tsx';
import { EnrolFactor } from './enrol-factor.tsx';
import { RemoveFactor, RenewCodes } from './keep-factor.tsx';

const texts = {
  title: { en: 'Second factor', zh: '二次验证' },
  off: {
    en: 'Not set up: whoever knows the password opens this account.',
    zh: '尚未启用：知道密码的人即可登录此账户。',
  },
  offElsewhere: {
    en: 'Not set up: whoever your provider lets in opens this account.',
    zh: '尚未启用：通过提供方验证的人即可登录此账户。',
  },
  on: {
    en: 'Set up. {codes} recovery codes are left.',
    zh: '已启用。剩余恢复码 {codes} 个。',
  },
  codes: {
    en: 'Recovery codes stand in for the authenticator, once each. They are shown this one time: print them or put them into a password manager.',
    zh: '恢复码可代替身份验证器，每个只能使用一次。它们仅显示这一次：请打印或存入密码管理器。',
  },
  setUp: { en: 'Set up an authenticator', zh: '设置身份验证器' },
  renew: { en: 'Change the authenticator', zh: '更换身份验证器' },
  newCodes: { en: 'New recovery codes', zh: '重新生成恢复码' },
  remove: { en: 'Remove the second factor', zh: '移除二次验证' },
} satisfies Record<string, Texts>;

type Doing = 'nothing' | 'enrol' | 'codes' | 'remove';

/** The authenticator of an account: set up, changed, removed, with the codes that stand in for it. */
export function SecondFactor({ account }: { readonly account: OwnAccount }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [doing, setDoing] = useState<Doing>('nothing');
  const [told, setTold] = useState<readonly string[]>([]);
  const { password, secondFactor, recoveryCodes } = account;
  const done = async (codes: readonly string[]) => {
    setTold(codes);
    setDoing('nothing');
    await queries.invalidateQueries(accountQuery);
    // What their organisation asked for is there, or is missing again.
    await queries.invalidateQueries(sessionQuery);
  };
  const off = password ? texts.off : texts.offElsewhere;
  const note = say(secondFactor ? texts.on : off, { codes: count(recoveryCodes) });
  const step = { withPassword: password, withCode: secondFactor, done };
  return (
    <Section title={say(texts.title)} note={note}>
      <div className="people-form">
        {told.length === 0 ? null : (
          <ToldOnce
            sentence={say(texts.codes)}
            secret={told.join('\n')}
            close={() => setTold([])}
          />
        )}
        {doing === 'enrol' ? <EnrolFactor {...step} /> : null}
        {doing === 'codes' ? <RenewCodes {...step} /> : null}
        {doing === 'remove' ? <RemoveFactor {...step} /> : null}
        {doing === 'nothing' && told.length === 0 ? (
          <p className="buttons">
            <button type="button" className="btn" onClick={() => setDoing('enrol')}>
              {say(secondFactor ? texts.renew : texts.setUp)}
            </button>
            {secondFactor && password ? (
              <>
                <button type="button" className="btn" onClick={() => setDoing('codes')}>
                  {say(texts.newCodes)}
                </button>
                <button type="button" className="btn" onClick={() => setDoing('remove')}>
                  {say(texts.remove)}
                </button>
              </>
            ) : null}
          </p>
        ) : null}
      </div>
    </Section>
  );
}
