import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { sourcesQuery } from '../../api/assessing.ts';
import { membersQuery } from '../../api/people.ts';
import { changeSchedule, type Schedule } from '../../api/schedules.ts';
import { FormFrame } from '../../forms/form-frame.tsx';
import { SeveralOf } from '../../forms/several-of.tsx';
import { codesOf } from '../../words/asset-terms.ts';
import { alertTerms, cadenceTerms, weekdays } from '../../words/schedule-words.ts';
import { nameOfSource } from '../assessing/run-words.ts';

const texts = {
  source: { en: 'Source', zh: '数据来源' },
  cadence: { en: 'How often', zh: '频率' },
  weekday: { en: 'Day of the week', zh: '星期' },
  monthday: { en: 'Day of the month, 1 to 28', zh: '每月第几日（1 至 28）' },
  hour: { en: 'Hour (UTC)', zh: '时刻（UTC）' },
  active: { en: 'Goes on; paused where not checked', zh: '启用；不勾选则暂停' },
  level: { en: 'Tell of', zh: '告知范围' },
  drop: {
    en: 'Tell also of a score that falls by this many points; empty for no matter',
    zh: '得分下降达到此分值时也告知；留空则不限',
  },
  muted: { en: 'Tell nobody before this day', zh: '此日期之前不通知' },
  recipients: { en: 'Who gets a letter', zh: '邮件通知对象' },
  button: { en: 'Save the schedule', zh: '保存计划' },
} satisfies Record<string, Texts>;

const fresh: Schedule = {
  source: { kind: 'example' },
  cadence: 'weekly',
  day: 1,
  hour: 3,
  active: true,
  alertLevel: 'major',
  alertScoreDrop: 5,
  mutedUntil: null,
  recipients: [],
};

interface ScheduleFormProps {
  readonly asset: string;
  /** Null where there is none yet. */
  readonly schedule: Schedule | null;
  readonly version: number;
  readonly close: () => void;
}

/** When an asset is assessed again, what of it is told, and to whom. */
export function ScheduleForm({ asset, schedule, version, close }: ScheduleFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const { data: sources } = useQuery(sourcesQuery);
  const first = sources?.folders[0];
  const start = first === undefined ? fresh : { ...fresh, source: folder(first) };
  const [draft, setDraft] = useState<Partial<Schedule>>({});
  const wanted: Schedule = { ...(schedule ?? start), ...draft };
  const change = (part: Partial<Schedule>) => setDraft({ ...draft, ...part });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => changeSchedule(asset, { version, schedule: wanted }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['schedules'] });
      close();
    },
  });
  return (
    <FormFrame send={() => mutate()} sending={isPending} error={error} button={say(texts.button)}>
      <SourceChoice wanted={wanted} folders={sources?.folders ?? []} change={change} />
      <TimeEntries wanted={wanted} change={change} />
      <AlertEntries wanted={wanted} change={change} />
      <Recipients wanted={wanted} change={change} />
    </FormFrame>
  );
}

interface EntriesProps {
  readonly wanted: Schedule;
  readonly change: (part: Partial<Schedule>) => void;
}

const folder = (name: string) => ({ kind: 'folder', name }) as const;

/** Folders of the server and the example; files that were handed in stay where they are chosen already. */
function SourceChoice({
  wanted,
  folders,
  change,
}: EntriesProps & { readonly folders: readonly string[] }) {
  const words = useWords();
  const sources = [
    ...folders.map(folder),
    { kind: 'example' } as const,
    ...(wanted.source.kind === 'upload' ? [wanted.source] : []),
  ];
  const options = sources.map((source) => ({
    value: JSON.stringify(source),
    label: nameOfSource(source, words),
  }));
  return (
    <NativeSelect
      label={words.say(texts.source)}
      value={JSON.stringify(wanted.source)}
      data={options}
      onChange={({ currentTarget: { value } }) => {
        const source = sources.find((one) => JSON.stringify(one) === value);
        if (source !== undefined) change({ source });
      }}
    />
  );
}

function TimeEntries({ wanted, change }: EntriesProps) {
  const { say } = useWords();
  const { cadence, day, hour, active } = wanted;
  const cadences = codesOf(cadenceTerms);
  return (
    <>
      <NativeSelect
        label={say(texts.cadence)}
        value={cadence}
        data={cadences.map((one) => ({ value: one, label: say(cadenceTerms[one]) }))}
        onChange={({ currentTarget: { value } }) =>
          change({ cadence: cadences.find((one) => one === value) ?? cadence, day: 1 })
        }
      />
      {cadence === 'weekly' ? (
        <NativeSelect
          label={say(texts.weekday)}
          value={String(day)}
          data={weekdays.map((name, index) => ({ value: String(index + 1), label: say(name) }))}
          onChange={({ currentTarget: { value } }) => change({ day: Number(value) })}
        />
      ) : null}
      {cadence === 'monthly' ? (
        <TextInput
          label={say(texts.monthday)}
          type="number"
          min={1}
          max={28}
          required
          value={String(day)}
          onChange={({ currentTarget: { value } }) => change({ day: Number(value) })}
        />
      ) : null}
      <TextInput
        label={say(texts.hour)}
        type="number"
        min={0}
        max={23}
        required
        value={String(hour)}
        onChange={({ currentTarget: { value } }) => change({ hour: Number(value) })}
      />
      <Checkbox
        label={say(texts.active)}
        checked={active}
        onChange={({ currentTarget: { checked } }) => change({ active: checked })}
      />
    </>
  );
}

function AlertEntries({ wanted, change }: EntriesProps) {
  const { say } = useWords();
  const { alertLevel, alertScoreDrop, mutedUntil } = wanted;
  const levels = codesOf(alertTerms);
  return (
    <>
      <NativeSelect
        label={say(texts.level)}
        value={alertLevel}
        data={levels.map((one) => ({ value: one, label: say(alertTerms[one]) }))}
        onChange={({ currentTarget: { value } }) =>
          change({ alertLevel: levels.find((one) => one === value) ?? alertLevel })
        }
      />
      <TextInput
        label={say(texts.drop)}
        type="number"
        min={0.1}
        max={100}
        step={0.1}
        value={alertScoreDrop === null ? '' : String(alertScoreDrop)}
        onChange={({ currentTarget: { value } }) =>
          change({ alertScoreDrop: value === '' ? null : Number(value) })
        }
      />
      <TextInput
        label={say(texts.muted)}
        type="date"
        value={mutedUntil?.slice(0, 10) ?? ''}
        onChange={({ currentTarget: { value } }) =>
          change({ mutedUntil: value === '' ? null : `${value}T00:00:00.000Z` })
        }
      />
    </>
  );
}

function Recipients({ wanted, change }: EntriesProps) {
  const { say } = useWords();
  const { data: members = [] } = useQuery(membersQuery);
  const names = new Map(members.map(({ account, name, email }) => [account, `${name} (${email})`]));
  return (
    <SeveralOf
      label={say(texts.recipients)}
      codes={[...names.keys()]}
      nameOf={(account) => names.get(account) ?? account}
      chosen={wanted.recipients}
      choose={(recipients) => change({ recipients: [...recipients] })}
    />
  );
}
