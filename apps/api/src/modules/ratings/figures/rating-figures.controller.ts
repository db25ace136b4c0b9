import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RatingFiguresView, RatingReasonView } from '@onewindow/contracts';
import { Permit } from '../../../platform/access/access.decorators';
import { AnswersList, Operation, Refuses } from '../../../platform/openapi/route.decorators';
import { RatingFiguresDto, RatingSpanDto } from './rating-figures.dto';
import { RatingFigures } from './rating-figures.service';

@ApiTags('ratings')
@Controller('api/v1/halls/:hallId/rating-figures')
export class RatingFiguresController {
  constructor(private readonly figures: RatingFigures) {}

  @Get()
  @Permit('rating.read')
  @Operation(
    'listRatingFigures',
    'Good, bad and unrated shares of a span of days, each with its N',
    'A visit for several items counts for each of them, and for each of their departments.',
  )
  @AnswersList('RatingFiguresView')
  @Refuses('ratings.span-unfit')
  list(
    @Param('hallId') hallId: string,
    @Query() request: RatingFiguresDto,
  ): Promise<readonly RatingFiguresView[]> {
    return this.figures.of(hallId, request);
  }

  @Get('reasons')
  @Permit('rating.read')
  @Operation('listRatingReasons', 'Which official reasons were given, the most frequent first')
  @AnswersList('RatingReasonView')
  @Refuses('ratings.span-unfit')
  reasons(
    @Param('hallId') hallId: string,
    @Query() span: RatingSpanDto,
  ): Promise<readonly RatingReasonView[]> {
    return this.figures.reasons(hallId, span);
  }
}
