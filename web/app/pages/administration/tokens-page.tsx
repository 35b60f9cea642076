import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { LongTable } from '../../../view/headed-table.tsx';
import { Section } from '../../../view/section.tsx';
import type { RowPlace } from '../../../view/virtual-rows.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import { count } from '../../../view/words/numbers.ts';
import type { ApiToken } from '../../api/people.ts';
import { membersQuery, revokeToken, tokensQuery } from '../../api/people.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Told } from '../../shell/told.tsx';
import { scopeTerms } from '../../words/role-terms.ts';
import { utcTime } from '../../words/times.ts';
import { TokenForm } from './token-form.tsx';

const texts = {
  title: { en: 'API tokens', zh: 'API 令牌' },
  lead: {
    en: 'Active tokens: {count}. Each acts for its owner, never further than its scope.',
    zh: '有效令牌 {count} 个。令牌代表其所有者操作，且不超出其授权范围。',
  },
  list: { en: 'Tokens', zh: '令牌列表' },
  note: { en: 'times in UTC', zh: '时间为 UTC' },
  none: {
    en: 'Tokens for programs will stand here, as for a pipeline that puts each report into the registry. Make the first one below.',
    zh: '供程序使用的令牌将列在此处，例如自动提交评估报告的流水线。请在下方创建第一个。',
  },
  name: { en: 'Name', zh: '名称' },
  owner: { en: 'Owner', zh: '所有者' },
  scopes: { en: 'Scope', zh: '授权范围' },
  ends: { en: 'Ends', zh: '到期' },
  revoked: { en: 'revoked {at}', zh: '已于 {at} 撤销' },
  ended: { en: 'ended {at}', zh: '已于 {at} 到期' },
  revoke: { en: 'Revoke', zh: '撤销' },
  opensNothing: { en: 'The token opens nothing any more.', zh: '令牌已失效。' },
  revokeOf: { en: 'Revoke {name}', zh: '撤销 {name}' },
} satisfies Record<string, Texts>;

/** API tokens: those there are, and another one. */
export function TokensPage() {
  const { say } = useWords();
  const { data: tokens } = useSuspenseQuery(tokensQuery);
  const queries = useQueryClient();
  const { mutate, error, isSuccess } = useMutation({
    mutationFn: revokeToken,
    onSuccess: () => queries.invalidateQueries(tokensQuery),
  });
  const open = tokens.filter((token) => endOf(token) === null).length;
  return (
    <>
      <PageHead title={say(texts.title)} lead={say(texts.lead, { count: count(open) })} />
      <Section title={say(texts.list)} note={say(texts.note)}>
        {tokens.length === 0 ? (
          <p className="none">{say(texts.none)}</p>
        ) : (
          <TokenTable tokens={tokens} revoke={mutate} />
        )}
        <Told>{isSuccess ? say(texts.opensNothing) : null}</Told>
        {error === null ? null : <ProblemNotice error={error} />}
      </Section>
      <TokenForm />
    </>
  );
}

interface TableProps {
  readonly tokens: readonly ApiToken[];
  readonly revoke: (id: string) => void;
}

function TokenTable({ tokens, revoke }: TableProps) {
  const { say } = useWords();
  return (
    <LongTable
      label={say(texts.list)}
      className="stacks"
      heads={[say(texts.name), say(texts.owner), say(texts.scopes), say(texts.ends), '']}
      rows={tokens}
      height={37}
    >
      {(token, place) => <TokenRow key={token.id} token={token} revoke={revoke} place={place} />}
    </LongTable>
  );
}

interface RowProps extends Pick<TableProps, 'revoke'> {
  readonly token: ApiToken;
  readonly place: RowPlace;
}

function TokenRow({ token, revoke, place }: RowProps) {
  const { say } = useWords();
  const { data: members } = useQuery(membersQuery);
  const { id, name, account, scopes, expiresAt } = token;
  const owner = members?.find((one) => one.account === account)?.name;
  const end = endOf(token);
  return (
    <tr {...place}>
      <th scope="row">
        <Name of={name} />
      </th>
      <td data-head={say(texts.owner)}>
        {owner === undefined ? <span className="mono s">{account}</span> : <Name of={owner} />}
      </td>
      <td data-head={say(texts.scopes)}>
        {scopes.map((scope) => say(scopeTerms[scope])).join(' · ')}
      </td>
      <td className="nb" data-head={say(texts.ends)}>
        {end === null ? utcTime(expiresAt) : say(texts[end.how], { at: utcTime(end.at) })}
      </td>
      <td className="acts">
        {end === null ? (
          <button
            type="button"
            className="btn small"
            aria-label={say(texts.revokeOf, { name })}
            onClick={() => revoke(id)}
          >
            {say(texts.revoke)}
          </button>
        ) : null}
      </td>
    </tr>
  );
}

interface End {
  readonly how: 'revoked' | 'ended';
  readonly at: string;
}

/** How a token came to open nothing; null while it opens something. */
function endOf({ revokedAt, expiresAt }: ApiToken): End | null {
  if (revokedAt !== null) return { how: 'revoked', at: revokedAt };
  return new Date(expiresAt) <= new Date() ? { how: 'ended', at: expiresAt } : null;
}
