import '../../../view/tables.css';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../../view/headed-table.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import { score } from '../../../view/words/numbers.ts';
import { type ScheduleLine, schedulesQuery } from '../../api/schedules.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { rhythmOf, runStateTerms } from '../../words/schedule-words.ts';
import { utcTime } from '../../words/times.ts';
import { levelTerms } from '../compare/change-terms.ts';

const texts = {
  title: { en: 'Re-assessment', zh: '定期重评' },
  lead: {
    en: 'Data assets that the server assesses again by itself. Times are UTC.',
    zh: '由服务器定期重新评估的数据资产。时间均为 UTC。',
  },
  list: { en: 'Schedules', zh: '计划' },
  note: { en: 'the next due first', zh: '按下次执行时间排序' },
  asset: { en: 'Data asset', zh: '数据资产' },
  rhythm: { en: 'When', zh: '周期' },
  next: { en: 'Next', zh: '下次执行' },
  last: { en: 'Last run', zh: '上次执行' },
  drift: { en: 'Drift told', zh: '已告知的漂移' },
  paused: { en: 'paused', zh: '已暂停' },
  muted: { en: 'muted until {until}', zh: '静音至 {until}' },
  never: { en: 'not yet', zh: '尚未执行' },
  noDrift: { en: 'none', zh: '无' },
  told: { en: '{level}, score {before} → {after}', zh: '{level}，得分 {before} → {after}' },
  none: {
    en: 'None yet. A steward sets one on the page of a data asset.',
    zh: '暂无。管理员可在数据资产页面设置。',
  },
  more: { en: 'Show more', zh: '显示更多' },
} satisfies Record<string, Texts>;

/** Every schedule of the organisation, with its last and next run and the drift that was told. */
export function SchedulesPage() {
  const { say } = useWords();
  const list = useSuspenseInfiniteQuery(schedulesQuery);
  const lines = list.data.pages.flatMap(({ items }) => items);
  const heads = [texts.asset, texts.rhythm, texts.next, texts.last, texts.drift].map(
    (head: Texts) => say(head),
  );
  return (
    <div className="wrap">
      <PageHead title={say(texts.title)} lead={say(texts.lead)} />
      <Section title={say(texts.list)} note={say(texts.note)}>
        {lines.length === 0 ? (
          <p className="none">{say(texts.none)}</p>
        ) : (
          <HeadedTable label={say(texts.list)} heads={heads} className="stacks">
            <tbody>
              {lines.map((line) => (
                <Row key={line.asset.id} line={line} />
              ))}
            </tbody>
          </HeadedTable>
        )}
        {list.hasNextPage ? (
          <button type="button" className="btn small" onClick={() => list.fetchNextPage()}>
            {say(texts.more)}
          </button>
        ) : null}
      </Section>
    </div>
  );
}

function Row({ line }: { readonly line: ScheduleLine }) {
  const words = useWords();
  const { say } = words;
  const { asset, schedule, nextAt, lastRun, driftTold } = line;
  const { mutedUntil } = schedule;
  return (
    <tr>
      <th scope="row" className="any">
        <Link to="/assets/$asset" params={{ asset: asset.id }} hash="schedule">
          <Name of={asset.name} />
        </Link>
      </th>
      <td className="any" data-head={say(texts.rhythm)}>
        {rhythmOf(schedule, words)}
        {mutedUntil !== null && mutedUntil > new Date().toISOString() ? (
          <span className="s"> {say(texts.muted, { until: utcTime(mutedUntil) })}</span>
        ) : null}
      </td>
      <td data-head={say(texts.next)}>{schedule.active ? utcTime(nextAt) : say(texts.paused)}</td>
      <td className="any" data-head={say(texts.last)}>
        {lastRun === null ? (
          <span className="s">{say(texts.never)}</span>
        ) : (
          <>
            <Link to="/assess/$run" params={{ run: lastRun.id }}>
              {utcTime(lastRun.createdAt)}
            </Link>{' '}
            {say(runStateTerms[lastRun.state])}
            {lastRun.problem === null ? null : <span className="s"> {lastRun.problem.title}</span>}
          </>
        )}
      </td>
      <td className="any" data-head={say(texts.drift)}>
        {driftTold === null ? (
          <span className="s">{say(texts.noDrift)}</span>
        ) : (
          <Drift {...driftTold} />
        )}
      </td>
    </tr>
  );
}

function Drift(told: NonNullable<ScheduleLine['driftTold']>) {
  const { say } = useWords();
  const { at, level, before, after, scoreBefore, scoreAfter } = told;
  const scores = { before: score(scoreBefore), after: score(scoreAfter) };
  return (
    <>
      <Link to="/compare" search={{ before, after }}>
        {utcTime(at)}
      </Link>{' '}
      {say(texts.told, { level: say(levelTerms[level]), ...scores })}
    </>
  );
}
