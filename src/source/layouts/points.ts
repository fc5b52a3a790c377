/** Files whose rows are points that somebody stated: SIASN's own results, an agency's recap, its `ipasn.csv`. */
import { layout } from '../layout';

/** All four dimensions side by side; their headers are those of stated points, which every reader knows. */
const dimensions = ['Kualifikasi', 'Kompetensi', 'Kinerja', 'Disiplin'];
const total = { poinTotal: 'Total' };

export const siasnPoints = layout({
  name: 'siasn-pip-asn',
  title: { id: 'Hasil PIP ASN dari SIASN', en: 'PIP ASN results from SIASN' },
  holds: 'poin',
  recognised: { headers: ['Nama', 'Nama Jabatan', 'Satuan Kerja', ...dimensions, 'Total'], row: 7 },
  headers: total,
});

export const agencyRecap = layout({
  name: 'rekap-instansi',
  title: { id: 'Rekap IP ASN instansi', en: "An agency's recap" },
  holds: 'poin',
  recognised: { headers: ['NO', 'NAMA', 'NIP', ...dimensions, 'TOTAL'], row: 5 },
  headers: total,
  dropped: 'NO',
});

export const agencyPoints = layout({
  name: 'ipasn-csv',
  title: { id: 'ipasn.csv instansi', en: "An agency's ipasn.csv" },
  holds: 'poin',
  recognised: { headers: ['nip', 'nama', 'unor', ...dimensions, 'total', 'tahun', 'updated'], row: 1 },
  headers: { ...total, tahun: 'tahun' },
  dropped: 'keterangan_kualifikasi|keterangan_kompetensi|keterangan_kinerja|keterangan_disiplin',
});
