import { ERROR_STATUS } from './error-codes';

describe('the list of refusals', () => {
  it.each(Object.entries(ERROR_STATUS))(
    '%s is <domain>.<reason> with a status of errors',
    (code, status) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
      expect([400, 401, 403, 404, 409, 410, 422, 429, 500, 503]).toContain(status);
    },
  );
});
