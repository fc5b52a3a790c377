/** One person's score as native formulas: six cells that read the facts of their row and the rule of the workbook. */
import type { Dimension, Method } from '../method/method';
import { category } from './category';
import { competence } from './competence';
import { discipline } from './discipline';
import { formula } from './expression';
import type { FactCells, WindowsCells } from './facts';
import { performance } from './performance';
import { qualification } from './qualification';

/** The cells in which the formulas of the dimensions and of the total are to stand; kategori is read by none. */
export type ScoreCells = Readonly<Record<Dimension | 'total', string>>;
export type ScoreFormulas = Readonly<Record<Dimension | 'total' | 'kategori', string>>;

/**
 * Formulas in file form, with their `=`. Points 0..25, 0..40, 0..30, 0..5 and 0..100; #N/A where a fact or the method
 * lacks what is needed. They read the workbook's names `METODE_...` (cellNames, tableNames), never a number of their own.
 *
 * @param windows where the sheet has days of trainings and sanctions; null leaves those out of account
 */
export function personFormulas(
  method: Method,
  facts: FactCells,
  scores: ScoreCells,
  windows: WindowsCells | null = null,
): ScoreFormulas {
  const { kualifikasi, kompetensi, kinerja, disiplin, total } = scores;
  return {
    kualifikasi: formula(qualification(facts, method)),
    kompetensi: formula(competence(facts, windows, method)),
    kinerja: formula(performance(facts.performance, method)),
    disiplin: formula(discipline(facts, windows)),
    total: formula([kualifikasi, kompetensi, kinerja, disiplin].join('+')),
    kategori: formula(category(total, method)),
  };
}
