import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  HALL_FILES_MOST,
  type FirstHallRequest,
  type OpenFirstHallRequest,
} from '@onewindow/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { UnlessNull } from '../../../../platform/validation/unless-null.decorator';
import { STAFF_NAME_MOST, USERNAME_FORM } from '../../../identity/staff-accounts.service';
import { HallFileDto } from '../../upload/dto/hall-files.dto';

@ApiSchema({ name: 'FirstHallRequest' })
export class FirstHallDto implements FirstHallRequest {
  @ApiProperty({
    type: [HallFileDto],
    nullable: true,
    minItems: 1,
    maxItems: HALL_FILES_MOST,
    description: 'The files of a hall; null for the sample hall.',
  })
  @UnlessNull()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(HALL_FILES_MOST)
  @ValidateNested({ each: true })
  @Type(() => HallFileDto)
  readonly files: readonly HallFileDto[] | null;
}

@ApiSchema({ name: 'FirstAdministrator' })
class FirstAdministratorDto {
  @ApiProperty({ example: '王芳' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(STAFF_NAME_MOST)
  readonly name: string;

  @ApiProperty({ example: 'wangfang' })
  @IsString()
  @Matches(USERNAME_FORM)
  readonly username: string;

  /** Its rules have an answer of their own. */
  @ApiProperty({ format: 'password' })
  @IsString()
  @Length(0, 1_024)
  readonly password: string;
}

@ApiSchema({ name: 'OpenFirstHallRequest' })
export class OpenFirstHallDto extends FirstHallDto implements OpenFirstHallRequest {
  @ApiProperty({ type: FirstAdministratorDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => FirstAdministratorDto)
  readonly administrator: FirstAdministratorDto;
}
