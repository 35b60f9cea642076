import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { type KeptRules, registriesQuery } from '../../api/register.ts';
import { agenciesQuery } from '../../api/registrations.ts';
import { PageHead } from '../../shell/page-head.tsx';

const texts = {
  title: { en: 'Rules of registration', zh: '登记规则' },
  lead: {
    en: 'Registrations end under the rules that they began under. Others come from the folder of assay serve --rules.',
    zh: '登记始终适用其开始时的规则。其他登记机构的规则来自 assay serve --rules 所指文件夹。',
  },
  version: { en: 'version {version}', zh: '版本 {version}' },
  example: { en: 'Example rules of nobody.', zh: '示例规则，不代表任何登记机构。' },
  file: { en: 'File', zh: '文件' },
  shipped: { en: 'comes with Assay', zh: '数衡自带' },
  agencies: { en: 'Agencies', zh: '适用机构' },
  others: { en: 'every agency without rules of its own', zh: '未另设规则的所有机构' },
  noneNow: {
    en: 'none: for registrations that began under them',
    zh: '无（仅适用于已按此规则开始的登记）',
  },
  from: { en: 'In effect from', zh: '生效日期' },
  always: { en: 'always', zh: '不限' },
  calendar: { en: 'Working calendar', zh: '工作日历' },
  years: { en: '{id}, {from} to {until}', zh: '{id}，{from} 至 {until} 年' },
  withFiles: { en: '{years} (with {files})', zh: '{years}（含 {files}）' },
  ends: {
    en: 'Holidays after {until} are not known: limits that reach beyond it are provisional, and nothing is decided by them. Put a calendar file of the next year into the folder.',
    zh: '{until} 年之后的节假日尚不确定：跨年期限仅供参考，不据此作出判定。请将下一年的日历文件放入规则文件夹。',
  },
  sha256: { en: 'SHA-256', zh: 'SHA-256' },
} satisfies Record<string, Texts>;

/** By which rules and calendars registrations are handled here, and where they come from. */
export function RulesPage() {
  const { say } = useWords();
  const { data } = useSuspenseQuery(registriesQuery);
  return (
    <>
      <PageHead title={say(texts.title)} lead={say(texts.lead)} />
      {data.map((rules, index) => (
        <Rules key={`${rules.id} ${rules.version}`} rules={rules} isDefault={index === 0} />
      ))}
    </>
  );
}

function Rules({ rules, isDefault }: { readonly rules: KeptRules; readonly isDefault: boolean }) {
  const { say } = useWords();
  const agencies = useQuery(agenciesQuery).data ?? [];
  const { files, ...calendar } = rules.calendar;
  const nameOf = (id: string) => agencies.find((agency) => agency.id === id)?.name ?? id;
  const named = rules.agencies.map(nameOf).join(' · ');
  const years = say(texts.years, calendar);
  const facts: readonly (readonly [Texts, string])[] = [
    [texts.file, rules.file ?? say(texts.shipped)],
    [texts.agencies, named || say(isDefault ? texts.others : texts.noneNow)],
    [texts.from, rules.effectiveFrom ?? say(texts.always)],
    [
      texts.calendar,
      files.length === 0 ? years : say(texts.withFiles, { years, files: files.join(', ') }),
    ],
    [texts.sha256, rules.sha256],
  ];
  return (
    <Section title={say(rules.name)} note={say(texts.version, { version: rules.version })}>
      {rules.example ? <p className="late">{say(texts.example)}</p> : null}
      <dl className="kv rules-facts">
        {facts.map(([name, value]) => (
          <div key={name.en} className="fact">
            <dt>{say(name)}</dt>
            <dd className={name === texts.sha256 ? 'mono any' : 'any'}>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="s">{say(texts.ends, calendar)}</p>
    </Section>
  );
}
