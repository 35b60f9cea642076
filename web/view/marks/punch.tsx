import type { CombinedScore, Grade } from '../../../src/vocabulary/assessment.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../words/language.tsx';
import { Drawing } from './drawing.tsx';

/** After hallmarks, where the outline tells the metal: octagon, oval, shield, square. */
const outlines: Record<Grade, string> = {
  A: 'M8 1.5h12l6.5 6.5v12L20 26.5H8L1.5 20V8z',
  B: 'M9.5 4h9a10 10 0 0 1 0 20h-9a10 10 0 0 1 0-20z',
  C: 'M2 3h24v17l-6 6H8l-6-6z',
  D: 'M2.5 2.5h23v23h-23z',
};

const texts = {
  grade: { en: 'Grade {grade}', zh: '等级 {grade}' },
  possibly: { en: 'possibly {grade}', zh: '可能为 {grade}' },
  capped: {
    en: 'Grade {grade}, held there because coverage is below 0.60',
    zh: '等级 {grade}，证据覆盖率低于 0.60，等级受限',
  },
  none: { en: 'No grade: no evidence', zh: '无等级：无证据' },
} satisfies Record<string, Texts>;

interface PunchProps {
  readonly grade: Grade | null;
  /** A bar above: coverage held the grade down. */
  readonly capped?: boolean;
  /** A dashed outline: also possible. */
  readonly possibly?: boolean;
  readonly size: number;
  /** Replaces the label read aloud; empty where text beside it says the same. */
  readonly label?: string;
}

/** The punch of one grade; a dash where there is no evidence. */
export function Punch({ grade, capped = false, possibly = false, size, label }: PunchProps) {
  const { say } = useWords();
  const spoken = label ?? say(spokenAs(grade, capped, possibly), { grade: grade ?? '' });
  return (
    <Drawing label={spoken} className={`punch g${grade ?? 'N'}`} size={size} viewBox="0 -1 28 29">
      {grade === null ? (
        <path d="M7 14h14" stroke="currentColor" strokeWidth="2" />
      ) : (
        <Struck grade={grade} capped={capped} possibly={possibly} />
      )}
    </Drawing>
  );
}

function Struck({
  grade,
  capped,
  possibly,
}: Record<'capped' | 'possibly', boolean> & { grade: Grade }) {
  const fill = possibly ? 'none' : 'currentColor';
  return (
    <>
      <path
        d={outlines[grade]}
        fill={fill}
        stroke="currentColor"
        strokeWidth="1.4"
        {...(possibly ? { strokeDasharray: '2.5 2.5' } : {})}
        {...(capped ? { transform: 'translate(0 1.4)' } : {})}
      />
      {capped ? <path d="M5 .9h18" stroke="currentColor" strokeWidth="1.8" /> : null}
      <text x="14" y={capped ? 20.4 : 19.3} fill={possibly ? 'currentColor' : 'var(--ink-inv)'}>
        {grade}
      </text>
    </>
  );
}

function spokenAs(grade: Grade | null, capped: boolean, possibly: boolean): Texts {
  if (grade === null) return texts.none;
  if (possibly) return texts.possibly;
  return capped ? texts.capped : texts.grade;
}

/** The grade of a score, and the one it might also be. */
export function Punches({ of, size }: { readonly of: CombinedScore; readonly size: number }) {
  return (
    <span className="punches">
      <Punch grade={of.grade} capped={of.capped} size={size} />
      {of.possibly === undefined ? null : <Punch grade={of.possibly} possibly size={size} />}
    </span>
  );
}
