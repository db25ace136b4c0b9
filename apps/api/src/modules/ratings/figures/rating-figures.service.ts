import { Injectable } from '@nestjs/common';
import {
  RATING_FIGURES_MAX_DAYS,
  type RatingFiguresRequest,
  type RatingFiguresView,
  type RatingReasonView,
  type RatingSpan,
} from '@onewindow/contracts';
import { ratingFigures } from '@onewindow/ratings';
import { DomainError } from '../../../platform/errors/domain-error';
import { RatingReasonsQuery } from './rating-reasons.query';
import { RatingTallyQuery } from './rating-tally.query';

const DAY_MS = 24 * 60 * 60_000;

/** The national figures, of whatever they are counted by. */
@Injectable()
export class RatingFigures {
  constructor(
    private readonly tallies: RatingTallyQuery,
    private readonly reasonsGiven: RatingReasonsQuery,
  ) {}

  async of(hallId: string, request: RatingFiguresRequest): Promise<readonly RatingFiguresView[]> {
    refuseUnlessFit(request);
    const tallies = await this.tallies.by(hallId, request);
    return tallies.map(({ key, name, tally }) => ({ key, name, ...ratingFigures(tally) }));
  }

  async reasons(hallId: string, span: RatingSpan): Promise<readonly RatingReasonView[]> {
    refuseUnlessFit(span);
    return this.reasonsGiven.of(hallId, span);
  }
}

function refuseUnlessFit({ from, to }: RatingSpan): void {
  const days = 1 + (Date.parse(to) - Date.parse(from)) / DAY_MS;
  if (days < 1 || days > RATING_FIGURES_MAX_DAYS) {
    throw new DomainError('ratings.span-unfit', 'The span ends before it begins, or is too long.');
  }
}
