/** The formats that a copy can have. `same` keeps Parquet and delimiters, and writes the rest as CSV. */
export const copyFormats = ['same', 'csv', 'parquet'] as const;
