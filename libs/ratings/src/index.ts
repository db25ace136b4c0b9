export { NATIONAL_LABELS } from './lib/labels/national-labels';
export { labelsOfLevel, mayGoWith, type LabelsOfLevel } from './lib/labels/labels-of-level';
export type { RatingLabel, RatingLabelSet } from './lib/labels/rating-label';
export { ratingFigures, type RatingTally } from './lib/figures/rating-figures';
export {
  DEFAULT_FOLLOW_UP_PRESET,
  FOLLOW_UP_DAYS,
  needsFollowUp,
} from './lib/follow-up/follow-up-days';
export { followUpFigures, type FollowUpTally } from './lib/follow-up/follow-up-figures';
export {
  takeFollowUpStep,
  type FollowUpRefusal,
  type FollowUpStep,
  type TermOrder,
} from './lib/follow-up/follow-up-step';
export {
  possibleActions,
  possibleFindings,
  type FollowUpPerson,
} from './lib/follow-up/possible-actions';
export { urgencyOf, WARNING_SHARES, type FollowUpTerm } from './lib/follow-up/urgency';
