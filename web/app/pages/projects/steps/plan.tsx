import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { partyTerms } from '../../../../../src/vocabulary/registry/projects/project-terms.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { Section } from '../../../../view/section.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import { Name } from '../../../../view/words/names.tsx';
import type { Project } from '../../../api/projects.ts';
import { mayBring } from '../events/use-event.ts';
import { PlanForm } from './plan-form.tsx';

const texts = {
  title: { en: 'Plan', zh: '评估计划' },
  note: { en: 'what is assessed, for whom, as of which day', zh: '评估对象、委托方与基准日' },
  none: {
    en: 'The plan will stand here: purpose, scope, parties, date of reference, assets.',
    zh: '评估计划将显示在此处：目的、范围、相关方、基准日与数据资产。',
  },
  edit: { en: 'Edit the plan', zh: '编辑计划' },
  purpose: { en: 'Purpose', zh: '评估目的' },
  scope: { en: 'Scope', zh: '评估范围' },
  reference: { en: 'Date of reference', zh: '评估基准日' },
  parties: { en: 'Parties', zh: '相关方' },
  assets: { en: 'Assets in scope', zh: '范围内数据资产' },
  notAssessed: { en: 'no assessment among the papers', zh: '工作底稿中尚无评估结果' },
} satisfies Record<string, Texts>;

/** Purpose, scope, parties, date of reference and assets; edited while the project is prepared. */
export function Plan({ project }: { readonly project: Project }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const may = mayBring(project, 'plan');
  const { plan } = project.record;
  return (
    <Section
      title={say(texts.title)}
      note={say(texts.note)}
      aside={
        may && !isOpen ? (
          <button type="button" className="btn small" onClick={() => setOpen(true)}>
            {say(texts.edit)}
          </button>
        ) : null
      }
    >
      {isOpen ? <PlanForm project={project} close={() => setOpen(false)} /> : null}
      {!isOpen && plan === undefined ? <p className="none">{say(texts.none)}</p> : null}
      {!isOpen && plan !== undefined ? <PlanFacts project={project} plan={plan} /> : null}
    </Section>
  );
}

function PlanFacts({
  project: { assets },
  plan: { purpose, scope, referenceDate, parties },
}: {
  readonly project: Project;
  readonly plan: NonNullable<Project['record']['plan']>;
}) {
  const { say } = useWords();
  return (
    <dl className="kv plan">
      <dt>{say(texts.purpose)}</dt>
      <dd className="prose">{purpose}</dd>
      <dt>{say(texts.scope)}</dt>
      <dd className="prose">{scope}</dd>
      <dt>{say(texts.reference)}</dt>
      <dd>{referenceDate}</dd>
      <dt>{say(texts.parties)}</dt>
      <dd>
        {parties.map(({ kind, name }) => (
          <span key={`${kind}${name}`} className="sub">
            <Name of={name} /> <span className="s">{say(partyTerms[kind])}</span>
          </span>
        ))}
      </dd>
      <dt>{say(texts.assets)}</dt>
      <dd>
        {assets.map(({ id, name, assessed }) => (
          <span key={id} className="sub">
            <Link to="/assets/$asset" params={{ asset: id }}>
              <Name of={name} />
            </Link>{' '}
            {assessed ? null : <span className="s">◌ {say(texts.notAssessed)}</span>}
          </span>
        ))}
      </dd>
    </dl>
  );
}
