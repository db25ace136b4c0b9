import { ApiRefusal } from '@onewindow/client';
import type { ErrorCode } from '@onewindow/contracts';

/** The code a call is refused with; anything but an answer or a refusal fails the test. */
export async function refusalOf(promise: Promise<unknown>): Promise<ErrorCode | 'no refusal'> {
  try {
    await promise;
    return 'no refusal';
  } catch (error) {
    if (error instanceof ApiRefusal) return error.code;
    throw error;
  }
}
