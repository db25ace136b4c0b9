import { refuse, type Refusal } from '../refusal';

/** Not a number of a person, however many digits it has. */
const DATE = /\b20\d\d[-./]\d{1,2}[-./]\d{1,2}\b/g;
/** Seven digits and more, with what people put between them: a phone, an ID or a card number. */
const PERSONAL_NUMBER = /\d(?:[\s.-]?\d){6,}[xX]?/;

/**
 * A note from one member of staff to the next. It says what is to be done and never who it is for:
 * whoever holds the ticket stands at the window.
 *
 * @returns the note without blanks around it, or undefined when nothing is left
 */
export function transferNote(
  text: string | undefined,
): { readonly ok: true; readonly note: string | undefined } | Refusal {
  const note = text?.trim();
  if (!note) return { ok: true, note: undefined };
  const digits = note.normalize('NFKC').replace(DATE, '');
  return PERSONAL_NUMBER.test(digits) ? refuse('ticketing.note-personal', {}) : { ok: true, note };
}
