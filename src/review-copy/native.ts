/** The formulas of each row of a copy: made once by the method, then moved down row by row. */
import { personFormulas, type ScoreFormulas } from '../formula/person';
import type { Method } from '../method/method';
import { windowCells } from './about-sheet';
import { resultFields, type DataLayout, type LayoutField, type ResultField } from './data-layout';

/** Stands for the row's number in a pattern; no formula holds it otherwise. */
const ROW = '\u0001';

/** What a row's data come to: "" for a row that is not counted. Each formula with its `=`. */
export function rowFormulas(method: Method, layout: DataLayout): (field: ResultField, row: number) => string {
  const patterns = patternsOf(method, layout);
  const parts = new Map(
    resultFields.map((field) => {
      const pattern = `=IF(${layout.cell('alasan', ROW)}<>"","",${patterns[field].slice(1)})`;
      return [field, pattern.split(ROW)] as const;
    }),
  );
  return (field, row) => parts.get(field)?.join(String(row)) ?? '';
}

function patternsOf(method: Method, layout: DataLayout): ScoreFormulas {
  const cell = (field: LayoutField): string => layout.cell(field, ROW);
  const told = (field: LayoutField): string | undefined => (layout.has(field) ? cell(field) : undefined);
  return personFormulas(
    method,
    {
      education: cell('pendidikan'),
      highestEducation: told('pendidikanTertinggi'),
      requiredEducation: told('pendidikanSyarat'),
      positionType: cell('jenisJabatan'),
      echelon: cell('eselon'),
      leadershipTraining: cell('diklatKepemimpinan'),
      functionalTraining: cell('diklatFungsional'),
      technicalHours: cell('jpDiklatTeknis'),
      longestCourseHours: told('jpTerbesar'),
      technicalTrainingDay: told('tanggalDiklatTeknis'),
      seminar: cell('seminar'),
      seminarDay: told('tanggalSeminar'),
      performance: cell('nilaiKinerja'),
      sanction: cell('hukumanDisiplin'),
      sanctionDay: told('tanggalHukuman'),
    },
    {
      kualifikasi: cell('cek.kualifikasi'),
      kompetensi: cell('cek.kompetensi'),
      kinerja: cell('cek.kinerja'),
      disiplin: cell('cek.disiplin'),
      total: cell('cek.total'),
    },
    windowCells,
  );
}
