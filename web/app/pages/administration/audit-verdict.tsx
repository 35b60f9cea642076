import { useQuery } from '@tanstack/react-query';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { count } from '../../../view/words/numbers.ts';
import { auditVerificationQuery, type AuditVerdict as Verdict } from '../../api/audit.ts';
import { useProblem } from '../../shell/problem-notice.tsx';
import { utcTime } from '../../words/times.ts';

const texts = {
  proving: { en: 'Proving the chain of entries …', zh: '正在验证记录链 …' },
  intact: {
    en: 'Nothing was rewritten or left out: all {entries} entries follow from each other.',
    zh: '未发现改写或缺失：全部 {entries} 条记录前后相连。',
  },
  broken: {
    en: 'The trail is NOT intact: of {entries} entries, something was rewritten or is missing.',
    zh: '审计记录不完好：在 {entries} 条记录中存在改写或缺失。',
  },
  vouched: {
    en: 'Vouched for through entry {sequence}, as anchored outside the database at {at} UTC.',
    zh: '可担保至第 {sequence} 条，于 {at} (UTC) 锚定在数据库之外。',
  },
  unvouched: {
    en: 'Not anchored yet: who can write to the database could have rewritten all of it.',
    zh: '尚未锚定：能够写入数据库的人可能改写了全部记录。',
  },
  moreFaults: { en: 'and {count} more faults', zh: '另有 {count} 处异常' },
  unknown: {
    en: 'Whether the trail is intact is not known: {reason}',
    zh: '无法确认审计记录是否完好：{reason}',
  },
} satisfies Record<string, Texts>;

/** Faults that are told one by one: a trail that was rewritten whole has one in each entry. */
const mostTold = 20;

/** Whether the trail can be believed, and how far; then its faults. */
export function AuditVerdict() {
  const { say } = useWords();
  const { data, error } = useQuery(auditVerificationQuery);
  const { title } = useProblem(error);
  if (data !== undefined) return <Proven verdict={data} />;
  return error === null ? say(texts.proving) : say(texts.unknown, { reason: title });
}

function Proven({ verdict }: { readonly verdict: Verdict }) {
  const { say } = useWords();
  const { intact, entries, faults, anchorFaults, vouchedThrough } = verdict;
  const lines = [
    ...anchorFaults.map(({ texts: fault, line }) => say(fault, { line })),
    ...faults.map(({ texts: fault, sequence }) => say(fault, { sequence })),
  ];
  return (
    <>
      {intact ? say(texts.intact, { entries }) : <strong>{say(texts.broken, { entries })}</strong>}{' '}
      {vouchedThrough === null
        ? say(texts.unvouched)
        : say(texts.vouched, { ...vouchedThrough, at: utcTime(vouchedThrough.at) })}
      {lines.slice(0, mostTold).map((line) => (
        <span key={line} className="s sub">
          {line}
        </span>
      ))}
      {lines.length > mostTold ? (
        <span className="s sub">
          {say(texts.moreFaults, { count: count(lines.length - mostTold) })}
        </span>
      ) : null}
    </>
  );
}
