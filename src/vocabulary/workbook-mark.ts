/**
 * The keyword that every workbook of ours carries in its properties, where spreadsheet programs keep it: by it a
 * filled template or a working paper that lies beside data is not taken for data.
 */
export const workbookMark = {
  template: 'assay-valuation-template/1',
  papers: 'assay-working-papers/1',
} as const;
