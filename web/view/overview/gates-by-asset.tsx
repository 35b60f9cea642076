import type { GateResult } from '../../../src/vocabulary/assessment.ts';
import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import type { AssetHeadline } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useLinks } from '../links.tsx';
import { GateMark } from '../marks/gate.tsx';
import { useWords } from '../words/language.tsx';
import { Name } from '../words/names.tsx';

const texts = {
  allOpen: { en: 'all open', zh: '全部通过' },
  closed: { en: '{count} closed', zh: '{count} 项未通过' },
  unknown: { en: '{count} unknown', zh: '{count} 项未知' },
  more: { en: 'and {count} more', zh: '另有 {count} 项' },
} satisfies Record<string, Texts>;

/** With more assets than these only the doors that are not open are drawn. */
const drawn = 24;
const explained = 2;

interface Standing {
  readonly asset: AssetHeadline;
  readonly gate: GateResult;
}

/** Each gate with the standing of every asset, columns in the order of the asset table. */
export function GatesByAsset({
  assets,
  model,
}: {
  readonly assets: readonly AssetHeadline[];
  readonly model: ModelRecord;
}) {
  const { say } = useWords();
  return (
    <ul className="gates">
      {model.gates.map(({ id, name }) => (
        <GateLine
          key={id}
          id={id}
          name={say(name)}
          standings={assets.flatMap((asset) => standing(asset, id))}
        />
      ))}
    </ul>
  );
}

function GateLine({
  id,
  name,
  standings,
}: {
  id: string;
  name: string;
  standings: readonly Standing[];
}) {
  const { say } = useWords();
  const stopped = standings.filter(({ gate }) => gate.state !== 'open');
  const closed = stopped.filter(({ gate }) => gate.state === 'closed').length;
  const unknown = stopped.length - closed;
  const counts = [
    ...(closed > 0 ? [say(texts.closed, { count: closed })] : []),
    ...(unknown > 0 ? [say(texts.unknown, { count: unknown })] : []),
  ];
  return (
    <li>
      <div className="gh">
        <b className="mono">{id}</b> <span>{name}</span>
        <span className={closed > 0 ? 's gD' : 's'}>
          {counts.length === 0 ? say(texts.allOpen) : counts.join(', ')}
        </span>
      </div>
      <div className="gc">
        {(standings.length > drawn ? stopped.slice(0, drawn) : standings).map(({ asset, gate }) => (
          <span key={asset.id}>
            <GateMark state={gate.state} label={asset.name} />
          </span>
        ))}
      </div>
      {stopped.slice(0, explained).map(({ asset, gate }) => (
        <Reason key={asset.id} asset={asset} gate={gate} />
      ))}
      {stopped.length > explained ? (
        <span className="s">{say(texts.more, { count: stopped.length - explained })}</span>
      ) : null}
    </li>
  );
}

function Reason({ asset, gate }: Standing) {
  const { phrase } = useWords();
  const links = useLinks();
  return (
    <p className="s any">
      <a href={links.asset(asset.id)}>
        <Name of={asset.name} />
      </a>
      {': '}
      {phrase(gate.reason)}
    </p>
  );
}

function standing(asset: AssetHeadline, id: string): Standing[] {
  const gate = asset.gates.find((one) => one.id === id);
  return gate === undefined ? [] : [{ asset, gate }];
}
