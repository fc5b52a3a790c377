/** A file is written whole or not at all, over nothing. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { transformFileSync } from '@swc/core';
import { fileText } from '../../src/text/workbook/file';
import { UserError } from '../../src/text/core/user-error';
import type { MessageTemplate } from '../../src/text/core/translate';
import { openFile } from '../../src/workbook/file';
import { writeFileAtomically } from '../../src/workbook/file/atomic-write';
import { changeOf, newFolder, scoresFor, withSheet } from './support';

const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';

function failing(code: string): Error {
  return Object.assign(new Error(code), { code });
}

async function expectRefused(act: Promise<unknown>, sentence: MessageTemplate): Promise<void> {
  const error: unknown = await act.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error('it was not refused', { cause: error });
  expect(error.userMessage.template).toBe(sentence);
  for (const language of ['id', 'en'] as const) expect(error.translate(language)).not.toMatch(/[{}]/);
}

test('a file in the way is left alone, with a name asked for or without', async () => {
  const folder = newFolder();
  const path = await withSheet(folder, rows);
  for (const name of ['data-ipasn.xlsx', 'data-ipasn-2.xlsx', 'hasil.xlsx'])
    writeFileSync(join(folder, name), 'milik orang');
  const input = readFileSync(path);
  expect(basename((await (await openFile(path)).write(changeOf())).destination)).toBe('data-ipasn-3.xlsx');
  expect(
    basename((await (await openFile(path, { out: join(folder, 'hasil.xlsx') })).write(changeOf())).destination),
  ).toBe('hasil-2.xlsx');
  expect(basename((await (await openFile(path, { out: path })).write(changeOf())).destination)).toBe('data-2.xlsx');
  for (const name of ['data-ipasn.xlsx', 'data-ipasn-2.xlsx', 'hasil.xlsx'])
    expect(readFileSync(join(folder, name), 'utf8')).toBe('milik orang');
  expect(readFileSync(path).equals(input)).toBe(true);
});

test('many that want the same name at once each get one of their own', async () => {
  const folder = newFolder();
  const places = await Promise.all(
    Array.from({ length: 12 }, (_each, index) =>
      writeFileAtomically(join(folder, 'a.xlsx'), (handle) => handle.writeFile(`isi ${index}`)),
    ),
  );
  expect(new Set(places).size).toBe(12);
  expect(new Set(places.map((place) => readFileSync(place, 'utf8'))).size).toBe(12);
  expect(readdirSync(folder)).toHaveLength(12);
});

test.each([
  ['a full disk', 'ENOSPC', fileText.diskFull],
  ['a full quota', 'EDQUOT', fileText.diskFull],
  ['a disk that fails', 'EIO', fileText.notWritten],
])('%s leaves nothing behind', async (_name, code, sentence) => {
  const folder = newFolder();
  const act = writeFileAtomically(join(folder, 'a.xlsx'), async (handle) => {
    await handle.writeFile('setengah');
    throw failing(code);
  });
  await expectRefused(act, sentence);
  expect(readdirSync(folder)).toEqual([]);
});

test('results that fail to come leave nothing behind', async () => {
  const folder = newFolder();
  const path = await withSheet(folder, rows);
  const scores = scoresFor('Data', 1, [2]);
  for (const form of ['copy', 'results'] as const) {
    const broken = {
      ...scores,
      rows: function* () {
        yield* scores.rows();
        throw new Error('putus');
      },
    };
    await expect((await openFile(path)).write(changeOf({ form, scores: broken }))).rejects.toThrow('putus');
    expect(readdirSync(folder)).toEqual(['data.xlsx']);
  }
});

test('a name that cannot be written to is refused with a way out', async () => {
  const folder = newFolder();
  const path = await withSheet(folder, rows);
  mkdirSync(join(folder, 'map.xlsx'));
  const write = async (out: string): Promise<unknown> => (await openFile(path, { out })).write(changeOf());
  await expectRefused(write(join(folder, 'map.xlsx')), fileText.outIsFolder);
  await expectRefused(write(join(folder, 'tidak-ada', 'a.xlsx')), fileText.noSuchFolder);
  await expectRefused(write(join(folder, 'a.csv')), fileText.outFormat);
  await expectRefused(write(join(folder, 'a.xlsm')), fileText.outFormat);
  expect(basename((await (await openFile(path, { out: join(folder, 'v1.2') })).write(changeOf())).destination)).toBe(
    'v1.2.xlsx',
  );
});

test('a folder that may not be written to is refused', async () => {
  const folder = newFolder();
  const act = writeFileAtomically(join(folder, 'a.xlsx'), () => Promise.reject(failing('EACCES')));
  await expectRefused(act, fileText.notWritable);
});

/** The module and what it needs as plain JavaScript, so that a process of its own can be interrupted. */
function compiled(folder: string): string {
  for (const name of [
    'workbook/file/atomic-write',
    'workbook/file/package/corrupt-file',
    'text/workbook/file',
    'text/core/user-error',
    'text/core/translate',
  ]) {
    const { code } = transformFileSync(resolve('src', `${name}.ts`), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, `${name}.js`), code);
  }
  return join(folder, 'workbook/file/atomic-write.js');
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'an interrupt (%s) in the middle of writing leaves nothing behind, and ends the program',
  async (signal) => {
    const folder = newFolder();
    const script = `const { writeFileAtomically } = require(${JSON.stringify(compiled(newFolder()))});
    writeFileAtomically(${JSON.stringify(join(folder, 'a.xlsx'))}, async (handle) => { await handle.writeFile('setengah'); console.log('menulis'); await new Promise((done) => setTimeout(done, 20000)); });`;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((done) => child.stdout.once('data', done));
    expect(readdirSync(folder)).toHaveLength(1);
    const ended = new Promise((done) => child.once('exit', (_code, by) => done(by)));
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(readdirSync(folder)).toEqual([]);
  },
);
