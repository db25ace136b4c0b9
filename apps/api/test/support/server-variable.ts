/** Tells the workers of a run where its PostgreSQL is. */
export const SERVER_VARIABLE = 'ONEWINDOW_TEST_SERVER';
