/** The recap's numbers as native formulas over the check columns of a copy's data sheet. */
import { checkFindingTypes } from '../check/finding-types';
import { text } from '../formula/expression';
import { distributionFormula, meanFormulas, shareFormula, type ScoreRanges } from '../formula/summary';
import type { RecapFormulas, RecapGrouping } from '../report/recap-layout';
import type { AssessedCopy } from './assess-copy';
import type { DataLayout, LayoutField } from './data-layout';

/** Reasons that need no correction. */
const leftOut = checkFindingTypes['status-left-out'].code;
const twice = checkFindingTypes['nip-duplicate-same'].code;

export function recapFormulas({ assessment, units }: AssessedCopy, layout: DataLayout): RecapFormulas {
  const { method } = assessment.rules;
  const scores: ScoreRanges = {
    kualifikasi: layout.range('cek.kualifikasi'),
    kompetensi: layout.range('cek.kompetensi'),
    kinerja: layout.range('cek.kinerja'),
    disiplin: layout.range('cek.disiplin'),
    total: layout.range('cek.total'),
    kategori: layout.range('cek.kategori'),
  };
  const numberOf = new Map(units.map(({ name }, index) => [name, index + 1]));
  const people = `ROWS(${layout.range('baris')})`;
  const counted = `COUNT(${scores.total})`;
  const reason = (code: string): string => `COUNTIF(${layout.range('alasan')},${text(code)})`;
  return {
    all: (cells) => meanFormulas(method, scores, cells),
    group: (by, name, cells) => {
      // A unit's name may be long and hold any character, so formulas use its number.
      if (by === 'unit') {
        const group = { range: layout.range('noUnit'), name: String(numberOf.get(name) ?? 0) };
        return meanFormulas(method, scores, cells, group);
      }
      const group = { range: layout.range(columnOf(by, layout)), name: name === null ? null : text(name) };
      return meanFormulas(method, scores, cells, group);
    },
    counts: {
      people: `=${people}`,
      counted: `=${counted}`,
      toFix: `=${people}-${counted}-${reason(leftOut)}-${reason(twice)}`,
      leftOutByStatus: `=${reason(leftOut)}`,
      duplicates: `=${reason(twice)}`,
    },
    category: (label, n) => {
      const formula = distributionFormula(scores, label);
      return { n: formula, share: shareFormula(formula.slice(1), n) };
    },
  };
}

function columnOf(by: Exclude<RecapGrouping, 'unit'>, layout: DataLayout): LayoutField {
  switch (by) {
    case 'positionType':
      return 'jenisJabatan';
    case 'education':
      return layout.has('pendidikanDihitung') ? 'pendidikanDihitung' : 'pendidikan';
    case 'status':
      return 'status';
  }
}
