/** The requirement sets the fake Excel reports; tests can remove some. */

export class Requirements {
  private readonly sets = new Map<string, string>();

  constructor(sets: Readonly<Record<string, string>> = CLAIMED) {
    for (const [name, version] of Object.entries(sets)) this.set(name, version);
  }

  set(name: string, version: string): void {
    this.sets.set(name.toLowerCase(), version);
  }

  remove(name: string): void {
    this.sets.delete(name.toLowerCase());
  }

  isSupported(name: string, version: number | string = '0'): boolean {
    const claimed = this.sets.get(name.toLowerCase());
    return claimed !== undefined && compare(claimed, String(version)) >= 0;
  }

  /** As the page receives them: `{ "excelapi": "1.17" }`. */
  all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.sets);
  }
}

const CLAIMED: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  KeyboardShortcuts: '1.1',
  DialogApi: '1.2',
  CustomFunctionsRuntime: '1.5',
  CustomFunctions: '1.7',
  DelayForCellEdit: '1.1',
};

const numbers = (version: string): [number, number] => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
};

function compare(one: string, other: string): number {
  const [major, minor] = numbers(one);
  const [otherMajor, otherMinor] = numbers(other);
  return major === otherMajor ? minor - otherMinor : major - otherMajor;
}
