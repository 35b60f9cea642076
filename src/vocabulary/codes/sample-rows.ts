/** More rows than a person looks through, or needs to see the form of a table. */
export const mostSampleRows = 200;
