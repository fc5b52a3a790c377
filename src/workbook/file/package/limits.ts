/** Limits against zip bombs. A sheet of 1,000,000 rows and 15 columns is about 1 GB unpacked. */

/** All parts together, unpacked. */
export const MAX_UNPACKED_BYTES = 4 * 1024 ** 3;

/** A part above this size may not be more than MAX_COMPRESSION_RATIO times its compressed size. */
export const RATIO_CHECKED_ABOVE_BYTES = 64 * 1024 ** 2;
export const MAX_COMPRESSION_RATIO = 400;

/** A part that is read into one text: the list of sheets, styles, relations. */
export const MAX_WHOLE_PART_BYTES = 128 * 1024 ** 2;

/** One row of a sheet, or one shared string, as XML. */
export const MAX_ELEMENT_CHARS = 16 * 1024 ** 2;

/** One record of a CSV file; a longer one has a quotation mark that was never closed. */
export const MAX_RECORD_CHARS = 16 * 1024 ** 2;

export const MAX_PARTS = 100_000;

/** Cells that repeated cells and rows of an OpenDocument sheet may stand for, all together. */
export const MAX_REPEATED_CELLS = 64 * 1024 ** 2;
