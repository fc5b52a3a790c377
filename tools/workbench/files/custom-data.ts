/** What the grid has no place for and a file needs again: kept in the snapshot's own fields, of the workbook and of each sheet. */
import { z } from 'zod';
import { emptyMetadata, type WorkbookMetadata } from '../../../src/workbook/metadata';

const chart = z.object({
  kind: z.enum(['bar', 'column']),
  title: z.string(),
  description: z.string(),
  series: z.array(
    z.object({
      name: z.string(),
      categories: z.string(),
      values: z.string(),
      colour: z.string(),
      pointColours: z.array(z.string()).exactOptional(),
    }),
  ),
  position: z.string(),
});

const keptOfSheet = z.object({
  /** What our sheets are for, by which they are known again. */
  role: z.string().optional(),
  /** Margins, page and headers, as the file has them. */
  print: z.string().optional(),
  fitToPage: z.boolean().optional(),
  /** Print areas and titles: the name and what it means. */
  printNames: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** Links that the grid keeps beside its cells: the cell and the address, as in the texts of cells. */
  links: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** Charts that the add-in made. */
  charts: z.array(chart).optional(),
});

export type SheetCustomData = z.infer<typeof keptOfSheet>;

export function sheetCustomData(custom: unknown): SheetCustomData {
  return keptOfSheet.catch({}).parse(custom ?? {});
}

const keptMark = z.object({
  mark: z.object({
    measured: z.string().nullable(),
    sheets: z.record(z.string(), z.string()),
    scores: z.array(z.object({ sheet: z.string(), headers: z.array(z.string()) })),
  }),
});

/** What a workbook of ours carries from one run to the next. */
export function metadataIn(custom: unknown): WorkbookMetadata {
  const kept = keptMark.safeParse(custom);
  return kept.success ? kept.data.mark : emptyMetadata;
}
