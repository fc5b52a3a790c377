/** The layout of arguments that say themselves which field they are, without a header to be read. */
import type { Column, Field, Layout } from './columns';

/** @param names what messages call each argument, in the order of the cells */
export function argumentLayout(names: readonly string[], fields: readonly Field[]): Layout {
  const columns = fields.map((field, index): [Field, Column] => {
    const header = names[index] ?? field;
    return [
      field,
      { field, index, header, ids: false, level: 1, degree: 'certain', reason: 'mapped', levels: [header] },
    ];
  });
  return {
    row: 0,
    columns: new Map(columns),
    spare: new Map(),
    template: false,
    found: names,
    statedPoints: false,
    rowHeaders: names,
    unused: [],
  };
}
