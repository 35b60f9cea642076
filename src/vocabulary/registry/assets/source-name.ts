/**
 * What a source of the server may be called, as in `--sources NAME=FOLDER`. It stands apart from the schemas: the
 * command line reads it before the server teaches zod to describe them.
 */
export const sourceName = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;
