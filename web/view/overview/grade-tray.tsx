import type { Grade } from '../../../src/vocabulary/assessment.ts';
import { grades } from '../../../src/vocabulary/codes/grades.ts';
import type { AssetHeadline } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useLinks } from '../links.tsx';
import { GateMark } from '../marks/gate.tsx';
import { Punch } from '../marks/punch.tsx';
import { WorstGate } from '../pictures/scatter.tsx';
import { useWords } from '../words/language.tsx';
import { count } from '../words/numbers.ts';

const texts = {
  tray: { en: 'Assets by grade', zh: '按等级排列的资产' },
  grade: { en: '{name}, grade {grade}', zh: '{name}，等级 {grade}' },
  none: { en: '{name}, no grade', zh: '{name}，无等级' },
  closed: { en: 'a gate is closed', zh: '有门槛未通过' },
  unknown: { en: 'a gate is unknown', zh: '有门槛未知' },
  capped: { en: 'capped: coverage below 0.60', zh: '等级受限：证据覆盖率低于 0.60' },
  more: { en: '+ {count}', zh: '另 {count} 项' },
} satisfies Record<string, Texts>;

/** A grade with more assets than these shows how many more there are. */
const shown = 36;

/** Every asset as its punch, in the row of its grade. */
export function GradeTray({ assets }: { readonly assets: readonly AssetHeadline[] }) {
  const { say } = useWords();
  const ungraded = assets.some((asset) => asset.overall.grade === null);
  const rows: readonly (Grade | null)[] = [...grades, ...(ungraded ? [null] : [])];
  return (
    <figure className="tray" aria-label={say(texts.tray)}>
      {rows.map((grade) => (
        <TrayRow
          key={grade ?? 'none'}
          grade={grade}
          assets={assets.filter((asset) => asset.overall.grade === grade)}
        />
      ))}
      <figcaption className="legend">
        <span>
          <GateMark state="closed" /> {say(texts.closed)}
        </span>
        <span>
          <GateMark state="unknown" /> {say(texts.unknown)}
        </span>
        <span>
          <Punch grade="C" capped size={16} label="" /> {say(texts.capped)}
        </span>
      </figcaption>
    </figure>
  );
}

function TrayRow({
  grade,
  assets,
}: {
  readonly grade: Grade | null;
  readonly assets: readonly AssetHeadline[];
}) {
  const { say } = useWords();
  const links = useLinks();
  const size = assets.length > 12 ? 26 : 38;
  return (
    <div className="trow">
      <span className="tl">{grade ?? '–'}</span>
      <span className="tp">
        {assets.slice(0, shown).map((asset) => (
          <a
            key={asset.id}
            href={links.asset(asset.id)}
            title={asset.name}
            aria-label={say(grade === null ? texts.none : texts.grade, {
              name: asset.name,
              grade: grade ?? '',
            })}
          >
            <Punch grade={grade} capped={asset.overall.capped} size={size} label="" />
            <WorstGate asset={asset} />
          </a>
        ))}
        {assets.length > shown ? (
          <span className="s">{say(texts.more, { count: assets.length - shown })}</span>
        ) : null}
      </span>
      <span className="s tn">{count(assets.length)}</span>
    </div>
  );
}
