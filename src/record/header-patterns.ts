/** What a header has to say to name a field when its spelling is not one that is known by heart. */
import { keysOf } from '../text/core/keys';
import type { Field } from './columns';
import { isFiller, type HeaderWords } from './header-words';

interface Pattern {
  /** Sets of words, each of which names the field by itself. */
  readonly any: string;
  /** Words that stand beside them without changing what is meant. */
  readonly beside?: string;
  /** Words that make it another field, or none. */
  readonly not?: string;
}

const someoneElse = 'atasan penilai pejabat istri suami pasangan anak ayah ortu';
const paper = 'sk nomor file berkas dokumen bukti sertifikat ijazah2 lampiran link url';
const stated = 'poin point skor score bobot indeks';

const patterns = {
  nip: {
    any: 'nip|nipppk|nipbaru|nip baru|nomor induk pegawai|nomor induk kepegawaian|nrp',
    beside: 'nama lengkap gelar nip nrp ni nik2 baru nomor induk',
    not: `lama ${someoneElse} karpeg unit jabatan`,
  },
  nama: {
    any: 'nama',
    beside: 'lengkap gelar beserta tanpa nip nrp nipppk',
    not: `jabatan unit satuan kerja opd skpd instansi perangkat organisasi sekolah kampus perguruan diklat kursus jurusan pangkat golongan kegiatan seminar hukuman disiplin bidang file tempat kedudukan id pendidikan agama eselon jenis kelamin ${someoneElse}`,
  },
  unit: {
    any: 'unit kerja|unit organisasi|unor|opd|skpd|perangkat daerah|satuan kerja|unit|satuan organisasi|organisasi perangkat daerah',
    beside: 'nama tempat tugas asal kerja opd skpd unit satuan perangkat daerah organisasi instansi',
    not: 'induk id kode alamat jabatan lama atasan tmt tanggal nomor',
  },
  jabatan: {
    any: 'jabatan',
    beside: 'nama terakhir',
    not: `jenis kelompok rumpun tmt syarat persyaratan tanggal lama kelas masa pendidikan diklat golongan pangkat id kode status tipe kategori tingkat jenjang angka kredit tunjangan ${paper} ${someoneElse}`,
  },
  jenisJabatan: {
    any: 'jenis jabatan|kelompok jabatan|tipe jabatan|kategori jabatan|rumpun jabatan',
    beside: 'nama js jf jfu struktural fungsional pelaksana umum tertentu',
    not: 'tmt tanggal diklat lama',
  },
  eselon: { any: 'eselon', beside: 'nama jabatan tingkat', not: 'tmt tanggal lama diklat' },
  pendidikan: {
    any: 'pendidikan|ijazah|jenjang|strata|kualifikasi pendidikan|tingkat pendidikan',
    beside: 'tingkat formal terakhir akhir umum diakui jenjang strata ijazah kualifikasi',
    not: `syarat disyaratkan persyaratan dipersyaratkan jurusan program studi prodi lulus kelulusan sekolah diklat tertinggi cpns awal nama id jabatan fungsional kepemimpinan struktural teknis penjenjangan non nonformal gelar biaya kompetensi tanggal ${stated} nilai nomor file berkas`,
  },
  pendidikanTertinggi: {
    any: 'pendidikan tertinggi|ijazah tertinggi',
    beside: 'tingkat jenjang formal',
    not: `nama id ${stated}`,
  },
  pendidikanSyarat: {
    any: 'pendidikan syarat|pendidikan disyaratkan|pendidikan dipersyaratkan|pendidikan persyaratan',
    beside: 'jabatan minimal minimum tingkat',
    not: stated,
  },
  diklatKepemimpinan: {
    any: 'diklat kepemimpinan|diklat struktural|diklat penjenjangan|diklat manajerial|kepemimpinan',
    beside: 'nama jenis jabatan penjenjangan struktural tingkat terakhir diklat kepemimpinan',
    not: `fungsional teknis tanggal jp jam tempat ${stated} ${paper}`,
  },
  diklatFungsional: {
    any: 'diklat fungsional',
    beside: 'nama jenis jabatan tingkat terakhir',
    not: `struktural kepemimpinan teknis tanggal jp jam tempat ${stated} ${paper}`,
  },
  jpDiklatTeknis: {
    any: 'jp|jumlah jam|jam diklat|diklat teknis jp|jam teknis|lama diklat teknis',
    beside: 'lama jumlah total jam diklat teknis kursus pengembangan kompetensi bimtek hasil nilai',
    not: `jp20 seminar workshop fungsional kepemimpinan struktural terbesar maksimal maksimum target kurang sisa kebutuhan terendah tanggal kerja ${stated}`,
  },
  diklatTeknis: {
    any: 'diklat teknis|diklat jp20|jp20|bimtek|kursus teknis|teknis kompetensi',
    beside: 'jp20 diklat teknis nama jenis minimal kursus bimtek bimbingan substantif',
    not: `jp jam jumlah struktural kepemimpinan tanggal tempat ${stated} ${paper}`,
  },
  seminar: {
    any: 'seminar|workshop|lokakarya|simposium|konferensi|magang|kursus',
    beside:
      'seminar workshop lokakarya simposium konferensi magang kursus penataran sosialisasi bimtek sarasehan jumlah diklat nama jenis kegiatan pengembangan kompetensi',
    not: `tanggal jp jam tempat teknis kepemimpinan struktural fungsional ${stated} ${paper}`,
  },
  nilaiKinerja: {
    any: 'skp|nilai kinerja|kinerja|ppk|prestasi kerja|nilai prestasi',
    beside:
      'nilai penilaian capaian hasil rata prestasi kerja individu akhir realisasi angka skp ppk kinerja terakhir sasaran',
    not: `predikat kategori sebutan tunjangan tanggal target pejabat perilaku tpp bulanan dimensi ${stated} ${paper}`,
  },
  predikatKinerja: {
    any: 'predikat|kategori kinerja|sebutan skp|sebutan kinerja|predikat kinerja',
    beside: 'kinerja skp ppk nilai hasil penilaian evaluasi',
    not: `tanggal lulus kelulusan cumlaude ip ${stated}`,
  },
  hukumanDisiplin: {
    any: 'hukuman disiplin|hukuman|disiplin',
    beside: 'riwayat jenis tingkat status catatan dijalani hukuman disiplin sedang menjalani keterangan',
    not: `tanggal tmt sk nomor akhir berakhir mulai masa jam kehadiran nilai lama ${stated} ${paper}`,
  },
  tanggalDiklatTeknis: { any: 'tanggal diklat teknis|tanggal diklat jp20', beside: 'selesai pelaksanaan' },
  tanggalSeminar: { any: 'tanggal seminar|tanggal workshop', beside: 'selesai pelaksanaan seminar workshop' },
  tanggalHukuman: {
    any: 'tanggal hukuman|tmt hukuman|tanggal disiplin',
    beside: 'hukuman disiplin sk mulai tmt',
    not: 'akhir berakhir nomor',
  },
  status: {
    any: 'status pegawai|status kepegawaian|jenis pegawai|jenis asn|status asn|status pns|status',
    beside: 'kepegawaian jenis',
    not: 'kawin perkawinan pernikahan nikah pajak hukum jabatan verifikasi rumah aktif ijazah hukuman disiplin diklat',
  },
  kedudukanHukum: { any: 'kedudukan hukum', beside: 'nama', not: 'tmt tanggal' },
  jenisKelamin: { any: 'jenis kelamin|kelamin|gender|sex|lp', beside: 'l p jenis' },
  tanggalLahir: {
    any: 'tanggal lahir|lahir tanggal|ttl',
    beside: 'tempat kota kabupaten',
    not: `usia umur ${someoneElse}`,
  },
  tmtCpns: { any: 'tmt cpns|tmt pppk|tmt pengangkatan', beside: 'pertama', not: 'jabatan golongan' },
  golongan: {
    any: 'golongan|golongan ruang|pangkat',
    beside: 'pangkat ruang golongan terakhir akhir nama saat',
    not: `nip darah tmt awal cpns jabatan tanggal id lama masa diklat gaji ${paper}`,
  },
  diperbarui: {
    any: 'diperbarui|perubahan terakhir|tanggal perubahan|last diperbarui|diubah',
    beside: 'tanggal terakhir last waktu',
    not: 'tmt sk jabatan',
  },
} satisfies Partial<Record<Field, Pattern>>;

interface WordPattern {
  readonly field: Field;
  readonly any: readonly (readonly string[])[];
  readonly beside: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
}

const split = (text = '') => text.split(/\s+/).filter((word) => word !== '');

const wordPatterns: readonly WordPattern[] = keysOf(patterns).map((field) => {
  const { any, beside, not }: Pattern = patterns[field];
  return {
    field,
    any: any.split('|').map((set) => split(set)),
    beside: new Set(split(beside)),
    not: new Set(split(not)),
  };
});

export interface PatternMatch {
  readonly field: Field;
  /** Words that the field does not explain; empty where the header says nothing else. */
  readonly unexplained: readonly string[];
  /** How many words name the field: "diklat teknis" says more than "diklat". */
  readonly named: number;
}

/** The fields that a header's words name; `not` holds for words within qualifiers, too. */
export function fieldsByWords({ words, aside }: Pick<HeaderWords, 'words' | 'aside'>): readonly PatternMatch[] {
  const present = new Set(words);
  return wordPatterns.flatMap(({ field, any, beside, not }) => {
    // A column NAMA / NIP / PANGKAT holds several facts of one person: the words around the name do not turn it.
    const combined = field === 'nama' && present.has('nip');
    if (!combined && [...words, ...aside].some((word) => not.has(word))) return [];
    const sets = any.filter((set) => set.every((word) => present.has(word)));
    const [best] = [...sets].sort((one, other) => other.length - one.length);
    if (best === undefined) return [];
    const explained = new Set([...sets.flat(), ...beside, ...(combined ? ['pangkat', 'golongan', 'ruang'] : [])]);
    const unexplained = words.filter((word) => !explained.has(word) && !isFiller(word) && !/^\d{1,2}$/.test(word));
    return [{ field, unexplained, named: best.length }];
  });
}

const forbidden: ReadonlyMap<Field, ReadonlySet<string>> = new Map(wordPatterns.map(({ field, not }) => [field, not]));

/** Whether words around a header make it another field's: NAMA beneath JABATAN is no person's name. */
export function turnsAway(field: Field | undefined, words: readonly string[]): boolean {
  if (field === undefined) return false;
  return words.some((word) => forbidden.get(field)?.has(word) === true);
}
