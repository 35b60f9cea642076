import type { Contract } from '../../contract/contract.ts';
import { unknownProofs } from '../../contract/odcs/documents.ts';
import { defineProblem } from '../../vocabulary/problem.ts';
import type { SheetInputs } from '../value/inputs/read-inputs.ts';

const inputsForNone = defineProblem({
  code: 'app.inputs-without-contract',
  texts: {
    en: 'there is no contract that the inputs could belong to.',
    zh: '没有可供输入归属的数据合约。',
  },
  remedy: {
    en: 'Write one with assay init: it says which tables make the asset, and with what rights.',
    zh: '请用 assay init 生成合约，由其说明资产包含哪些表、具有哪些权利。',
  },
});

const inputsForSeveral = defineProblem<'count'>({
  code: 'app.inputs-for-several',
  texts: {
    en: 'there are {count} contracts, and the inputs belong to one.',
    zh: '共有 {count} 份数据合约，而输入只属于其中一份。',
  },
  remedy: {
    en: 'Value the data of one contract, or put the inputs into the contract with "assay value declare".',
    zh: '请只对一份合约的数据估值，或用“assay value declare”将输入写入合约。',
  },
});

export const inputsFileId = 'assay.inputs';

/** @throws Problem `app.inputs-without-contract`, `app.inputs-for-several` */
export function requireOneContract(count: number): void {
  if (count === 0) throw inputsForNone({});
  if (count > 1) throw inputsForSeveral({ count });
}

/**
 * The contract with a sheet's valuation in place of its own, and the ledger likewise: the sheet is
 * taken whole, so that an input that was emptied there is not declared.
 */
export function applyInputs(contract: Contract, inputs: SheetInputs): Contract {
  const { path, sha256, valuation, ledger } = inputs;
  const parts = { ...(valuation && { valuation }), ...(ledger && { ledger }) };
  const { declarations } = contract;
  const file = { id: inputsFileId, path, sha256, entries: 0 };
  return {
    ...contract,
    problems: [...contract.problems, ...unknownProofs(parts, declarations, { file: path })],
    declarations: {
      ...declarations,
      assay: { ...declarations.assay, ...parts },
      inputFiles: [...(declarations.inputFiles ?? []), file],
    },
  };
}
