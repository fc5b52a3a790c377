/** Rows of histories as dated events. A row that cannot be read in full is an event that says so, never a guess. */
import { dayOf, readDay } from '../record/date';
import type { DevelopmentForm, EducationLevel, Method, PerformanceLabel, Sanction } from '../method/method';
import { isBlank, type Row } from '../record/cell';
import { mostHours, performanceDecoder } from '../record/decoders';
import { cellText, normalizeWord } from '../record/normalize';
import { lookUp } from '../record/look-up';
import { readNip } from '../record/nip';
import { readNumber } from '../record/number';
import type { Day } from '../record/record';
import { hoursUnit } from '../record/number';
import { educationVocabulary, sanctionVocabulary, yesNoVocabulary } from '../record/vocabulary';
import type { SourceRow } from './evidence';
import type { SourceField } from './layout';
import { cellOf } from './points';
import type { Recognised } from './recognise';
import { finalityVocabulary, normalizeForm, formVocabulary } from './vocabulary';

/** A day, or all days among which it is one: a year alone is 365 of them. */
export interface DateSpan {
  readonly first: Day;
  readonly last: Day;
}

export interface SourcedEvent {
  readonly source: SourceRow;
}

export interface Course extends SourcedEvent {
  readonly kind: 'course';
  /** Null where it is empty or not known. */
  readonly form: DevelopmentForm | null;
  readonly name: string;
  readonly began: Day | null;
  readonly ended: DateSpan | null;
  /** A date that is filled and cannot be, or an end before the beginning. */
  readonly datesWrong: boolean;
  readonly hours: number | null;
  /** Whether it matches the position held, where somebody said so. */
  readonly matches: boolean | null;
}

export interface Appraisal extends SourcedEvent {
  readonly kind: 'performance';
  readonly year: number | null;
  readonly value: number | PerformanceLabel | null;
}

export interface SanctionDecree extends SourcedEvent {
  readonly kind: 'sanction';
  /** `lift` takes the one before it back; `none` is no sanction; null cannot be read. */
  readonly level: Sanction | 'lift' | 'none' | null;
  readonly day: Day | null;
  /** Null where the word is not known. */
  readonly final: boolean | null;
}

export interface Diploma extends SourcedEvent {
  readonly kind: 'education';
  readonly level: EducationLevel | null;
  readonly earned: DateSpan | null;
}

export type HistoryEvent = Course | Appraisal | SanctionDecree | Diploma;

/** An event and whose it is; the NIP is null where it cannot be read. */
export interface OwnedEvent {
  readonly nip: string | null;
  readonly event: HistoryEvent;
}

export interface EventSource extends Recognised {
  readonly file: string;
  readonly sheet: string;
}

/** Reads row after row of a history; null for blank rows and for the header once more. */
export function eventReader(table: EventSource, method: Method): (row: Row) => OwnedEvent | null {
  const performance = performanceDecoder(method, false, false);
  const readEvent = (row: Row): HistoryEvent => {
    const place: SourceRow = { file: table.file, sheet: table.sheet, row: row.number };
    switch (table.layout.holds) {
      case 'diklat':
      case 'kursus':
        return courseOf(table, row, place, table.layout.holds === 'kursus' ? 'kursus' : null);
      case 'skp': {
        const told = (['nilaiKinerja', 'predikatKinerja'] as const)
          .map((field) => performance(cellOf(table, row, field)).value)
          .find((value) => value !== null);
        const fits = method.performance.scale === 'value' || typeof told === 'string';
        return {
          kind: 'performance',
          source: place,
          year: yearIn(table, row, 'tahun'),
          value: fits ? (told ?? null) : null,
        };
      }
      case 'hukuman':
        return decreeOf(table, row, place);
      case 'pendidikan': {
        const level = lookUp(text(table, row, 'pendidikan'), educationVocabulary) ?? null;
        return { kind: 'education', source: place, level, earned: spanOf(table, row, 'tanggalLulus', 'tahunLulus') };
      }
      case 'pegawai':
      case 'poin':
        throw new Error('eventReader(): the layout holds no events');
    }
  };
  return (row) => {
    const filled = [...table.columns.keys()].filter((field) => !isBlank(cellOf(table, row, field)));
    if (filled.length === 0 || repeatsHeader(table, row)) return null;
    const nip = readNip(cellOf(table, row, 'nip'));
    return { nip: 'parts' in nip ? nip.nip : null, event: readEvent(row) };
  };
}

function repeatsHeader(table: Recognised, row: Row): boolean {
  const [nip] = table.columns.get('nip') ?? [];
  return nip !== undefined && normalizeWord(cellText(row.values[nip.index] ?? null)) === normalizeWord(nip.header);
}

function text(table: Recognised, row: Row, field: SourceField): string {
  return cellText(cellOf(table, row, field));
}

function courseOf(table: Recognised, row: Row, place: SourceRow, usual: DevelopmentForm | null): Course {
  const told = text(table, row, 'jenisDiklat');
  const form = told === '' ? usual : (lookUp(told, formVocabulary, normalizeForm) ?? null);
  const began = readDay(cellOf(table, row, 'tanggalMulai'));
  const end = readDay(cellOf(table, row, 'tanggalSelesai'));
  const wrong = (['tanggalMulai', 'tanggalSelesai'] as const).some(
    (field) => !isEmpty(table, row, field) && readDay(cellOf(table, row, field)) === null,
  );
  const last = end ?? began;
  const ended = last === null ? yearSpan(yearIn(table, row, 'tahun')) : { first: last, last };
  const bare = cellOf(table, row, 'jp');
  const hours = isEmpty(table, row, 'jp')
    ? null
    : readNumber(typeof bare === 'string' ? bare.replace(hoursUnit, '') : bare, true);
  const value = hours !== null && 'value' in hours ? hours.value : null;
  return {
    kind: 'course',
    source: place,
    form,
    name: text(table, row, 'namaDiklat'),
    began,
    ended,
    datesWrong: wrong || (began !== null && end !== null && end < began),
    hours: value !== null && value >= 0 && value <= mostHours ? value : null,
    matches: lookUp(text(table, row, 'sesuaiJabatan'), yesNoVocabulary) ?? null,
  };
}

function decreeOf(table: Recognised, row: Row, place: SourceRow): SanctionDecree {
  const levels = (['hukumanDisiplin', 'tingkatHukuman'] as const)
    .map((field) => text(table, row, field))
    .filter((word) => word !== '')
    .map(levelOf);
  const [level = null, other = level] = levels;
  const word = text(table, row, 'statusHukuman');
  return {
    kind: 'sanction',
    source: place,
    level: level === other || level === 'lift' || level === 'none' ? level : null,
    day: readDay(cellOf(table, row, 'tanggalHukuman')),
    final: word === '' ? true : (lookUp(word, finalityVocabulary) ?? null),
  };
}

function levelOf(word: string): SanctionDecree['level'] {
  const folded = normalizeWord(word);
  if (folded === 'dicabut') return 'lift';
  if (folded === 'tidakdihitung') return 'none';
  const level = lookUp(word, sanctionVocabulary) ?? null;
  return level === 'tidak pernah' ? 'none' : level;
}

function isEmpty(table: Recognised, row: Row, field: SourceField): boolean {
  return ['', '-'].includes(text(table, row, field));
}

function spanOf(table: Recognised, row: Row, day: SourceField, year: SourceField): DateSpan | null {
  const exact = readDay(cellOf(table, row, day));
  return exact === null ? yearSpan(yearIn(table, row, year)) : { first: exact, last: exact };
}

function yearIn(table: Recognised, row: Row, field: SourceField): number | null {
  const found = /^(?:19|20)\d{2}$/.exec(text(table, row, field));
  return found === null ? null : Number(found[0]);
}

function yearSpan(year: number | null): DateSpan | null {
  const first = year === null ? null : dayOf(year, 1, 1);
  const last = year === null ? null : dayOf(year, 12, 31);
  return first === null || last === null ? null : { first, last };
}
