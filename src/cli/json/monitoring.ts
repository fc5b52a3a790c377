import type { Timeliness, TimelinessGroup } from '../../check/timeliness';
import { dayIso } from '../../record/date';
import type { MonitoringResult } from '../../report/monitoring-sheet';

/** `{ measured, since, all, units, before, changes }`; shares are left to the reader, counts are exact, null where no date tells. */
export function monitoringJson({ freshness, before }: MonitoringResult): object {
  const told = ({ measured, since, all, units, dated }: Timeliness) => ({
    measured: dayIso(measured),
    since: dayIso(since),
    dated,
    all: groupJson(all),
    units: units.map(groupJson),
  });
  return {
    ...told(freshness),
    before: before === null ? null : told(before.freshness),
    changes: before === null ? null : before.comparison.changes,
    moved: before === null ? null : before.comparison.moved,
  };
}

function groupJson({ name, people, complete, current, undated, consistent, allThree, index }: TimelinessGroup): object {
  const [lengkap, mutakhir, konsisten] = [complete, current, consistent];
  return {
    unit: name,
    n: people,
    lengkap,
    mutakhir,
    tanpaTanggal: undated,
    konsisten,
    ketiganya: allThree,
    indeks: index,
  };
}
