export const TEST_SECRET = 'secret of a machine that exists for a test only';
