/** Each column of a layout with the decoder of its field, made ready once for all rows. */
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
} from './decode';
import { cellText, cleanText } from './normalize';
import { lookUp } from './look-up';
import { hoursUnit, technicalCellKind, type Profile } from './profile';
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
}

export function decodersOf(layout: Layout, profile: Profile, { method, typed }: DecodingContext): Decoders {
  const column = (field: Field): Column | undefined => layout.columns.get(field);
  const ids = (field: Field): boolean => column(field)?.ids ?? false;
  const hours = numberDecoder({
    most: mostHours,
    outOfRange: 'hours-out-of-range',
    decimalsOnly: false,
    typed,
    unit: hoursUnit,
  });
  const yesNo = remembered(wordDecoder({ vocabulary: yesNoVocabulary, unknown: 'training-unknown' }));
  return {
    nama: textDecoder,
    unit: remembered(textDecoder),
    jabatan: textDecoder,
    golongan: remembered(textDecoder),
    jenisJabatan: remembered(
      wordDecoder({
        vocabulary: positionVocabulary,
        unknown: 'post-group-unknown',
        codes: profile.positionIds ? positionCodes : null,
      }),
    ),
    eselon: remembered(wordDecoder({ vocabulary: echelonVocabulary, unknown: 'echelon-unknown', codes: echelonCodes })),
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
    nilaiKinerja: remembered(performanceDecoder(method, typed, column('nilaiKinerja')?.field === 'predikatKinerja')),
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

/** Digits are codes only in a column of codes, or under the template's whole header with its own meaning. */
function educationDecoder(template: boolean, ids: boolean): Decoder<EducationLevel> {
  const codes = template ? templateEducationCodes : ids ? educationCodes : null;
  const words = wordDecoder({ vocabulary: educationVocabulary, unknown: 'education-unknown', codes });
  return (cell) => {
    const text = cellText(cell);
    const unclear = codes === null ? /^0?\d$/.test(text) : template && /^0\d$/.test(text);
    if (unclear) return problem('education-bare-digit', { value: shown(cell) });
    return words(cell);
  };
}

const leadershipAnswer = wordDecoder({ vocabulary: yesNoVocabulary, unknown: 'course-unknown' });
const leadershipCourse = wordDecoder({
  vocabulary: courseVocabulary,
  unknown: 'course-unknown',
  normalize: normalizeCourse,
});

function leadershipDecoder(cell: CellValue): Decoded<LeadershipReading> {
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
): Decoder<number | PerformanceLabel> {
  const { performance } = method;
  const most = performance.scale === 'value' ? performance.upTo : 100;
  const number = numberDecoder({ most, outOfRange: 'performance-out-of-range', decimalsOnly: true, typed });
  const label = labelDecoder(method);
  return (cell) => {
    const looksNumeric =
      typeof cell === 'number' || (typeof cell === 'string' && /^[-+−]?[\d.,]/.test(cleanText(cell)));
    const maybeCode = predicates && (performance.scale === 'predicate' || /^[1-5]$/.test(cellText(cell)));
    return looksNumeric && !maybeCode ? number(cell) : label(cell);
  };
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
