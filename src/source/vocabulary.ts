/** The words of histories: forms of development, and how far a sanction's decree has come. */
import { developmentForms, type DevelopmentForm } from '../method/method';
import { normalizeWord } from '../record/normalize';
import { vocabulary } from '../record/vocabulary';

export const formVocabulary = vocabulary<DevelopmentForm>(
  [
    ...developmentForms.map((form): [DevelopmentForm, string] => [form, form]),
    ['struktural', 'kepemimpinan|pim|struktural kepemimpinan'],
    ['workshop', 'lokakarya'],
    [
      'seminar',
      'konferensi|sarasehan|seminar/konferensi/sarasehan|seminar/workshop|seminar/workshop/sejenisnya|seminar/workshop/sejenis',
    ],
    ['bimtek', 'bimbingan teknis'],
    ['pelatihan jarak jauh', 'jarak jauh|PJJ'],
    ['e-learning', 'elearning|belajar daring'],
    ['pertukaran', 'pertukaran pegawai|pertukaran PNS-swasta|pertukaran PNS dengan swasta'],
    ['detasering', 'detasering (secondment)|secondment'],
    ['outbond', 'outbound'],
    ['magang', 'magang/praktik kerja|praktik kerja'],
    ['tugas belajar', 'izin belajar'],
    ['komunitas belajar', 'community of practices'],
    ['bimbingan di tempat kerja', 'bimbingan ditempat kerja'],
  ],
  developmentForms,
);

/** "Diklat Teknis" is teknis. */
export function normalizeForm(text: string): string {
  return normalizeWord(text).replace(/^(?:jenis)?(?:diklat|pelatihan)+(?=.)/, '');
}

/** Whether a sanction is final: in force, and neither appealed against, withdrawn nor still to be decided. */
export const finalityVocabulary = vocabulary<boolean>(
  [
    [true, 'final|tetap|berlaku|inkrah|berkekuatan hukum tetap|selesai|selesai dijalani|aktif'],
    [false, 'belum final|banding|banding administratif|keberatan|proses|dalam proses|dicabut|dibatalkan|batal'],
  ],
  ['final', 'banding', 'keberatan', 'dicabut'],
);
