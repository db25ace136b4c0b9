import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  HALL_FILE_NAME,
  HALL_FILES_MOST,
  type HallFile,
  type HallFilesRequest,
} from '@onewindow/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBase64,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

@ApiSchema({ name: 'HallFile' })
export class HallFileDto implements HallFile {
  @ApiProperty({ example: 'windows.csv' })
  @MaxLength(100)
  @Matches(HALL_FILE_NAME)
  readonly name: string;

  @ApiProperty({ format: 'byte' })
  @IsBase64()
  readonly content: string;
}

@ApiSchema({ name: 'HallFilesRequest' })
export class HallFilesDto implements HallFilesRequest {
  @ApiProperty({ type: [HallFileDto], minItems: 1, maxItems: HALL_FILES_MOST })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(HALL_FILES_MOST)
  @ValidateNested({ each: true })
  @Type(() => HallFileDto)
  readonly files: readonly HallFileDto[];
}
