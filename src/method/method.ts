/** The shape of a method: the rule as data, each number beside its article or source and how sure it is. */
import * as z from 'zod/mini';
import { keysOf } from '../text/core/keys';
import { ruleEntriesOf } from './missing';

export const dimensions = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'] as const;
export type Dimension = (typeof dimensions)[number];

/** Formal levels in rising order; the three professional ones count as `professionalEducation` says. */
export const formalLevels = ['SD', 'SLTP', 'SLTA', 'D-I', 'D-II', 'D-III', 'D-IV', 'S-1', 'S-2', 'S-3'] as const;
export type FormalLevel = (typeof formalLevels)[number];
export const professionalLevels = ['Profesi', 'Spesialis', 'Subspesialis'] as const;
export type ProfessionalLevel = (typeof professionalLevels)[number];
export type EducationLevel = FormalLevel | ProfessionalLevel;

export const positionTypes = ['struktural', 'fungsional', 'pelaksana'] as const;
/** JPT, administrator and pengawas; jabatan fungsional; pelaksana. */
export type PositionType = (typeof positionTypes)[number];

export const indicators = ['leadershipTraining', 'functionalTraining', 'technicalTraining', 'seminar'] as const;
/** Pasal 8: a diklat kepemimpinan, b diklat fungsional, c diklat teknis, d seminar and the like. */
export type Indicator = (typeof indicators)[number];

export const developmentForms = [
  'struktural',
  'fungsional',
  'teknis',
  'workshop',
  'manajerial',
  'sosial kultural',
  'sosialisasi',
  'bimtek',
  'seminar',
  'magang',
  'kursus',
  'penataran',
  'klasikal lain',
  'coaching',
  'mentoring',
  'e-learning',
  'pelatihan jarak jauh',
  'detasering',
  'outbond',
  'benchmarking',
  'pertukaran',
  'belajar mandiri',
  'komunitas belajar',
  'bimbingan di tempat kerja',
  'nonklasikal lain',
  'tugas belajar',
] as const;
/** Forms of competence development, as SAPK and SIASN list them, and study. */
export type DevelopmentForm = (typeof developmentForms)[number];

export const sanctions = ['tidak pernah', 'ringan', 'sedang', 'berat'] as const;
export type Sanction = (typeof sanctions)[number];

/** Labels of Permenpan RB 38/2018's value bands and, from 2023, of the performance predicates. */
export const performanceLabels = [
  'Sangat Baik',
  'Baik',
  'Cukup',
  'Kurang',
  'Buruk',
  'Butuh Perbaikan',
  'Sangat Kurang',
] as const;
export type PerformanceLabel = (typeof performanceLabels)[number];

export const categoryLabels = ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah'] as const;
export type Category = (typeof categoryLabels)[number];

/** regulation: read in its own text; secondary: an agency's page, form or the press; practice: an agency's
 * application; derived: follows from the others; unknown: not verified, whatever number stands there. */
export const certainties = ['regulation', 'secondary', 'practice', 'derived', 'unknown'] as const;
export type Certainty = (typeof certainties)[number];

/** The options met in practice for what the rule leaves open; each method names its default. */
export const settingOptions = {
  jpBelowThreshold: ['nothing', 'inProportion'],
  jpReachedBy: ['sumOfCourses', 'singleCourse'],
  technicalTrainingWindow: ['last12Months', 'calendarYear'],
  seminarWindow: ['last24Months', 'calendarYears'],
  punishmentWindow: ['fiveYears', 'ever', 'oneYear'],
  performanceDecimals: ['upperBand', 'rounded'],
  categoryDecimals: ['upperCategory', 'rounded', 'wholeNumber'],
  professionalEducation: ['asFormal', 'notCounted'],
  diplomaThatCounts: ['highest', 'latest'],
  echelonV: ['asPengawas', 'asPelaksana'],
  inactiveStatuses: ['leftOut', 'counted'],
} as const;

export type SettingName = keyof typeof settingOptions;
export type Settings = { readonly [Name in SettingName]: (typeof settingOptions)[Name][number] };
export const settingNames = keysOf(settingOptions);

// Pages forbid code that is made at run time, and zod would try it; in functions.js zod/mini is the small half of it.
z.config({ jitless: true });

const points = z.number().check(z.minimum(0), z.maximum(100));
const text = z.string().check(z.minLength(1));
const sourced = { source: text, certainty: z.enum(certainties) };
const noted = { ...sourced, note: z.optional(z.string()) };

/** One number of the rule; `points` is null where it is not known, and using it is an error that names it. */
const entrySchema = z.strictObject({
  points: z.nullable(points),
  ...noted,
});
export type RuleEntry = z.infer<typeof entrySchema>;

/** A number that no method can do without. */
const knownEntrySchema = z.extend(entrySchema, { points });
export type KnownRuleEntry = z.infer<typeof knownEntrySchema>;

/** A band reaches from just above `above` to the band before it; null is the last band, with no lower bound. */
const bandSchema = z.extend(entrySchema, { label: z.enum(performanceLabels), above: z.nullable(points) });

const predicateSchema = z.extend(entrySchema, { label: z.enum(performanceLabels) });

const categorySchema = z.strictObject({
  label: z.enum(categoryLabels),
  above: z.nullable(points),
  ...sourced,
});

/** Lower bounds strictly fall and the last band has none: no gap and no overlap can be written down. */
function boundsFall(bands: readonly { readonly above: number | null }[]): boolean {
  return bands.every((band, index) => {
    const next = bands[index + 1];
    if (next === undefined) return band.above === null;
    return band.above !== null && (next.above === null || next.above < band.above);
  });
}

const bandsMessage = 'batas bawah harus menurun, dan hanya yang terakhir null';
function distinctLabels(bands: readonly { readonly label: string }[]): boolean {
  return new Set(bands.map((band) => band.label)).size === bands.length;
}

const falling = <Bound extends z.ZodMiniType<{ readonly label: string; readonly above: number | null }>>(band: Bound) =>
  z.array(band).check(z.minLength(1), z.refine(boundsFall, bandsMessage), z.refine(distinctLabels, 'label berulang'));

const settingSchema = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.strictObject({ default: z.enum(options), ...sourced });

const trainingSchema = z.record(z.enum(indicators), entrySchema);

const predicatePoints = z.array(predicateSchema).check(z.minLength(1), z.refine(distinctLabels, 'label berulang'));

const formSchema = z
  .strictObject({
    /** `undecided` where nobody told: the form then counts to no indicator, and whoever uses it is told so. */
    counts: z.strictObject({
      indicator: z.enum([...indicators, 'undecided']),
      ...noted,
    }),
    /** `asHeld` brings the JP that its certificate tells and no other; `atMostPerDay` caps those too. */
    per: z.enum(['asHeld', 'day', 'atMostPerDay', 'time', 'semester']),
    /** JP for each day, time or semester. */
    hours: z.nullable(
      z.strictObject({
        jp: z.number().check(z.positive()),
        ...noted,
      }),
    ),
    /** Of more times in a calendar month, only so many count. */
    timesPerMonth: z.optional(z.int().check(z.positive())),
  })
  .check(z.refine(({ per, hours }) => (per === 'asHeld') === (hours === null), 'hours: null hanya untuk asHeld'));
export type FormOfDevelopment = z.infer<typeof formSchema>;

const developmentSchema = z.record(z.enum(developmentForms), formSchema);
export type Development = z.infer<typeof developmentSchema>;

const year = z.int().check(z.minimum(2000), z.maximum(2999));

const methodShape = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/)),
  title: z.strictObject({ id: text, en: text }),
  basis: text,
  /** The measured years that the method serves; `to` is null while it is in force. */
  years: z
    .strictObject({ from: year, to: z.nullable(year) })
    .check(z.refine((years) => years.to === null || years.to >= years.from, 'tahun akhir mendahului tahun awal')),
  most: z.record(z.enum(dimensions), knownEntrySchema),
  education: z.record(z.enum(formalLevels), entrySchema),
  /** Which formal level each professional one counts as. */
  professionalEducation: z.record(z.enum(professionalLevels), z.enum(formalLevels)),
  /** Points by comparison with the education that the position asks for, where the method compares and a sheet tells. */
  educationAgainstPost: z.nullable(z.strictObject({ above: entrySchema, equal: entrySchema, below: entrySchema })),
  competence: z.strictObject({
    /** Points from the performance predicate, before any training. */
    base: z.nullable(predicatePoints),
    struktural: trainingSchema,
    fungsional: trainingSchema,
    pelaksana: trainingSchema,
    /** The most that training can bring. */
    trainingMost: entrySchema,
    /** Hours of technical training that bring the points. */
    hours: z.strictObject({ atLeast: z.number().check(z.positive()), ...sourced }),
  }),
  /** What forms of development count to and bring; left out by methods that were written before it. */
  development: z.optional(developmentSchema),
  performance: z.discriminatedUnion('scale', [
    z.strictObject({
      scale: z.literal('value'),
      upTo: z.number().check(z.positive()),
      bands: falling(bandSchema),
    }),
    z.strictObject({ scale: z.literal('predicate'), predicates: predicatePoints }),
  ]),
  /** Points where there is no assessment. */
  noAssessment: entrySchema,
  discipline: z.record(z.enum(sanctions), entrySchema),
  categories: falling(categorySchema),
  settings: z.strictObject({
    jpBelowThreshold: settingSchema(settingOptions.jpBelowThreshold),
    jpReachedBy: settingSchema(settingOptions.jpReachedBy),
    technicalTrainingWindow: settingSchema(settingOptions.technicalTrainingWindow),
    seminarWindow: settingSchema(settingOptions.seminarWindow),
    punishmentWindow: settingSchema(settingOptions.punishmentWindow),
    performanceDecimals: settingSchema(settingOptions.performanceDecimals),
    categoryDecimals: settingSchema(settingOptions.categoryDecimals),
    professionalEducation: settingSchema(settingOptions.professionalEducation),
    diplomaThatCounts: settingSchema(settingOptions.diplomaThatCounts),
    echelonV: settingSchema(settingOptions.echelonV),
    inactiveStatuses: settingSchema(settingOptions.inactiveStatuses),
  }),
});

const chosenOption = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.optional(z.enum(options));

/** Options chosen in place of a method's defaults. */
export const settingChoicesSchema = z.strictObject({
  jpBelowThreshold: chosenOption(settingOptions.jpBelowThreshold),
  jpReachedBy: chosenOption(settingOptions.jpReachedBy),
  technicalTrainingWindow: chosenOption(settingOptions.technicalTrainingWindow),
  seminarWindow: chosenOption(settingOptions.seminarWindow),
  punishmentWindow: chosenOption(settingOptions.punishmentWindow),
  performanceDecimals: chosenOption(settingOptions.performanceDecimals),
  categoryDecimals: chosenOption(settingOptions.categoryDecimals),
  professionalEducation: chosenOption(settingOptions.professionalEducation),
  diplomaThatCounts: chosenOption(settingOptions.diplomaThatCounts),
  echelonV: chosenOption(settingOptions.echelonV),
  inactiveStatuses: chosenOption(settingOptions.inactiveStatuses),
});
export type SettingChoices = Readonly<z.infer<typeof settingChoicesSchema>>;

export type Method = z.infer<typeof methodShape>;

/** The dimension whose most bounds the numbers of each part of a method. */
const boundOf = new Map<string, Dimension>([
  ['education', 'kualifikasi'],
  ['educationAgainstPost', 'kualifikasi'],
  ['competence', 'kompetensi'],
  ['performance', 'kinerja'],
  ['noAssessment', 'kinerja'],
  ['discipline', 'disiplin'],
]);

export const methodSchema = methodShape.check(
  z.superRefine((method, context) => {
    for (const { path, entry } of ruleEntriesOf(method)) {
      const steps = path.split('.');
      const most = method.most[boundOf.get(steps[0] ?? '') ?? 'kualifikasi'].points;
      if (entry.points === null || entry.points <= most) continue;
      context.addIssue({
        code: 'custom',
        path: [...steps, 'points'],
        message: `lebih dari batas dimensinya (${most})`,
      });
    }
  }),
);
export type TrainingTable = z.infer<typeof trainingSchema>;
