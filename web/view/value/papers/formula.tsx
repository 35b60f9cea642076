import { Fragment, type ReactNode } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { Expression, Operation } from '../../../../src/vocabulary/value/calculation.ts';
import { useWords } from '../../words/language.tsx';

const texts = {
  min: { en: 'least of', zh: '最小值' },
  max: { en: 'greatest of', zh: '最大值' },
  median: { en: 'median of', zh: '中位数' },
  exp: { en: 'exp', zh: 'exp' },
  ln: { en: 'ln', zh: 'ln' },
} satisfies Record<string, Texts>;

/** Signs between operands, and how tightly they bind. */
const signs: Partial<Record<Operation, { readonly sign: string; readonly binds: number }>> = {
  add: { sign: ' + ', binds: 1 },
  sum: { sign: ' + ', binds: 1 },
  subtract: { sign: ' − ', binds: 1 },
  multiply: { sign: ' × ', binds: 2 },
  divide: { sign: ' ÷ ', binds: 2 },
  power: { sign: ' ^ ', binds: 3 },
};

type Named = keyof typeof texts;

/** An expression as a formula, with the usual brackets; `show` says what stands for a step. */
export function Formula({
  of,
  show,
}: {
  readonly of: Expression;
  readonly show: (step: string) => ReactNode;
}) {
  return <Part of={of} show={show} within={0} />;
}

interface PartProps {
  readonly of: Expression;
  readonly show: (step: string) => ReactNode;
  /** How tightly what stands around it binds. */
  readonly within: number;
}

function Part({ of, show, within }: PartProps) {
  if ('step' in of) return show(of.step);
  if ('number' in of) return of.number.replace(/^-/, '−');
  const infix = signs[of.operation];
  if (infix !== undefined) {
    const inner = <Joined operands={of.of} sign={infix.sign} binds={infix.binds} show={show} />;
    return infix.binds <= within ? <>({inner})</> : inner;
  }
  if (of.operation === 'negate') {
    return (
      <>
        −
        {keyed(of.of).map(([key, one]) => (
          <Part key={key} of={one} show={show} within={3} />
        ))}
      </>
    );
  }
  return <Called name={of.operation as Named} operands={of.of} show={show} />;
}

/** The first operand needs no brackets where it binds as tightly: a − b + c is read from the left. */
function Joined({
  operands,
  sign,
  binds,
  show,
}: {
  readonly operands: readonly Expression[];
  readonly sign: string;
  readonly binds: number;
  readonly show: PartProps['show'];
}) {
  return keyed(operands).map(([key, operand], at) => (
    <Fragment key={key}>
      {at === 0 ? '' : sign}
      <Part of={operand} show={show} within={at === 0 ? binds - 1 : binds} />
    </Fragment>
  ));
}

function Called({
  name,
  operands,
  show,
}: {
  readonly name: Named;
  readonly operands: readonly Expression[];
  readonly show: PartProps['show'];
}) {
  const { say } = useWords();
  return (
    <>
      {say(texts[name])} (
      {keyed(operands).map(([key, operand], at) => (
        <Fragment key={key}>
          {at === 0 ? '' : '; '}
          <Part of={operand} show={show} within={0} />
        </Fragment>
      ))}
      )
    </>
  );
}

/** Operands may be the same twice; their places tell them apart. */
function keyed(operands: readonly Expression[]): readonly (readonly [string, Expression])[] {
  return operands.map((operand, at) => [`${at} ${JSON.stringify(operand)}`, operand]);
}
