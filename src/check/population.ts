/** Who and what is measured: people in service and formal education, unless the method's settings say otherwise. */
import type { EducationLevel } from '../method/method';
import type { PersonRecord } from '../record/record';
import { countedEducation } from '../score/points';
import type { Rules } from '../score/rules';

/** What keeps a person out of the index, in the sheet's own terms; null for those who are measured. */
export function leftOutAs({ status, legalStatus }: PersonRecord, { settings }: Rules): string | null {
  if (legalStatus === 'diberhentikan' || legalStatus === 'pensiun') return legalStatus;
  if (settings.inactiveStatuses === 'counted') return null;
  if (status === 'CPNS') return status;
  return legalStatus === null || legalStatus === 'aktif' ? null : legalStatus;
}

/** The professional level that the setting does not count, in place of which the formal one is needed; else null. */
export function uncountedEducation(record: PersonRecord, rules: Rules): EducationLevel | null {
  const level = countedEducation(record, rules);
  return level !== null && rules.formalLevel.get(level) === null ? level : null;
}
