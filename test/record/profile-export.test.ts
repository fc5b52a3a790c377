/** The profile export of SAPK and SIASN: its whole header, of which only what the index needs is kept. */
import { fields, layoutOf } from '../../src/record/columns';
import { assessSheets, codes } from '../support/assess';

const header =
  'PNS ID|NIP BARU|NIP LAMA|NAMA|GELAR DEPAN|GELAR BELAKANG|TEMPAT LAHIR ID|TEMPAT LAHIR NAMA|TANGGAL LAHIR|JENIS KELAMIN|AGAMA ID|AGAMA NAMA|JENIS KAWIN ID|JENIS KAWIN NAMA|NIK|NOMOR HP|EMAIL|EMAIL GOV|ALAMAT|NPWP NOMOR|BPJS|JENIS PEGAWAI ID|JENIS PEGAWAI NAMA|KEDUDUKAN HUKUM ID|KEDUDUKAN HUKUM NAMA|STATUS CPNS PNS|KARTU ASN VIRTUAL|NOMOR SK CPNS|TANGGAL SK CPNS|TMT CPNS|NOMOR SK PNS|TANGGAL SK PNS|TMT PNS|GOL AWAL ID|GOL AWAL NAMA|GOL AKHIR ID|GOL AKHIR NAMA|TMT GOLONGAN|MK TAHUN|MK BULAN|JENIS JABATAN ID|JENIS JABATAN NAMA|JABATAN ID|JABATAN NAMA|TMT JABATAN|TINGKAT PENDIDIKAN ID|TINGKAT PENDIDIKAN NAMA|PENDIDIKAN ID|PENDIDIKAN NAMA|TAHUN LULUS|KPKN ID|KPKN NAMA|LOKASI KERJA ID|LOKASI KERJA NAMA|UNOR ID|UNOR NAMA|INSTANSI INDUK ID|INSTANSI INDUK NAMA|INSTANSI KERJA ID|INSTANSI KERJA NAMA|SATUAN KERJA INDUK ID|SATUAN KERJA INDUK NAMA|SATUAN KERJA KERJA ID|SATUAN KERJA KERJA NAMA|IS VALID NIK|NAMA SEKOLAH|FLAG IKD|ESELON ID|ESELON NAMA'.split(
    '|',
  );

describe('the profile export', () => {
  const layout = layoutOf(1, header, new Map());

  test('gives each field its column, the codes first', () => {
    const read = Object.fromEntries([...layout.columns].map(([field, column]) => [field, column.header]));
    expect(read).toEqual({
      nip: 'NIP BARU',
      nama: 'NAMA',
      tanggalLahir: 'TANGGAL LAHIR',
      jenisKelamin: 'JENIS KELAMIN',
      kedudukanHukum: 'KEDUDUKAN HUKUM ID',
      status: 'STATUS CPNS PNS',
      tmtCpns: 'TMT CPNS',
      golongan: 'GOL AKHIR NAMA',
      jenisJabatan: 'JENIS JABATAN ID',
      jabatan: 'JABATAN NAMA',
      pendidikan: 'TINGKAT PENDIDIKAN ID',
      unit: 'UNOR NAMA',
      eselon: 'ESELON ID',
    });
    expect(Object.fromEntries([...layout.spare].map(([field, column]) => [field, column.header]))).toEqual({
      kedudukanHukum: 'KEDUDUKAN HUKUM NAMA',
      jenisJabatan: 'JENIS JABATAN NAMA',
      pendidikan: 'TINGKAT PENDIDIKAN NAMA',
      eselon: 'ESELON NAMA',
    });
  });

  test('has no field for NIK, phone, address, mail, tax number or religion', () => {
    const kept = [...layout.columns.values(), ...layout.spare.values()].map((column) => column.header);
    for (const secret of ['NIK', 'NOMOR HP', 'ALAMAT', 'EMAIL', 'EMAIL GOV', 'NPWP NOMOR', 'BPJS', 'AGAMA NAMA']) {
      expect(kept).not.toContain(secret);
    }
    expect(fields.join(' ')).not.toMatch(/nik|hp|alamat|email|npwp|agama/i);
  });

  test('is read by its codes', async () => {
    const cells: Readonly<Record<string, string | number>> = {
      'NIP BARU': "'199001012015011001",
      NAMA: 'Pegawai Contoh',
      'TANGGAL LAHIR': '01-01-1990',
      'JENIS KELAMIN': 'M',
      NIK: "'1901010101900001",
      'NOMOR HP': '081234567890',
      ALAMAT: 'Jalan Rahasia 7',
      'KEDUDUKAN HUKUM ID': '01',
      'KEDUDUKAN HUKUM NAMA': 'Aktif',
      'STATUS CPNS PNS': 'P',
      'TMT CPNS': '01-01-2015',
      'GOL AKHIR NAMA': 'III/b',
      'JENIS JABATAN ID': '1',
      'JENIS JABATAN NAMA': 'Jabatan Struktural',
      'JABATAN NAMA': 'Kepala Bidang',
      'TINGKAT PENDIDIKAN ID': '45',
      'TINGKAT PENDIDIKAN NAMA': 'S-2',
      'PENDIDIKAN NAMA': 'S-2 AGRONOMI',
      'UNOR NAMA': 'Dinas Contoh',
      'ESELON ID': '32',
      'ESELON NAMA': 'III.b',
    };
    const row = header.map((name) => cells[name] ?? null);
    const assessment = await assessSheets({ profil: [header, row] }, { typed: false });
    const [person] = assessment.people;
    expect(person).toMatchObject({
      nip: '199001012015011001',
      name: 'Pegawai Contoh',
      unit: 'Dinas Contoh',
      positionType: 'struktural',
      status: 'PNS',
      education: 'S-2',
      sex: 'pria',
      rank: 'III/b',
      kualifikasi: 20,
      kompetensi: 0,
      kinerja: 0,
      disiplin: 5,
    });
    expect(codes(person?.findings ?? [])).toEqual([]);
    expect(codes(assessment.sheetFindings)).toEqual(Array.from({ length: 6 }, () => 'column-missing'));
    expect(JSON.stringify(assessment.people)).not.toMatch(/1901010101900001|081234567890|Rahasia/);
  });
});
