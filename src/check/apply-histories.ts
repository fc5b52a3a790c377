/** Facts from histories replace the roster's, and every difference is a finding. */
import type { Field, Layout } from '../record/columns';
import type { Finding } from '../record/finding';
import type { PersonRecord } from '../record/record';
import { countedEducation } from '../score/points';
import type { Rules } from '../score/rules';
import { sourceRowsMessage, type Evidence, type FactName } from '../source/evidence';
import { factsOf } from '../source/facts';
import type { Histories } from '../source/histories';
import { historyFindingTypes } from '../source/finding-types';
import { historyText } from '../text/core/source';

/** The roster's columns for each fact, and the findings about empty cells that a history answers. */
const told: Readonly<Record<FactName, { readonly fields: readonly Field[]; readonly answers: string | null }>> = {
  education: { fields: ['pendidikan', 'pendidikanTertinggi'], answers: 'education-empty' },
  leadershipTraining: { fields: ['diklatKepemimpinan'], answers: null },
  functionalTraining: { fields: ['diklatFungsional'], answers: null },
  technicalTraining: { fields: ['jpDiklatTeknis', 'diklatTeknis'], answers: null },
  seminar: { fields: ['seminar'], answers: null },
  performance: { fields: ['nilaiKinerja', 'predikatKinerja'], answers: 'performance-empty' },
  sanction: { fields: ['hukumanDisiplin'], answers: null },
};

/** The fields of a roster that each fact answers. */
export const factFields: Readonly<Record<FactName, readonly Field[]>> = {
  education: told.education.fields,
  leadershipTraining: told.leadershipTraining.fields,
  functionalTraining: told.functionalTraining.fields,
  technicalTraining: told.technicalTraining.fields,
  seminar: told.seminar.fields,
  performance: told.performance.fields,
  sanction: told.sanction.fields,
};

/** Changes the record and its findings. */
export function applyHistories(
  record: PersonRecord,
  findings: Finding[],
  histories: Histories,
  layout: Layout,
  rules: Rules,
): Evidence {
  const events = histories.eventsOf(record.nip);
  if (events.length === 0) return {};
  const { facts, evidence, findings: unclear } = factsOf(events, record, rules);
  const before = valuesOf(record, rules);
  Object.assign(record, facts);
  if (facts.technicalHours !== undefined) record.answeredHours = null;
  if (facts.performance !== undefined) record.statedPredicate = null;
  const after = valuesOf(record, rules);

  const names: readonly FactName[] = Object.keys(told).filter((name): name is FactName => name in evidence);
  const answered = new Set(names.filter((name) => after[name] !== null).map((name) => told[name].answers));
  const open = findings.filter(({ type }) => !answered.has(type.code));
  findings.splice(0, findings.length, ...open, ...unclear);

  const differing = names.filter((name) => {
    const stated = told[name].fields.some((field) => layout.columns.has(field));
    return stated && before[name] !== null && before[name] !== after[name];
  });
  if (differing.length > 0) {
    const fields = differing.map((name) => ({ template: historyText[name], params: {} }));
    const places = differing.flatMap((name) => evidence[name] ?? []);
    const at =
      places.length === 0 ? sourceRowsMessage(events.map(({ source: place }) => place)) : sourceRowsMessage(places);
    const type = historyFindingTypes['history-differs'];
    findings.push({
      type,
      row: record.row,
      column: null,
      header: null,
      params: { fields, at },
      suggestion: null,
    });
  }
  return evidence;
}

/** What a record says of each fact, as it compares; null says nothing. */
function valuesOf(record: PersonRecord, rules: Rules): Readonly<Record<FactName, string | number | boolean | null>> {
  return {
    education: countedEducation(record, rules),
    leadershipTraining: record.leadershipTraining,
    functionalTraining: record.functionalTraining,
    technicalTraining: record.technicalHours,
    seminar: record.seminar,
    performance: record.performance,
    sanction: record.sanction,
  };
}

/** Fields that need no column in the roster, since histories tell them. */
export function fieldsFromHistories({ kinds }: Pick<Histories, 'kinds'>): ReadonlySet<Field> {
  const names: FactName[] = [];
  if (kinds.has('pendidikan')) names.push('education');
  if (kinds.has('diklat') || kinds.has('kursus')) {
    names.push('leadershipTraining', 'functionalTraining', 'technicalTraining', 'seminar');
  }
  if (kinds.has('skp')) names.push('performance');
  if (kinds.has('hukuman')) names.push('sanction');
  return new Set(names.flatMap((name) => told[name].fields));
}
