import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  QUIET_HOURS_AT_MOST,
  SENTENCE_FORMS,
  VOICE_LANGUAGES,
  SPEECH_KINDS,
  type QuietHours,
  type SetVoiceRequest,
  type SentenceForm,
  type VoiceLanguage,
  type VoiceChoice,
  type SpeechKind,
} from '@onewindow/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsNumber,
  IsString,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;
const FORMS = [...SENTENCE_FORMS, 'auto'] as const;
/** What is not chosen is left out, and never null. */
const WhereChosen = () => ValidateIf((_, value) => value !== undefined);

@ApiSchema({ name: 'QuietHours' })
class QuietHoursDto implements QuietHours {
  @ApiProperty({ example: '12:00' })
  @Matches(TIME_OF_DAY)
  readonly from: string;

  @ApiProperty({ example: '13:30' })
  @Matches(TIME_OF_DAY)
  readonly to: string;
}

@ApiSchema({ name: 'VoiceChoice' })
class VoiceChoiceDto implements VoiceChoice {
  @ApiPropertyOptional({ enum: VOICE_LANGUAGES, isArray: true })
  @WhereChosen()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(VOICE_LANGUAGES.length)
  @IsIn(VOICE_LANGUAGES, { each: true })
  readonly languages?: readonly VoiceLanguage[];

  @ApiPropertyOptional({ enum: FORMS })
  @WhereChosen()
  @IsIn(FORMS)
  readonly form?: SentenceForm | 'auto';

  @ApiPropertyOptional({ enum: SPEECH_KINDS })
  @WhereChosen()
  @IsIn(SPEECH_KINDS)
  readonly speech?: SpeechKind;

  @ApiPropertyOptional({ minimum: 0, maximum: 1 })
  @WhereChosen()
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly volume?: number;

  @ApiPropertyOptional({ type: [QuietHoursDto], maxItems: QUIET_HOURS_AT_MOST })
  @WhereChosen()
  @IsArray()
  @ArrayMaxSize(QUIET_HOURS_AT_MOST)
  @ValidateNested({ each: true })
  @Type(() => QuietHoursDto)
  readonly quietHours?: readonly QuietHoursDto[];

  @ApiPropertyOptional({ oneOf: [{ type: 'boolean' }, { type: 'string', enum: ['auto'] }] })
  @WhereChosen()
  @IsIn([true, false, 'auto'])
  readonly getReady?: boolean | 'auto';

  @ApiPropertyOptional()
  @WhereChosen()
  @IsBoolean()
  readonly pause?: boolean;
}

@ApiSchema({ name: 'SetVoiceRequest' })
export class SetVoiceDto implements SetVoiceRequest {
  @ApiProperty({ type: String, nullable: true, description: 'Null for the whole hall.' })
  @ValidateIf((_, value) => value !== null)
  @IsString()
  readonly areaId: string | null;

  @ApiProperty({ type: VoiceChoiceDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => VoiceChoiceDto)
  readonly choice: VoiceChoiceDto;
}
