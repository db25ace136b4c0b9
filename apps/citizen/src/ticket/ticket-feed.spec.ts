import type { ErrorCode } from '@onewindow/contracts';
import { ApiRefusal, ApiUnreachable } from '@onewindow/client';
import { feedAfterFailure, roomsOf } from './ticket-feed';

const refusal = (code: ErrorCode, status: number) =>
  new ApiRefusal(status, { code, message: '', details: {}, requestId: '' });

describe(feedAfterFailure, () => {
  it.each([
    [refusal('citizen.token-expired', 401), 'expired'],
    [refusal('citizen.token-invalid', 401), 'invalid'],
    [refusal('request.not-found', 404), 'invalid'],
    [refusal('server.unexpected', 500), 'unreachable'],
    [new ApiUnreachable('network lost'), 'unreachable'],
  ])('takes %s as %s', (error, kind) => {
    expect(feedAfterFailure(error).kind).toBe(kind);
  });
});

describe(roomsOf, () => {
  it('joins the ticket and its queue', () => {
    expect(roomsOf('t1', 'B-HZ')).toEqual(['ticket:t1', 'queue:B-HZ']);
  });
});
