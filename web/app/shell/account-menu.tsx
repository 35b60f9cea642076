import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { Modal } from '../../view/dialog.tsx';
import { useWords } from '../../view/words/language.tsx';
import { Name } from '../../view/words/names.tsx';
import type { SessionRecord } from '../api/session.ts';
import { organisationOf, sessionQuery, signOut } from '../api/session.ts';
import { roleTerms } from '../words/role-terms.ts';

const texts = {
  title: { en: 'Account', zh: '账户' },
  organisation: { en: 'Organisation', zh: '机构' },
  roles: { en: 'Roles', zh: '角色' },
  email: { en: 'E-mail', zh: '电子邮箱' },
  none: { en: 'none', zh: '无' },
  own: { en: 'Your account', zh: '我的账户' },
  change: { en: 'Change organisation', zh: '切换机构' },
  signOut: { en: 'Sign out', zh: '退出登录' },
} satisfies Record<string, Texts>;

/** Who is signed in, for whom and as what; signs out. */
export function AccountMenu({ session }: { readonly session: SessionRecord }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="plain s nb account"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Name of={session.account.name} />
      </button>
      {open ? <AccountDialog session={session} close={() => setOpen(false)} /> : null}
    </>
  );
}

function AccountDialog({
  session,
  close,
}: {
  readonly session: SessionRecord;
  readonly close: () => void;
}) {
  const { say } = useWords();
  const leave = useSignOut();
  const { account, organisations } = session;
  const organisation = organisationOf(session);
  const roles = organisation?.roles ?? [];
  return (
    <Modal title={say(texts.title)} close={close}>
      <dl className="kv">
        <dt>{say(texts.email)}</dt>
        <dd>{account.email}</dd>
        <dt>{say(texts.organisation)}</dt>
        <dd>{organisation === undefined ? say(texts.none) : <Name of={organisation.name} />}</dd>
        <dt>{say(texts.roles)}</dt>
        <dd>{roles.map((role) => say(roleTerms[role])).join(' · ') || say(texts.none)}</dd>
      </dl>
      <p className="buttons">
        <Link className="btn" to="/account" onClick={close}>
          {say(texts.own)}
        </Link>
        {organisations.length > 1 ? (
          <Link className="btn" to="/organisation" onClick={close}>
            {say(texts.change)}
          </Link>
        ) : null}
        <button type="button" className="btn" onClick={leave}>
          {say(texts.signOut)}
        </button>
      </p>
    </Modal>
  );
}

/** Nothing that was read stays in the browser. */
function useSignOut(): () => Promise<void> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    const elsewhere = await signOut();
    queries.clear();
    queries.setQueryData(sessionQuery.queryKey, null);
    if (elsewhere === null) await navigate({ to: '/sign-in' });
    else window.location.assign(elsewhere);
  };
}
