import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { LongTable } from '../../../view/headed-table.tsx';
import { Section } from '../../../view/section.tsx';
import type { RowPlace } from '../../../view/virtual-rows.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import { count } from '../../../view/words/numbers.ts';
import type { AuditRow, AuditSearch } from '../../api/audit.ts';
import { auditExport, auditQuery } from '../../api/audit.ts';
import { membersQuery } from '../../api/people.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { auditTerms } from '../../words/audit-terms.ts';
import { utcTime } from '../../words/times.ts';
import { AuditFilter } from './audit-filter.tsx';
import { AuditSubject } from './audit-subject.tsx';
import { AuditVerdict } from './audit-verdict.tsx';

const texts = {
  title: { en: 'Audit trail', zh: '审计记录' },
  export: { en: 'Download every entry', zh: '下载全部记录' },
  list: { en: 'What was done', zh: '操作记录' },
  note: { en: 'newest first · times in UTC', zh: '最新在前 · 时间为 UTC' },
  number: { en: 'Entry', zh: '序号' },
  at: { en: 'Time', zh: '时间' },
  who: { en: 'Who', zh: '操作者' },
  what: { en: 'What', zh: '操作' },
  subject: { en: 'On what', zh: '对象' },
  system: { en: 'the system', zh: '系统' },
  none: { en: 'No entry is of that kind.', zh: '没有符合条件的记录。' },
  more: { en: 'Show more', zh: '显示更多' },
  reading: { en: 'Reading …', zh: '正在读取 …' },
} satisfies Record<string, Texts>;

/** What was done in the organisation; before it, whether that can be believed. */
export function AuditTrailPage() {
  const { say } = useWords();
  const search: AuditSearch = useSearch({ from: '/members/administration/audit' });
  const navigate = useNavigate({ from: '/administration/audit' });
  // The entries that are shown stay until the next ones are there.
  const trail = useSuspenseInfiniteQuery(auditQuery(useDeferredValue(search)));
  const rows = trail.data.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHead
        title={say(texts.title)}
        lead={<AuditVerdict />}
        aside={
          <a className="btn" href={auditExport} download>
            {say(texts.export)}
          </a>
        }
      />
      <Section title={say(texts.list)} note={say(texts.note)}>
        <AuditFilter
          search={search}
          go={(next) => navigate({ search: next, replace: true, resetScroll: false })}
        />
        <output className="s">{rows.length === 0 ? say(texts.none) : null}</output>
        <LongTable
          label={say(texts.list)}
          heads={[
            say(texts.number),
            say(texts.at),
            say(texts.who),
            say(texts.what),
            say(texts.subject),
          ]}
          rows={rows}
        >
          {(row, place) => <EntryRow key={row.sequence} row={row} place={place} />}
        </LongTable>
        {trail.hasNextPage ? (
          <p className="buttons">
            <button
              type="button"
              className="btn small"
              aria-disabled={trail.isFetchingNextPage}
              onClick={() => trail.fetchNextPage()}
            >
              {say(trail.isFetchingNextPage ? texts.reading : texts.more)}
            </button>
          </p>
        ) : null}
      </Section>
    </>
  );
}

function EntryRow({ row, place }: { readonly row: AuditRow; readonly place: RowPlace }) {
  const { say } = useWords();
  const { sequence, at, action, subject } = row;
  const named = auditTerms[action];
  return (
    <tr {...place}>
      <th scope="row">{count(sequence)}</th>
      <td className="nb">{utcTime(at)}</td>
      <td className="nb">
        <Actor account={row.account} />
      </td>
      <td className="nb">
        {named === undefined ? <span className="mono">{action}</span> : say(named)}
      </td>
      <td className="nb">
        <AuditSubject subject={subject} />
      </td>
    </tr>
  );
}

/** By name while they are a member; by the id of their account afterwards. */
function Actor({ account }: { readonly account: string | null }) {
  const { say } = useWords();
  const { data: members } = useQuery(membersQuery);
  if (account === null) return <span className="s">{say(texts.system)}</span>;
  const name = members?.find((one) => one.account === account)?.name;
  return name === undefined ? <span className="mono s nb">{account}</span> : <Name of={name} />;
}
