import './registered.css';
import type { RegisterEntry } from '../../../../src/vocabulary/registry/registration/register-entry.ts';
import { industryOf } from '../../../../src/vocabulary/rights/industries.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { bytes, count } from '../../../view/words/numbers.ts';
import { choiceTerms } from '../../words/choice-terms.ts';
import { HoldersTable } from '../registrations/holders-table.tsx';

const texts = {
  contents: { en: 'Registered', zh: '登记内容' },
  until: { en: '{from} to {until}', zh: '{from} 至 {until}' },
  agency: { en: 'Agency', zh: '登记机构' },
  name: { en: 'Name of the data', zh: '数据名称' },
  overview: { en: 'Overview', zh: '数据概述' },
  industry: { en: 'Industry', zh: '所属行业' },
  origin: { en: 'Origin', zh: '数据来源' },
  region: { en: 'Region', zh: '地域范围' },
  updates: { en: 'Updated', zh: '更新频率' },
  volume: { en: 'Volume', zh: '数据量' },
  rows: { en: '{count} rows', zh: '{count} 行' },
  form: { en: 'Form', zh: '形态' },
  period: { en: 'Period', zh: '时域范围' },
  restrictions: { en: 'Restrictions', zh: '限制范围' },
  recorded: { en: 'Recorded', zh: '信息存证日' },
} satisfies Record<string, Texts>;

/** What the register holds of the data, and who has which right in them. */
export function Registered({ entry }: { readonly entry: RegisterEntry }) {
  const { say } = useWords();
  const { agency, data, holders, acquisitionModes, recordedOn } = entry;
  const { periodFrom, periodTo } = data;
  const period =
    periodFrom && periodTo ? say(texts.until, { from: periodFrom, until: periodTo }) : undefined;
  const chosen = (code: string | undefined) => {
    const named = code === undefined ? undefined : choiceTerms[code];
    return named === undefined ? code : say(named);
  };
  const section = data.industry && industryOf(data.industry);
  const industry = section ? `${data.industry} ${say(section)}` : data.industry;
  const size = data.bytes && bytes(data.bytes);
  const facts: readonly (readonly [Texts, string | undefined])[] = [
    [texts.agency, agency],
    [texts.name, data.dataName],
    [texts.overview, data.overview],
    [texts.industry, industry],
    [texts.origin, chosen(data.origin)],
    [texts.region, chosen(data.region)],
    [texts.period, period],
    [texts.updates, chosen(data.updateFrequency)],
    [texts.volume, joined(data.rows && say(texts.rows, { count: count(data.rows) }), size)],
    [texts.form, joined(data.form, chosen(data.structure))],
    [texts.restrictions, data.restrictions],
    [texts.recorded, recordedOn],
  ];
  return (
    <div className="registered">
      <Section title={say(texts.contents)}>
        <dl className="kv">
          {facts.map(([name, value]) =>
            value === undefined ? null : (
              <div key={name.en} className="fact">
                <dt>{say(name)}</dt>
                <dd>{value}</dd>
              </div>
            ),
          )}
        </dl>
      </Section>
      <HoldersTable holders={holders.map(publicHolder)} modes={acquisitionModes} registered />
    </div>
  );
}

/** What is known of several, in one line. */
function joined(...parts: readonly (string | number | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(' · ') || undefined;
}

type PublicHolder = RegisterEntry['holders'][number];

/** Proofs are not public: what is registered was examined. */
function publicHolder({ name, creditCode, rights }: PublicHolder) {
  return {
    name,
    ...(creditCode === undefined ? {} : { identifier: creditCode }),
    rights: rights.map(({ right, until, limits }) => ({
      right,
      ...(until === undefined ? {} : { until }),
      ...(limits === undefined ? {} : { limits }),
      proofs: [],
    })),
  };
}
