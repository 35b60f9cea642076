import { revocationTexts } from '../../../../src/vocabulary/registry/registration/revocation-reasons.ts';
import type { PublicVerification } from '../../../../src/vocabulary/registry/verification.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { GateMark } from '../../../view/marks/gate.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { utcTime } from '../../words/times.ts';

const texts = {
  checks: { en: 'Checks', zh: '查验结果' },
  signature: { en: 'Signature', zh: '签名' },
  status: { en: 'Status', zh: '状态' },
  validity: { en: 'Validity', zh: '有效期' },
  check: { en: '{name}: ', zh: '{name}：' },
  good: { en: 'not revoked', zh: '未撤销' },
  holds: { en: 'holds', zh: '通过' },
  fails: { en: 'fails', zh: '未通过' },
  unknown: { en: 'unknown', zh: '未知' },
  key: { en: 'key {key}', zh: '密钥 {key}' },
  revokedAt: { en: 'revoked {at}: {because}', zh: '{at} 撤销：{because}' },
  until: { en: '{from} to {until}', zh: '{from} 至 {until}' },
} satisfies Record<string, Texts>;

type State = 'open' | 'closed' | 'unknown';
const words = { open: texts.holds, closed: texts.fails, unknown: texts.unknown };

/** `good` is the one answer that holds; one that is not there is unknown. */
function stateOf<T extends string>(answer: T | null, good: T): State {
  if (answer === null || answer === 'unknown') return 'unknown';
  return answer === good ? 'open' : 'closed';
}

/** Each check by itself: an answer that is not there is unknown. */
export function Checks({ data }: { readonly data: PublicVerification }) {
  const { say } = useWords();
  const { key, revoked, register } = data;
  const span = register?.entry.validity;
  const checks: readonly (readonly [Texts, State, string])[] = [
    [
      texts.signature,
      stateOf(data.signature, 'valid'),
      key === null ? '' : say(texts.key, { key }),
    ],
    [
      texts.status,
      stateOf(data.status, 'good'),
      revoked === null
        ? say(data.status === 'good' ? texts.good : texts.unknown)
        : say(texts.revokedAt, {
            at: utcTime(revoked.at),
            because: say(revocationTexts[revoked.because]),
          }),
    ],
    [
      texts.validity,
      stateOf(data.validity, 'valid'),
      span === undefined ? '' : say(texts.until, { from: span.from, until: span.until }),
    ],
  ];
  return (
    <ul className="checks" aria-label={say(texts.checks)}>
      {checks.map(([name, state, note]) => (
        <li key={name.en}>
          <GateMark state={state} /> {say(texts.check, { name: say(name) })}
          <b>{say(words[state])}</b>
          <span className="s sub any">{note}</span>
        </li>
      ))}
    </ul>
  );
}
