import type { ModelRecord } from '../../../../src/vocabulary/reports/model-record.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { Source } from '../../../../src/vocabulary/value/calculation.ts';
import { useLinks } from '../../links.tsx';
import { useWords } from '../../words/language.tsx';
import { Name } from '../../words/names.tsx';

const texts = {
  declared: { en: 'Declared in the contract', zh: '在数据合约中声明' },
  measured: { en: 'Measured', zh: '实测' },
  measuredOf: { en: 'the score of {name}', zh: '{name}的得分' },
  chosen: { en: 'Chosen by Assay', zh: '由数衡选取' },
  path: { en: 'Place', zh: '位置' },
  given: { en: 'Stated source', zh: '所述来源' },
  date: { en: 'Date', zh: '日期' },
  by: { en: 'Stated by', zh: '声明人' },
  documents: { en: 'Documents', zh: '佐证文件' },
  noDocument: { en: 'none: stated, not proven', zh: '无：仅为声明，未经佐证' },
  indicators: { en: 'Indicators', zh: '指标' },
  evidence: { en: 'Facts', zh: '证据' },
  facts: { en: '{count} of the evidence register', zh: '证据登记中 {count} 项' },
} satisfies Record<string, Texts>;

/** Where an input comes from: the contract and its documents, a measured score, or a choice. */
export function StepSource({
  source,
  asset,
  model,
}: {
  readonly source: Source;
  readonly asset: string;
  readonly model: ModelRecord;
}) {
  const { say, phrase } = useWords();
  if (source.kind === 'chosen') {
    return (
      <>
        <h3>{say(texts.chosen)}</h3>
        <p className="m">{phrase(source.reason)}</p>
      </>
    );
  }
  return source.kind === 'declared' ? (
    <Declared source={source} />
  ) : (
    <Measured source={source} asset={asset} model={model} />
  );
}

function Declared({ source }: { readonly source: Extract<Source, { kind: 'declared' }> }) {
  const { say } = useWords();
  const { path, text, date, by, documents = [] } = source;
  return (
    <>
      <h3>{say(texts.declared)}</h3>
      <dl className="kv">
        <dt>{say(texts.path)}</dt>
        <dd className="mono">{path}</dd>
        <Entry term={say(texts.given)} text={text} />
        <Entry term={say(texts.date)} text={date} />
        <Entry term={say(texts.by)} text={by} />
        <dt>{say(texts.documents)}</dt>
        {documents.length === 0 ? <dd>{say(texts.noDocument)}</dd> : null}
        {documents.map((document) => (
          <dd key={document.path} className="mono second">
            {document.path}
            <span className="s sub mono">sha256 {document.sha256}</span>
          </dd>
        ))}
      </dl>
    </>
  );
}

function Entry({ term, text }: { readonly term: string; readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <Name of={text} />
      </dd>
    </>
  );
}

/** Indicators that are listed; a dimension has dozens. */
const mostIndicators = 12;

function Measured({
  source,
  asset,
  model,
}: {
  readonly source: Extract<Source, { kind: 'measured' }>;
  readonly asset: string;
  readonly model: ModelRecord;
}) {
  const { say } = useWords();
  const links = useLinks();
  const { of, evidence } = source;
  const named = [...model.dimensions, ...model.groups, ...model.indicators];
  const name = named.find(({ id }) => id === of)?.name;
  const under = model.indicators.filter(({ id, group, dimension }) =>
    [id, group, dimension].includes(of),
  );
  return (
    <>
      <h3>{say(texts.measured)}</h3>
      <dl className="kv">
        <dt className="mono">{of}</dt>
        <dd>
          <a href={links.asset(asset)}>
            {say(texts.measuredOf, { name: name === undefined ? of : say(name) })}
          </a>
        </dd>
        <dt>{say(texts.indicators)}</dt>
        <dd>
          {under.slice(0, mostIndicators).map((indicator) => (
            <span key={indicator.id}>
              <a href={links.indicator(asset, indicator.id)} title={say(indicator.name)}>
                {indicator.id}
              </a>{' '}
            </span>
          ))}
          {under.length > mostIndicators ? `+ ${under.length - mostIndicators}` : null}
        </dd>
        <dt>{say(texts.evidence)}</dt>
        <dd>{say(texts.facts, { count: evidence.length })}</dd>
      </dl>
    </>
  );
}
