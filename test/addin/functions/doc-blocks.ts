/** The tables of docs/fungsi that are generated from the code: arguments, points, codes, interpretations. */
import {
  formalLevels,
  indicators,
  positionTypes,
  sanctions,
  settingNames,
  settingOptions,
  type RuleEntry,
} from '../../../src/method/method';
import { completeMethod } from '../../../src/method/registry';
import { educationCodes, positionCodes } from '../../../src/record/vocabulary';
import { settingText, type SettingText } from '../../../src/text/core/method';
import { formatNumber } from '../../../src/text/core/translate';

interface FunctionMetadata {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
}

const table = (...rows: readonly (readonly string[])[]): string => {
  const [header = [], ...body] = rows;
  return [header, header.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

const points = ({ points: value }: RuleEntry) => (value === null ? 'belum diketahui' : formatNumber('id', value));

const { education, competence, performance, noAssessment, discipline, categories } = completeMethod;

const indicatorNames = {
  leadershipTraining: 'diklat kepemimpinan',
  functionalTraining: 'diklat fungsional',
  technicalTraining: `diklat teknis, paling sedikit ${competence.hours.atLeast} JP`,
  seminar: 'seminar dan sejenisnya',
};

function bands(list: readonly { readonly label: string; readonly above: number | null }[], most: number): string[][] {
  return list.map(({ label, above }, index) => {
    const upTo = list[index - 1]?.above ?? most;
    return [label, above === null ? `sampai ${upTo}` : `di atas ${above} sampai ${upTo}`];
  });
}

/** Points by function, of the method with every value known. */
const rule: Readonly<Record<string, () => string>> = {
  KUALIFIKASI: () =>
    table(['Jenjang', 'Poin'], ...[...formalLevels].reverse().map((level) => [level, points(education[level])])),
  KOMPETENSI: () =>
    table(
      ['Pelatihan', ...positionTypes],
      ...indicators.map((each) => [
        indicatorNames[each],
        ...positionTypes.map((group) => points(competence[group][each])),
      ]),
    ),
  KINERJA: () => {
    if (performance.scale !== 'value') throw new Error('the complete method has value bands');
    const { bands: list, upTo } = performance;
    const rows = bands(list, upTo).map((cells, index) => [...cells, points(list[index]!)]);
    return table(['Sebutan', 'Nilai SKP', 'Poin'], ...rows, ['tanpa penilaian', '', points(noAssessment)]);
  },
  DISIPLIN: () => table(['Hukuman terberat', 'Poin'], ...sanctions.map((each) => [each, points(discipline[each])])),
  KATEGORI: () => table(['Kategori', 'Skor'], ...bands(categories, 100)),
};

/** The table of a given name. */
export function blockOf(name: string, page: string, functions: readonly FunctionMetadata[]): string {
  switch (name) {
    case 'argumen': {
      const found = functions.find(({ id }) => id === page.toUpperCase());
      if (found === undefined) throw new Error(`no function ${page}`);
      return table(
        ['Argumen', 'Wajib', 'Isi'],
        ...found.parameters.map(({ name: parameter, description, optional }) => [
          `\`${parameter}\``,
          optional === true ? 'tidak' : 'ya',
          description,
        ]),
      );
    }
    case 'poin':
      return rule[page.toUpperCase()]!();
    case 'kode-pendidikan':
      return table(
        ['Kode', 'Jenjang'],
        ...[...educationCodes].map(([code, level]) => [String(code).padStart(2, '0'), level]),
      );
    case 'kode-jabatan':
      return table(['Kode', 'Jenis jabatan'], ...[...positionCodes].map(([code, { group }]) => [String(code), group]));
    case 'tafsir':
      return table(
        ['Tafsir', 'Pilihan (yang baku lebih dahulu)'],
        ...settingNames.map((setting) => {
          const { title, readings }: SettingText = settingText[setting];
          const standard = completeMethod.settings[setting].default;
          const others = settingOptions[setting].filter((each) => each !== standard);
          const told = [standard, ...others].map((each) => `\`${each}\` ${readings[each]!.id}`);
          return [`\`${setting}\`: ${title.id}`, told.join('; ')];
        }),
      );
    default:
      throw new Error(`no table ${name}`);
  }
}
