import type {
  RegistrationHistoryLine,
  RegistrationPage,
} from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { utcTime } from '../../words/times.ts';
import { CaseFile } from './case-documents.tsx';

const texts = {
  title: { en: 'Record', zh: '办理记录' },
  note: { en: 'append-only, hash-chained; times UTC', zh: '仅追加、哈希链存证；时间为 UTC' },
  late: { en: '{days} working days late', zh: '逾期 {days} 个工作日' },
  lateGuessed: {
    en: '{days} working days late (holidays not known then)',
    zh: '逾期 {days} 个工作日（当时节假日安排尚未公布）',
  },
  undecided: {
    en: '“{event}” ({on} by Monday to Friday) was not assumed: the holidays were not known',
    zh: '当时节假日安排尚未公布，未推定“{event}”（按周一至周五推算为 {on}）',
  },
  takesEffect: { en: 'as of {on}', zh: '自 {on} 起生效' },
  comma: { en: ', ', zh: '、' },
  none: { en: 'Nothing happened yet.', zh: '尚无记录。' },
} satisfies Record<string, Texts>;

/** What happened to a case, the newest first. */
export function CaseHistory({
  data: { id, history, documents },
}: {
  readonly data: Pick<RegistrationPage, 'id' | 'history' | 'documents'>;
}) {
  const { say } = useWords();
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      {history.length === 0 ? <p className="none">{say(texts.none)}</p> : null}
      <ul className="record">
        {history.map(({ at, on, texts: event, by, notes, documents: basis, ...limits }) => (
          <li key={`${at}${event.en}`}>
            <span className="s nb">{utcTime(at)}</span>
            <span>
              <b>{say(by)}</b> {say(event)}
              {at.startsWith(on) ? null : (
                <span className="s"> {say(texts.takesEffect, { on })}</span>
              )}
              {notes.length === 0 ? null : (
                <span className="s sub any">
                  {notes.map((one) => say(one)).join(say(texts.comma))}
                </span>
              )}
              {basis.map((one) => (
                <span key={one} className="s sub any">
                  <CaseFile registration={id} id={one} documents={documents} />
                </span>
              ))}
              <LimitsKept {...limits} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is to be said of the limits of an act: how late it was, and what was not assumed before it. */
function LimitsKept({
  lateDays: days,
  lateProvisional,
  undecided,
}: Pick<RegistrationHistoryLine, 'lateDays' | 'lateProvisional' | 'undecided'>) {
  const { say } = useWords();
  return (
    <>
      {days === undefined ? null : (
        <span className="late">
          {' '}
          {say(lateProvisional ? texts.lateGuessed : texts.late, { days })}
        </span>
      )}
      {undecided === undefined ? null : (
        <span className="s sub">
          {say(texts.undecided, { event: say(undecided.texts), on: undecided.on })}
        </span>
      )}
    </>
  );
}
