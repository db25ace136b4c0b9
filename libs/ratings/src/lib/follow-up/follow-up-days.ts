import type { FollowUpDays, FollowUpPreset } from '@onewindow/contracts';

/**
 * Working days, by whose custom. The first is 1 day to contact and verify (政务服务条例 of several
 * provinces), 5 to rectify and 15 at most; the second are the terms of the local 12345 hotline.
 */
export const FOLLOW_UP_DAYS: Readonly<Record<FollowUpPreset, FollowUpDays>> = {
  STANDARD: { contact: 1, simple: 5, complex: 15 },
  HOTLINE_12345: { contact: 1, simple: 10, complex: 20 },
};
export const DEFAULT_FOLLOW_UP_PRESET: FollowUpPreset = 'STANDARD';

/** Levels that are followed up (差评). */
const FOLLOWED_UP_FROM = 2;

export function needsFollowUp(level: number): boolean {
  return level <= FOLLOWED_UP_FROM;
}
