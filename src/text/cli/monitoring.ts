/** What `ipasn monitor` says of itself. */
import type { MessageTemplate } from '../core/translate';

export const monitoringCliText = {
  command: {
    id: 'Ukur kelengkapan, kemutakhiran, dan konsistensi data per unit; tulis lembar Monitoring IPASN.',
    en: 'Measure how complete, current and consistent the data are, unit by unit; write the sheet Monitoring IPASN.',
  },
  optBefore: {
    id: 'daftar pengukuran sebelumnya, untuk dibandingkan',
    en: 'the roster of the measuring before, to compare with',
  },
  optBeforeMeasured: {
    id: 'tanggal pengukuran sebelumnya (bila berkasnya tidak membawanya: setahun sebelum pengukuran ini)',
    en: 'the date of the measuring before (where its file carries none: a year before this one)',
  },
  optOut: {
    id: 'berkas hasil (bila tidak disebut: NAMA-ipasn.xlsx di sebelah daftar)',
    en: 'the file to write (left out: NAME-ipasn.xlsx beside the roster)',
  },
  writtenTo: { id: 'Monitoring ditulis ke {file}', en: 'Monitoring written to {file}' },
} satisfies Record<string, MessageTemplate>;
