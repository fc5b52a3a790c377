/** Each column of a layout with the decoder of its field, made ready once for all rows. */
import { hintText } from '../text/core/findings';
import { technicalText } from '../text/core/record';
import type { EducationLevel, Method, PerformanceLabel, Sanction } from '../method/method';
import { isBlank, type CellValue } from './cell';
import type { Column, Field, Layout } from './columns';
import {
  cellProblem,
  dayDecoder,
  meaning,
  nothing,
  numberDecoder,
  problem,
  remembered,
  shown,
  textDecoder,
  wordDecoder,
  quoted,
  type Decoded,
  type Decoder,
  type NumberOptions,
} from './decode';
import { isDashCell, readCourse } from './meanings';
import { cellText, cleanText } from './normalize';
import { echelonPhrase, educationPhrase, positionPhrase, sanctionPhrase, yesNoPhrase } from './phrases';
import { lookUp } from './look-up';
import { hoursUnit, readNumber } from './number';
import { technicalCellKind, type PerformanceScale, type Profile } from './profile';
import type { Day, Sex } from './record';
import {
  courseVocabulary,
  echelonCodes,
  echelonVocabulary,
  educationCodes,
  educationVocabulary,
  normalizeCourse,
  performanceCodes,
  performanceVocabulary,
  positionCodes,
  positionVocabulary,
  sanctionCodes,
  sanctionVocabulary,
  sexVocabulary,
  legalStatusCodes,
  statusVocabulary,
  templateEducationCodes,
  templateSanctionVocabulary,
  yesNoVocabulary,
  type PositionReading,
  type StatusReading,
} from './vocabulary';

/** Hours in a year of 45-minute JP: more cannot be. */
export const mostHours = 11_680;

/** Yes, no, or a course by name: the echelon whose positions it matches. */
export type LeadershipReading = boolean | { readonly course: number };

export interface Decoders {
  readonly nama: Decoder<string>;
  readonly unit: Decoder<string>;
  readonly jabatan: Decoder<string>;
  readonly golongan: Decoder<string>;
  readonly jenisJabatan: Decoder<PositionReading>;
  readonly eselon: Decoder<number>;
  readonly pendidikan: Decoder<EducationLevel>;
  readonly pendidikanTertinggi: Decoder<EducationLevel>;
  readonly pendidikanSyarat: Decoder<EducationLevel>;
  readonly diklatKepemimpinan: Decoder<LeadershipReading>;
  readonly diklatFungsional: Decoder<boolean>;
  readonly jpDiklatTeknis: Decoder<number>;
  /** In JP; a yes is the 20 that the column's name promises. */
  readonly diklatTeknis: Decoder<number>;
  readonly jpTerbesar: Decoder<number>;
  readonly tanggalDiklatTeknis: Decoder<Day>;
  readonly seminar: Decoder<boolean>;
  readonly tanggalSeminar: Decoder<Day>;
  readonly nilaiKinerja: Decoder<number | PerformanceLabel>;
  readonly predikatKinerja: Decoder<PerformanceLabel>;
  readonly hukumanDisiplin: Decoder<Sanction>;
  readonly tanggalHukuman: Decoder<Day>;
  readonly status: Decoder<StatusReading>;
  readonly kedudukanHukum: Decoder<StatusReading>;
  readonly jenisKelamin: Decoder<Sex>;
  readonly tanggalLahir: Decoder<Day>;
  readonly tmtCpns: Decoder<Day>;
  readonly diperbarui: Decoder<Day>;
}

export interface DecodingContext {
  readonly method: Method;
  /** Whether the workbook tells numbers from text (a csv does not). */
  readonly typed: boolean;
  /** The year measured, where it is known. */
  readonly year?: number;
}

/** The year of PP 30/2019's scale to 120: earlier values above 100 are wrong. */
const FIRST_YEAR_TO_120 = 2021;

export function decodersOf(layout: Layout, profile: Profile, { method, typed, year = 0 }: DecodingContext): Decoders {
  const scale = profile.performance === 'hundredTwenty' && year < FIRST_YEAR_TO_120 ? 'hundred' : profile.performance;
  const column = (field: Field): Column | undefined => layout.columns.get(field);
  const ids = (field: Field): boolean => column(field)?.ids ?? false;
  const hours = hoursDecoder({
    most: mostHours,
    outOfRange: 'hours-out-of-range',
    decimalsOnly: false,
    typed,
  });
  const yesNo = remembered(trainingDecoder('training-unknown'));
  return {
    nama: textDecoder,
    unit: remembered(textDecoder),
    jabatan: textDecoder,
    golongan: remembered(textDecoder),
    jenisJabatan: remembered(
      wordDecoder({
        vocabulary: positionVocabulary,
        unknown: 'post-group-unknown',
        phrase: positionPhrase,
        codes: profile.positionIds ? positionCodes : null,
      }),
    ),
    eselon: remembered(
      wordDecoder({
        vocabulary: echelonVocabulary,
        unknown: 'echelon-unknown',
        codes: echelonCodes,
        phrase: echelonPhrase,
      }),
    ),
    pendidikan: remembered(educationDecoder(layout.template, profile.educationIds)),
    pendidikanTertinggi: remembered(educationDecoder(false, ids('pendidikanTertinggi'))),
    pendidikanSyarat: remembered(educationDecoder(false, ids('pendidikanSyarat'))),
    diklatKepemimpinan: remembered<LeadershipReading>(leadershipDecoder),
    diklatFungsional: yesNo,
    jpDiklatTeknis: remembered(hours),
    diklatTeknis: remembered(technicalDecoder(profile, hours, yesNo)),
    jpTerbesar: remembered(hours),
    tanggalDiklatTeknis: remembered(dayDecoder),
    seminar: yesNo,
    tanggalSeminar: remembered(dayDecoder),
    nilaiKinerja: remembered(
      performanceDecoder(method, typed, column('nilaiKinerja')?.field === 'predikatKinerja', scale),
    ),
    predikatKinerja: remembered(
      wordDecoder({
        vocabulary: performanceVocabulary,
        unknown: 'performance-unknown',
        codes: ids('predikatKinerja') ? performanceCodes : null,
      }),
    ),
    hukumanDisiplin: remembered(
      wordDecoder({
        vocabulary: layout.template ? templateSanctionVocabulary : sanctionVocabulary,
        unknown: 'punishment-unknown',
        phrase: sanctionPhrase,
        codes: ids('hukumanDisiplin') ? sanctionCodes : null,
        discreet: true,
      }),
    ),
    tanggalHukuman: remembered(dayDecoder),
    status: remembered(
      wordDecoder({ vocabulary: statusVocabulary, unknown: 'status-unknown', codes: legalStatusCodes }),
    ),
    kedudukanHukum: remembered(
      wordDecoder({ vocabulary: statusVocabulary, unknown: 'standing-unknown', codes: legalStatusCodes }),
    ),
    jenisKelamin: remembered(wordDecoder({ vocabulary: sexVocabulary, unknown: 'sex-unknown' })),
    tanggalLahir: remembered(dayDecoder),
    tmtCpns: remembered(dayDecoder),
    diperbarui: remembered(dayDecoder),
  };
}

/** No hours in words. */
const noHours = /^(?:nihil|tidak ada|tdk ada|belum ada|belum|tidak|tdk|kosong|n\/?a|[.\-–—‐‑−]+)$/i;

/** Hours with their unit, an explanation behind them, or as a sum ("12 JP + 10 JP"). */
function hoursDecoder(options: NumberOptions): Decoder<number> {
  const number = numberDecoder(options);
  return (cell) => {
    if (typeof cell !== 'string') return number(cell);
    const text = cleanText(cell).replace(/\s*\([^)]*\)\s*$/, '');
    if (noHours.test(text)) return nothing;
    const parts = text.split('+').map((part) => part.trim().replace(hoursUnit, ''));
    if (parts.length < 2) return number(text.replace(hoursUnit, ''));
    const values = parts.map((part) => number(part).value);
    return values.every((value) => value !== null)
      ? meaning(values.reduce((sum, value) => sum + value, 0))
      : number(text);
  };
}

/** Digits are codes only in a column of codes, or under the template's whole header with its own meaning. */
function educationDecoder(template: boolean, ids: boolean): Decoder<EducationLevel> {
  const codes = template ? templateEducationCodes : ids ? educationCodes : null;
  const words = wordDecoder({
    vocabulary: educationVocabulary,
    unknown: 'education-unknown',
    codes,
    phrase: educationPhrase,
  });
  return (cell) => {
    const text = cellText(cell);
    const unclear = codes === null ? /^0?\d$/.test(text) : template && /^0\d$/.test(text);
    if (unclear) return problem('education-bare-digit', { value: shown(cell) });
    // "M.A." is a degree, MA a school.
    if (/^m\.\s?a\.?$/i.test(text))
      return problem('education-unknown', {
        value: quoted(cell),
        hint: { template: hintText.known, params: { known: 'S-2, SLTA' } },
      });
    return words(cell);
  };
}

/** Years in which a training can have been held. */
const trainingYear = /^(?:19[6-9]\d|20\d\d)$/;
/** A training by its name, beside sudah and belum. */
const trainingName =
  /^(?:diklat|pelatihan|bimtek|bimbingan teknis|workshop|seminar|webinar|kursus|sosialisasi|lokakarya|magang|penataran|sertifikasi|training|tot|latsar|simposium|konferensi)\b.{3,}/i;

/** Planned or not held. */
const notHeld = /(?<!\p{L})(?:belum|tidak|blm|tdk|calon|akan|rencana|batal)(?!\p{L})/iu;

/** Sudah or belum in every dress: words of forms, ticks, the year of the training, its name, how often. */
function trainingDecoder(unknown: 'training-unknown' | 'course-unknown'): Decoder<boolean> {
  const words = wordDecoder({ vocabulary: yesNoVocabulary, unknown, phrase: yesNoPhrase });
  return (cell) => {
    const text = cellText(cell);
    const named = unknown === 'training-unknown' && trainingName.test(text) && !notHeld.test(text);
    return trainingYear.test(text) || named ? meaning(true) : words(cell);
  };
}

const leadershipAnswer = trainingDecoder('course-unknown');
const leadershipCourse = wordDecoder({
  vocabulary: courseVocabulary,
  unknown: 'course-unknown',
  normalize: normalizeCourse,
});

function leadershipDecoder(cell: CellValue): Decoded<LeadershipReading> {
  const named = typeof cell === 'string' ? (readCourse(cell) ?? null) : null;
  if (named !== null) return meaning({ course: named });
  const answer: Decoded<LeadershipReading> = leadershipAnswer(cell);
  if (answer.problem === null || typeof cell !== 'string') return answer;
  const { value: course, ...rest } = leadershipCourse(cell);
  return course === null ? { ...rest, value: null } : meaning({ course });
}

const promisedHours = 20;

function technicalDecoder(profile: Profile, hours: Decoder<number>, yesNo: Decoder<boolean>): Decoder<number> {
  return (cell) => {
    if (isBlank(cell)) return nothing;
    const broken = cellProblem(cell);
    if (broken !== null) return broken;
    const looks = technicalCellKind(cell);
    if (looks === 'either') return meaning(0);
    if (looks !== 'neither' && looks !== profile.technical) {
      const kind = { template: technicalText[profile.technical], params: {} };
      return problem('hours-mixture', { value: looks === 'yesNo' ? quoted(cell) : shown(cell), kind });
    }
    if (profile.technical === 'hours') return hours(cell);
    const answer = yesNo(cell);
    return answer.value === null ? { ...answer, value: null } : meaning(answer.value ? promisedHours : 0);
  };
}

/**
 * A value, or a label of the method's own scale; a predicate of the other method is refused. Under a header of
 * predicates 1 to 5 may be SIASN's codes as well as values: they are asked back.
 */
export function performanceDecoder(
  method: Method,
  typed: boolean,
  predicates: boolean,
  scale: PerformanceScale = 'hundred',
): Decoder<number | PerformanceLabel> {
  const { performance } = method;
  const most = performance.scale === 'value' ? performance.upTo : 100;
  const plain = numberDecoder({ most, outOfRange: 'performance-out-of-range', decimalsOnly: true, typed });
  const number = scaledDecoder(plain, scale);
  const label = labelDecoder(method);
  return (cell) => {
    const looksNumeric =
      typeof cell === 'number' || (typeof cell === 'string' && /^[-+−]?[\d.,]/.test(cleanText(cell)));
    const maybeCode = predicates && (performance.scale === 'predicate' || /^[1-5]$/.test(cellText(cell)));
    if (isDashCell(cell)) return nothing;
    const both = typeof cell === 'string' ? valueWithLabel(cleanText(cell)) : null;
    if (both !== null) return labelled(number(both.value), both.label, method);
    return looksNumeric && !maybeCode ? number(cell) : label(cell);
  };
}

const performanceWord = 'sangat baik|baik|cukup|kurang|buruk|butuh perbaikan|sangat kurang';
const valueThenLabel = new RegExp(`^([\\d.,]+)\\s*%?\\s*[(/–—=:-]?\\s*(${performanceWord})\\s*\\)?$`, 'i');
const labelThenValue = new RegExp(`^(${performanceWord})\\s*[(/–—=:-]\\s*([\\d.,]+)\\s*%?\\s*\\)?$`, 'i');

/** "88,75 (Baik)" or "Baik (88,75)": a value with its label. */
function valueWithLabel(text: string): { readonly value: string; readonly label: string } | null {
  const [, value, label] = valueThenLabel.exec(text) ?? [];
  if (value !== undefined && label !== undefined) return { value, label };
  const [, before, after] = labelThenValue.exec(text) ?? [];
  return before === undefined || after === undefined ? null : { value: after, label: before };
}

/** A value is what counts; a label beside it that says another band makes the cell unclear. */
function labelled(decoded: Decoded<number>, label: string, method: Method): Decoded<number> {
  const { performance } = method;
  if (decoded.value === null || performance.scale !== 'value') return decoded;
  const { value } = decoded;
  const band = performance.bands.find(({ above }) => above === null || value > above);
  const said = lookUp(label, performanceVocabulary);
  if (band === undefined || said === undefined || said === band.label) return { ...decoded, remark: null };
  return problem('performance-label-differs', { value, stated: said, expected: band.label });
}

/** Numbers of another scale: fractions are taken times 100, the scale to 120 is asked back. */
function scaledDecoder(decode: Decoder<number>, scale: PerformanceScale): Decoder<number> {
  if (scale === 'hundred') return percentDecoder(decode);
  if (scale === 'hundredTwenty') return (cell) => (isBlank(cell) ? nothing : problem('performance-scale-unclear'));
  return (cell) => {
    const reading = readNumber(cell, true);
    return 'value' in reading ? decode(roundedHundredfold(reading.value)) : decode(cell);
  };
}

/** "87,5%" is 87.5. */
function percentDecoder(decode: Decoder<number>): Decoder<number> {
  return (cell) => decode(typeof cell === 'string' ? cell.replace(/\s*%\s*$/, '') : cell);
}

/** 0.875 times 100 without the error of binary fractions. */
function roundedHundredfold(value: number): number {
  return Number((value * 100).toPrecision(12));
}

/** The labels that a method's performance scale knows. */
export function labelsOf(method: Method): readonly PerformanceLabel[] {
  const { performance } = method;
  return (performance.scale === 'value' ? performance.bands : performance.predicates).map(({ label }) => label);
}

function labelDecoder(method: Method): Decoder<PerformanceLabel> {
  const known = labelsOf(method);
  const words = wordDecoder({ vocabulary: performanceVocabulary, unknown: 'performance-unknown' });
  return (cell) => {
    const decoded = words(cell);
    return decoded.value === null || known.includes(decoded.value) ? decoded : otherMethod(cell, method, known);
  };
}

/** The problem of a predicate that the method does not know. */
export function otherMethod(cell: CellValue, method: Method, known: readonly string[]): Decoded<never> {
  const text = typeof cell === 'string' ? lookUp(cell, performanceVocabulary) : undefined;
  return problem('performance-other-method', {
    value: text ?? shown(cell),
    method: method.id,
    known: known.join(', '),
  });
}
