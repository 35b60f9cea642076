import './desk.css';
import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { RegistrationLine } from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import { type DeskSide, deskQuery } from '../../api/registrations.ts';
import { organisationOf, sessionQuery } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { byUrgency } from './by-urgency.ts';
import { useClockWords } from './clock-words.ts';

const texts = {
  desk: { en: 'Desk', zh: '工作台' },
  open: { en: '{count} open · by time left', zh: '{count} 件未结 · 按剩余时间排序' },
  side: { en: 'Which cases', zh: '案件范围' },
  applicant: { en: 'our applications', zh: '本机构的申请' },
  agency: { en: 'submitted to us', zh: '提交至本机构' },
  line: { en: '{kind}, {state}', zh: '{kind}，{state}' },
  more: { en: 'Show more', zh: '显示更多' },
  move: { en: 'move', zh: '移动' },
  openKey: { en: 'open', zh: '打开' },
  noneApplicant: {
    en: 'Applications for registration will stand here. Begin one from the page of an asset that was assessed with --certify.',
    zh: '登记申请将列在此处。请从以 --certify 评估的资产页面发起申请。',
  },
  noneAgency: {
    en: 'Applications that are submitted to your agency will stand here.',
    zh: '提交至本机构的登记申请将列在此处。',
  },
  title: { en: 'Registration', zh: '数据产权登记' },
  choose: {
    en: 'Choose a case; the one with the least time left stands first.',
    zh: '请选择案件；剩余时间最少的排在最前。',
  },
} satisfies Record<string, Texts>;

/** The desk: cases by the time they have left, and the one that is open beside them. */
export function DeskPage() {
  const { say } = useWords();
  const { registration } = useParams({ strict: false });
  const [side, setSide] = useSide(registration);
  const desk = useSuspenseInfiniteQuery(deskQuery(side));
  const lines = byUrgency(desk.data.pages.flatMap(({ items }) => items));
  return (
    <div className="desk">
      <aside className="queue" aria-label={say(texts.desk)}>
        <header>
          <h2>{say(texts.desk)}</h2>
          <span className="s">
            {say(texts.open, { count: lines.filter(({ final }) => !final).length })}
          </span>
        </header>
        <select
          className="field"
          aria-label={say(texts.side)}
          value={side}
          onChange={({ target: { value } }) => setSide(value === 'agency' ? 'agency' : 'applicant')}
        >
          <option value="applicant">{say(texts.applicant)}</option>
          <option value="agency">{say(texts.agency)}</option>
        </select>
        <ol>
          {lines.map((line) => (
            <QueueLine key={line.id} line={line} />
          ))}
        </ol>
        {desk.hasNextPage ? (
          <button type="button" className="btn small" onClick={() => desk.fetchNextPage()}>
            {say(texts.more)}
          </button>
        ) : null}
        <p className="s kb">
          <span className="key">j</span> <span className="key">k</span> {say(texts.move)} ·{' '}
          <span className="key">Enter</span> {say(texts.openKey)}
        </p>
      </aside>
      {registration === undefined ? (
        <div>
          <PageHead title={say(texts.title)} lead={say(texts.choose)} />
          {lines.length === 0 ? (
            <p className="none">
              {say(side === 'agency' ? texts.noneAgency : texts.noneApplicant)}
            </p>
          ) : null}
        </div>
      ) : (
        <Outlet />
      )}
    </div>
  );
}

/** The side of the case that is open; else the agency's, where there is anything on it. */
function useSide(open: string | undefined) {
  const { data: session } = useQuery(sessionQuery);
  const isAgency = session ? organisationOf(session)?.kind === 'agency' : false;
  const [first, second]: readonly [DeskSide, DeskSide] = isAgency
    ? ['agency', 'applicant']
    : ['applicant', 'agency'];
  const ofFirst = useSuspenseInfiniteQuery(deskQuery(first)).data.pages;
  const ofSecond = useSuspenseInfiniteQuery(deskQuery(second)).data.pages;
  const [chosen, choose] = useState<DeskSide | undefined>(undefined);
  const holds = (pages: typeof ofFirst) =>
    pages.some(({ items }) => items.some(({ id }) => open === undefined || id === open));
  const side = !holds(ofFirst) && holds(ofSecond) ? second : first;
  return [chosen ?? side, choose] as const;
}

function QueueLine({ line }: { readonly line: RegistrationLine }) {
  const { say } = useWords();
  const words = useClockWords();
  const { clock } = line;
  return (
    <li>
      <Link
        to="/registrations/$registration"
        params={{ registration: line.id }}
        activeProps={chosen}
        data-row
      >
        <b className="any">
          <Name of={line.name} />
        </b>
        <span className="s">
          {say(texts.line, { kind: say(line.kind), state: say(line.stateTexts) })}
        </span>
        <QueueBar clock={clock} />
        <span className={clock?.overdue ? 's late' : 's'}>{words.left(clock)}</span>
      </Link>
    </li>
  );
}

const chosen = { 'aria-current': 'true' } as const;

/** How much of the limit is used; hatched while the clock stands still. */
function QueueBar({ clock }: { readonly clock: RegistrationLine['clock'] | undefined }) {
  if (clock?.stopped) {
    return (
      <span className="qb" aria-hidden="true">
        <u />
      </span>
    );
  }
  if (clock?.left === undefined || clock.allowed === undefined) return null;
  const used = Math.max(0, Math.min(1, 1 - clock.left / clock.allowed));
  return (
    <span className="qb" aria-hidden="true">
      <i style={{ width: `${used * 100}%` }} />
    </span>
  );
}
