import { Checkbox, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { AcquisitionMode } from '../../../../src/vocabulary/declarations/rights.ts';
import type { AssessmentRecord } from '../../../../src/vocabulary/registry/assets/asset.ts';
import { acquisitionTable } from '../../../../src/vocabulary/rights/acquisition-table.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { agenciesQuery, openApplication } from '../../api/registrations.ts';
import { useMay } from '../../api/session.ts';
import { FormFrame } from '../../forms/form-frame.tsx';
import { codesOf } from '../../words/asset-terms.ts';

const texts = {
  title: { en: 'Registration', zh: '登记' },
  note: {
    en: 'a draft, bound to the assessment of {asOf}; your organisation alone sees it before it is submitted',
    zh: '生成草稿，与 {asOf} 的评估绑定；提交前仅本机构可见',
  },
  open: { en: 'Apply for registration', zh: '申请登记' },
  agency: { en: 'Agency', zh: '登记机构' },
  choose: { en: 'choose', zh: '请选择' },
  modes: { en: 'How the data were acquired', zh: '数据取得方式' },
  button: { en: 'Open the application', zh: '创建申请' },
} satisfies Record<string, Texts>;

/** For those who may apply: opens the draft of a first registration, and leads to it on the desk. */
export function Apply({ assessment }: { readonly assessment: AssessmentRecord }) {
  const { say } = useWords();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  if (!may('registration.apply')) return null;
  return (
    <div className="wrap">
      <Section title={say(texts.title)} note={say(texts.note, { asOf: assessment.asOf })}>
        {isOpen ? (
          <div className="narrow">
            <ApplyForm assessment={assessment} />
          </div>
        ) : (
          <button type="button" className="btn" onClick={() => setOpen(true)}>
            {say(texts.open)}
          </button>
        )}
      </Section>
    </div>
  );
}

function ApplyForm({
  assessment: { id: assessment, assetId: asset },
}: {
  readonly assessment: AssessmentRecord;
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const agencies = useQuery(agenciesQuery);
  const [agency, setAgency] = useState('');
  const [modes, setModes] = useState<readonly AcquisitionMode[]>([]);
  const { mutate, isPending, error } = useMutation({
    mutationFn: openApplication,
    onSuccess: async ({ id: registration }) => {
      await queries.invalidateQueries({ queryKey: ['registrations'] });
      await navigate({ to: '/registrations/$registration', params: { registration } });
    },
  });
  const choices = agencies.data?.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <FormFrame
      send={() => mutate({ agency, asset, assessment, acquisitionModes: modes })}
      sending={isPending}
      error={error ?? agencies.error}
      button={say(texts.button)}
    >
      <NativeSelect
        label={say(texts.agency)}
        required
        value={agency}
        data={[{ value: '', label: say(texts.choose) }, ...choices]}
        onChange={({ currentTarget: { value } }) => setAgency(value)}
      />
      <AcquisitionChoice chosen={modes} choose={setModes} />
    </FormFrame>
  );
}

interface AcquisitionChoiceProps {
  readonly chosen: readonly AcquisitionMode[];
  readonly choose: (modes: readonly AcquisitionMode[]) => void;
}

/** Data can have been acquired in several ways; one has to be named. */
function AcquisitionChoice({ chosen, choose }: AcquisitionChoiceProps) {
  const { say } = useWords();
  return (
    <fieldset className="choices-of">
      <legend className="entry-label">{say(texts.modes)}</legend>
      {codesOf(acquisitionTable).map((mode) => (
        <Checkbox
          key={mode}
          label={say(acquisitionTable[mode].texts)}
          checked={chosen.includes(mode)}
          required={chosen.length === 0}
          onChange={({ currentTarget: { checked } }) =>
            choose([...chosen.filter((one) => one !== mode), ...(checked ? [mode] : [])])
          }
        />
      ))}
    </fieldset>
  );
}
