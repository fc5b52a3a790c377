/** The words of an explanation: how each point of one score came about. */
import type { Sentence } from './say';

export const explainText = {
  heading: { id: 'Skor {total} · {category} ({method})', en: 'Score {total} · {category} ({method})' },
  headingWithout: { id: 'Belum ada skor ({method})', en: 'No score yet ({method})' },
  line: {
    id: '{dimension} {points}/{most}   {steps}   ({sources})',
    en: '{dimension} {points}/{most}   {steps}   ({sources})',
  },
  step: { id: '{what} → {points}', en: '{what} → {points}' },
  unknownPoints: { id: 'belum diketahui', en: 'not known' },
  empty: { id: 'kosong', en: 'empty' },
  education: { id: '{level}', en: '{level}' },
  educationAs: { id: '{level} dihitung sebagai {formal}', en: '{level} counted as {formal}' },
  againstPost: { id: '{level}, jabatan meminta {required}', en: '{level}, the post asks for {required}' },
  leadershipTraining: { id: 'diklat kepemimpinan', en: 'leadership training' },
  functionalTraining: { id: 'diklat fungsional', en: 'functional training' },
  technicalTraining: { id: 'diklat teknis', en: 'technical training' },
  technical: { id: 'diklat teknis {hours} JP', en: 'technical training {hours} JP' },
  technicalEnough: { id: 'diklat teknis {hours} JP (≥ {atLeast})', en: 'technical training {hours} JP (≥ {atLeast})' },
  technicalBelow: { id: 'diklat teknis {hours} JP (< {atLeast})', en: 'technical training {hours} JP (< {atLeast})' },
  technicalPart: {
    id: 'diklat teknis {hours} JP ({hours}/{atLeast} dari poinnya)',
    en: 'technical training {hours} JP ({hours}/{atLeast} of the points)',
  },
  seminar: { id: 'seminar', en: 'seminar' },
  outsideWindow: { id: '{what} di luar jangka waktunya', en: '{what} outside its window' },
  notCountedFor: { id: '{what} tidak dihitung untuk {group}', en: '{what} does not count for {group}' },
  noTraining: { id: '{group}: belum ada pelatihan', en: '{group}: no training' },
  groupStep: { id: '{group}: {what}', en: '{group}: {what}' },
  base: { id: 'dasar dari predikat {label}', en: 'base from predicate {label}' },
  capped: { id: 'paling banyak {most}', en: 'at most {most}' },
  noAssessment: { id: 'tanpa penilaian', en: 'no assessment' },
  band: { id: '{value} → {label} (di atas {above} sampai {upTo})', en: '{value} → {label} (above {above} to {upTo})' },
  lowestBand: { id: '{value} → {label} (sampai {upTo})', en: '{value} → {label} (to {upTo})' },
  label: { id: '{label}', en: '{label}' },
  neverPunished: { id: 'tidak pernah dihukum', en: 'never punished' },
  punished: { id: 'hukuman {level}', en: '{level} punishment' },
  noLongerCounts: { id: 'hukuman di luar jangka waktunya', en: 'punishment outside its window' },
} satisfies Record<string, Sentence>;

export const dimensionText = {
  kualifikasi: { id: 'Kualifikasi', en: 'Kualifikasi' },
  kompetensi: { id: 'Kompetensi', en: 'Kompetensi' },
  kinerja: { id: 'Kinerja', en: 'Kinerja' },
  disiplin: { id: 'Disiplin', en: 'Disiplin' },
} satisfies Record<string, Sentence>;
