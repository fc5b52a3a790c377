/** Data the grid cannot hold but a file needs, kept in the snapshot's custom fields of the workbook and of each sheet. */
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
  /** Role of a managed sheet. */
  role: z.string().optional(),
  /** Print settings (margins, page, headers) as XML. */
  print: z.string().optional(),
  fitToPage: z.boolean().optional(),
  /** Print areas and titles: defined name and reference. */
  printNames: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** Links stored outside cell texts: cell and URL. */
  links: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** Charts made by the add-in. */
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

/** The product's metadata of the workbook. */
export function metadataIn(custom: unknown): WorkbookMetadata {
  const kept = keptMark.safeParse(custom);
  return kept.success ? kept.data.mark : emptyMetadata;
}
