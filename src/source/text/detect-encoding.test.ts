import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { detectEncoding } from './detect-encoding.ts';
import { scanText } from './scan-text.ts';
import { transcode } from './transcode.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'assay-encoding-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function put(content: Buffer): string {
  files += 1;
  const file = path.join(folder, String(files));
  writeFileSync(file, content);
  return file;
}

async function detected(content: Buffer) {
  const file = put(content);
  return detectEncoding(file, content.subarray(0, 65_536), await scanText(file));
}

const chinese = '编号,单位名称,地址\n1,贵阳大数据交易所有限责任公司,贵州省贵阳市观山湖区\n';
const traditional = '編號,單位名稱\n1,臺灣銀行股份有限公司\n';
const french = 'id,ville,prénom\n1,Besançon,François\n2,Orléans,Hélène\n3,Málaga,Zoë Müller\n';

it.each([
  ['utf-8', Buffer.from(chinese)],
  ['utf-8', Buffer.from('plain ascii\n')],
  ['utf-8', iconv.encode(french, 'utf-8', { addBOM: true })],
  ['utf-16le', iconv.encode(chinese, 'utf-16le', { addBOM: true })],
  ['utf-16be', iconv.encode(chinese, 'utf-16be', { addBOM: true })],
  ['utf-16le', iconv.encode('id,name\n1,Anna\n2,Ben\n', 'utf-16le')],
  ['gb18030', iconv.encode(chinese, 'gbk')],
  ['gb18030', iconv.encode(`${chinese}3,㐀䶵,罕见字\n`, 'gb18030')],
  ['latin1', iconv.encode(french, 'latin1')],
  ['windows-1252', iconv.encode(`${french}4,“quoted” – 5 €,é\n`, 'windows-1252')],
])('%s', async (encoding, content) => expect(await detected(content)).toBe(encoding));

it('takes traditional characters in GBK for GB18030 once common ones prevail', async () => {
  const content = iconv.encode(chinese.repeat(3) + traditional, 'gb18030');
  expect(await detected(content)).toBe('gb18030');
});

it('looks at the whole file: one late byte decides', async () => {
  const content = Buffer.concat([Buffer.alloc(9_000_000, 'a,b\n'), iconv.encode('é\n', 'latin1')]);
  expect(await detected(content)).toBe('latin1');
});

it('keeps UTF-8 in spite of a little damage', async () => {
  const content = Buffer.concat([Buffer.from(chinese), Buffer.from([0xe4, 0xb8, 0x0a])]);
  expect(await detected(content)).toBe('utf-8');
});

it('scans characters that are cut by a chunk of the file', async () => {
  for (const shift of [0, 1, 2, 3]) {
    const text = `${'x'.repeat(shift)}${'数😀'.repeat(1_300_000)}`;
    expect((await scanText(put(Buffer.from(text)))).utf8).toBe(true);
  }
});

it('counts lines, line ends and blank lines', async () => {
  const scan = (text: string) => scanText(put(Buffer.from(text)));
  expect(await scan('a\nbb\n')).toMatchObject({ lines: 2, lineEnd: 'lf', hasBlankLine: false });
  expect(await scan('a\r\nbbb')).toMatchObject({ lines: 2, lineEnd: 'crlf', longestLine: 3 });
  expect(await scan('a\r\n\r\nb')).toMatchObject({ hasBlankLine: true });
  expect(await scan('a\n\nb')).toMatchObject({ hasBlankLine: true });
  expect(await scan('a\rb')).toMatchObject({ lineEnd: 'cr' });
  expect(await scan('a\r\nb\n')).toMatchObject({ lineEnd: 'mixed' });
  expect(await scan('a,"b" ,c\n')).toMatchObject({ hasQuotedGap: false });
  expect(await scan('a,"b" "c"\n')).toMatchObject({ hasQuotedGap: true });
  expect(await scan('a,"b"\n\0')).toMatchObject({ hasNul: true, hasQuote: true });
});

it('says where bytes had to be replaced', async () => {
  const target = path.join(folder, 'target');
  const broken = put(Buffer.from([0xb1, 0xb1, 0xbe, 0xa9, 0x0a, 0xff, 0x0a]));
  expect(await transcode(broken, target, { encoding: 'gb18030' })).toBe(true);
  const whole = put(iconv.encode(chinese, 'gb18030'));
  expect(await transcode(whole, target, { encoding: 'gb18030' })).toBe(false);
});

const russian = 'id,город\n1,Москва столица\n2,Санкт-Петербург\n3,Новосибирск и другие\n';
const japanese = '番号,都市,備考\n1,東京都,これはテストです\n2,大阪市,品質を確認する\n';

it.each([
  ['big5', `${traditional}2,高雄市政府資料開放平臺\n3,客戶訂單明細測試\n`],
  ['shift_jis', japanese],
  ['euc-jp', japanese],
  ['windows1251', russian],
  ['koi8-r', russian],
])('refuses %s rather than showing gibberish', async (encoding, text) => {
  await expect(detected(iconv.encode(text, encoding))).rejects.toMatchObject({
    code: 'source.encoding-unsupported',
  });
});

it.each([['windows-1252', 'id,Straße\n1,“Größe” – it’s\n2,créée à l’été\n3,Çağ ñandú\n']])(
  'reads %s as Western European',
  async (encoding, text) => {
    expect(await detected(iconv.encode(text, encoding))).toBe('windows-1252');
  },
);
