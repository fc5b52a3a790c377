/** What is said about files of other systems: their layout, and what cannot be made out. */
import type { Sentence } from './say';

export const sourceText = {
  notLayoutFile: {
    id: 'Berkas tata letak {file} tidak dapat dipakai: {problems}. Buat yang baru dengan --save-map, lalu pakai berkas itu.',
    en: 'The layout file {file} cannot be used: {problems}. Make a new one with --save-map, and use that file.',
  },
  noSuchYear: {
    id: 'Riwayat ini memuat tahun {years}, tetapi tidak memuat tahun {year} yang diukur. Sebutkan tanggalnya, misalnya --measured {last}-12-31.',
    en: 'This history holds the years {years}, but not {year}, which is measured. Give the date, for instance --measured {last}-12-31.',
  },
  layoutOfNone: {
    id: 'Tata letak {layout} tidak cocok dengan satu berkas pun. Judul kolom yang dicarinya: {headers}. Periksa berkasnya, atau simpan tata letak baru dengan --save-map.',
    en: 'The layout {layout} fits none of the files. It looks for the headers: {headers}. Look at the files, or keep a new layout with --save-map.',
  },
  notRecognised: {
    id: 'Berkas {file}: tata letaknya tidak dikenal. Yang dikenal: {known}. Petakan kolomnya sekali dengan --map dan --save-map, lalu pakai berkas itu sebagai tata letak.',
    en: 'File {file}: its layout is not known. Known are: {known}. Tie its columns once with --map and --save-map, and use that file as a layout.',
  },
  otherKind: {
    id: 'Berkas {file} dikenali sebagai {title}, padahal yang diminta {wanted}.',
    en: 'File {file} is {title}, and {wanted} was asked for.',
  },
} satisfies Record<string, Sentence>;
