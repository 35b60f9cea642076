import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { paperTerms } from '../../../../../src/vocabulary/registry/projects/project-terms.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../../../view/headed-table.tsx';
import { Section } from '../../../../view/section.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import { Name } from '../../../../view/words/names.tsx';
import type { Project } from '../../../api/projects.ts';
import { EventButtons } from '../events/event-buttons.tsx';
import { mayBring } from '../events/use-event.ts';
import { PersonName } from '../person-name.tsx';
import { PaperForm } from './paper-form.tsx';

const texts = {
  title: { en: 'Working papers', zh: '工作底稿' },
  note: { en: 'documents and reports by their hash', zh: '文件与评估结果，均以哈希值固定' },
  none: { en: 'No working paper was added yet.', zh: '尚未添加工作底稿。' },
  paper: { en: 'Paper', zh: '底稿' },
  step: { en: 'Step', zh: '步骤' },
  added: { en: 'Added', zh: '添加' },
  add: { en: 'Add a working paper', zh: '添加工作底稿' },
  struck: { en: 'struck {on}: {reason}', zh: '{on} 作废：{reason}' },
} satisfies Record<string, Texts>;

type Paper = Project['record']['papers'][number];

/** What the findings rest on. What was struck stays to be seen. */
export function Papers({ project }: { readonly project: Project }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { papers } = project.record;
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      {papers.length === 0 ? (
        <p className="none">{say(texts.none)}</p>
      ) : (
        <HeadedTable
          label={say(texts.title)}
          className="items"
          heads={['', say(texts.paper), say(texts.step), say(texts.added)]}
        >
          <tbody>
            {papers.map((paper) => (
              <PaperRow key={paper.id} project={project} paper={paper} />
            ))}
          </tbody>
        </HeadedTable>
      )}
      {isOpen ? (
        <div className="event-form">
          <PaperForm project={project} close={() => setOpen(false)} />
        </div>
      ) : null}
      {!isOpen && mayBring(project, 'addPaper') ? (
        <button type="button" className="btn small" onClick={() => setOpen(true)}>
          {say(texts.add)}
        </button>
      ) : null}
    </Section>
  );
}

function PaperRow({ project, paper }: { readonly project: Project; readonly paper: Paper }) {
  const { say } = useWords();
  const { id, title, kind, sha256, step, added, struck } = paper;
  const asset = project.assets.find((one) => one.id === paper.asset);
  const stepName = project.steps.find((one) => one.step === step)?.texts;
  return (
    <tr className={struck === undefined ? '' : 'struck'}>
      <th scope="row" className="mono">
        {id}
      </th>
      <td className="said">
        <PaperLink paper={paper}>
          <Name of={title} />
        </PaperLink>
        <span className="s sub">
          {say(paperTerms[kind])}
          {asset === undefined ? null : (
            <>
              {' · '}
              <Name of={asset.name} />
            </>
          )}
          {' · '}
          <span className="mono" title={sha256}>
            {sha256.slice(0, 12)}
          </span>
        </span>
        {struck === undefined ? (
          <EventButtons project={project} events={['strikePaper']} about={{ paper: id }} of={id} />
        ) : (
          <span className="s sub prose">
            {say(texts.struck, { on: struck.on, reason: struck.reason })}
          </span>
        )}
      </td>
      <td className="nb">{stepName && say(stepName)}</td>
      <td className="nb">
        {added.on}
        <span className="s sub">
          <PersonName project={project} id={added.by} />
        </span>
      </td>
    </tr>
  );
}

function PaperLink({
  paper: { kind, of, asset },
  children,
}: {
  readonly paper: Paper;
  readonly children: React.ReactNode;
}) {
  if (kind === 'document' || asset === undefined) {
    return (
      <a className="any" href={`/api/v1/documents/${of}/content`} download>
        {children}
      </a>
    );
  }
  const search = { assessment: of, ...(kind === 'valuation' ? { part: 'value' as const } : {}) };
  return (
    <Link className="any" to="/assets/$asset" params={{ asset }} search={search}>
      {children}
    </Link>
  );
}
