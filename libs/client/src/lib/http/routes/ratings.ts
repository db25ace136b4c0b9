import type {
  RatingFiguresRequest,
  RatingFiguresView,
  RatingReasonView,
  RatingSpan,
} from '@onewindow/contracts';
import { hallPath, query } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** What ratings amount to, for those who answer for a hall. */
export function ratingRoutes(send: Send) {
  return {
    figures: (hallId: string, request: RatingFiguresRequest, options: ReadOptions = {}) =>
      send<readonly RatingFiguresView[]>({
        method: 'GET',
        path: hallPath(hallId, 'rating-figures') + query({ ...request }),
        ...options,
      }),
    reasons: (hallId: string, span: RatingSpan, options: ReadOptions = {}) =>
      send<readonly RatingReasonView[]>({
        method: 'GET',
        path: hallPath(hallId, 'rating-figures', 'reasons') + query({ ...span }),
        ...options,
      }),
  };
}
