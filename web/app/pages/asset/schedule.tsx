import './upkeep/upkeep.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { changeSchedule, type Schedule, scheduleQuery } from '../../api/schedules.ts';
import { useMay } from '../../api/session.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { rhythmOf } from '../../words/schedule-words.ts';
import { utcTime } from '../../words/times.ts';
import { nameOfSource } from '../assessing/run-words.ts';
import { useNames } from '../evidence/people.ts';
import { ScheduleForm } from './schedule-form.tsx';

const texts = {
  title: { en: 'Re-assessment', zh: '定期重评' },
  note: { en: 'by the server, at an hour of UTC', zh: '由服务器执行，时间为 UTC' },
  none: { en: 'It is not assessed again by itself.', zh: '未设置定期重评。' },
  stands: {
    en: '{source}: {rhythm}. Next: {next}.',
    zh: '{source}：{rhythm}。下次执行：{next}。',
  },
  paused: { en: '{source}: {rhythm}. Paused.', zh: '{source}：{rhythm}。已暂停。' },
  muted: { en: 'Nobody is told before {until}.', zh: '{until} 之前不发送通知。' },
  letters: { en: 'Letters go to {names}.', zh: '邮件通知：{names}。' },
  noLetters: { en: 'Nobody gets a letter.', zh: '不发送邮件。' },
  separator: { en: ', ', zh: '、' },
  set: { en: 'Set a schedule', zh: '设置计划' },
  change: { en: 'Change the schedule', zh: '修改计划' },
  pause: { en: 'Pause', zh: '暂停' },
  resume: { en: 'Resume', zh: '恢复' },
  all: { en: 'All schedules', zh: '全部计划' },
} satisfies Record<string, Texts>;

/** When an asset is assessed again by itself; for those who may, the form that sets it. */
export function ScheduleSection({ asset }: { readonly asset: string }) {
  const { say } = useWords();
  const { data, error } = useQuery(scheduleQuery(asset));
  const may = useMay()('schedule.change');
  const [isOpen, setOpen] = useState(false);
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return null;
  const { schedule, version } = data;
  return (
    <div className="wrap">
      <Section
        id="schedule"
        title={say(texts.title)}
        note={say(texts.note)}
        aside={<Link to="/schedules">{say(texts.all)}</Link>}
      >
        {schedule === null ? (
          <p>{say(texts.none)}</p>
        ) : (
          <Stands schedule={schedule} nextAt={data.nextAt} />
        )}
        {may ? (
          <p className="upkeep-buttons">
            <button
              type="button"
              className="btn small"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {say(schedule === null ? texts.set : texts.change)}
            </button>{' '}
            {schedule === null ? null : (
              <Pause asset={asset} schedule={schedule} version={version} />
            )}
          </p>
        ) : null}
        {may && isOpen ? (
          <div className="narrow">
            <ScheduleForm
              key={version}
              asset={asset}
              schedule={schedule}
              version={version}
              close={() => setOpen(false)}
            />
          </div>
        ) : null}
      </Section>
    </div>
  );
}

function Stands({
  schedule,
  nextAt,
}: {
  readonly schedule: Schedule;
  readonly nextAt: string | null;
}) {
  const words = useWords();
  const { say } = words;
  const nameOf = useNames();
  const { active, mutedUntil, recipients, source } = schedule;
  const stands = {
    source: nameOfSource(source, words),
    rhythm: rhythmOf(schedule, words),
    next: nextAt === null ? '' : utcTime(nextAt),
  };
  const isMuted = mutedUntil !== null && mutedUntil > new Date().toISOString();
  const names = recipients.map(nameOf).join(say(texts.separator));
  return (
    <>
      <p className="any">{say(active ? texts.stands : texts.paused, stands)}</p>
      <p className="s any">
        {isMuted ? `${say(texts.muted, { until: utcTime(mutedUntil) })} ` : ''}
        {names === '' ? say(texts.noLetters) : say(texts.letters, { names })}
      </p>
    </>
  );
}

function Pause({
  asset,
  schedule,
  version,
}: {
  readonly asset: string;
  readonly schedule: Schedule;
  readonly version: number;
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const { active } = schedule;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      changeSchedule(asset, { version, schedule: { ...schedule, active: !active } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['schedules'] }),
  });
  return (
    <>
      <button
        type="button"
        className="btn small"
        aria-disabled={isPending}
        onClick={() => (isPending ? undefined : mutate())}
      >
        {say(active ? texts.pause : texts.resume)}
      </button>
      {error === null ? null : <ProblemNotice error={error} />}
    </>
  );
}
