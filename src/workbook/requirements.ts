/** What the add-in needs of an Excel, as Microsoft counts it: requirement sets. The manifest asks for the same. */

export interface Requirement {
  readonly set: string;
  readonly version: string;
}

export const requirements: readonly Requirement[] = [
  { set: 'SharedRuntime', version: '1.1' },
  { set: 'CustomFunctionsRuntime', version: '1.2' },
  { set: 'ExcelApi', version: '1.9' },
];

/** The needs that this Excel does not meet; `has` is `Office.context.requirements.isSetSupported`. */
export function missingRequirements(has: (set: string, version: string) => boolean): readonly Requirement[] {
  return requirements.filter(({ set, version }) => !has(set, version));
}
