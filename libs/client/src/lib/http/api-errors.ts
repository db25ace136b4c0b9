import { ERROR_STATUS, type ErrorCode, type Problem } from '@onewindow/contracts';

/** The API has understood and said no; repeating the same request is pointless. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';

  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(`${problem.code}: ${problem.message}`);
  }

  /** What screens choose their sentence by. */
  get code(): ErrorCode {
    return this.problem.code;
  }

  get details(): Readonly<Record<string, unknown>> {
    return this.problem.details;
  }

  /** Finds the request in the server's log. */
  get requestId(): string {
    return this.problem.requestId;
  }
}

/**
 * No answer of the API came back. A command may have been carried out all the same: repeating it
 * with the same `Command` tells.
 */
export class ApiUnreachable extends Error {
  override readonly name = 'ApiUnreachable';

  constructor(reason: string, options?: ErrorOptions) {
    super(`The API cannot be reached: ${reason}`, options);
  }
}

/** Whether a body has the one shape of a refusal, with a code this client knows. */
export function isProblem(body: unknown): body is Problem {
  if (typeof body !== 'object' || body === null) return false;
  const { code, details } = body as { readonly code?: unknown; readonly details?: unknown };
  return (
    typeof code === 'string' &&
    // Browsers of 2020, such as the one inside WeChat, have no Object.hasOwn.
    Object.prototype.hasOwnProperty.call(ERROR_STATUS, code) &&
    typeof details === 'object' &&
    details !== null
  );
}
