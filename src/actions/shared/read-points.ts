/** Reads points that another system states, and holds them against what the roster comes to. */
import { systemOf } from '../../roster/source-precedence';
import type { RosterRow } from '../../roster/roster-row';
import type { StatedPoints } from '../../roster/stated-points';
import { compareStatedPoints } from '../../review/compare-stated-points';
import { siasnPoints } from '../../source/layouts/points';
import { authorityNames } from '../../text/core/roster';
import { reconcileText } from '../../text/core/roster';
import { UserError } from '../../text/core/user-error';
import { pointRows, subjectOf, providedDimensions } from './people-tables';
import { withFileName, type NamedFile, type RosterList } from './read-roster';
import type { SourceContext } from './read-source';
import type { PointsForm } from './source-form';

/** @throws Refusal that names the file: nobody in it, or none of the year measured. */
export async function readPoints(
  { file, workbook }: NamedFile,
  { sheet, layout }: PointsForm,
  roster: RosterList,
  { rules, authority, home }: SourceContext,
): Promise<StatedPoints> {
  return withFileName(file, async () => {
    const found = await pointRows(workbook, sheet, new Map());
    if (found === null || found.people.length === 0) {
      throw new UserError(reconcileText.nobodyThere, { sheet, row: String(found?.headerRow ?? 1) });
    }
    const { rows, assessment } = roster;
    const told = providedDimensions(assessment.place.layout);
    const personOf = new Map(rows.map((entry, index) => [entry, assessment.people[index]]));
    const subject = (left: RosterRow, stated: Parameters<typeof subjectOf>[0]['stated']) => {
      const person = personOf.get(left);
      if (person === undefined) throw new Error('an entry that was not assessed');
      const key = String(left.record.row);
      return subjectOf({ sheet: file, person, record: left.record, key, told, stated }, rules);
    };
    const system = systemOf(file, layout === siasnPoints.name ? authorityNames.sapk : null, authority);
    const source = { file, system, sheet: workbook === home ? sheet : null, rows: found.people, ...found };
    return compareStatedPoints(source, rows, subject, rules);
  });
}
