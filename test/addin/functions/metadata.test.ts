/** The functions' metadata: generated from the comments in the sources, completed, and translated into English. */
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import {
  educationVocabulary,
  performanceVocabulary,
  positionVocabulary,
  sanctionVocabulary,
} from '../../../src/record/vocabulary';
import english from '../../../src/addin/functions/overlay/en.json';
import { formalLevels, professionalLevels } from '../../../src/method/method';
import { cell, ids } from './fake-runtime';

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { completeMetadata } = require('../../../scripts/function-metadata') as {
  completeMetadata: (json: string, options?: { language?: 'id' | 'en'; address?: string }) => string;
};

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly description: string;
  readonly customEnumId?: string;
}
interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options?: unknown;
    readonly parameters: readonly Parameter[];
    readonly result: unknown;
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly type: string;
    readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

let generated = '';
let indonesian: Metadata;
let translated: Metadata;

beforeAll(async () => {
  const made = await generateCustomFunctionsMetadata(`${__dirname}/../../../src/addin/functions/functions.ts`);
  expect(made.errors).toEqual([]);
  generated = made.metadataJson;
  indonesian = JSON.parse(completeMetadata(generated)) as Metadata;
  translated = JSON.parse(
    completeMetadata(generated, { language: 'en', address: 'https://contoh.go.id/ipasn/' }),
  ) as Metadata;
});

describe('functions.json', () => {
  it('declares each associated function once, with the parameters of the contract', () => {
    const people =
      'pendidikan, jenisJabatan, diklatKepemimpinan, diklatFungsional, jpDiklatTeknis, seminar, nilaiKinerja, hukumanDisiplin, [metode]';
    const declared = indonesian.functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(', '),
    ]);
    expect(declared).toEqual([
      ['SCORE', people],
      ['RINCIAN', people],
      ['PENJELASAN', people],
      ['KUALIFIKASI', 'pendidikan, [metode]'],
      ['KOMPETENSI', 'jenisJabatan, diklatKepemimpinan, diklatFungsional, jpDiklatTeknis, seminar, [metode]'],
      ['KINERJA', 'nilaiKinerja, [metode]'],
      ['DISIPLIN', 'hukumanDisiplin, [metode]'],
      ['KATEGORI', 'skor, [metode]'],
      ['INDEKS', 'skor'],
      ['NIP', 'nip, [tanggalLahir], [jenisKelamin], [tmt]'],
    ]);
    expect(declared.map(([id]) => id)).toEqual(ids);
  });

  it('takes a range of anything for every parameter, errors too, and asks Excel for nothing else', () => {
    expect(indonesian.allowErrorForDataTypeAny).toBe(true);
    for (const { parameters, options } of indonesian.functions) {
      expect(options).toBeUndefined();
      for (const { type, dimensionality } of parameters) expect([type, dimensionality]).toEqual(['any', 'matrix']);
    }
  });

  it('gives a spilling range from every function but INDEKS, which gives one number', () => {
    for (const { id, result } of indonesian.functions) {
      expect(result).toEqual(id === 'INDEKS' ? {} : { dimensionality: 'matrix' });
    }
  });

  it('names the help page of each function, at the address of the site', () => {
    expect(indonesian.functions.map(({ helpUrl }) => helpUrl)).toEqual(
      ids.map((id) => `https://localhost:3000/help/${id.toLowerCase()}.html`),
    );
    expect(translated.functions[0]?.helpUrl).toBe('https://contoh.go.id/ipasn/help/score.html');
  });

  it('describes every function and parameter in a line that Excel shows whole', () => {
    for (const { functions } of [indonesian, translated]) {
      for (const { description, parameters } of functions) {
        for (const text of [description, ...parameters.map((each) => each.description)]) {
          expect(text).toMatch(/\S.*\.$|"$/);
          expect(text.length).toBeLessThanOrEqual(128);
        }
      }
    }
  });
});

describe('The words that Excel offers', () => {
  const values = (id: string) =>
    indonesian.enums.find((each) => each.id === id)?.values.map(({ stringValue }) => stringValue) ?? [];

  it('are those of education, position type, sanction and predicate', () => {
    expect([...values('PENDIDIKAN')].sort()).toEqual([...formalLevels, ...professionalLevels].sort());
    expect(values('JENIS_JABATAN')).toEqual(['struktural', 'fungsional', 'pelaksana']);
    expect(values('HUKUMAN_DISIPLIN')).toEqual(['tidak pernah', 'ringan', 'sedang', 'berat']);
    expect([...values('PREDIKAT_KINERJA')].sort()).toEqual([...performanceVocabulary.shown].sort());
  });

  it('are words that the reading knows', () => {
    const known = [educationVocabulary, positionVocabulary, sanctionVocabulary, performanceVocabulary];
    const offered = ['PENDIDIKAN', 'JENIS_JABATAN', 'HUKUMAN_DISIPLIN', 'PREDIKAT_KINERJA'].map(values);
    offered.forEach((list, index) => expect(known[index]?.shown).toEqual(expect.arrayContaining(list)));
    for (const level of values('PENDIDIKAN')) expect(cell('KUALIFIKASI', level)).toEqual(expect.any(Number));
  });

  it('are tied to the parameters of that name, by ids that exist', () => {
    const tied = new Map(
      indonesian.functions.flatMap(({ parameters }) =>
        parameters.flatMap(({ name, customEnumId }) =>
          customEnumId === undefined ? [] : [[name, customEnumId] as const],
        ),
      ),
    );
    expect([...tied].sort()).toEqual([
      ['hukumanDisiplin', 'HUKUMAN_DISIPLIN'],
      ['jenisJabatan', 'JENIS_JABATAN'],
      ['nilaiKinerja', 'PREDIKAT_KINERJA'],
      ['pendidikan', 'PENDIDIKAN'],
    ]);
    expect(indonesian.enums.map(({ id }) => id)).toEqual(expect.arrayContaining([...tied.values()]));
  });

  it('are shown as they are written, not by the names that the sources need', () => {
    for (const { values: members } of indonesian.enums) {
      for (const { name, stringValue } of members) expect(name).toBe(stringValue);
    }
  });
});

describe('The English texts', () => {
  it('cover the same functions, parameters and words, and no others', () => {
    expect(Object.entries(english.functions).map(([id, { parameters }]) => [id, Object.keys(parameters)])).toEqual(
      indonesian.functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]),
    );
    expect(Object.entries(english.enums).map(([id, members]) => [id, Object.keys(members)])).toEqual(
      indonesian.enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
    );
  });

  it('change the texts alone: names, types and values stay', () => {
    const bare = ({ functions, enums }: Metadata) => ({
      functions: functions.map(({ description: _told, helpUrl: _page, parameters, ...rest }) => ({
        ...rest,
        parameters: parameters.map(({ description: _text, ...parameter }) => parameter),
      })),
      enums: enums.map(({ values, ...rest }) => ({
        ...rest,
        values: values.map(({ tooltip: _tip, ...value }) => value),
      })),
    });
    expect(bare(translated)).toEqual(bare(indonesian));
    for (const [index, { description }] of translated.functions.entries()) {
      expect(description).not.toBe(indonesian.functions[index]?.description);
    }
  });
});
