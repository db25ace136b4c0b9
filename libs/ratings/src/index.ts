export { NATIONAL_LABELS } from './lib/labels/national-labels';
export { labelsOfLevel, mayGoWith, type LabelsOfLevel } from './lib/labels/labels-of-level';
export type { RatingLabel, RatingLabelSet } from './lib/labels/rating-label';
export { LEAST_TO_TELL, ratingFigures, type RatingTally } from './lib/figures/rating-figures';
