import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  CALL_BACK_RESULTS,
  CONTACT_RESULTS,
  FINDINGS,
  FOLLOW_UP_NOTE_MAX_LENGTH,
  FOLLOW_UP_PRESETS,
  FOLLOW_UP_SCOPES,
  type CallBackRequest,
  type CallBackResult,
  type ContactRequest,
  type ContactResult,
  type DecideAppealRequest,
  type DecideExtensionRequest,
  type Finding,
  type FollowUpNoteRequest,
  type FollowUpPreset,
  type FollowUpScope,
  type SetFollowUpRulesRequest,
  type TakeFollowUpRequest,
  type VerifyRequest,
} from '@onewindow/contracts';
import { IsBoolean, IsIn, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';

@ApiSchema({ name: 'FollowUpNoteRequest' })
export class FollowUpNoteDto implements FollowUpNoteRequest {
  @ApiProperty({
    maxLength: FOLLOW_UP_NOTE_MAX_LENGTH,
    description: 'Not blank, and no personal number.',
  })
  @IsString()
  @MaxLength(FOLLOW_UP_NOTE_MAX_LENGTH)
  @Matches(/\S/)
  readonly note: string;
}

@ApiSchema({ name: 'TakeFollowUpRequest' })
export class TakeFollowUpDto implements TakeFollowUpRequest {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Whose it is as one has seen it; null while nobody sees to it.',
  })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  readonly ownerId: string | null;
}

@ApiSchema({ name: 'ContactRequest' })
export class ContactDto extends FollowUpNoteDto implements ContactRequest {
  @ApiProperty({ enum: CONTACT_RESULTS })
  @IsIn(CONTACT_RESULTS)
  readonly contact: ContactResult;
}

@ApiSchema({ name: 'VerifyRequest' })
export class VerifyDto extends FollowUpNoteDto implements VerifyRequest {
  @ApiProperty({ enum: FINDINGS, description: '立行立改, 限期整改, 诉求无依据, 申诉复核' })
  @IsIn(FINDINGS)
  readonly finding: Finding;
}

@ApiSchema({ name: 'DecideExtensionRequest' })
export class DecideExtensionDto extends FollowUpNoteDto implements DecideExtensionRequest {
  @ApiProperty()
  @IsBoolean()
  readonly granted: boolean;
}

@ApiSchema({ name: 'DecideAppealRequest' })
export class DecideAppealDto extends FollowUpNoteDto implements DecideAppealRequest {
  @ApiProperty({ description: 'Whether the rating is left out of all figures.' })
  @IsBoolean()
  readonly excluded: boolean;
}

@ApiSchema({ name: 'CallBackRequest' })
export class CallBackDto extends FollowUpNoteDto implements CallBackRequest {
  @ApiProperty({ enum: CALL_BACK_RESULTS })
  @IsIn(CALL_BACK_RESULTS)
  readonly callBack: CallBackResult;
}

@ApiSchema({ name: 'SetFollowUpRulesRequest' })
export class SetFollowUpRulesDto implements SetFollowUpRulesRequest {
  @ApiProperty({ enum: FOLLOW_UP_PRESETS })
  @IsIn(FOLLOW_UP_PRESETS)
  readonly preset: FollowUpPreset;
}

export class FollowUpScopeDto {
  @ApiProperty({ enum: FOLLOW_UP_SCOPES })
  @IsIn(FOLLOW_UP_SCOPES)
  readonly scope: FollowUpScope;
}
