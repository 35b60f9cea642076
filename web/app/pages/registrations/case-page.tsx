import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { RegistrationPage } from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { registrationQuery } from '../../api/registrations.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Asked } from './asked.tsx';
import { CaseDocuments } from './case-documents.tsx';
import { CaseHistory } from './case-history.tsx';
import { Checklist } from './checklist.tsx';
import { useClockWords } from './clock-words.ts';
import { DayRulerPicture } from './day-ruler.tsx';
import { Decision } from './decision.tsx';
import { FollowUps } from './follow-ups.tsx';
import { ApplicationForm } from './form/application-form.tsx';
import { HoldersTable } from './holders-table.tsx';
import { Objections } from './objections.tsx';
import { WayOfCase } from './way-of-case.tsx';

const texts = {
  above: { en: '{kind} · {rules} {version}', zh: '{kind} · {rules} {version}' },
  example: { en: 'These are example rules of nobody.', zh: '示例规则，不代表任何登记机构。' },
  rules: {
    en: 'Rules {id} {version}, SHA-256 of what they said when the case began: {sha256}',
    zh: '适用规则 {id} {version}，立案时规则内容的 SHA-256：{sha256}',
  },
  asset: { en: 'the assessed asset', zh: '所评估的数据资产' },
  left: { en: 'working days left', zh: '个工作日剩余' },
  calendar: {
    en: 'The working calendar {calendar} ends with {year}: days after it are not certain, and nothing is decided by them. The operator adds a calendar file of the next year.',
    zh: '工作日历 {calendar} 截至 {year} 年：此后的日期尚不确定，不据此作出判定。请运营方补充下一年的日历文件。',
  },
  due: { en: 'due {due}', zh: '截止日 {due}' },
} satisfies Record<string, Texts>;

/** One case: where it stands, what it claims, what was examined, and what may be done now. */
export function CasePage() {
  const { say } = useWords();
  const { registration } = useParams({ from: '/members/registrations/$registration' });
  const { data } = useSuspenseQuery(registrationQuery(registration));
  const { rules, kind } = data;
  const above = say(texts.above, {
    kind: say(kind),
    rules: say(rules.name),
    version: rules.version,
  });
  return (
    <>
      <div className="case">
        <PageHead
          title={data.name}
          named
          above={
            <>
              {above} · {rules.example ? `${say(texts.example)} · ` : null}
              <Link
                to="/assets/$asset"
                params={{ asset: data.asset }}
                search={{ assessment: data.assessment }}
              >
                {say(texts.asset)}
              </Link>
            </>
          }
          lead={say(data.stateTexts)}
          aside={<DueBox data={data} />}
        />
        {data.calendarEnds === undefined ? null : (
          <p className="late">{say(texts.calendar, data.calendarEnds)}</p>
        )}
        <WayOfCase way={data.way} />
        {data.ruler === undefined ? null : <DayRulerPicture ruler={data.ruler} />}
        <Asked data={data} />
        {data.form === undefined ? null : (
          <ApplicationForm key={data.id} data={data} form={data.form} />
        )}
        <FollowUps data={data} />
        <Objections data={data} />
        <HoldersTable
          holders={data.holders}
          modes={data.acquisitionModes}
          documents={data.documents}
        />
        <div className="grid two">
          <Checklist data={data} />
          <div>
            <CaseDocuments data={data} />
            <CaseHistory data={data} />
          </div>
        </div>
        {rules.sha256 === undefined ? null : (
          <p className="s any rules-of-case">
            {say(texts.rules, { id: rules.id, version: rules.version, sha256: rules.sha256 })}
          </p>
        )}
      </div>
      <Decision key={data.version} data={data} />
    </>
  );
}

/** The days left as the one large figure; in words where there is no such number. */
function DueBox({ data: { clock } }: { readonly data: RegistrationPage }) {
  const { say } = useWords();
  const words = useClockWords();
  if (clock === undefined) return null;
  const counts = clock.left !== undefined && !clock.stopped && !clock.overdue;
  if (!counts) return <p className={clock.overdue ? 'late' : 'm'}>{words.left(clock)}</p>;
  return (
    <p className="duebox">
      <span className="dd">{clock.left}</span>
      <span>
        <b>{say(texts.left)}</b>
        <span className="s sub">{say(texts.due, { due: clock.due ?? '–' })}</span>
      </span>
    </p>
  );
}
