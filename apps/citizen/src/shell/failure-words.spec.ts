import type { ErrorCode } from '@onewindow/contracts';
import { ApiRefusal, ApiUnreachable } from '@onewindow/client';
import { failureKey } from './failure-words';

const refusal = (code: ErrorCode) =>
  new ApiRefusal(409, { code, message: '', details: {}, requestId: '' });

describe(failureKey, () => {
  it('has a sentence for what can be met, and one for everything else', () => {
    expect(failureKey(refusal('ratings.already-rated'))).toBe('failure.ratings.already-rated');
    expect(failureKey(refusal('windows.window-occupied'))).toBe('failure.server.unexpected');
    expect(failureKey(new ApiUnreachable('network lost'))).toBe('failure.unreachable');
  });
});
