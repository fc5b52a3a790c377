/** Where a file's bytes come from and where written ones go. All between is the same for a disk (disk.ts) and for memory (memory.ts). */
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
  /** Puts a package in its place, and gives the path or name that it took. `ours`: what was read is a result of ours already. */
  save(draft: PackageBuilder, extension: string, ours: boolean): Promise<string>;
}

/** `daftar.baru.xlsx` without `.xlsx`. */
export function fileStem(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name : name.slice(0, dot);
}

/** `daftar.xlsx` gives `daftar-ipasn.xlsx`. What is ours already keeps its name, and so gets a number where it is in the way. */
export function resultName(input: string, extension: string, ours: boolean): string {
  const stem = fileStem(input);
  return `${ours ? stem.replace(/-ipasn(-\d+)?$/, '') : stem}-ipasn${extension}`;
}
