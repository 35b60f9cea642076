import { sealPaths, sealSize } from '../../../../src/vocabulary/registry/seal.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';

const label = {
  en: 'Figure drawn from the content fingerprint',
  zh: '由内容指纹生成的纹样',
} satisfies Texts;

/** Corners of the octagon in the middle, cut as those of grade A. */
const octagon = 'M84 62h32l22 22v32l-22 22h-32l-22-22v-32z';

/** The seal of a certificate: an aid to the eye. Where a check does not hold, an outline is all that is left of it. */
export function Seal({
  fingerprint,
  holds,
}: {
  readonly fingerprint: string;
  readonly holds: boolean;
}) {
  const { say } = useWords();
  return (
    <svg
      className={holds ? 'seal' : 'seal broken'}
      viewBox={`0 0 ${sealSize} ${sealSize}`}
      role="img"
      aria-label={say(label)}
    >
      {holds ? (
        <g className="seal-figure">
          {sealPaths(fingerprint).map((path) => (
            <path key={path} d={path} />
          ))}
        </g>
      ) : (
        <circle className="seal-outline" cx="100" cy="100" r="80" />
      )}
      <path className="seal-field" d={octagon} />
      <text x="100" y="117" textAnchor="middle" lang="zh">
        衡
      </text>
    </svg>
  );
}
