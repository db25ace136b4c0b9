/** Fewer characters are refused. */
export const PASSWORD_LEAST_LENGTH = 8;
/** From here on a password made of a few words is hard to guess without being hard to remember. */
export const PASSWORD_ADVISED_LENGTH = 15;
/** The upper limit only keeps a hash from being asked for a novel. */
export const PASSWORD_MOST_LENGTH = 256;

/**
 * Why a password is refused. There is no rule about kinds of characters: they make passwords harder
 * to remember and no harder to guess.
 */
export const PASSWORD_WEAKNESSES = [
  'too-short',
  'too-long',
  'common',
  'repetitive',
  'own-words',
] as const;
export type PasswordWeakness = (typeof PASSWORD_WEAKNESSES)[number];
