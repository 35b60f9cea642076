import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const surnames = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'];
const givenNames = ['伟', '芳', '娜', '敏', '静', '丽', '强', '磊', '军', '洋'];
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const provinces = ['110101', '310104', '440305', '520103', '360426'];

interface Person {
  readonly id: string;
  readonly name: string;
  readonly residentId: string;
  readonly mobile: string;
  readonly email: string;
  readonly card: string;
  readonly city: string;
  readonly spent: string;
}

/** Invented people whose identifiers have valid check digits; the same in every run. */
export function people(count: number): Person[] {
  return Array.from({ length: count }, (_, i) => {
    const name = `${surnames[i % 10]}${givenNames[(i * 7) % 10]}${givenNames[(i * 3 + 1) % 10]}`;
    return {
      id: `C${String(10_000 + i)}`,
      name,
      residentId: residentId(i),
      mobile: `138${String(40_000_000 + i * 70_001).padStart(8, '0')}`,
      email: `planted.person${i * 17}@mail${i % 3}.example.com`,
      card: bankCard(i),
      city: ['北京', '上海', '贵阳'][i % 3] ?? '',
      spent: (((i * 7919) % 100_000) / 100).toFixed(2),
    };
  });
}

/** Every value of theirs that must never leave the process. */
export function plantedValues(list: readonly Person[]): string[] {
  return list.flatMap(({ name, residentId: id, mobile, email, card }) => [
    name,
    id,
    mobile,
    email,
    card,
  ]);
}

/** A folder of related tables in two formats: people with personal columns, and their orders. */
export async function writePeople(folder: string, count = 120): Promise<Person[]> {
  const list = people(count);
  await mkdir(folder, { recursive: true });
  const header = 'customer_id,name,id_number,mobile,email,bank_card,city,spent';
  const rows = list.map((p) =>
    [p.id, p.name, p.residentId, p.mobile, p.email, p.card, p.city, p.spent].join(','),
  );
  await writeFile(join(folder, 'customers.csv'), `${[header, ...rows].join('\n')}\n`);
  const orders = list.map((p, i) => ({
    order_id: `O${i + 1}`,
    customer_id: p.id,
    ordered_on: new Date(Date.UTC(2026, 0, 1 + (i % 200))).toISOString().slice(0, 10),
    total: Number(p.spent),
  }));
  await writeFile(
    join(folder, 'orders.ndjson'),
    orders.map((order) => `${JSON.stringify(order)}\n`).join(''),
  );
  return list;
}

function residentId(i: number): string {
  const month = String(1 + (i % 12)).padStart(2, '0');
  const day = String(1 + ((i * 5) % 28)).padStart(2, '0');
  const body = `${provinces[i % 5]}${1960 + (i % 40)}${month}${day}${String(100 + i).slice(-3)}`;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return `${body}${'10X98765432'[sum % 11]}`;
}

function bankCard(i: number): string {
  const body = `622202${String(1_000_000_000 + i * 13_579).padStart(12, '0')}`;
  const digits = [...body].reverse().map((digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return doubled > 9 ? doubled - 9 : doubled;
  });
  const sum = digits.reduce((total, digit) => total + digit, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}
