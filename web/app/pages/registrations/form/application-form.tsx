import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type {
  ApplicationForm as Form,
  FormFault,
} from '../../../../../src/vocabulary/registry/registration/application-form.ts';
import type { RegistrationPage } from '../../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { Section } from '../../../../view/section.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import { checkForm, registrationQuery, saveForm } from '../../../api/registrations.ts';
import { FormFrame } from '../../../forms/form-frame.tsx';
import { AttachmentEntries } from './attachment-entries.tsx';
import { FormPart } from './form-part.tsx';
import { valueAt, withValue } from './place.ts';

const texts = {
  title: { en: 'Application', zh: '登记申请表' },
  note: {
    en: 'begun from what the registry knows; check every line',
    zh: '已按系统掌握的信息预填，请逐项核对',
  },
  faults: {
    en: 'Missing or wrong: {faults}. To look at: {remarks}.',
    zh: '缺少或有误 {faults} 项，需留意 {remarks} 项。',
  },
  complete: { en: 'Complete. To look at: {remarks}.', zh: '填写完整，需留意 {remarks} 项。' },
  unsaved: {
    en: 'Not saved yet: save before you submit.',
    zh: '尚未保存，提交前请先保存。',
  },
  save: { en: 'Save the draft', zh: '保存草稿' },
} satisfies Record<string, Texts>;

/** How long nobody has to type before the form is checked, in milliseconds. */
const pause = 600;

/** The application, filled in: checked as one types, kept as a draft when one says so. */
export function ApplicationForm({
  data,
  form,
}: {
  readonly data: RegistrationPage;
  readonly form: Form;
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [application, setApplication] = useState<unknown>(form.application);
  const [saved, setSaved] = useState<unknown>(form.application);
  const faults = useFaults(data.id, application, form.faults);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => saveForm(data, application),
    onSuccess: async () => {
      setSaved(application);
      await queries.invalidateQueries(registrationQuery(data.id));
      // The desk calls a case by the name of its data.
      await queries.invalidateQueries({ queryKey: ['registrations'] });
    },
  });
  const enter = (place: string, value: unknown) =>
    setApplication((now: unknown) =>
      withValue(now, place, typeof value === 'function' ? value(valueAt(now, place)) : value),
    );
  const filling = { application, faults, enter, data, form };
  const wrong = faults.filter(({ kind }) => kind === 'fault').length;
  const counts = { faults: wrong, remarks: faults.length - wrong };
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      <div className="application">
        <FormFrame send={() => mutate()} sending={isPending} error={error} button={say(texts.save)}>
          {form.sections.map((section) => (
            <FormPart key={section.id} section={section} filling={filling} />
          ))}
          <AttachmentEntries filling={filling} />
          <p role="status">
            {say(wrong === 0 ? texts.complete : texts.faults, counts)}{' '}
            {application === saved ? null : say(texts.unsaved)}
          </p>
        </FormFrame>
      </div>
    </Section>
  );
}

/** What is wrong with what stands in the form now; what was wrong before until the answer comes. */
function useFaults(
  registration: string,
  application: unknown,
  first: readonly FormFault[],
): readonly FormFault[] {
  const [faults, setFaults] = useState(first);
  const [checked, setChecked] = useState(application);
  useEffect(() => {
    if (application === checked) return undefined;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      checkForm(registration, application, asking.signal).then(
        (found) => {
          setFaults(found);
          setChecked(application);
        },
        // Saving tells what is the matter; a check that failed says nothing new.
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [registration, application, checked]);
  return faults;
}
