import './upkeep.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { Section } from '../../../../view/section.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import { useMay } from '../../../api/session.ts';
import { upkeepQuery } from '../../../api/upkeep.ts';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';
import { GradeForm } from './grade-form.tsx';
import { KeepersForm } from './keepers-form.tsx';
import { RelationsForm } from './relations-form.tsx';
import { TermsForm } from './terms-form.tsx';
import { UpkeepFacts } from './upkeep-facts.tsx';

const texts = {
  title: { en: 'Catalogue entry', zh: '目录信息' },
  note: {
    en: 'kept by people, beside what assessments say',
    zh: '由人员维护，独立于评估结果',
  },
} satisfies Record<string, Texts>;

const forms = {
  keepers: {
    name: { en: 'Owner, steward and tags', zh: '所有者、管理员与标签' },
    action: 'asset.change',
    Form: KeepersForm,
  },
  grade: {
    name: { en: 'Decide the data grade', zh: '认定数据级别' },
    action: 'asset.classify',
    Form: GradeForm,
  },
  terms: {
    name: { en: 'Glossary terms', zh: '业务术语' },
    action: 'asset.change',
    Form: TermsForm,
  },
  relations: {
    name: { en: 'Related data assets', zh: '关联数据资产' },
    action: 'asset.change',
    Form: RelationsForm,
  },
} as const;
type FormName = keyof typeof forms;
const formNames = Object.keys(forms) as FormName[];

/** What people keep of an asset in the catalogue, and for those who may, the forms that change it. */
export function Upkeep({ asset }: { readonly asset: string }) {
  const { say } = useWords();
  const { data: upkeep, error } = useQuery(upkeepQuery(asset));
  const may = useMay();
  const [open, setOpen] = useState<FormName>();
  const allowed = formNames.filter((name) => may(forms[name].action));
  if (error !== null) return <ProblemNotice error={error} />;
  if (upkeep === undefined) return null;
  const Form = open === undefined ? undefined : forms[open].Form;
  return (
    <div className="wrap">
      <Section title={say(texts.title)} note={say(texts.note)}>
        <UpkeepFacts upkeep={upkeep} />
        {allowed.length === 0 ? null : (
          <p className="upkeep-buttons">
            {allowed.map((name) => (
              <button
                key={name}
                type="button"
                className="btn small"
                aria-expanded={open === name}
                onClick={() => setOpen(open === name ? undefined : name)}
              >
                {say(forms[name].name)}
              </button>
            ))}
          </p>
        )}
        {Form === undefined ? null : (
          <div className="narrow">
            <Form
              key={upkeep.version}
              asset={asset}
              upkeep={upkeep}
              close={() => setOpen(undefined)}
            />
          </div>
        )}
      </Section>
    </div>
  );
}
