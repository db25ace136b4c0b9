import type { OfflineRefusal } from '@onewindow/queueing';
import type { FailureCode } from './failure';

/** The kiosk itself has said no, as the server would have, or because it must not go on alone. */
export class RefusedOffline extends Error {
  override readonly name = 'RefusedOffline';

  constructor(
    readonly code: FailureCode,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(`Refused without the server: ${code}`);
  }

  static because(refusal: OfflineRefusal): RefusedOffline {
    return new RefusedOffline(`offline.${refusal}`);
  }
}
