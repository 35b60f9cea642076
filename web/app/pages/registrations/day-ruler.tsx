import type {
  DayRuler,
  RulerDay,
} from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Scroll } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';

const texts = {
  title: { en: 'Working days: {limit}', zh: '工作日：{limit}' },
  from: { en: 'counted from the day after {from}', zh: '自 {from} 次日起算' },
  used: { en: 'used', zh: '已用' },
  left: { en: 'left', zh: '剩余' },
  stopped: { en: 'clock stopped', zh: '中止计算' },
  extension: { en: 'only if extended', zh: '仅在延长时' },
  today: { en: 'today', zh: '今天' },
  due: { en: 'due', zh: '截止' },
  day: { en: '{day}: {kind}, working day {number}', zh: '{day}：{kind}，第 {number} 个工作日' },
  dayStopped: { en: '{day}: clock stopped', zh: '{day}：中止计算' },
} satisfies Record<string, Texts>;

const legend = ['used', 'stopped', 'left', 'extension'] as const;

/** The days of the running limit: used, stopped (hatched), left (brass), possible extension (outline). */
export function DayRulerPicture({ ruler }: { readonly ruler: DayRuler }) {
  const { say } = useWords();
  const title = say(texts.title, { limit: say(ruler.limit) });
  const shown = legend.filter((kind) => ruler.days.some((day) => day.kind === kind));
  return (
    <Scroll label={title}>
      <figure className="ruler">
        <figcaption className="s">
          <b>{title}</b> · {say(texts.from, { from: ruler.from })}
          <span className="legend">
            {shown.map((kind) => (
              <span key={kind}>
                <i className={`swatch ${kind}`} aria-hidden="true" /> {say(texts[kind])}
              </span>
            ))}
          </span>
        </figcaption>
        <ol className="days">
          {ruler.days.map((day) => (
            <Day key={day.day} day={day} ruler={ruler} />
          ))}
        </ol>
      </figure>
    </Scroll>
  );
}

function Day({
  day: { day, kind, number },
  ruler,
}: {
  readonly day: RulerDay;
  readonly ruler: DayRuler;
}) {
  const { say } = useWords();
  if (kind === 'rest') return <li className="rest" aria-hidden="true" />;
  const marks = [
    ...(day === ruler.today ? (['today'] as const) : []),
    ...(day === ruler.due ? (['due'] as const) : []),
  ];
  const spoken =
    kind === 'stopped'
      ? say(texts.dayStopped, { day })
      : say(texts.day, { day, kind: say(texts[kind]), number: number ?? 0 });
  return (
    <li className={[kind, ...marks].join(' ')}>
      <span className="hidden">{spoken}</span>
      <span className="dn" aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      <span className="wn" aria-hidden="true">
        {number ?? ''}
      </span>
      {marks.length === 0 ? null : (
        <span className="mark">{marks.map((mark) => say(texts[mark])).join(' · ')}</span>
      )}
    </li>
  );
}
