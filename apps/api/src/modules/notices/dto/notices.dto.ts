import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  EMERGENCIES,
  NOTICE_KINDS,
  NOTICE_REASON_LIMIT,
  NOTICE_TEXT_LIMIT,
  type DraftNoticeRequest,
  type Emergency,
  type EndNoticeRequest,
  type NoticeKind,
  type NoticeText,
  type RaiseEmergencyRequest,
} from '@onewindow/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsIn,
  IsISO8601,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { UnlessNull } from '../../../platform/validation/unless-null.decorator';

const AREAS_AT_MOST = 100;
/** Beyond what the rule allows in characters of any width; it is the rule that says what fits. */
const LONGEST_SENT = NOTICE_TEXT_LIMIT * 8;
/** Something to read stands in it. */
const WORDS = /\S/;

@ApiSchema({ name: 'NoticeText' })
class NoticeTextDto implements NoticeText {
  @ApiProperty({ example: '今日下午四点起停止取号', description: `At most ${NOTICE_TEXT_LIMIT}.` })
  @IsString()
  @MaxLength(LONGEST_SENT)
  readonly zhHans: string;

  @ApiProperty({ type: String, nullable: true, example: '今日下午四點起停止取號' })
  @UnlessNull()
  @IsString()
  @MaxLength(LONGEST_SENT)
  readonly zhHant: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'No more tickets from 4 p.m. today' })
  @UnlessNull()
  @IsString()
  @MaxLength(LONGEST_SENT)
  readonly en: string | null;
}

class ForAreasDto {
  @ApiProperty({ type: [String], example: ['A1'], description: 'Empty for the whole hall.' })
  @IsArray()
  @ArrayMaxSize(AREAS_AT_MOST)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 64, { each: true })
  readonly areaIds: string[];
}

@ApiSchema({ name: 'DraftNoticeRequest' })
export class DraftNoticeDto extends ForAreasDto implements DraftNoticeRequest {
  @ApiProperty({ enum: NOTICE_KINDS })
  @IsIn(NOTICE_KINDS)
  readonly kind: NoticeKind;

  @ApiProperty({ type: NoticeTextDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => NoticeTextDto)
  readonly text: NoticeTextDto;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '2026-03-02T09:00:00+08:00',
    description: 'Hall time; null for as soon as it is approved.',
  })
  @UnlessNull()
  @IsISO8601({ strict: true })
  readonly from: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '2026-03-02T17:00:00+08:00',
    description: 'Hall time; null only for an emergency, which is then ended by a person.',
  })
  @UnlessNull()
  @IsISO8601({ strict: true })
  readonly until: string | null;
}

@ApiSchema({ name: 'RaiseEmergencyRequest' })
export class RaiseEmergencyDto extends ForAreasDto implements RaiseEmergencyRequest {
  @ApiProperty({ enum: EMERGENCIES })
  @IsIn(EMERGENCIES)
  readonly emergency: Emergency;

  @ApiProperty({ example: '二楼机房冒烟' })
  @IsString()
  @Matches(WORDS)
  @MaxLength(NOTICE_REASON_LIMIT)
  readonly reason: string;
}

@ApiSchema({ name: 'EndNoticeRequest' })
export class EndNoticeDto implements EndNoticeRequest {
  @ApiProperty({ example: '内容有误' })
  @IsString()
  @Matches(WORDS)
  @MaxLength(NOTICE_REASON_LIMIT)
  readonly reason: string;
}
