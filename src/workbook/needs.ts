/** What the add-in needs of an Excel, as Microsoft counts it: requirement sets. The manifest asks for the same. */

export interface Need {
  readonly set: string;
  readonly version: string;
}

export const needs: readonly Need[] = [
  { set: 'SharedRuntime', version: '1.1' },
  { set: 'CustomFunctionsRuntime', version: '1.2' },
  { set: 'ExcelApi', version: '1.9' },
];

/** The needs that this Excel does not meet; `has` is `Office.context.requirements.isSetSupported`. */
export function unmetNeeds(has: (set: string, version: string) => boolean): readonly Need[] {
  return needs.filter(({ set, version }) => !has(set, version));
}
