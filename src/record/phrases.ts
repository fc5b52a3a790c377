/**
 * Words within what offices write around them: a degree with its major, a post with its rank, a sanction by its legal
 * name. Each reader gives a meaning only where the text has just one; what is not certain is left to the user.
 */
import type { EducationLevel, Sanction } from '../method/method';
import { cleanText } from './normalize';
import { type PositionReading, structuralPosition, positionOfType } from './vocabulary';

interface Mention<Meaning> {
  readonly meaning: Meaning;
  readonly at: number;
  readonly length: number;
}

/** All places where a pattern of a list stands; of those that overlap, the first pattern counts. */
function mentions<Meaning>(
  text: string,
  patterns: readonly (readonly [Meaning, RegExp])[],
): readonly Mention<Meaning>[] {
  const found: Mention<Meaning>[] = [];
  for (const [meaning, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const mention = { meaning, at: match.index, length: match[0].length };
      const overlaps = found.some(
        (other) => mention.at < other.at + other.length && other.at < mention.at + mention.length,
      );
      if (!overlaps) found.push(mention);
    }
  }
  return found.sort((one, other) => one.at - other.at);
}

const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const whole = (pattern: string) => new RegExp(`${start}(?:${pattern})${end}`, 'gu');
/** After a Roman or Arabic numeral: no further letter, nor a dot with one ("S.I.Kom" is a title). */
const stepEnd = '(?![\\p{L}\\p{N}]|\\.\\s?\\p{L})';
const step = (letter: string, numeral: string) =>
  new RegExp(`${start}${letter}[\\s.\\-–—]*(?:${numeral})${stepEnd}`, 'gu');

/** Levels of education by the words that offices use, the more telling first. */
const educationMentions: readonly (readonly [EducationLevel, RegExp])[] = [
  ['Subspesialis', whole('sub[\\s-]?spesialis|sp[\\s.\\-]*2')],
  ['Spesialis', whole('(?:dokter(?: gigi)?\\s+)?spesialis|sp[\\s.\\-]*1')],
  ['D-III', whole('sarjana muda|ahli madya|akademi')],
  ['D-IV', whole('sarjana (?:sains )?terapan')],
  ['S-3', step('(?:s|strata)', '3|iii|tiga')],
  ['S-2', step('(?:s|strata)', '2|ii|dua')],
  ['S-1', step('(?:s|strata)', '1|i(?<=[\\s.\\-–—]i)|satu')],
  ['S-2', whole('magister(?: terapan)?|master|pasca\\s?sarjana')],
  ['S-3', whole('doktor(?:al)?|ph\\.?\\s?d')],
  ['D-IV', step('(?:d|diploma)', '4|iv|empat')],
  ['D-III', step('(?:d|diploma)', '3|iii|tiga')],
  ['D-II', step('(?:d|diploma)', '2|ii|dua')],
  ['D-I', step('(?:d|diploma)', '1|i(?<=[\\s.\\-–—]i)|satu')],
  ['Profesi', whole('profesi')],
  ['S-1', whole('sarjana')],
  [
    'SLTA',
    whole(
      'slta|sma|smk|smu|stm|smea|smkk|spg|spk|sgo|smf|madrasah aliyah|aliyah|man|paket c|sekolah menengah (?:atas|kejuruan|umum)',
    ),
  ],
  ['SLTP', whole('sltp|smp|mts|madrasah tsanawiyah|paket b|sekolah menengah pertama')],
  ['SD', whole('sd|sdn|sekolah (?:dasar|rakyat)|madrasah ibtidaiyah|paket a')],
];

/** No diploma yet, or none at all. */
const notYet =
  /(?<!\p{L})(?:sedang|masih|proses|belum|calon|tidak tamat|tdk tamat|tidak lulus|putus|kuliah|mahasiswa|semester|melanjutkan|tugas belajar|izin belajar)(?!\p{L})/u;
/** What introduces a level and says nothing of it. */
const introduction =
  /^(?:tamat(?:an)?|lulus(?:an)?|ijazah|pendidikan|jenjang|tingkat|terakhir|gelar|setingkat|setara|\d{1,2}[.)])[\s:.-]*/u;
/** What follows a level without another meaning. */
const equals = /\/?\s*(?:sederajat|setara|sejenis|sederajad)\b/gu;

const firstDegrees: ReadonlySet<EducationLevel> = new Set(['S-1', 'D-IV']);

function sameLevel(one: EducationLevel, other: EducationLevel): boolean {
  return one === other || (firstDegrees.has(one) && firstDegrees.has(other));
}

/** The one level that a text names: at its head, in parentheses, or behind its major ("Akuntansi, S-1"). */
export function educationPhrase(text: string): EducationLevel | null {
  let lower = cleanText(text).toLowerCase();
  if (lower.length > 90 || notYet.test(lower)) return null;
  while (introduction.test(lower)) lower = lower.replace(introduction, '');
  lower = lower.replace(equals, ' ').trim();
  const found = mentions(lower, educationMentions);
  const [first] = found;
  if (first === undefined) return null;
  if (!found.every(({ meaning }) => sameLevel(meaning, first.meaning))) return null;
  const inPlace = found.some(
    ({ at, length }) => at === 0 || /[(,/\-–—:]\s*$/u.test(lower.slice(0, at)) || at + length === lower.length,
  );
  return inPlace ? first.meaning : null;
}

const group = (name: PositionReading['group'], echelon: number | null = null): PositionReading =>
  name === 'struktural' ? structuralPosition(echelon) : positionOfType(name);

/** PositionReading types by the words that introduce a post's name. */
const positionMentions: readonly (readonly [PositionReading, RegExp])[] = [
  [group('pelaksana'), whole('fungsional umum|jfu|pelaksana|staf pelaksana')],
  [group('fungsional'), whole('(?:jabatan )?fungsional(?: tertentu)?|jft')],
  [group('struktural', 2), whole('(?:jpt|pimpinan tinggi) pratama')],
  [group('struktural', 1), whole('(?:jpt|pimpinan tinggi) (?:madya|utama)')],
  [group('struktural', 3), whole('(?:jabatan )?administrator')],
  [group('struktural', 4), whole('(?:jabatan )?pengawas')],
  [group('struktural'), whole('(?:jabatan )?struktural|pimpinan tinggi|jpt')],
];

/** What a structural cell may say beside its group: the echelon ("Struktural (III.b)"). */
const echelonMention = new RegExp(`(?:eselon|esl?\\.?|[(,\\-–])\\s*(i{1,3}|iv|v|[1-5])(?:[\\s./]?[ab])?${end}`, 'u');
const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };

/** The one position type that a text names, with the echelon beside it. */
export function positionPhrase(text: string): PositionReading | null {
  const lower = cleanText(text).toLowerCase();
  if (lower.length > 90) return null;
  const found = mentions(lower, positionMentions);
  const [first] = found;
  if (first === undefined || !found.every(({ meaning }) => meaning.group === first.meaning.group)) return null;
  // "Pengawas Sekolah" is a functional post: after pengawas and administrator nothing but an echelon may follow.
  if (first.meaning.group === 'struktural' && first.meaning.echelon !== null && first.meaning.echelon >= 3) {
    const rest = lower.slice(first.at + first.length).replace(echelonMention, '');
    if (/\p{L}/u.test(rest)) return null;
  }
  if (first.at > 0 && /\p{L}{3}/u.test(lower.slice(0, first.at).replace(/jabatan|jab\.?|pejabat|eselon/gu, '')))
    return null;
  // "Pelaksana Lanjutan" is a level of a functional post.
  if (
    /(?<!\p{L})(?:lanjutan|pemula|penyelia|mahir|terampil)(?!\p{L})/u.test(lower) &&
    first.meaning.group === 'pelaksana'
  )
    return null;
  if (first.meaning.group !== 'struktural') return first.meaning;
  const echelon = echelonMention.exec(lower)?.[1];
  return echelon === undefined ? first.meaning : structuralPosition(romans[echelon] ?? Number(echelon));
}

/** Legal names of sanctions; where the length decides between two, a name alone is not enough. */
const sanctionMentions: readonly (readonly [Sanction | 'demotion', RegExp])[] = [
  ['ringan', whole('teguran (?:lisan|tertulis)|pernyataan tidak puas(?: secara tertulis)?|tegoran (?:lisan|tertulis)')],
  [
    'sedang',
    whole(
      '(?:penundaan|tunda) (?:kenaikan gaji(?: berkala)?|kgb|kenaikan pangkat|kp)|pemotongan tunjangan(?: kinerja)?|pot(?:\\.|ong|ongan)? ?(?:tukin|tunjangan(?: kinerja)?)|penurunan gaji(?: berkala| sebesar)?',
    ),
  ],
  ['demotion', whole('penurunan pangkat(?: setingkat lebih rendah)?')],
  [
    'berat',
    whole(
      'pemindahan dalam rangka penurunan jabatan|penurunan jabatan(?: setingkat lebih rendah)?|pembebasan (?:dari )?jabatan(?:nya)?|dibebaskan dari jabatan(?:nya)?|pemberhentian(?: dengan hormat)? tidak (?:atas permintaan sendiri|dengan hormat)|pemberhentian dengan hormat tidak atas permintaan sendiri|diberhentikan|pemberhentian|pemecatan|turun jabatan',
    ),
  ],
  ['ringan', whole('(?:hukuman (?:disiplin )?)?(?:tingkat )?ringan')],
  ['sedang', whole('(?:hukuman (?:disiplin )?)?(?:tingkat )?sedang(?! (?:menjalani|dijatuhi|dalam|proses))')],
  ['berat', whole('(?:hukuman (?:disiplin )?)?(?:tingkat )?berat')],
];

const never =
  /^(?:(?:tidak|belum|tdk|blm)(?: pernah| ada)?(?: (?:dijatuhi|dikenai|dikenakan|mendapat(?:kan)?|menerima|terkena|menjalani|kena))?(?: sanksi| hukuman| hukdis| catatan| pelanggaran)*(?: disiplin)?(?: apa ?pun)?|bersih|nihil|tanpa hukuman(?: disiplin)?|tidak pernah dihukum|bebas hukuman(?: disiplin)?)$/u;

/** Negated, lifted, or no sanction at all: what counts is for the user to say. */
const doubtfulSanction =
  /^(?:tidak|belum|tdk|blm|bebas|tanpa|bukan)(?!\p{L})|dicabut|dibatalkan|gugur|banding|pemberhentian sementara/u;

/** Years that a text names, or null: "selama 3 (tiga) tahun". */
function lengthInMonths(text: string): number | null {
  const match = /(\d{1,2}|satu|dua|tiga|enam|sembilan|dua belas)\s*(?:\([^)]*\)\s*)?(tahun|thn|th|bulan|bln)/u.exec(
    text,
  );
  if (match === null) return null;
  const words: Readonly<Record<string, number>> = { satu: 1, dua: 2, tiga: 3, enam: 6, sembilan: 9, 'dua belas': 12 };
  const count = words[match[1] ?? ''] ?? Number(match[1]);
  return /^b/u.test(match[2] ?? '') ? count : count * 12;
}

/** PP 53/2010: a demotion in rank of one year is sedang, of three years berat. */
const BERAT_DEMOTION_MONTHS = 36;

/** The one sanction that a text names by its level or its legal name (PP 53/2010, PP 94/2021), or null. */
export function sanctionPhrase(text: string): Sanction | null {
  const lower = cleanText(text).toLowerCase().replace(/\s+/g, ' ').replace(/[.]+$/u, '');
  if (lower.length > 200) return null;
  if (never.test(lower)) return 'tidak pernah';
  if (doubtfulSanction.test(lower)) return null;
  const found = mentions(lower, sanctionMentions).map(({ meaning }) => {
    if (meaning !== 'demotion') return meaning;
    const months = lengthInMonths(lower);
    return months === null ? null : months >= BERAT_DEMOTION_MONTHS ? 'berat' : 'sedang';
  });
  const levels = new Set(found.filter((level) => level !== null));
  if (levels.size !== 1) return null;
  // "hukuman sedang, penurunan pangkat": the level said beside a name of open length counts.
  return [...levels][0] ?? null;
}

const yes =
  /^(?:(?:sudah|sdh|telah|pernah|ya|iya|ada)(?: (?:pernah|ikut|mengikuti|diklat|lulus|ada|memiliki|punya|pim|selesai))*|lulus|selesai|hadir|memenuhi|punya|memiliki|[v√✓✔☑ü✅\uf0fc\uf0fe\uf050\uf052]|\d{1,2} ?(?:kali|x|keg(?:iatan)?|buah|sertifikat))$/u;
const no =
  /^(?:(?:belum|blm|tidak|tdk|tak)(?: (?:pernah|ikut|mengikuti|diklat|ada|memiliki|punya|lulus))*|nihil|kosong|nol|[-–—‐‑−.]+|n\/?a|[✗✘☐\uf0fb\uf0fd\uf04f\uf051]|0 ?(?:kali|x|keg(?:iatan)?|buah))$/u;

/** No echelon in words. */
const noEchelon = /^(?:non|bukan|tidak|tdk|belum|jfu?|jft|staf|pelaksana|fungsional)\b/u;

/** An echelon in whatever dress ("Es. IV-a", "III/b", "II B"), 0 for none; null where the text tells neither. */
export function echelonPhrase(text: string): number | null {
  const lower = cleanText(text).toLowerCase();
  if (noEchelon.test(lower)) return 0;
  const found = /^(?:eselon|esl?)?[\s.:]*(i{1,3}|iv|v|[1-5])[\s./-]*[ab]?$/u.exec(lower)?.[1];
  return found === undefined ? null : (romans[found] ?? Number(found));
}

/** The echelon that stands behind a post's name, in parentheses or after a sign; null where none does. */
export function echelonBehind(text: string): number | null {
  const lower = cleanText(text).toLowerCase();
  const found =
    /(?:\(|[,/–-]|(?<!\p{L})es(?:elon|l)?\.?)\s*(?:es(?:elon|l)?\.?\s*)?(i{1,3}|iv|v)[\s./-]?[ab]\)?\.?$/u.exec(
      lower,
    )?.[1];
  return found === undefined ? null : (romans[found] ?? null);
}

/** Sudah or belum in the words of forms; null where the text says neither. */
export function yesNoPhrase(text: string): boolean | null {
  const lower = cleanText(text)
    .toLowerCase()
    .replace(/[.!]+$/u, '')
    .trim();
  if (no.test(lower)) return false;
  return yes.test(lower) ? true : null;
}

/** Names of ranks by golongan; the golongan in the text decides where there is one. */
const rankPattern = new RegExp(`${start}(iv|iii|ii|i|[1-4])\\s*[./\\- ]?\\s*([a-e])${end}`, 'u');
const pppkRank = /^(?:gol(?:ongan)?\.?\s*)?(xvii|xvi|xv|xiv|xiii|xii|xi|ix|x|viii|vii|vi|v|iv|iii|ii|i)$/u;
const romanOf = ['', 'I', 'II', 'III', 'IV'];

/** The golongan in a cell that may hold the rank beside it: "Penata Tk. I (III/d)" is III/d; null where none is named. */
export function rankPhrase(text: string): string | null {
  const lower = cleanText(text).toLowerCase();
  const match = rankPattern.exec(lower.replace(/\btk\.?\s*i\b|\btingkat\s*i\b/gu, ' '));
  if (match !== null) {
    const roman = match[1] ?? '';
    return `${/^\d$/u.test(roman) ? (romanOf[Number(roman)] ?? roman) : roman.toUpperCase()}/${match[2] ?? ''}`;
  }
  const pppk = pppkRank.exec(lower.trim());
  return pppk === null ? null : (pppk[1] ?? '').toUpperCase();
}

/** Leadership courses by the words that stand in longer names: "Diklat PIM Tk. III Angkatan 5". */
const courseMentions: readonly (readonly [number, RegExp])[] = [
  [4, /(?<!\p{L})(?:(?:diklat)?pim(?:pinan)?|kepemimpinan)[\s.-]*(?:tk\.?|tingkat)?[\s.-]*(?:iv|4)(?![\p{L}\p{N}])/gu],
  [3, /(?<!\p{L})(?:(?:diklat)?pim(?:pinan)?|kepemimpinan)[\s.-]*(?:tk\.?|tingkat)?[\s.-]*(?:iii|3)(?![\p{L}\p{N}])/gu],
  [
    2,
    /(?<!\p{L})(?:(?:diklat)?pim(?:pinan)?|kepemimpinan|pkn)[\s.-]*(?:tk\.?|tingkat)?[\s.-]*(?:ii|2)(?![\p{L}\p{N}])/gu,
  ],
  [
    1,
    /(?<!\p{L})(?:(?:diklat)?pim(?:pinan)?|kepemimpinan|pkn)[\s.-]*(?:tk\.?|tingkat)?[\s.-]*(?:i|1)(?![\p{L}\p{N}])/gu,
  ],
  [4, whole('adum(?:la)?|sepala|pkp|(?:pelatihan )?kepemimpinan pengawas')],
  [3, whole('spama|sepadya|pka|(?:pelatihan )?kepemimpinan administrator')],
  [2, whole('spamen|sespa|spati|sepamen')],
  [1, whole('sepati')],
];

/** The echelon whose posts a leadership course matches; of several courses, that of the highest posts. */
export function coursePhrase(text: string): number | null {
  const lower = cleanText(text).toLowerCase();
  if (lower.length > 120 || /(?<!\p{L})(?:belum|tidak|blm|tdk|calon|akan|rencana)(?!\p{L})/u.test(lower)) return null;
  const found = mentions(lower, courseMentions).map(({ meaning }) => meaning);
  return found.length === 0 ? null : Math.min(...found);
}
