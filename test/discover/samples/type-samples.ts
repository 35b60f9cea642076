import { compactForm, textForm } from '../../../src/discover/semantic/normalise.ts';
import type { SemanticType } from '../../../src/discover/semantic/semantic-type.ts';
import { isoDate } from '../../../src/vocabulary/calendar-date.ts';
import { filled, pick, type Random } from './random.ts';

/**
 * How values of a type are written: `#` is a digit, `@` and `~` are letters, `%` is hexadecimal.
 * Check characters are found by trying. Types whose values can be anything are not here.
 */
export const templates: Readonly<Record<string, readonly string[]>> = {
  'chinese-resident-id': ['110101199#0#1####X', '330106198#0#2#####', '44030519701#1#####'],
  'unified-social-credit-code': ['91110108MA0#####@#', '913301##########X#', '914403##########@@'],
  'officer-certificate': ['军字第#######号', '参字第######号'],
  'hong-kong-id': ['@######(#)'],
  'taiwan-id': ['@1########', '@2########'],
  'singapore-id': ['S#######@', 'T#######@', 'F#######@'],
  'korean-resident-number': ['85010#-1######', '92120#-2######'],
  'italian-fiscal-code': ['@@@@@@##A0#@###@', '@@@@@@##T1#@###@'],
  'french-social-security-number': ['18501##########', '29212##########'],
  'spanish-dni': ['########@', 'X#######@'],
  'uk-national-insurance-number': ['AB######C', 'JK######A', 'TW######D'],
  'brazilian-cpf': ['###.###.###-##'],
  iban: ['DE####################', 'GB##WEST##############', 'NL##ABNA##########'],
  'legal-entity-identifier': ['549300@@@@@@@@@@@@##'],
  isin: ['US##########', 'DE000#######', 'CN##########'],
  'bank-card': ['622202#############', '4###############', '621700#############'],
  'us-social-security-number': ['###-##-####'],
  imei: ['35#############', '86#############'],
  vin: ['LSV@@######@#####', '1HG@@######@#####'],
  orcid: ['0000-000#-####-####', '0000-000#-####-###X'],
  'chinese-mobile': ['138########', '159########', '+86 186########', '177 #### ####'],
  'chinese-plate': ['京A#####', '粤B##@##', '沪AD#####'],
  'chinese-landline': ['010-8#######', '021-6#######', '0571-8#######'],
  'international-phone': ['+1 212 555 2###', '+44 20 7946 0###', '+49 30 2#######'],
  email: ['~~~~~.~~~＠example.com', '~~~##＠mail.example.org'],
  'social-handle': ['@~~~~~_~~', '@~~~~##'].map((text) => text.replace(/^@/, '＠')),
  doi: ['10.####/~~~~.####.####'],
  url: ['https://www.example.com/~~~~/####', 'http://~~~~.example.org/?q=##'],
  ipv4: ['192.168.##.1##', '10.#.##.#'],
  ipv6: ['2001:db8:%%%%:%%%%::%%%%'],
  'ip-network': ['10.##.#.0/24', '192.168.##.0/2#'],
  'mac-address': ['%%:%%:%%:%%:%%:%%'],
  'mime-type': ['application/json', 'text/html', 'image/png', 'video/mp4', 'application/pdf'],
  'user-agent': [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.## Chrome/1##.0.0.0',
    'curl/7.##.#',
  ],
  geometry: ['POINT (11#.#### 3#.####)', 'POLYGON ((1#.# 2#.#, 3#.# 2#.#, 3#.# 4#.#, 1#.# 2#.#))'],
  'coordinate-pair': ['(3#.####, -11#.####)', '3#.####, 11#.####'],
  uuid: ['%%%%%%%%-%%%%-4%%%-8%%%-%%%%%%%%%%%%'],
  'hash-digest': ['%'.repeat(32), '%'.repeat(64)],
  'inchi-key': ['@@@@@@@@@@@@@@-@@@@@@@@SA-N'],
  isbn: ['978##########', '##########', '978-7-##-######-#'],
  issn: ['####-####', '####-###X'],
  gtin: ['69###########', '4############', '########'],
  'container-number': ['@@@U#######'],
  'vat-number': ['ATU########', 'NL#########B0#'],
  'chinese-stock-code': ['60####.SH', '00####.SZ'],
  'drug-approval-number': ['国药准字H########', '国药准字Z########'],
  'standard-number': ['GB/T ####-20##', 'ISO ####-#:20##', 'GB #####-20##'],
  'case-number': ['（2023）京01民终####号', '(2021)沪0115刑初###号'],
  'document-number': ['国发〔20##〕##号', '（2023）合字第####号', '苏建函字第###号'],
  'icd10-code': ['E11.#', 'I10.##', 'J4#.#', 'C50.##'],
  'atc-code': ['A##BA0#', 'N##AX##', 'C##DB0#'],
  'loinc-code': ['####-#', '#####-#'],
  'cas-number': ['##-##-#', '####-##-#', '#####-##-#'],
  'month-name': ['January', 'Feb', 'March', 'April', 'May', '六月', '7月', '十二月'],
  weekday: ['Monday', 'Tue', 'Wednesday', '星期四', '周五', 'Sunday'],
  quarter: ['20##Q1', '20##Q2', '20## Q3', '20##Q4', '20##年第3季度', '20##年第1季度'],
  continent: ['Asia', 'Europe', 'Africa', '北美洲', '大洋洲'],
  'currency-name': ['US Dollar', 'Euro', '人民币', '日元', 'British Pound'],
  'colour-code': ['#%%%%%%'.replace('#', '＃'), '#%%%'.replace('#', '＃')],
  'colour-name': ['red', 'dark blue', 'light green', 'white', 'black', '红色', '浅蓝色', '墨绿色'],
  'money-amount': ['¥#,###.##', '$##.##', '3.#亿元', '1##万元', 'EUR ###', '##.#元'],
  percentage: ['##.#%', '#%', '#.##‰'],
  temperature: ['36.#℃', '2#.# °C', '9#.#°F', '3#度'],
  duration: ['PT#H##M', 'P##D', '## minutes', '# hours ## minutes', '3#小时'],
  'quantity-with-unit': ['## kg', '#.# mg', '###毫升', '2## cm', '##.#公里', '## mmol/L'],
  'json-text': ['{"a":#,"b":"~~~"}', '[#,##,"~~"]'],
  'markup-text': ['<p>~~~ ~~~~</p>', '<a href="x">~~~</a>'],
  'file-path': ['/usr/local/~~~~/~~~.txt', 'C:\\Users\\~~~~\\~~~.doc', '/home/~~~~/~~.csv'],
  'url-path': ['/api/v1/~~~~~/##', '/~~~~/~~~~?q=#', '/~~~~~'],
  'us-state': ['Texas', 'Ohio', 'California', 'New York', 'Oregon', 'Utah'],
  'country-name': ['Germany', 'France', 'Japan', '中国', '巴西', 'Canada'],
  'company-name': ['杭州~~科技有限公司', 'Northwind ~~~~ Ltd', '上海##贸易有限公司', '~~~~~~ GmbH'],
  'street-name': ['Maple Street', 'Oak Avenue', 'N Main St', '中山路', '解放大道', 'Rue ~~~~~~'],
  'chinese-address': [
    '浙江省杭州市西湖区文三路##号#单元###室',
    '北京市海淀区中关村大街##号',
    '广东省深圳市南山区科技园路#号',
  ],
  'postal-address': ['## Main Street', '#### Oak Ave Apt #', '### W Elm Rd, Springfield'],
  'chinese-province': ['浙江省', '北京', '广东', '四川省', '内蒙古自治区', '上海市'],
  'chinese-place-name': ['杭州市', '海淀区', '西湖区', '桐庐县', '成都市', '武侯区'],
  'currency-code': ['USD', 'CNY', 'EUR', 'JPY', 'GBP'],
  'plus-code': ['8FVC9G8F+6X', '8Q7XMQ##+XV'],
  date: [
    '2024-0#-1#',
    '20##年3月1#日',
    '１２３４年５月６日'.replace('１２３４', '20##'),
    '1#/03/20##',
  ],
  'iso-week': ['2024-W1#', '2023-W4#', '2024年第1#周'],
  'time-of-day': ['1#:2#', '0#:4#:3#'],
  'semantic-version': ['#.##.#', 'v#.#.##', '#.#.#-beta.#'],
  'file-name': ['~~~~_##.pdf', '报表##.xlsx', '~~~~.tar.gz'],
  'domain-name': ['~~~~~.example.com', 'www.~~~~~.cn', '~~~~~~.org'],
  'truth-value': ['yes', 'no', '是', '否'],
};

/** A value of a type, from its templates; one that has no valid check character is tried again. */
export function sampleOf(type: SemanticType, random: Random): string {
  const known = templates[type.id] ?? [];
  const form = type.form === 'text' ? textForm : compactForm;
  const matches = type.alone?.matches ?? type.matches;
  for (let tries = 0; tries < 20_000; tries++) {
    const value = filled(random, pick(random, known));
    if (matches(form(value), { asOf: isoDate(2026, 11, 23) ?? '' })) return value;
  }
  throw new Error(`no template of ${type.id} makes a value of it`);
}
