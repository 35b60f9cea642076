import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { relationTerms } from '../../../../../src/vocabulary/registry/assets/relation-kinds.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import { Name } from '../../../../view/words/names.tsx';
import { gradeTerms } from '../../../../view/words/terms.ts';
import type { AssetUpkeep } from '../../../api/upkeep.ts';
import { utcTime } from '../../../words/times.ts';
import { useNames } from '../../evidence/people.ts';

const texts = {
  owner: { en: 'Owner', zh: '所有者' },
  steward: { en: 'Steward', zh: '管理员' },
  tags: { en: 'Tags', zh: '标签' },
  grade: { en: 'Data grade', zh: '数据级别' },
  terms: { en: 'Glossary terms', zh: '业务术语' },
  relations: { en: 'Related data assets', zh: '关联数据资产' },
  nothing: { en: 'nothing said', zh: '未填写' },
  separator: { en: ', ', zh: '、' },
  decided: {
    en: 'decided by {who} on {on} (UTC): {why}',
    zh: '由 {who} 于 {on}（UTC）认定：{why}',
  },
  proposal: { en: 'the newest assessment proposes {grade}', zh: '最新评估的建议为：{grade}' },
  none: { en: 'none', zh: '无' },
} satisfies Record<string, Texts>;

/** What stands there, read. */
export function UpkeepFacts({ upkeep }: { readonly upkeep: AssetUpkeep }) {
  const { say } = useWords();
  const nameOf = useNames();
  const nothing = <span className="s">{say(texts.nothing)}</span>;
  const { owner, steward, tags, terms, relations } = upkeep;
  return (
    <dl className="upkeep">
      <Fact name={say(texts.owner)}>{owner === null ? nothing : <Name of={owner} />}</Fact>
      <Fact name={say(texts.steward)}>{steward === null ? nothing : nameOf(steward)}</Fact>
      <Fact name={say(texts.tags)}>
        {tags.length === 0 ? nothing : tags.join(say(texts.separator))}
      </Fact>
      <Fact name={say(texts.grade)}>
        <Grade grade={upkeep.grade} />
      </Fact>
      <Fact name={say(texts.terms)}>{terms.length === 0 ? nothing : <Terms terms={terms} />}</Fact>
      <Fact name={say(texts.relations)}>
        {relations.length === 0 ? nothing : <Relations relations={relations} />}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="any">{children}</dd>
    </>
  );
}

/** The grade in force; where it was decided, why, and what is proposed all the same. */
function Grade({ grade: { inForce, proposal, decided } }: Pick<AssetUpkeep, 'grade'>) {
  const { say } = useWords();
  const nameOf = useNames();
  const grade = (code: typeof inForce) => say(code === null ? texts.none : gradeTerms[code]);
  if (decided === null && inForce === proposal) return grade(inForce);
  const why = decided && {
    who: nameOf(decided.decidedBy),
    on: utcTime(decided.decidedAt),
    why: decided.reason,
  };
  return (
    <>
      <strong>{grade(inForce)}</strong>
      {why === null ? null : <p>{say(texts.decided, why)}</p>}
      <p className="s">{say(texts.proposal, { grade: grade(proposal) })}</p>
    </>
  );
}

function Terms({ terms }: Pick<AssetUpkeep, 'terms'>) {
  const { say } = useWords();
  return (
    <ul>
      {terms.map(({ term, name, definition, table, column }) => (
        <li key={`${term} ${table} ${column}`}>
          <Link to="/glossary/$term" params={{ term }} title={say(definition)}>
            {say(name)}
          </Link>{' '}
          {table === null ? null : (
            <span className="mono">
              {[table, column].filter((part) => part !== null).join('.')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Relations({ relations }: Pick<AssetUpkeep, 'relations'>) {
  const { say } = useWords();
  return (
    <ul>
      {relations.map(({ kind, said, other }) => (
        <li key={`${kind} ${said} ${other.id}`}>
          {say(relationTerms[kind][said === 'here' ? 'texts' : 'inverse'])}{' '}
          <Link to="/assets/$asset" params={{ asset: other.id }}>
            <Name of={other.name} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
