import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  QUIET_HOURS_AT_MOST,
  SPOKEN_FORMS,
  SPOKEN_LANGUAGES,
  VOICE_KINDS,
  type QuietHoursView,
  type SetVoiceRequest,
  type SpokenForm,
  type SpokenLanguage,
  type VoiceChoice,
  type VoiceKind,
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
const FORMS = [...SPOKEN_FORMS, 'auto'] as const;
/** What is not chosen is left out, and never null. */
const WhereChosen = () => ValidateIf((_, value) => value !== undefined);

@ApiSchema({ name: 'QuietHours' })
class QuietHoursDto implements QuietHoursView {
  @ApiProperty({ example: '12:00' })
  @Matches(TIME_OF_DAY)
  readonly from: string;

  @ApiProperty({ example: '13:30' })
  @Matches(TIME_OF_DAY)
  readonly to: string;
}

@ApiSchema({ name: 'VoiceChoice' })
class VoiceChoiceDto implements VoiceChoice {
  @ApiPropertyOptional({ enum: SPOKEN_LANGUAGES, isArray: true })
  @WhereChosen()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(SPOKEN_LANGUAGES.length)
  @IsIn(SPOKEN_LANGUAGES, { each: true })
  readonly languages?: readonly SpokenLanguage[];

  @ApiPropertyOptional({ enum: FORMS })
  @WhereChosen()
  @IsIn(FORMS)
  readonly form?: SpokenForm | 'auto';

  @ApiPropertyOptional({ enum: VOICE_KINDS })
  @WhereChosen()
  @IsIn(VOICE_KINDS)
  readonly speech?: VoiceKind;

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
