import type { LocalizedName } from '../hall/names';

/** A number that is not called, because nobody has seen its paper or said that it is known. */
export interface WithheldTicketView {
  readonly ticketId: string;
  readonly label: string;
  readonly queueNames: LocalizedName;
  readonly issuedAt: string;
}
