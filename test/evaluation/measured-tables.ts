import { pcaTextArr } from 'element-china-area-data';
import { ageAt } from '../../src/vocabulary/calendar-date.ts';
import type { Seeded } from './seeded.ts';
import { list, type Plan } from './table-plan.ts';

const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Ages counted up to a date of the row, and measurements that are narrow enough to tell their unit. */
export function patients(): Plan {
  return {
    columns: [
      'chart',
      'born',
      'admitted',
      'discharged',
      'age',
      'height',
      'temperature',
      'weight',
      'pulse',
      'cost',
    ],
    dependent: [],
    words: [],
    numbers: ['height', 'temperature', 'pulse'],
    dates: ['admitted'],
    years: ['age'],
    units: { height: [1 / 2.54, 0], temperature: [1.8, 32] },
    row: (draw, i) => {
      const born = draw.day(1935, 2000);
      const admitted = draw.day(2020, 2024);
      return [
        `C${40_000 + i}`,
        born,
        admitted,
        later(admitted, draw.whole(0, 21)),
        String(ageAt(born, admitted)),
        draw.normal(170, 8).toFixed(0),
        draw.normal(37, 0.5).toFixed(1),
        draw.normal(74, 13).toFixed(1),
        draw.normal(74, 9).toFixed(0),
        Math.exp(draw.normal(7.5, 0.8)).toFixed(2),
      ];
    },
  };
}

const districts = [
  ['浙江', '杭州', ['西湖区', '拱墅区', '滨江区']],
  ['浙江', '宁波', ['海曙区', '鄞州区', '余姚市']],
  ['江苏', '南京', ['鼓楼区', '玄武区', '江宁区']],
  ['江苏', '徐州', ['鼓楼区', '云龙区', '泉山区']],
  ['江苏', '苏州', ['姑苏区', '昆山市', '吴中区']],
  ['广东', '深圳', ['南山区', '福田区', '宝安区']],
  ['广东', '广州', ['天河区', '白云区', '越秀区']],
  ['四川', '成都', ['武侯区', '锦江区', '双流区']],
  ['陕西', '西安', ['雁塔区', '长安区', '未央区']],
  ['湖北', '武汉', ['洪山区', '江汉区', '武昌区']],
  ['辽宁', '大连', ['中山区', '西岗区', '金州区']],
  ['内蒙古', '包头', ['昆都仑区', '青山区']],
] as const;

/** Ages counted up to one day, and places that each lie in the one before. */
export function staff(setup: Seeded): Plan {
  const counted = setup.day(2024, 2025);
  const duties = ['销售', '研发', '客服', '财务', '仓储'];
  return {
    columns: ['工号', '出生日期', '年龄', '省份', '城市', '区县', '部门', '月薪'],
    dependent: [],
    words: [],
    numbers: ['月薪'],
    dates: ['出生日期'],
    years: ['年龄'],
    places: ['城市'],
    row: (draw, i) => {
      const born = draw.day(1965, 2002);
      const [province, city, counties] = draw.pick(districts);
      const pay = Math.round(Math.exp(draw.normal(9.2, 0.3)) / 50) * 50;
      return [
        `E${3000 + i}`,
        born,
        String(ageAt(born, counted)),
        province,
        `${city}市`,
        draw.pick<string>(counties),
        draw.pick(duties),
        String(pay),
      ];
    },
  };
}

/** What is measured: skewed, with long tails on either side, or in clumps. Nothing in it is wrong. */
export function skewed(): Plan {
  return {
    columns: ['sample', 'delay', 'income', 'claims', 'size', 'loss', 'wait', 'mark', 'ratio'],
    dependent: [],
    words: [],
    numbers: [],
    dates: [],
    row: (draw, i) => {
      const gamma = list(2, () => -Math.log(1 - draw.next())).reduce((a, b) => a + b, 0);
      return [
        `S${i * 3 + 7}`,
        (gamma * 40).toFixed(1),
        Math.exp(draw.normal(10, 0.5)).toFixed(0),
        Math.exp(draw.normal(6, 1)).toFixed(2),
        ((1 - draw.next()) ** (-1 / 2.5) * 100).toFixed(1),
        (-Math.exp(draw.normal(3, 0.7))).toFixed(2),
        (-Math.log(1 - draw.next()) * 12).toFixed(2),
        (100 - gamma * 8).toFixed(1),
        (draw.normal(0, 1) / Math.sqrt(gamma / 2)).toFixed(3),
      ];
    },
  };
}

/** Places that hardly repeat, so that nothing but geography tells which do not fit. */
export function branches(): Plan {
  const all = pcaTextArr.flatMap(({ label: province, children: cities = [] }) =>
    cities
      .filter(({ label }) => label.endsWith('市'))
      .flatMap(({ label: city, children: counties = [] }) =>
        counties.map(({ label }) => [province, city.replace(/市$/, ''), label] as const),
      ),
  );
  return {
    columns: ['编号', '省', '市', '区县', '开业日期', '面积'],
    dependent: [],
    words: [],
    numbers: [],
    dates: ['开业日期'],
    places: ['省', '市'],
    row: (draw, i) => {
      const [province, city, county] = draw.pick(all);
      const opened = draw.day(2012, 2023);
      return [`D${700 + i}`, province, city, county, opened, String(draw.whole(80, 400))];
    },
  };
}
