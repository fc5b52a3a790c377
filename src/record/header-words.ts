/** The words of a header, compared as people read them: abbreviations written out, qualifiers set aside. */

export interface HeaderWords {
  /** What the header is about, in its own order. */
  readonly words: readonly string[];
  /** Years, legal windows, explanations in parentheses: they say which one, not what. As they stand there. */
  readonly qualifiers: readonly string[];
  /** Words within the qualifiers: they may still turn the meaning ("PENDIDIKAN (SYARAT JABATAN)"). */
  readonly aside: readonly string[];
  /** The years that the header names. */
  readonly years: readonly number[];
}

const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tingkat: 'tk tkt tingkatan',
    pendidikan: 'pend pddk pdd pendd pendik didik',
    jabatan: 'jab jbt jbtn',
    golongan: 'gol',
    'golongan ruang': 'golru',
    pangkat: 'pangk pkt',
    tanggal: 'tgl tg',
    jenis: 'jns jen',
    kelompok: 'klp klmpk',
    tahun: 'thn th',
    pegawai: 'peg pgw pgwi',
    'hukuman disiplin': 'hukdis hukumandisiplin hukdisiplin',
    hukuman: 'hkm huk hukum1',
    disiplin: 'dis displin disipin',
    diklat: 'pelatihan training latihan dikl dik diklt',
    kepemimpinan: 'pim diklatpim pimpinan',
    fungsional: 'fung fungs fungsionil',
    struktural: 'struk strukt',
    teknis: 'tek tekn',
    jumlah: 'jml jlh jumlh',
    jp: 'jampel',
    'unit kerja': 'uker unker unitkerja',
    'satuan kerja': 'satker',
    organisasi: 'org organisas',
    'jenis kelamin': 'jk jeniskelamin',
    perempuan: 'pr',
    kualifikasi: 'kualif kualfks',
    kompetensi: 'komp',
    kinerja: 'kinrja',
    seminar: 'smnr sem',
    workshop: 'works wshop',
    kerja: 'krj',
    eselon: 'esl es esel',
    nomor: 'no',
    diperbarui: 'updated update pemutakhiran dimutakhirkan',
    pppk: 'p3k',
    status: 'sts stat',
  }).flatMap(([full, short]) => short.split(' ').map((each) => [each, full] as const)),
);

/** Words that carry no meaning of their own in a header, nor in the question of a form. */
const fillers: ReadonlySet<string> = new Set(
  (
    'dan atau yang dll dsb dst lainnya lain sejenis sejenisnya sebagainya dengan di dari pada untuk ini saat telah pernah sudah belum ' +
    'apakah apa saudara saudari bapak ibu anda kamu mengikuti diikuti dimiliki dijatuhi dijatuhkan berapa ada tidak ya per sd s d ' +
    'tahun bulan semester periode minimal paling sedikit kurun waktu dalam selama isi pilih sebutkan mohon tuliskan the of kolom ' +
    'ikut ikuti diikuti tercantum bertugas tugas angka spasi tanpa pegawai asn pns cpns pppk data terkini sekarang ke oleh sesuai'
  ).split(' '),
);

export function isFiller(word: string): boolean {
  return fillers.has(word);
}

const year = /\b(?:19|20)\d{2}\b/g;

/** Legal windows ("5 tahun terakhir"), dates, semesters and years, in the order in which they are looked for. */
const qualifierPatterns: readonly RegExp[] = [
  /\bper\s+\d{1,2}\s+\p{L}+\s+\d{4}\b/giu,
  /\b(?:dalam\s+|selama\s+)?(?:\d{1,2}|satu|dua|tiga|lima)\s*(?:\([^)]*\)\s*)?(?:tahun|thn|th|bulan|bln)(?:an)?\s*(?:terakhir|ke\s*belakang|sebelumnya)?\b\.?/giu,
  /\b(?:semester|smt|sem)\s*(?:i{1,2}|1|2)\b/giu,
  /\b(?:tahun\s+|thn\.?\s+|th\.?\s+|t\.?a\.?\s+)?(?:19|20)\d{2}(?:\s*[/-]\s*(?:19|20)?\d{2,4})?\b/giu,
  /\b\d{1,3}\s*%/gu,
];

/** @param text a header as it stands in the sheet */
export function headerWords(text: string): HeaderWords {
  const years = [...text.matchAll(year)].map(([found]) => Number(found));
  const qualifiers: string[] = [];
  const set = (match: string) => {
    const clean = match.replace(/\s+/g, ' ').trim();
    if (clean !== '') qualifiers.push(clean);
    return ' ';
  };
  let rest = text
    .normalize('NFKC')
    .replace(/([a-z])([A-Z][a-z])/g, '$1 $2')
    .replace(/\b20\s*jp\b/gi, ' jp20 ')
    .replace(/diklat20jp/gi, ' diklat jp20 ');
  // "(JP)" is the unit of what stands before it, not an explanation.
  rest = rest
    .replace(/[([{]\s*(jp20|jp|jam(?: pelajaran)?|skp|opd|skpd|nip)\s*[)\]}]/gi, ' $1 ')
    .replace(/[([{][^)\]}]*[)\]}]?/g, set);
  for (const pattern of qualifierPatterns) rest = rest.replace(pattern, set);
  return { words: wordsOf(rest), qualifiers, aside: qualifiers.flatMap(wordsOf), years };
}

function wordsOf(text: string): readonly string[] {
  const spelled = text
    .toLowerCase()
    .replace(/jam\s+pelajaran/g, 'jp')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (abbreviations.get(word) ?? word).split(' '));
  return joinLetters(spelled);
}

/** "N I P" is one word. */
function joinLetters(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let letters = '';
  for (const word of [...words, '']) {
    if (word.length === 1 && /\p{L}/u.test(word)) {
      letters += word;
      continue;
    }
    if (letters !== '') joined.push(...(letters.length > 2 ? [letters] : [...letters]));
    letters = '';
    if (word !== '') joined.push(word);
  }
  return joined;
}
