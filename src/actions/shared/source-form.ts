/** What a file holds that is to be compared: people field by field, people's points, or dated events. */
import { tableLayout } from '../../record/columns';
import { findTable } from './assess-workbook';
import { findSourceTables, type SourceTable } from './source-tables';
import type { CustomLayouts } from './custom-layouts';
import { withFileName, type NamedFile } from './read-roster';

export interface PointsForm {
  readonly holds: 'points';
  readonly sheet: string;
  /** The layout's name, where it is known. */
  readonly layout: string | null;
}

export interface HistoryForm {
  readonly holds: 'history';
  readonly tables: readonly SourceTable[];
}

export type SourceForm = { readonly holds: 'people' } | PointsForm | HistoryForm;

/** @throws Refusal that names the file: no table in it. */
export async function detectSourceForm(named: NamedFile, own: CustomLayouts): Promise<SourceForm> {
  const { file, workbook, sheet = null } = named;
  return withFileName(file, async () => {
    const tables = await findSourceTables(workbook, { own: own.layouts, sheet });
    for (const { layout } of tables) if (layout.holds !== 'pegawai') own.markUsed(layout.name);
    if (tables.some(({ layout }) => layout.holds === 'pegawai')) return { holds: 'people' };
    const points = tables.find(({ layout }) => layout.holds === 'poin');
    if (points !== undefined) return { holds: 'points', sheet: points.sheet, layout: points.layout.name };
    if (tables.length > 0) return { holds: 'history', tables };
    const { map } = await own.readOptionsFor(named);
    const found = await findTable(workbook, { sheet, map });
    const { statedPoints, columns } = tableLayout(found.header, { map, sample: found.sample });
    const hasFacts = columns.has('pendidikan') || columns.has('jenisJabatan');
    return statedPoints && !hasFacts ? { holds: 'points', sheet: found.sheet, layout: null } : { holds: 'people' };
  });
}
