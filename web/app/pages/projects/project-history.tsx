import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import type { Project } from '../../api/projects.ts';
import { utcTime } from '../../words/times.ts';
import { PersonName } from './person-name.tsx';

const texts = {
  title: { en: 'Record', zh: '项目记录' },
  note: { en: 'append-only; times UTC', zh: '仅追加；时间为 UTC' },
  none: { en: 'Nothing happened yet.', zh: '尚无记录。' },
} satisfies Record<string, Texts>;

/** What happened in a project, the newest first. */
export function ProjectHistory({ project }: { readonly project: Project }) {
  const { say } = useWords();
  const { history } = project;
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      {history.length === 0 ? <p className="none">{say(texts.none)}</p> : null}
      <ul className="record">
        {history.map(({ at, event, texts: name, account, about }) => (
          <li key={`${at}${event}${about}`}>
            <span className="s nb">{utcTime(at)}</span>
            <span className="any">
              <b>
                <PersonName project={project} id={account} />
              </b>{' '}
              {say(name)}
              {about === null ? null : <span className="s"> {about}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
