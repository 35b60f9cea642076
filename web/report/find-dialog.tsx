import { useState } from 'react';
import type { ReportHead } from '../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../src/vocabulary/text.ts';
import { Modal } from '../view/dialog.tsx';
import { useWords, type Words } from '../view/words/language.tsx';
import { Link, useNavigation } from './navigation.tsx';
import type { Place } from './route.ts';

const texts = {
  title: { en: 'Find', zh: '查找' },
  field: { en: 'Asset, table or indicator', zh: '资产、数据表或指标' },
  asset: { en: 'asset', zh: '数据资产' },
  table: { en: 'table of {asset}', zh: '{asset} 的数据表' },
  indicator: { en: 'indicator of {asset}', zh: '{asset} 的指标' },
  none: { en: 'Nothing has this name.', zh: '没有找到。' },
} satisfies Record<string, Texts>;

const shown = 20;

interface Found {
  readonly name: string;
  readonly kind: string;
  readonly place: Place;
}

/** Finds assets, tables, and the indicators of the asset at hand, by any part of the name. */
export function FindDialog({
  head,
  close,
}: {
  readonly head: ReportHead;
  readonly close: () => void;
}) {
  const words = useWords();
  const { go, route } = useNavigation();
  const [wanted, setWanted] = useState('');
  const found = wanted.trim() === '' ? [] : find(wanted, candidates(head, route.place, words));
  const first = found[0];
  return (
    <Modal title={words.say(texts.title)} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first === undefined) return;
          close();
          go(first.place);
        }}
      >
        <input
          type="search"
          className="field wide"
          aria-label={words.say(texts.field)}
          placeholder={words.say(texts.field)}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </form>
      <ul className="found">
        {found.map(({ name, kind, place }) => (
          <li key={`${kind} ${name} ${JSON.stringify(place)}`}>
            <Link to={place} onClick={close}>
              {name}
            </Link>{' '}
            <span className="s">{kind}</span>
          </li>
        ))}
      </ul>
      {wanted.trim() !== '' && found.length === 0 ? (
        <p className="none">{words.say(texts.none)}</p>
      ) : null}
    </Modal>
  );
}

function find(wanted: string, all: readonly Found[]): readonly Found[] {
  const part = wanted.trim().toLowerCase();
  return all.filter(({ name }) => name.toLowerCase().includes(part)).slice(0, shown);
}

function candidates(head: ReportHead, here: Place, { say }: Words): readonly Found[] {
  const assets = head.assets.map<Found>(({ id, name }) => ({
    name,
    kind: say(texts.asset),
    place: { page: 'asset', asset: id },
  }));
  const tables = head.assets.flatMap((asset) =>
    asset.tables.map<Found>((table) => ({
      name: table.name,
      kind: say(texts.table, { asset: asset.name }),
      place: { page: 'table', asset: asset.id, table: table.id },
    })),
  );
  const asset = head.assets.find(({ id }) => 'asset' in here && id === here.asset);
  const indicators = (asset === undefined ? [] : head.model.indicators).map<Found>((indicator) => ({
    name: `${indicator.id} ${say(indicator.name)}`,
    kind: say(texts.indicator, { asset: asset?.name ?? '' }),
    place: { page: 'asset', asset: asset?.id ?? '', evidence: indicator.id },
  }));
  return [...assets, ...tables, ...indicators];
}
