/** Reads another system's file to be compared with a roster: whatever columns it has, nothing is asked of it but people. */

import { systemOf, type SourcePrecedence } from '../../roster/source-precedence';
import { extraColumns, rosterRowReader, providedFields, type RosterRow, type TextPool } from '../../roster/roster-row';
import type { ReconcileSource } from '../../roster/reconciliation';
import { tableLayout } from '../../record/columns';
import { yearOf } from '../../record/date';
import { rowReader } from '../../record/read';
import type { Rules } from '../../score/rules';
import { layouts } from '../../source/layouts';
import { profileExport } from '../../source/layouts/rosters';
import { columnMapOf, recognise } from '../../source/recognise';
import { authorityNames } from '../../text/core/roster';
import { reconcileText } from '../../text/core/roster';
import { UserError } from '../../text/core/user-error';
import type { Workbook } from '../../workbook/workbook';
import { findTable, readTable, type AssessOptions } from './assess-workbook';
import { yearRows } from './year-rows';
import type { CustomLayouts } from './custom-layouts';
import { hasOnlyYesNoHours, withFileName, type NamedFile } from './read-roster';

export interface SourceContext {
  readonly rules: Rules;
  readonly authority: SourcePrecedence;
  readonly pool: TextPool;
  /** The roster's own workbook, which may hold the source as well. */
  readonly home: Workbook;
  readonly own: CustomLayouts;
}

/** @throws Refusal that names the file: no table in it, no NIP or name to know anybody by, nobody in it. */
export async function readSource(
  named: NamedFile,
  options: Pick<AssessOptions, 'onProgress' | 'pause' | 'signal'>,
  { rules, authority, pool, home, own }: SourceContext,
): Promise<ReconcileSource> {
  const { file, workbook } = named;
  return withFileName(file, async () => {
    const reading = await own.readOptionsFor(named);
    const { sheet, header, sample } = await findTable(workbook, reading);
    const known = reading.layout === '' ? recognise([header], layouts) : null;
    const isRoster = known?.layout.holds === 'pegawai';
    const map = isRoster ? columnMapOf(known) : reading.map;
    const layout = tableLayout(header, { map, sample });
    if (!layout.columns.has('nip') && !(layout.columns.has('nama') && layout.columns.has('tanggalLahir'))) {
      throw new UserError(reconcileText.nobodyKnown, {
        sheet,
        row: String(header.number),
        found: layout.found.join(', '),
      });
    }
    const people: RosterRow[] = [];
    const enter = rosterRowReader(file, layout, pool);
    const years = await yearRows(workbook, { sheet, layout }, rules.measured);
    const how = { ...options, codes: reading.codes, extraColumns, years };
    await readTable(workbook, { sheet, layout }, how, (profile) => {
      const read = rowReader(layout, profile, {
        method: rules.method,
        typed: workbook.typed,
        year: yearOf(rules.measured),
      });
      return (row) => {
        const reading = read(row);
        if (reading?.kind === 'person') people.push(enter(reading, row));
      };
    });
    if (people.length === 0) throw new UserError(reconcileText.nobodyThere, { sheet, row: String(header.number) });
    return {
      file,
      rows: people,
      columns: providedFields(layout),
      yesNoHours:
        !layout.columns.has('jpDiklatTeknis') && layout.columns.has('diklatTeknis') && hasOnlyYesNoHours(people, rules),
      system: systemOf(file, known?.layout === profileExport ? authorityNames.sapk : null, authority, reading.layout),
      coversEverybody: true,
      sheet: workbook === home ? sheet : null,
      columnOf: (field) => layout.columns.get(field)?.index ?? null,
    };
  });
}
