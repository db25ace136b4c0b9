import { PASSWORD_ADVISED_LENGTH, PASSWORD_LEAST_LENGTH } from '@onewindow/contracts';

export type PasswordLength = 'empty' | 'short' | 'enough' | 'good';

/** What can be said of a password while it is typed; whether it is easy to guess says the hall. */
export function lengthOf(password: string): PasswordLength {
  const length = [...password.normalize('NFKC')].length;
  if (length === 0) return 'empty';
  if (length < PASSWORD_LEAST_LENGTH) return 'short';
  return length < PASSWORD_ADVISED_LENGTH ? 'enough' : 'good';
}
