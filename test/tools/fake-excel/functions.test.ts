/** Custom functions through the real custom functions runtime. */
import { startExcel } from './node';

function startFunctions() {
  const client = startExcel();
  const { CustomFunctions } = client;
  CustomFunctions.associate('TAMBAH', (left: number, right: number | null) => left + (right ?? 100));
  CustomFunctions.associate({
    KOLOM: (cells: string[][]) => cells.map(([cell]) => [`${cell ?? ''}!`]),
    GAGAL: () => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'pendidikan: "X" tidak dikenal'),
    SEBAGIAN: () => [[1], [new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'belum lengkap')]],
    TOLAK: () => {
      const given = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'tidak ada');
      const refusal: Error = Object.assign(given, { name: 'CustomFunctionError', message: 'tidak ada' });
      return Promise.reject(refusal);
    },
    NANTI: (value: number) => new Promise((resolve) => setTimeout(resolve, 5, value * 2)),
    RUSAK: () => {
      throw new TypeError('defect');
    },
    ALAMAT: (_value: number, invocation: CustomFunctions.Invocation) => invocation.address,
  });
  return client.host.functions;
}

describe('custom functions', () => {
  it('A function gets its arguments, those left out as null, and gives a value', async () => {
    const functions = startFunctions();
    expect(await functions.call('TAMBAH', [1, 2])).toEqual({ ok: true, value: 3 });
    expect(await functions.call('tambah', [1, null])).toEqual({ ok: true, value: 101 });
  });

  it('A column goes in and a column comes out', async () => {
    expect(await startFunctions().call('KOLOM', [[['a'], ['b']]])).toEqual({ ok: true, value: [['a!'], ['b!']] });
  });

  it('Error values come with their sentence: alone, in one cell of a column, or refused', async () => {
    const functions = startFunctions();
    expect(await functions.call('GAGAL', [])).toEqual({
      ok: true,
      value: expect.objectContaining({ code: '#VALUE!', message: 'pendidikan: "X" tidak dikenal' }),
    });
    expect(await functions.call('SEBAGIAN', [])).toEqual({
      ok: true,
      value: [[1], [expect.objectContaining({ code: '#N/A', message: 'belum lengkap' })]],
    });
    expect(await functions.call('TOLAK', [])).toMatchObject({ ok: false, error: '#N/A', message: 'tidak ada' });
  });

  it('A defect, and a function that was never associated, are errors too', async () => {
    const functions = startFunctions();
    expect(await functions.call('RUSAK', [])).toMatchObject({ ok: false, error: '#VALUE!' });
    expect(await functions.call('TIDAKADA', [])).toMatchObject({ ok: false, error: '#VALUE!' });
  });

  it('A promise is waited for, and the cell that calls is told', async () => {
    const functions = startFunctions();
    expect(await functions.call('NANTI', [21])).toEqual({ ok: true, value: 42 });
    expect(await functions.call('ALAMAT', [1], 'Data!C7')).toEqual({ ok: true, value: 'Data!C7' });
  });

  it('Many calls go in one message and come back each to its own', async () => {
    const calls = Array.from({ length: 500 }, (_, index) => ({ name: 'TAMBAH', args: [index, index] }));
    const results = await startFunctions().callAll(calls);
    expect(results[499]).toEqual({ ok: true, value: 998 });
    expect(results.every(({ ok }) => ok)).toBe(true);
  });
});
