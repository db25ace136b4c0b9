/**
 * Does the work for every subject, one after the other: the trouble of one must not keep the others
 * waiting.
 *
 * @throws the one error there was, or an AggregateError of several, when all have been tried
 */
export async function attemptAll<T>(
  subjects: readonly T[],
  work: (subject: T) => Promise<unknown>,
): Promise<void> {
  const errors: unknown[] = [];
  for (const subject of subjects) {
    try {
      await work(subject);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) {
    throw new AggregateError(errors, `${errors.length} of ${subjects.length} failed`);
  }
}
