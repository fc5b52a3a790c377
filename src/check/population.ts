/** Who is measured: people in service, unless the method's setting counts the others too. */
import type { PersonRecord } from '../record/record';
import type { Rules } from '../score/rules';

/** What keeps a person out of the index, in the sheet's own terms; null for those who are measured. */
export function leftOutAs({ status, standing }: PersonRecord, { settings }: Rules): string | null {
  if (standing === 'diberhentikan' || standing === 'pensiun') return standing;
  if (settings.inactiveStatuses === 'counted') return null;
  if (status === 'CPNS') return status;
  return standing === null || standing === 'aktif' ? null : standing;
}
