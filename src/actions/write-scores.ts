/** Writes scores beside the data: as values, of any size, or as one formula that spills and follows the cells. */
import { columnLetters } from '../record/a1';
import type { Assessment } from '../check/assessment';
import { settingNames } from '../method/method';
import { completeMethod, methods } from '../method/registry';
import type { Column, Field, Layout } from '../record/columns';
import { dayIso } from '../record/date';
import { methodRangeName } from '../report/rule-sheet';
import { scoreTable } from '../report/score-columns';
import type { Rules } from '../score/rules';
import type { Language } from '../text/core/translate';
import type { LiveWorkbook, ScoreFormula } from '../workbook/live';
import type { Workbook } from '../workbook/workbook';
import { assessWorkbook, type AssessOptions } from './shared/assess-workbook';
import { findBlockers, type Blockers } from './shared/blockers';

export interface ScoresWritten extends Blockers {
  readonly assessment: Assessment;
  /** Rows that were written; 0 where the method's gaps let nobody be scored. */
  readonly rows: number;
}

export type ScoresOptions = AssessOptions & { readonly language: Language };

export async function writeScoreValues(workbook: Workbook, options: ScoresOptions): Promise<ScoresWritten> {
  const assessment = await assessWorkbook(workbook, options);
  const blockers = findBlockers(assessment);
  if (blockers.length > 0) return { assessment, rows: 0, blockers };
  await workbook.write({
    sheets: [],
    scores: scoreTable(assessment, options.language),
    form: 'copy',
    metadata: { measured: dayIso(assessment.measured) },
  });
  return { assessment, rows: assessment.people.length, blockers };
}

export async function writeScoreFormula(workbook: LiveWorkbook, options: ScoresOptions): Promise<ScoresWritten> {
  const assessment = await assessWorkbook(workbook, options);
  const blockers = findBlockers(assessment);
  if (blockers.length > 0) return { assessment, rows: 0, blockers };
  const formula = scoreFormula(assessment, options.language);
  await workbook.writeFormula(formula);
  return { assessment, rows: formula.lastRow - formula.firstRow + 1, blockers };
}

/** The parameters of IPASN.RINCIAN in their order, each by the fields that can fill it. */
const parameters: readonly (readonly Field[])[] = [
  ['pendidikan', 'pendidikanTertinggi'],
  ['jenisJabatan'],
  ['diklatKepemimpinan'],
  ['diklatFungsional'],
  ['jpDiklatTeknis', 'diklatTeknis'],
  ['seminar'],
  ['nilaiKinerja', 'predikatKinerja'],
  ['hukumanDisiplin'],
];
/** kualifikasi, kompetensi, kinerja, disiplin, total, kategori. */
const columnsGiven = 6;

function scoreFormula(assessment: Assessment, language: Language): ScoreFormula {
  const { sheet, layout, lastRow } = assessment.place;
  const firstRow = assessment.people[0]?.row ?? layout.row + 1;
  const given = parameters.map((fields) => {
    const column = columnFor(layout, fields);
    if (column === undefined) return '';
    const letters = columnLetters(column.index);
    return `${letters}${String(firstRow)}:${letters}${String(lastRow)}`;
  });
  const method = methodArgument(assessment.rules);
  const args = method === '' ? withoutTrailingBlanks(given) : [...given, method];
  return {
    sheet,
    headerRow: layout.row,
    columns: scoreTable(assessment, language).scores.slice(0, columnsGiven),
    formula: `=IPASN.RINCIAN(${args.join(',')})`,
    firstRow,
    lastRow,
  };
}

function columnFor({ columns }: Layout, fields: readonly Field[]): Column | undefined {
  for (const field of fields) {
    const column = columns.get(field);
    if (column !== undefined) return column;
  }
  return undefined;
}

function withoutTrailingBlanks(args: readonly string[]): readonly string[] {
  const last = args.reduce((found, arg, index) => (arg === '' ? found : index), -1);
  return args.slice(0, last + 1);
}

/** Left out for the usual method, its id and settings for one that ships, else the table on `Aturan IPASN`. */
function methodArgument({ method, differing }: Rules): string {
  if (!methods.includes(method)) return methodRangeName;
  const settings = settingNames.flatMap((name) => {
    const reading = differing[name];
    return reading === undefined ? [] : [`${name}=${reading}`];
  });
  if (settings.length === 0) return method === completeMethod ? '' : `"${method.id}"`;
  return `"${[method.id, ...settings].join('; ')}"`;
}
