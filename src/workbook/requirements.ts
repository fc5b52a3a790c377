/** The Office requirement sets that the add-in needs; the manifest lists the same. */

export interface Requirement {
  readonly set: string;
  readonly version: string;
}

export const requirements: readonly Requirement[] = [
  { set: 'SharedRuntime', version: '1.1' },
  { set: 'CustomFunctionsRuntime', version: '1.2' },
  { set: 'ExcelApi', version: '1.9' },
];

/** The sets that this Excel lacks; `has` is `Office.context.requirements.isSetSupported`. */
export function missingRequirements(has: (set: string, version: string) => boolean): readonly Requirement[] {
  return requirements.filter(({ set, version }) => !has(set, version));
}
