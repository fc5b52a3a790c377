/** Limits of Excel, and the rows of one block. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMN_INDEX = 16_383;
export const MAX_CELL_TEXT = 32_767;
export const MAX_LINKS = 65_530;

export const BLOCK_ROWS = 1_000;
