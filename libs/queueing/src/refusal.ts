import type { ErrorCode } from '@onewindow/contracts';

/** The codes this library may refuse with; the one list is `ERROR_STATUS` of the contracts. */
export type RefusalCode = Extract<
  ErrorCode,
  `ticketing.${string}` | `windows.${string}` | `appointments.${string}`
>;

/** An expected "no", with the facts a screen may need to say why. It changes nothing. */
export interface Refusal<
  Code extends RefusalCode = RefusalCode,
  Details = Readonly<Record<string, unknown>>,
> {
  readonly ok: false;
  readonly code: Code;
  readonly details: Details;
}

export function refuse<Code extends RefusalCode, Details>(
  code: Code,
  details: Details,
): Refusal<Code, Details> {
  return { ok: false, code, details };
}
