import { HeadlessMantineProvider, NativeSelect } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FormGroup } from '../../../../../src/vocabulary/registry/declaring/contract-form.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { Section } from '../../../../view/section.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import { type ContractForm, documentsQuery, formQuery } from '../../../api/evidence.ts';
import { useMay } from '../../../api/session.ts';
import { formTheme } from '../../../forms/form-theme.ts';
import type { EvidencePlace } from '../evidence-place.ts';
import { FieldRow } from './field-row.tsx';

const texts = {
  of: { en: 'Fields of', zh: '填写对象' },
  whole: { en: 'the asset as a whole', zh: '整个资产' },
  column: { en: 'Column', zh: '字段' },
  noColumn: { en: 'the table itself', zh: '表本身' },
  fromContract: {
    en: 'Filled with what the contract of the newest assessment says; an answer stands above it.',
    zh: '已预填最新评估所用合约的内容；在此填写的答案优先。',
  },
  fromReport: {
    en: 'Filled with what the report repeats of its contract. Upload that contract under Documents and all of it shows here; its SHA-256 begins {hash}.',
    zh: '已预填报告中摘录的合约内容。请在“佐证材料”中上传该合约（SHA-256 以 {hash} 开头），即可显示全部内容。',
  },
  noContract: {
    en: 'The newest assessment was made without a contract; filled with what the report says.',
    zh: '最新评估未使用数据合约，已预填报告所载内容。',
  },
  answered: { en: '{done} of {all} said', zh: '已说明 {done}/{all}' },
} satisfies Record<string, Texts>;

const groupTexts: Readonly<Record<FormGroup, Texts>> = {
  description: { en: 'Description and catalogue', zh: '描述与目录信息' },
  ownership: { en: 'Ownership and support', zh: '归属与支持' },
  rights: { en: 'Source and rights', zh: '来源与权利' },
  protection: { en: 'Personal information, grade and security', zh: '个人信息、分级与安全' },
  terms: { en: 'Terms and registration', zh: '条款与登记' },
  roles: { en: 'Roles', zh: '角色' },
  serviceLevels: { en: 'Service levels', zh: '服务水平' },
  management: { en: 'Management', zh: '管理' },
  value: { en: 'Value inputs', zh: '价值参数' },
  custom: { en: 'Custom properties', zh: '自定义属性' },
  table: { en: 'The table', zh: '表' },
  column: { en: 'The column', zh: '字段' },
};

/** Forms for the fields of the contract, grouped as the contract groups them. */
export function Fields({
  asset,
  place,
}: {
  readonly asset: string;
  readonly place: EvidencePlace;
}) {
  const { say } = useWords();
  const at = useFormPlace(asset, place);
  const form = useSuspenseQuery(formQuery(asset, at)).data;
  const documents = useSuspenseQuery(documentsQuery(asset)).data;
  const may = useMay()('declaration.answer');
  return (
    <>
      <PlaceChoice asset={asset} place={at} form={form} />
      <p className="s">{say(noteOf(form), { hash: form.missing?.slice(0, 12) ?? '' })}</p>
      {form.groups.map(({ group, fields }) => (
        <Section
          key={group}
          title={say(groupTexts[group])}
          note={say(texts.answered, {
            done: fields.filter((one) => one.answer !== undefined || one.said !== undefined).length,
            all: fields.length,
          })}
        >
          <ul className="field-rows">
            {fields.map((field) => (
              <FieldRow
                key={field.field}
                asset={asset}
                field={field}
                documents={documents}
                base={form.base}
                may={may}
                asked={isAsked(field.field, place.field)}
              />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function noteOf({ base, missing }: ContractForm): Texts {
  if (base === 'contract' && missing === null) return texts.fromContract;
  return missing === null ? texts.noContract : texts.fromReport;
}

/** A question names a whole such as `assay.catalogue`, or a field of each table or column. */
function isAsked(field: string, asked: string | undefined): boolean {
  if (asked === undefined) return false;
  const plain = asked.replace(/^(schema|properties)\./, '');
  return field === asked || field.startsWith(`${asked}.`) || field.endsWith(`].${plain}`);
}

/** A question about each table begins with the first one. */
function useFormPlace(asset: string, { field = '', table, column }: EvidencePlace) {
  const { data } = useSuspenseQuery(formQuery(asset, {}));
  const [first] = data.tables;
  const isOfTables = /^(schema|properties)\./.test(field);
  if (table === undefined && isOfTables && first !== undefined) {
    const [name] = first.columns;
    const ofColumn = field.startsWith('properties.') && name !== undefined;
    return { table: first.id, ...(ofColumn ? { column: name } : {}) };
  }
  return {
    ...(table === undefined ? {} : { table }),
    ...(column === undefined ? {} : { column }),
  };
}

function PlaceChoice({
  asset,
  place,
  form: { tables },
}: {
  readonly asset: string;
  readonly place: EvidencePlace;
  readonly form: ContractForm;
}) {
  const { say } = useWords();
  const navigate = useNavigate();
  const go = (to: EvidencePlace) =>
    navigate({
      to: '/assets/$asset/evidence',
      params: { asset },
      search: { part: 'fields', ...to },
    });
  const columns = tables.find(({ id }) => id === place.table)?.columns ?? [];
  if (tables.length === 0) return null;
  return (
    <HeadlessMantineProvider theme={formTheme}>
      <div className="place-choice">
        <NativeSelect
          label={say(texts.of)}
          value={place.table ?? ''}
          data={[
            { value: '', label: say(texts.whole) },
            ...tables.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget: { value } }) => go(value === '' ? {} : { table: value })}
        />
        {place.table === undefined ? null : (
          <NativeSelect
            label={say(texts.column)}
            value={place.column ?? ''}
            data={[
              { value: '', label: say(texts.noColumn) },
              ...columns.map((name) => ({ value: name, label: name })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              go({
                ...(place.table && { table: place.table }),
                ...(value !== '' && { column: value }),
              })
            }
          />
        )}
      </div>
    </HeadlessMantineProvider>
  );
}
