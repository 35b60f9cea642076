import type { AssetReport, Report } from '../../../vocabulary/reports/report.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { statusTerms } from '../../../words/terms/assessment-terms.ts';
import { boundedSections } from '../bounded.ts';
import { none, plainNumber, scoreText } from '../figures.ts';
import { codePoints } from '../legible.ts';
import type { Block, Section } from '../paper.ts';
import { headingCharacters, shortened } from '../shortened.ts';
import { columnTerms } from '../terms.ts';
import type { Voice } from '../voice.ts';

const texts = {
  indicators: { en: 'Annex A: indicators', zh: '附录一：指标' },
  queries: { en: 'Annex B: queries', zh: '附录二：查询' },
  queriesIntro: {
    en: 'As they were run, those behind the gravest findings first. Control characters stand as their code points in brackets; long queries are cut here and whole in report.json.',
    zh: '以下为实际执行的查询，最严重的发现所依据者在前。控制字符以方括号内的码位表示；较长者在此截断，全文见 report.json。',
  },
  cut: {
    en: '… {count} more characters in report.json',
    zh: '……其余 {count} 个字符见 report.json',
  },
} satisfies Record<string, Texts>;

const shownQueries = 12;
const queryCharacters = 900;
const shownAssets = 12;

/** Every indicator of each asset. */
export function indicatorsAnnex(report: Report, voice: Voice): Section {
  return {
    title: voice.say(texts.indicators),
    newPage: true,
    ...boundedSections(report.assets, { limit: shownAssets, voice }, (asset) => ({
      title: shortened(asset.name, headingCharacters),
      blocks: [indicatorTable(asset, report, voice)],
    })),
  };
}

function indicatorTable(asset: AssetReport, { model }: Report, voice: Voice): Block {
  const { say } = voice;
  const results = new Map(asset.assessment.indicators.map((result) => [result.id, result]));
  return {
    kind: 'table',
    columns: [
      { title: say(columnTerms.indicator), share: 4 },
      { title: say(columnTerms.weight), is: 'number', share: 1 },
      { title: say(columnTerms.value), is: 'number', share: 1.3 },
      { title: say(columnTerms.score), is: 'number', share: 1 },
      { title: say(columnTerms.status), share: 1.8 },
    ],
    rows: model.indicators.map(({ id, name, weight }) => {
      const result = results.get(id);
      return [
        `${id} ${say(name)}`,
        weight.toFixed(2),
        result?.raw === null || result === undefined ? none : plainNumber(result.raw),
        scoreText(result?.score),
        result === undefined ? none : say(statusTerms[result.status]),
      ];
    }),
  };
}

/** The queries behind the gravest findings, cut to a readable length. */
export function queriesAnnex(report: Report, voice: Voice): Section {
  const { say } = voice;
  const named = report.assets.flatMap(({ findings }) => findings.map(({ query }) => query));
  const ids = [...new Set(named)].filter((id) => id !== undefined).slice(0, shownQueries);
  return {
    title: say(texts.queries),
    blocks: [
      { kind: 'paragraph', text: say(texts.queriesIntro) },
      ...ids.map((id) => ({
        kind: 'code' as const,
        title: id,
        text: codePoints(beginning(report.queries[id] ?? '', voice), isControl),
      })),
    ],
  };
}

/** Those of a pattern are part of the query: no text of a user that could not be printed. */
function isControl(character: string): boolean {
  return character !== '\n' && /\p{Cc}/u.test(character);
}

function beginning(query: string, { say }: Voice): string {
  const left = query.length - queryCharacters;
  if (left <= 0) return query;
  return `${query.slice(0, queryCharacters)}\n${say(texts.cut, { count: left })}`;
}
