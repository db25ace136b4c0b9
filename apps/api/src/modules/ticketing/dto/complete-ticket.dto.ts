import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { CASE_OUTCOMES, type CaseOutcome, type CompleteTicketRequest } from '@onewindow/contracts';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsUUID, ValidateNested } from 'class-validator';

@ApiSchema({ name: 'CaseClosing' })
class CaseClosingDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly caseId: string;

  @ApiProperty({ enum: CASE_OUTCOMES })
  @IsIn(CASE_OUTCOMES)
  readonly outcome: CaseOutcome;
}

@ApiSchema({ name: 'CompleteTicketRequest' })
export class CompleteTicketDto implements CompleteTicketRequest {
  @ApiProperty({ type: [CaseClosingDto], description: 'One outcome for every case of the ticket' })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => CaseClosingDto)
  readonly outcomes: CaseClosingDto[];
}
