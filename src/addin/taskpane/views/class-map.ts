/** The classes that hold, as one attribute. */
export function classMap(classes: Readonly<Record<string, boolean>>): string {
  return Object.entries(classes)
    .filter(([, holds]) => holds)
    .map(([name]) => name)
    .join(' ');
}
