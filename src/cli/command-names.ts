/** The commands' names. */
export const commandNames = [
  'score',
  'check',
  'review',
  'prepare',
  'unmask',
  'reconcile',
  'merge',
  'monitor',
  'method',
  'sample',
] as const;
export type CommandName = (typeof commandNames)[number];

export function isCommand(text: string): text is CommandName {
  return commandNames.some((name) => name === text);
}
