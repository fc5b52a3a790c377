/** An agency's own layouts among many files: each file is read by the one that knows it, and none may be of no use. */
import type { ColumnMap } from '../../record/columns';
import { normalizeHeader } from '../../record/normalize';
import type { SourceLayout } from '../../source/layout';
import { columnMapOf } from '../../source/recognise';
import { columnText } from '../../text/core/record';
import { UserError } from '../../text/core/user-error';
import { sourceText } from '../../text/core/source';
import { findTable, type AssessOptions } from './assess-workbook';
import { findSourceTables } from './source-tables';
import { withFileName, type NamedFile } from './read-roster';

/** How one file of people is read. */
export interface RosterReadOptions extends Pick<AssessOptions, 'map' | 'sheet'> {
  readonly codes: SourceLayout['codes'];
  /** The name of the layout that knows the file; empty where none of the user's own does. */
  readonly layout: string;
}

export interface CustomLayouts {
  readonly layouts: readonly SourceLayout[];
  readOptionsFor: (file: NamedFile) => Promise<RosterReadOptions>;
  /** A layout that was used for something other than people. */
  markUsed: (name: string) => void;
  /** @throws Refusal that names a layout which knew no file, or a header of `--map` that no file has. */
  failOnUnused: () => void;
}

/** @param map columns that the user named for all files: each file heeds those that it has. */
export function customLayouts(layouts: readonly SourceLayout[], map: ColumnMap): CustomLayouts {
  const unused = new Map(layouts.map((layout) => [layout.name, layout]));
  const missing = new Map(map);
  let last = { row: '', found: '' };

  async function mapFor({ workbook, sheet = null }: NamedFile): Promise<ColumnMap> {
    if (map.size === 0) return map;
    const { header } = await findTable(workbook, { sheet, map });
    const texts = header.values.filter((value) => typeof value === 'string');
    const there = new Set(texts.map(normalizeHeader));
    const own = [...map].filter(([name]) => there.has(normalizeHeader(name)));
    for (const [name] of own) missing.delete(name);
    last = { row: String(header.number), found: texts.join(', ') };
    return new Map(own);
  }

  return {
    layouts,
    async readOptionsFor(file) {
      const { workbook, sheet = null } = file;
      const tables = layouts.length === 0 ? [] : await findSourceTables(workbook, { own: layouts, sheet });
      const table = tables.find(({ layout }) => layout.holds === 'pegawai' && layouts.includes(layout));
      if (table === undefined) {
        return { map: await withFileName(file.file, () => mapFor(file)), sheet, codes: {}, layout: '' };
      }
      const { name, codes } = table.layout;
      unused.delete(name);
      return { map: columnMapOf(table), sheet: table.sheet, codes, layout: name };
    },
    markUsed: (name) => void unused.delete(name),
    failOnUnused() {
      for (const { name, recognised } of unused.values()) {
        const headers = [...recognised.headers, ...recognised.fields].join(', ');
        throw new UserError(sourceText.layoutOfNone, { layout: name, headers });
      }
      for (const header of missing.keys()) throw new UserError(columnText.mapUnknownHeader, { header, ...last });
    },
  };
}
