import type { ReportHead } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { findingKey } from '../finding-key.ts';
import { useLinks } from '../links.tsx';
import { SeverityTag } from '../marks/tag.tsx';
import { useWords } from '../words/language.tsx';
import { findingInWords } from '../words/meaning.ts';
import { Name } from '../words/names.tsx';
import { count } from '../words/numbers.ts';

const texts = {
  many: { en: '{count} of {total}', zh: '{total} 中有 {count}' },
  alike: { en: 'and {count} more of this kind', zh: '另有 {count} 项同类发现' },
  none: { en: 'Nothing was found that a person should look at.', zh: '没有需要人工查看的发现。' },
} satisfies Record<string, Texts>;

/** The findings of the portfolio with the gravest consequence. */
export function FirstFindings({
  head,
}: {
  readonly head: Pick<ReportHead, 'findings' | 'assets'>;
}) {
  const words = useWords();
  const { say } = words;
  const links = useLinks();
  if (head.findings.length === 0) return <p className="none">{say(texts.none)}</p>;
  return (
    <table className="fl">
      <tbody>
        {head.findings.map(({ asset, finding, alike }) => (
          <tr key={findingKey(finding)}>
            <td>
              <SeverityTag severity={finding.severity} />
            </td>
            <td className="any">
              {findingInWords(finding, words)}
              <span className="s sub">
                <a href={links.asset(asset)}>
                  <Name of={head.assets.find(({ id }) => id === asset)?.name ?? asset} />
                </a>
                {[finding.subject.table, finding.subject.column].map((part) =>
                  part === undefined ? '' : ` · ${part}`,
                )}
              </span>
              {alike === 0 ? null : (
                <span className="s sub">{say(texts.alike, { count: alike })}</span>
              )}
            </td>
            <td className="m n">
              {say(texts.many, { count: finding.count, total: finding.total })}
            </td>
            <td className="mono n">{finding.feeds.join(' ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many findings of each severity the portfolio has. */
export function findingTotals(head: Pick<ReportHead, 'assets'>) {
  const total = (severity: 'critical' | 'serious' | 'notice') =>
    count(head.assets.reduce((sum, asset) => sum + asset.findings[severity], 0));
  return { critical: total('critical'), serious: total('serious'), notice: total('notice') };
}
