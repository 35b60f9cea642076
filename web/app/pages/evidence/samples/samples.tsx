import { useSuspenseQuery } from '@tanstack/react-query';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { Section } from '../../../../view/section.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import { samplesQuery } from '../../../api/samples.ts';
import { sessionQuery } from '../../../api/session.ts';
import { SampleAsk } from './sample-ask.tsx';
import { SampleCard } from './sample-card.tsx';

const texts = {
  title: { en: 'Masked rows', zh: '脱敏样本行' },
  note: {
    en: 'asked for by an assessor, granted by a steward, masked where the data lie: shapes alone come here, for 14 days, and who looks is kept',
    zh: '由评估人员请求、数据管理员批准，在数据所在处脱敏：仅提交形态，保存 14 天，并记录查看者',
  },
  none: { en: 'Nobody has asked.', zh: '尚无请求。' },
} satisfies Record<string, Texts>;

/** Requests for masked rows, for those who may know of them. */
export function Samples({ asset }: { readonly asset: string }) {
  const { data: session } = useSuspenseQuery(sessionQuery);
  const may = (action: string) => session?.actions.some((one) => one === action) ?? false;
  if (!may('sample.read')) return null;
  return <SampleList asset={asset} mayAsk={may('sample.ask')} may={may} />;
}

function SampleList({
  asset,
  mayAsk,
  may,
}: {
  readonly asset: string;
  readonly mayAsk: boolean;
  readonly may: (action: string) => boolean;
}) {
  const { say } = useWords();
  const samples = useSuspenseQuery(samplesQuery(asset)).data;
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      {samples.length === 0 ? <p className="none">{say(texts.none)}</p> : null}
      {samples.map((one) => (
        <SampleCard
          key={one.id}
          asset={asset}
          sample={one}
          mayDecide={may('sample.decide')}
          mayGive={may('sample.give')}
          mayLook={may('sample.look')}
        />
      ))}
      {mayAsk ? <SampleAsk asset={asset} /> : null}
    </Section>
  );
}
