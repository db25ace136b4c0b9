import type { LocalizedName } from '../hall/names';

export interface DepartmentView {
  readonly id: string;
  /** In full, as windows refer to it. */
  readonly name: string;
  readonly shortName: string;
  /** What screens call it: in Chinese its short name. */
  readonly names: LocalizedName;
  readonly itemCount: number;
}

export interface ThemeView {
  /** Its name in simplified Chinese, as items refer to it. */
  readonly id: string;
  readonly names: LocalizedName;
  readonly itemCount: number;
}

/** More than this nobody can bring to one window, and no ticket could list it. */
export const BASKET_LIMIT = 10;

/** Items that people need together for one event of their life or business: 一件事. */
export interface BundleView {
  /** Its name in simplified Chinese. */
  readonly id: string;
  readonly names: LocalizedName;
  /** In the order of doing them. */
  readonly itemIds: readonly string[];
}

export const ITEM_FREQUENCIES = ['H', 'M', 'L', 'R'] as const;
/** How often an item is asked for, as relative visits within its queue: H 30, M 10, L 3, R 1. */
export type ItemFrequency = (typeof ITEM_FREQUENCIES)[number];

export interface ItemView {
  readonly id: string;
  readonly names: LocalizedName;
  readonly mainItem: string;
  readonly departmentId: string;
  readonly itemType: string;
  readonly theme: string;
  readonly serviceObjects: readonly string[];
  /** Working days; 0 is done on the spot. */
  readonly legalDays: number;
  readonly promisedDays: number;
  readonly onSiteVisits: number;
  readonly estMinutes: number;
  readonly materialsCount: number;
  readonly fee: boolean;
  readonly queueId: string;
  readonly online: boolean;
  readonly courier: boolean;
  readonly description: string;
  readonly aliases: readonly string[];
  readonly frequency: ItemFrequency;
}

export interface ItemPage {
  readonly items: readonly ItemView[];
  readonly total: number;
  /** 1 for the first page. */
  readonly page: number;
  readonly pageSize: number;
}

export interface ItemSearch {
  readonly search?: string;
  readonly departmentId?: string;
  readonly theme?: string;
  readonly queueId?: string;
  readonly page?: number;
  readonly pageSize?: number;
}

/** How often people have come for an item at this hour of the last days. */
export interface ItemDemandView {
  readonly itemId: string;
  readonly visits: number;
}

/**
 * What a kiosk loads once to search all items while the citizen types. Pinyin is computed on the
 * server, where all readings of a character are known, so the browser ships no dictionary.
 */
export interface ItemIndexEntry {
  readonly id: string;
  readonly names: LocalizedName;
  readonly departmentId: string;
  readonly theme: string;
  readonly queueId: string;
  readonly frequency: ItemFrequency;
  readonly aliases: readonly string[];
  /** Initials of the name and of each alias, all readings, lower case: `gssldj`. */
  readonly initials: readonly string[];
  /** Full pinyin of the name and of each alias, without tones and spaces. */
  readonly pinyin: readonly string[];
}
