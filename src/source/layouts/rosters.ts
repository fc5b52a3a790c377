/** Files whose rows are people: SAPK and SIASN, BKN's template, an agency's yearly history. */
import { templateHeaders } from '../../record/columns';
import {
  educationCodes,
  positionCodes,
  templateEducationCodes,
  templateSanctionVocabulary,
} from '../../record/vocabulary';
import { layout } from '../layout';
import { letters, words } from './words';

export const profileExport = layout({
  name: 'profil-sapk-siasn',
  title: { id: 'Unduhan profil SAPK atau SIASN', en: 'SAPK or SIASN profile export' },
  holds: 'pegawai',
  recognised: {
    headers: ['PNS ID', 'NIP BARU', 'NAMA', 'KEDUDUKAN HUKUM ID', 'JENIS JABATAN ID', 'TINGKAT PENDIDIKAN ID'],
    row: 1,
  },
  codes: { pendidikan: words(educationCodes), jenisJabatan: words(positionCodes, ({ group }) => group) },
  // NIP LAMA is no field, but matches people of whom another list knows the old NIP alone.
  dropped:
    'PNS ID|GELAR DEPAN|GELAR BELAKANG|TEMPAT LAHIR ID|TEMPAT LAHIR NAMA|AGAMA ID|AGAMA NAMA|JENIS KAWIN ID|JENIS KAWIN NAMA|NIK|NOMOR HP|EMAIL|EMAIL GOV|ALAMAT|NPWP NOMOR|BPJS|JENIS PEGAWAI ID|JENIS PEGAWAI NAMA|KARTU ASN VIRTUAL|NOMOR SK CPNS|TANGGAL SK CPNS|NOMOR SK PNS|TANGGAL SK PNS|TMT PNS|GOL AWAL ID|GOL AWAL NAMA|GOL AKHIR ID|TMT GOLONGAN|MK TAHUN|MK BULAN|JABATAN ID|TMT JABATAN|PENDIDIKAN ID|PENDIDIKAN NAMA|TAHUN LULUS|KPKN ID|KPKN NAMA|LOKASI KERJA ID|LOKASI KERJA NAMA|UNOR ID|INSTANSI INDUK ID|INSTANSI INDUK NAMA|INSTANSI KERJA ID|INSTANSI KERJA NAMA|SATUAN KERJA INDUK ID|SATUAN KERJA INDUK NAMA|SATUAN KERJA KERJA ID|SATUAN KERJA KERJA NAMA|IS VALID NIK|NAMA SEKOLAH|FLAG IKD',
});

export const template2018 = layout({
  name: 'templat-bkn-2018',
  title: { id: 'Templat Excel BKN 2018', en: "BKN's Excel template of 2018" },
  holds: 'pegawai',
  recognised: { headers: [...templateHeaders], row: 1 },
  headers: { pendidikan: 'KUALIFIKASI' },
  codes: {
    pendidikan: words(templateEducationCodes),
    hukumanDisiplin: letters('RSB', templateSanctionVocabulary),
  },
  dropped: 'Id Pegawai',
});

export const yearlyHistory = layout({
  name: 'riwayat-tahunan',
  title: { id: 'Riwayat IP ASN tahunan instansi', en: "An agency's yearly history" },
  holds: 'pegawai',
  recognised: {
    headers: ['nip', 'tahun', 'jns_jabatan', 'tingkat_pendidikan', 'nilai_kinerja', 'riwayat_disiplin', 'nilai_pip'],
    row: 1,
  },
  headers: { tahun: 'tahun' },
  dropped: 'skor_kualifikasi|skor_kompetensi|skor_kinerja|skor_disiplin|nilai_pip|kategori_pip',
});

/** What any reader makes of a roster by the spellings that it knows: no source in particular. */
export const anyRoster = layout({
  name: 'daftar-pegawai',
  title: { id: 'Daftar pegawai', en: 'Roster' },
  holds: 'pegawai',
  recognised: { fields: ['pendidikan|pendidikanTertinggi', 'jenisJabatan'] },
});
