/** NIP: 18 digits that spell out birth date, appointment and sex, read and checked digit by digit. */
import { isBlank, isCellError, type CellValue } from './cell';
import { dayOf } from './date';
import { cleanText } from './normalize';
import type { Day, Sex } from './record';

export type NipProblem =
  'nip-empty' | 'nip-numeric' | 'nip-length' | 'nip-birth-date' | 'nip-month' | 'nip-sex' | 'nip-sequence';

/** What a NIP says of its holder; digits 13 and 14 above 12 mark a PPPK. */
export interface NipParts {
  readonly birthDay: Day;
  readonly appointmentYear: number;
  readonly kind: 'PNS' | 'PPPK';
  readonly sex: Sex;
}

export type NipReading =
  | { readonly nip: string; readonly parts: NipParts }
  | { readonly nip: string | null; readonly problem: NipProblem; readonly count: number };

/** Reads a NIP cell; spaces, dots, dashes and a leading apostrophe are folded away. A number has lost its digits. */
export function readNip(cell: CellValue): NipReading {
  if (isBlank(cell)) return { nip: null, problem: 'nip-empty', count: 0 };
  if (typeof cell === 'number') return { nip: null, problem: 'nip-numeric', count: 0 };
  if (typeof cell === 'boolean' || isCellError(cell)) return { nip: null, problem: 'nip-length', count: 0 };
  const text = cleanText(cell ?? '');
  if (/^(?:[-–—‐‑−.\s]+|0{1,3}|tidak ada|belum ada|nihil)$/i.test(text))
    return { nip: null, problem: 'nip-empty', count: 0 };
  if (/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(text.replace(/\s/g, ''))) return { nip: null, problem: 'nip-numeric', count: 0 };
  const nip = nipIn(text) ?? text.replace(/[\s.\-–]/g, '');
  const birthDay = /^[0-9]{18}$/.test(nip) ? birthDayOf(nip) : null;
  const problem = problemOf(nip, birthDay);
  if (problem !== null || birthDay === null) return { nip, problem: problem ?? 'nip-length', count: nip.length };
  return { nip, parts: partsOf(nip, birthDay) };
}

function problemOf(nip: string, birthDay: Day | null): NipProblem | null {
  if (!/^[0-9]{18}$/.test(nip)) return 'nip-length';
  if (birthDay === null) return 'nip-birth-date';
  if (nip.slice(12, 14) === '00') return 'nip-month';
  if (nip[14] !== '1' && nip[14] !== '2') return 'nip-sex';
  return nip.endsWith('000') ? 'nip-sequence' : null;
}

function birthDayOf(nip: string): Day | null {
  return dayOf(Number(nip.slice(0, 4)), Number(nip.slice(4, 6)), Number(nip.slice(6, 8)));
}

function partsOf(nip: string, birthDay: Day): NipParts {
  return {
    birthDay,
    appointmentYear: Number(nip.slice(8, 12)),
    kind: Number(nip.slice(12, 14)) > 12 ? 'PPPK' : 'PNS',
    sex: nip[14] === '1' ? 'pria' : 'wanita',
  };
}

const NIP_LENGTH = 18;

/** The 18 digits of a NIP within a cell that may hold its label, a name, or a status beside it; null where there are none. */
export function nipIn(cell: CellValue): string | null {
  if (typeof cell !== 'string') return null;
  const runs = [
    ...cell
      .normalize('NFKC')
      .replace(/[\u200b\ufeff]/g, '')
      .matchAll(/\d(?:\s?[.\-–'’/_]?\s?\d)+/g),
  ].map(([run]) => run.replace(/\D/g, ''));
  const [nip, ...others] = runs.filter((run) => run.length === NIP_LENGTH);
  return nip === undefined || others.some((other) => other !== nip) ? null : nip;
}
