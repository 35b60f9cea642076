import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import { membersQuery } from '../../api/people.ts';

const kinds: Readonly<Record<string, Texts>> = {
  account: { en: 'account', zh: '账户' },
  asset: { en: 'data asset', zh: '数据资产' },
  certificate: { en: 'certificate', zh: '凭证' },
  correction: { en: 'correction', zh: '更正请求' },
  document: { en: 'document', zh: '材料' },
  invitation: { en: 'invitation', zh: '邀请' },
  job: { en: 'assessment run', zh: '评估任务' },
  organisation: { en: 'organisation', zh: '机构' },
  project: { en: 'project', zh: '评估项目' },
  registration: { en: 'registration', zh: '登记' },
  run: { en: 'pipeline run', zh: '流水线运行' },
  sample: { en: 'masked sample', zh: '脱敏样本' },
  term: { en: 'glossary term', zh: '业务术语' },
  token: { en: 'API token', zh: 'API 令牌' },
  upload: { en: 'data file', zh: '数据文件' },
  webhook: { en: 'webhook', zh: 'Webhook' },
};

/** What an entry of the trail is about: led to where it has a page, and its id as the entry holds it. */
export function AuditSubject({ subject }: { readonly subject: string }) {
  const { say } = useWords();
  const colon = subject.indexOf(':');
  const [kind, id] = [subject.slice(0, colon), subject.slice(colon + 1)];
  const named = kinds[kind];
  if (named === undefined) return <span className="mono">{subject}</span>;
  return (
    <>
      <Door kind={kind} id={id}>
        {say(named)}
      </Door>{' '}
      <span className="mono s">{id}</span>
    </>
  );
}

interface DoorProps {
  readonly kind: string;
  readonly id: string;
  readonly children: ReactNode;
}

function Door({ kind, id, children }: DoorProps) {
  if (kind === 'asset')
    return (
      <Link to="/assets/$asset" params={{ asset: id }}>
        {children}
      </Link>
    );
  if (kind === 'registration')
    return (
      <Link to="/registrations/$registration" params={{ registration: id }}>
        {children}
      </Link>
    );
  if (kind === 'project')
    return (
      <Link to="/projects/$project" params={{ project: id }}>
        {children}
      </Link>
    );
  if (kind === 'certificate')
    return (
      <Link to="/verify/$certificate" params={{ certificate: id }}>
        {children}
      </Link>
    );
  return kind === 'account' ? <AccountName id={id}>{children}</AccountName> : children;
}

function AccountName({ id, children }: Omit<DoorProps, 'kind'>) {
  const { data: members } = useQuery(membersQuery);
  const name = members?.find(({ account }) => account === id)?.name;
  return name === undefined ? children : <Name of={name} />;
}
