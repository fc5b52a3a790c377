/** Findings about the columns of a sheet: what is missing, what was read by evidence alone, what was left unused. */
import type { Column, Field, Layout } from '../record/columns';
import type { Finding } from '../record/finding';
import type { Profile } from '../record/profile';
import { absentColumnText, columnReasonText, effectText, fieldText } from '../text/core/record';
import type { Message, Params } from '../text/core/translate';
import { checkFindingTypes, type CheckCode } from './finding-types';
import { checkFinding } from './person';

/** Columns whose lack lowers scores: told once for the sheet, not for every row. */
const scoreRelevantColumns: readonly (readonly [readonly Field[], keyof typeof effectText])[] = [
  [['diklatKepemimpinan'], 'none'],
  [['diklatFungsional'], 'none'],
  [['jpDiklatTeknis', 'diklatTeknis'], 'none'],
  [['seminar'], 'none'],
  [['nilaiKinerja', 'predikatKinerja'], 'zero'],
  [['hukumanDisiplin'], 'never'],
];

/** @param elsewhere fields that other files tell, so that no column is needed */
export function columnFindings(layout: Layout, profile: Profile, elsewhere: ReadonlySet<Field>): readonly Finding[] {
  return [
    ...missingColumns(layout, elsewhere),
    ...absentColumns(layout, profile),
    ...probableColumns(layout),
    ...unusedColumns(layout),
    ...profile.assumedCodes.map((column) => at('codes-assumed', column, { codes: sapkCodes[column.field] ?? '' })),
    ...fractions(layout, profile),
    ...(profile.unit === 'own' ? [] : [checkFinding('unit-from-above', null, layout, null)]),
  ];
}

/** The codes that each table starts with, as the finding shows them. */
const sapkCodes: Readonly<Partial<Record<Field, string>>> = {
  jenisJabatan: '1 struktural, 2 fungsional, 3 rangkap, 4 pelaksana',
  pendidikan: '05 SD, 15 SLTA, 30 D-III, 40 S-1, 45 S-2, 50 S-3',
  eselon: '21 dan 22 II, 31 dan 32 III, 41 dan 42 IV',
};

function missingColumns(layout: Layout, elsewhere: ReadonlySet<Field>): Finding[] {
  return scoreRelevantColumns
    .filter(([fields]) => !fields.some((field) => layout.columns.has(field) || elsewhere.has(field)))
    .map(([[field = 'seminar'], effect]) => {
      const params = { field, effect: { template: effectText[effect], params: {} } };
      return checkFinding('column-missing', null, layout, null, params);
    });
}

function absentColumns(layout: Layout, profile: Profile): Finding[] {
  return (['nip', 'nama', 'unit'] as const)
    .filter((field) => !layout.columns.has(field) && !(field === 'unit' && profile.unit === 'titles'))
    .map((field) => {
      const effect = { template: absentColumnText[field], params: {} };
      return checkFinding('column-absent', null, layout, null, { field: nameOf(field), effect });
    });
}

function probableColumns({ columns }: Layout): Finding[] {
  return [...columns.values()]
    .filter(({ degree }) => degree === 'probable')
    .map((column) => at('column-probable', column, { field: nameOf(column.field), reason: because(column.reason) }));
}

function unusedColumns({ unused }: Layout): Finding[] {
  return unused.map(({ field, index, header, why }) =>
    at(
      'column-unused',
      { index, header },
      { field: nameOf(field), reason: because(why === 'rival' ? 'rival' : 'unfitting') },
    ),
  );
}

function fractions({ columns }: Layout, { performance }: Profile): Finding[] {
  const column = columns.get('nilaiKinerja');
  return performance === 'fraction' && column !== undefined ? [at('performance-fraction', column, {})] : [];
}

function nameOf(field: Field): Message {
  return { template: fieldText[field], params: {} };
}

function because(reason: keyof typeof columnReasonText): Message {
  return { template: columnReasonText[reason], params: {} };
}

/** A finding at a whole column. */
function at(code: CheckCode, { index, header }: Pick<Column, 'index' | 'header'>, params: Params): Finding {
  return { type: checkFindingTypes[code], row: null, column: index, header, params, suggestion: null };
}
