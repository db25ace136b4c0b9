export const HOLDER_KINDS = ['phone', 'id-card', 'document'] as const;
/** By what a person is known to the limits of booking. */
export type HolderKind = (typeof HOLDER_KINDS)[number];

/** Who books. The number is hashed with the hall's key where it arrives, and never kept or shown. */
export interface BookingHolder {
  readonly kind: HolderKind;
  readonly number: string;
}
