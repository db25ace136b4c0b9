import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { ROSTER_CSV_MOST, type ImportRosterRequest } from '@onewindow/contracts';
import { IsString, MaxLength } from 'class-validator';

@ApiSchema({ name: 'ImportRosterRequest' })
export class ImportRosterDto implements ImportRosterRequest {
  @ApiProperty({
    example: 'date,window,from,until\n2026-03-02,A01,09:00,12:00\n',
    maxLength: ROSTER_CSV_MOST,
  })
  @IsString()
  @MaxLength(ROSTER_CSV_MOST)
  readonly csv: string;
}
