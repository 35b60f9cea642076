import type { DataRight } from '../../../../src/vocabulary/declarations/rights.ts';
import type { RegistrationPage } from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import { acquisitionTable } from '../../../../src/vocabulary/rights/acquisition-table.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../../view/headed-table.tsx';
import { GateMark } from '../../../view/marks/gate.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import { rightTerms } from '../../words/right-terms.ts';
import { nameIn } from './name-in.ts';

const texts = {
  title: { en: 'Rights', zh: '权利配置' },
  note: { en: 'acquired by: {modes}', zh: '取得方式：{modes}' },
  holder: { en: 'Holder', zh: '权利人' },
  proven: { en: 'held, proof {proofs}', zh: '有，证明材料 {proofs}' },
  comma: { en: ', ', zh: '、' },
  registered: { en: 'held', zh: '有' },
  unproven: { en: 'claimed without proof', zh: '已主张，无证明材料' },
  none: { en: 'not claimed', zh: '未主张' },
  until: { en: 'to {until}', zh: '至 {until}' },
  nobody: { en: 'No holder is named yet.', zh: '尚未填写权利人。' },
} satisfies Record<string, Texts>;

type Holder = RegistrationPage['holders'][number];
const rights: readonly DataRight[] = ['hold', 'use', 'operate'];

/** Who claims which of the three rights, for how long, on what proof. */
export function HoldersTable({
  holders,
  modes,
  documents = [],
  registered = false,
}: {
  readonly holders: readonly Holder[];
  /** The documents of the case, which proofs are. */
  readonly documents?: RegistrationPage['documents'];
  readonly modes: RegistrationPage['acquisitionModes'];
  /** What is registered was examined: proofs are not shown with it. */
  readonly registered?: boolean;
}) {
  const { say } = useWords();
  const named = modes.map((mode) => say(acquisitionTable[mode].texts)).join(' · ');
  return (
    <Section title={say(texts.title)} note={say(texts.note, { modes: named })}>
      {holders.length === 0 ? (
        <p className="none">{say(texts.nobody)}</p>
      ) : (
        <HeadedTable
          label={say(texts.title)}
          className="holders stacks"
          heads={[say(texts.holder), ...rights.map((right) => say(rightTerms[right]))]}
        >
          <tbody>
            {holders.map((holder) => (
              <tr key={`${holder.name}${holder.identifier}`}>
                <th scope="row">
                  <b>
                    <Name of={holder.name} />
                  </b>
                  <span className="s sub mono">{holder.identifier}</span>
                </th>
                {rights.map((right) => (
                  <td key={right} data-head={say(rightTerms[right])}>
                    <Held {...{ holder, right, documents, registered }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </HeadedTable>
      )}
    </Section>
  );
}

function Held({
  holder,
  right,
  documents,
  registered,
}: {
  readonly holder: Holder;
  readonly right: DataRight;
  readonly documents: RegistrationPage['documents'];
  readonly registered: boolean;
}) {
  const { say } = useWords();
  const held = holder.rights.find((one) => one.right === right);
  if (held === undefined) return <span className="s">{say(texts.none)}</span>;
  const { proofs, until, limits } = held;
  const isProven = registered || proofs.length > 0;
  const proven = registered
    ? say(texts.registered)
    : say(texts.proven, { proofs: proofs.map(nameIn(documents)).join(say(texts.comma)) });
  return (
    <>
      <GateMark state={isProven ? 'open' : 'unknown'} /> {isProven ? proven : say(texts.unproven)}
      <span className="s sub">
        {[until && say(texts.until, { until }), limits].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
