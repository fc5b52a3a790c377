/** What becomes of the columns when the user says what one of them holds. */
import type { DetectedData } from '../../actions/detect-data';
import type { ColumnMap, Field } from '../../record/columns';

/** A field goes to one column: whichever had it before is not used any more. */
export function tiedMap(
  { headers, map }: Pick<DetectedData, 'headers' | 'map'>,
  header: string,
  field: Field | 'abaikan',
): ColumnMap {
  const before =
    field === 'abaikan' ? undefined : headers.find((each) => each.field === field && each.header !== header);
  const tied = new Map(map);
  if (before !== undefined) tied.set(before.header, 'abaikan');
  return tied.set(header, field);
}
