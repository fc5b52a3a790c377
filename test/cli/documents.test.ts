/** Every command that the help, the README and the guide show is run: what they say is true. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, placeWith, type Outcome, type Place } from './ipasn';

const root = join(__dirname, '..', '..');

const nip = '199001152014021003';

/** The files that the commands speak of, all made by the program itself. */
async function office(): Promise<Place> {
  const place = placeWith();
  const { ipasn, path, write } = place;
  mkdirSync(path('data'));
  const make = async (file: string, measured: string) => {
    await ipasn('sample', '--rows', '40', '--dirt', '0', '--measured', measured, '--out', file);
  };
  await make('daftar.xlsx', '2019-12-31');
  await make('data/daftar.xlsx', '2019-12-31');
  await make('data/daftar-2023.xlsx', '2023-12-31');
  await make('daftar.csv', '2019-12-31');
  write('dinas.csv', readFileSync(path('daftar.csv'), 'utf8').replace(';PENDIDIKAN;', ';Ijazah;'));
  await make('daftar-2019.xlsx', '2019-12-31');
  await make('daftar-2020.xlsx', '2020-12-31');
  // What a file is, its content says.
  write(
    'diklat.xlsx',
    `NIP;JENIS DIKLAT;NAMA DIKLAT;TANGGAL MULAI;JP\n${nip};teknis;Pengelolaan Arsip;04-03-2019;24\n`,
  );
  write('terima.csv', 'kode;baris;jumlah;sidik;kolom;temuan;alasan\n');
  write('skp.csv', `NIP;TAHUN;NILAI SKP\n${nip};2019;92,5\n`);
  await ipasn('score', 'daftar.xlsx', '--out', 'kiriman.xlsx');
  write(
    'ipasn.csv',
    'nip;nama;unor;kualifikasi;kompetensi;kinerja;disiplin;total;tahun\n' + `${nip};Bagus;A;15;40;25;5;85;2019\n`,
  );
  return place;
}

function commandsOf(text: string): string[] {
  return linesOf(text).flatMap((line) => {
    const command = /^\s*(?:npm run --silent ipasn --|ipasn) (.*?)(?:\s+# .*)?$/.exec(line)?.[1];
    return command === undefined ? [] : [command];
  });
}

function shellBlocks(file: string): string {
  return [...readFileSync(join(root, file), 'utf8').matchAll(/^```sh\n(.*?)^```/gms)]
    .map((block) => block[1])
    .join('\n');
}

/** Runs a command as a shell would: quotation marks, and `> file`. */
async function perform(place: Place, command: string): Promise<Outcome> {
  const [call = '', into] = command.split(' > ');
  const args = [...call.matchAll(/"([^"]*)"|(\S+)/g)].map((word) => word[1] ?? word[2]!);
  const outcome = await place.ipasn(...args);
  if (into !== undefined) place.write(into.trim(), outcome.stdout);
  return outcome;
}

/** An agency that fills in what the letter leaves open. */
function fillIn({ path, write }: Place): void {
  const file = readFileSync(path('metode.json'), 'utf8');
  write('metode.json', file.replaceAll('"points": null', '"points": 5'));
}

async function performAll(commands: readonly string[]): Promise<void> {
  const place = await office();
  for (const command of commands) {
    const { status, stderr } = await perform(place, command);
    // 1 is an answer too: a sample may be dirty, and a method file has still to be filled in.
    expect({ command, stderr: status === 2 ? stderr : '' }).toEqual({ command, stderr: '' });
    if (command === 'method metode.json') fillIn(place);
  }
}

describe('Commands shown to users work as they stand', () => {
  it.each(['README.md', 'docs/panduan.md'])('in %s', async (file) => {
    const commands = commandsOf(shellBlocks(file));
    expect(commands.length).toBeGreaterThan(4);
    await performAll(commands);
  });

  it.each(['score', 'check', 'review', 'prepare', 'monitor', 'method', 'sample'])('in the help of %s', async (name) => {
    const { stdout } = await placeWith().ipasn(name, '--help');
    const commands = commandsOf(stdout.slice(stdout.indexOf('Contoh:')));
    expect(commands.length).toBeGreaterThan(2);
    await performAll(commands);
  });
});

describe('What the README shows', () => {
  it('is what `npm run demo` prints', async () => {
    const place = placeWith(join(root, 'assets', 'contoh-ip-asn.xlsx'));
    const { stdout } = await place.ipasn('score', 'contoh-ip-asn.xlsx');
    const shown = /^```\n(INDEKS.*?)^```/ms.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1];
    expect(shown).toBeDefined();
    expect(stdout.startsWith(shown!)).toBe(true);
  });

  it('and the guide, is what `check` prints', async () => {
    const place = placeWith(join(root, 'assets', 'contoh-ip-asn.xlsx'));
    const { stdout } = await place.ipasn('check', 'contoh-ip-asn.xlsx');
    const shown = /^```\n(250 pegawai.*?)\.\.\.\n```/ms.exec(readFileSync(join(root, 'docs/panduan.md'), 'utf8'))?.[1];
    expect(shown).toBeDefined();
    expect(stdout.startsWith(shown!)).toBe(true);
  });
});
