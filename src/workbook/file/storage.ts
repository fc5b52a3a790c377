/** Where a file's bytes come from and go to: a disk (disk.ts) or memory (memory.ts). The rest is the same for both. */
import type { Archive } from './package/archive';
import type { PackageBuilder } from './package/package-builder';

export interface FileStorage {
  /** The file's name, without a folder. */
  readonly name: string;
  /** At most `length` bytes from `at` on; fewer where the file ends. */
  read(at: number, length: number): Promise<Uint8Array>;
  /** The whole file, in order. */
  chunks(): AsyncIterable<Uint8Array>;
  openArchive(): Promise<Archive>;
  /** Writes a package. @param isResult whether the input is itself one of our results @returns the path or name that it got */
  save(builder: PackageBuilder, extension: string, isResult: boolean): Promise<string>;
}

/** `daftar.baru.xlsx` without `.xlsx`. */
export function fileStem(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name : name.slice(0, dot);
}

/** `daftar.xlsx` becomes `daftar-ipasn.xlsx`; a result keeps its name, and the writer adds a number. */
export function resultName(input: string, extension: string, isResult: boolean): string {
  const stem = fileStem(input);
  return `${isResult ? stem.replace(/-ipasn(-\d+)?$/, '') : stem}-ipasn${extension}`;
}
