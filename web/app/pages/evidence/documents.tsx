import { useSuspenseQuery } from '@tanstack/react-query';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { LongTable } from '../../../view/headed-table.tsx';
import { Section } from '../../../view/section.tsx';
import type { RowPlace } from '../../../view/virtual-rows.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { bytes } from '../../../view/words/numbers.ts';
import { type DocumentRecord, documentsQuery } from '../../api/evidence.ts';
import { useMay } from '../../api/session.ts';
import { utcTime } from '../../words/times.ts';
import { DocumentDrop } from './document-drop.tsx';
import { useNames } from './people.ts';

const texts = {
  title: { en: 'Documents', zh: '佐证材料' },
  note: {
    en: '{count} kept with all their versions; times in UTC',
    zh: '共保存 {count} 份，含历史版本；时间为 UTC',
  },
  none: { en: 'Nothing is attached yet.', zh: '尚未上传材料。' },
  name: { en: 'Name', zh: '名称' },
  version: { en: 'Version', zh: '版本' },
  type: { en: 'Type, by its content', zh: '类型（按内容判断）' },
  size: { en: 'Size', zh: '大小' },
  sha256: { en: 'SHA-256', zh: 'SHA-256' },
  by: { en: 'Added', zh: '上传' },
  next: { en: 'New version', zh: '新版本' },
} satisfies Record<string, Texts>;

/** The files that support statements: what they are, with their hash, and who added them. */
export function Documents({ asset }: { readonly asset: string }) {
  const { say } = useWords();
  const documents = useSuspenseQuery(documentsQuery(asset)).data;
  const may = useMay()('document.add');
  const heads = ['name', 'version', 'type', 'size', 'sha256', 'by', 'next'] as const;
  return (
    <Section title={say(texts.title)} note={say(texts.note, { count: documents.length })}>
      {may ? <DocumentDrop asset={asset} /> : null}
      {documents.length === 0 ? (
        <p className="none">{say(texts.none)}</p>
      ) : (
        <LongTable
          label={say(texts.title)}
          heads={heads.map((one) => say(texts[one]))}
          rows={documents}
        >
          {(one, place) => (
            <DocumentRow
              key={one.id}
              asset={asset}
              document={one}
              mayRenew={may && isNewest(one, documents)}
              place={place}
            />
          )}
        </LongTable>
      )}
    </Section>
  );
}

function isNewest({ lineage, version }: DocumentRecord, all: readonly DocumentRecord[]): boolean {
  return !all.some((one) => one.lineage === lineage && one.version > version);
}

function DocumentRow({
  asset,
  document: { id, name, version, mediaType, sha256, lineage, uploadedBy, uploadedAt, ...file },
  mayRenew,
  place,
}: {
  readonly asset: string;
  readonly document: DocumentRecord;
  readonly mayRenew: boolean;
  readonly place: RowPlace;
}) {
  const nameOfAccount = useNames();
  return (
    <tr {...place}>
      <th scope="row" className="any">
        <a href={`/api/v1/documents/${id}/content`} download={name}>
          {name}
        </a>
      </th>
      <td className="n">{version}</td>
      <td className="mono nb">{mediaType}</td>
      <td className="nb">{bytes(file.bytes)}</td>
      <td className="mono hash any">{sha256}</td>
      <td className="any">
        {nameOfAccount(uploadedBy)} <span className="s nb">{utcTime(uploadedAt)}</span>
      </td>
      <td>{mayRenew ? <DocumentDrop asset={asset} renews={{ lineage, name }} /> : null}</td>
    </tr>
  );
}
