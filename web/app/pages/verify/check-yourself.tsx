import { Link } from '@tanstack/react-router';
import type { PublicVerification } from '../../../../src/vocabulary/registry/verification.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { QrCode } from '../../shell/qr-code.tsx';

const texts = {
  title: { en: 'Check it yourself', zh: '自行核对' },
  measure: {
    en: 'Who holds the data measures them again:',
    zh: '手中有数据时，可在本机重新测量：',
  },
  file: { en: 'Certificate (JWT)', zh: '下载凭证（JWT）' },
  page: { en: 'Certificate (PDF)', zh: '下载凭证（PDF）' },
  signed: { en: 'SHA-256 of the signed file', zh: '签名文件的 SHA-256' },
  means: { en: 'This certificate', zh: '本凭证' },
  proves: { en: 'proves', zh: '证明' },
  rights: {
    en: 'at registration the holders had these rights in the data',
    zh: '登记时权利人对该数据享有上列权利',
  },
  notProven: { en: 'does not prove', zh: '不证明' },
  quality: { en: 'their quality or value', zh: '数据的质量或价值' },
  address: { en: 'Address of this page', zh: '本页地址' },
  code: { en: 'QR code of the address of this page', zh: '本页地址的二维码' },
  entry: { en: 'Entry in the public register', zh: '公开登记簿中的记录' },
} satisfies Record<string, Texts>;

/** What a reader needs to come to the same answer without this page, and what the answer does not say. */
export function CheckYourself({ data }: { readonly data: PublicVerification }) {
  const { say, language } = useWords();
  const files = `/api/v1/certificates/${encodeURIComponent(data.id)}`;
  return (
    <Section title={say(texts.title)}>
      <p className="m">{say(texts.measure)}</p>
      <pre>assay verify-certificate FILE.jwt --against SOURCE</pre>
      <p className="buttons">
        <a className="btn" href={`${files}/file`} download>
          {say(texts.file)}
        </a>
        <a className="btn" href={`${files}/page?language=${language}`} download>
          {say(texts.page)}
        </a>
      </p>
      <p className="s sub signed-file">
        {say(texts.signed)} <span className="mono any">{data.sha256}</span>
      </p>
    </Section>
  );
}

/** What the certificate says and what it does not, side by side. */
export function Meaning() {
  const { say } = useWords();
  return (
    <Section title={say(texts.means)}>
      <dl className="kv">
        <dt>{say(texts.proves)}</dt>
        <dd>{say(texts.rights)}</dd>
        <dt>{say(texts.notProven)}</dt>
        <dd>{say(texts.quality)}</dd>
      </dl>
    </Section>
  );
}

/** Where this page is found again. */
export function Address({ data }: { readonly data: PublicVerification }) {
  const { say } = useWords();
  return (
    <figure className="address">
      <QrCode content={data.address} label={say(texts.code)} />
      <figcaption>
        <span className="s sub">{say(texts.address)}</span>
        <a className="mono any" href={data.address}>
          {data.address}
        </a>
        {data.register === null ? null : (
          <Link to="/register/$registration" params={{ registration: data.registration }}>
            {say(texts.entry)}
          </Link>
        )}
      </figcaption>
    </figure>
  );
}
