import type { LocalizedName } from '@onewindow/contracts';
import { Column } from 'typeorm';

/** The three name columns of a table; embedded, so that an entity's names are a `LocalizedName`. */
export class LocalizedNameColumns implements LocalizedName {
  @Column('text', { name: 'name_zh_hans' })
  zhHans: string;

  @Column('text', { name: 'name_zh_hant' })
  zhHant: string;

  @Column('text', { name: 'name_en' })
  en: string;
}
