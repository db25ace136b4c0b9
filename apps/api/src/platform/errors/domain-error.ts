import { ERROR_STATUS, type ErrorCode } from '@onewindow/contracts';

/**
 * An expected refusal: coded, with the facts a screen needs for its sentence. It knows no HTTP; the
 * filter at the edge turns the code into a status. Details must never be personal.
 */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }
}
