/**
 * Forms of competence development: the indicator of Pasal 8 that each counts to, and the JP that it brings where its
 * certificate tells none. Practice and a training centre's guide, not regulation: an agency may complete it.
 */
import type { Development, DevelopmentForm, FormOfDevelopment } from './method';

const codes = 'kode jenis diklat SAPK/SIASN (praktik instansi)';
const open = 'indikatornya tidak ditemukan; tentukan di berkas metode';
const guide = 'panduan lembaga diklat yang mengikuti Peraturan LAN 10/2018';

type Counts = FormOfDevelopment['counts'];

const to = (indicator: Counts['indicator']): Counts => ({ indicator, source: codes, certainty: 'practice' });
const undecided = (note?: string): Counts => ({
  indicator: 'undecided',
  source: open,
  certainty: 'unknown',
  ...(note === undefined ? {} : { note }),
});

const asHeld = (counts: Counts): FormOfDevelopment => ({ counts, per: 'asHeld', hours: null });
const converted = (counts: Counts, jp: number, per: FormOfDevelopment['per']): FormOfDevelopment => ({
  counts,
  per,
  hours: { jp, source: guide, certainty: 'secondary' },
});

const seminar = to('seminar');

export const developmentByPractice: Development = {
  struktural: asHeld(to('leadershipTraining')),
  fungsional: asHeld(to('functionalTraining')),
  teknis: asHeld(to('technicalTraining')),
  workshop: converted(seminar, 5, 'day'),
  manajerial: asHeld(undecided()),
  'sosial kultural': asHeld(undecided()),
  sosialisasi: converted(seminar, 4, 'day'),
  bimtek: asHeld(undecided('sebagian instansi menghitungnya sebagai diklat teknis (technicalTraining)')),
  seminar: converted(seminar, 4, 'day'),
  magang: converted(seminar, 20, 'time'),
  kursus: asHeld(seminar),
  penataran: asHeld(seminar),
  'klasikal lain': asHeld(undecided()),
  coaching: { ...converted(undecided(), 2, 'time'), timesPerMonth: 2 },
  mentoring: { ...converted(undecided(), 2, 'time'), timesPerMonth: 2 },
  'e-learning': converted(undecided(), 3, 'atMostPerDay'),
  'pelatihan jarak jauh': asHeld(undecided()),
  detasering: converted(undecided(), 20, 'time'),
  outbond: asHeld(undecided()),
  benchmarking: converted(undecided(), 10, 'time'),
  pertukaran: converted(undecided(), 20, 'time'),
  'belajar mandiri': converted(undecided(), 2, 'atMostPerDay'),
  'komunitas belajar': converted(undecided(), 2, 'atMostPerDay'),
  'bimbingan di tempat kerja': asHeld(undecided()),
  'nonklasikal lain': asHeld(undecided()),
  'tugas belajar': converted(undecided(), 20, 'semester'),
};

/** How a method treats a form; a method that was written before forms stood in it takes what practice takes. */
export function formOf(
  { development = developmentByPractice }: { readonly development?: Development | undefined },
  form: DevelopmentForm,
): FormOfDevelopment {
  return development[form];
}
