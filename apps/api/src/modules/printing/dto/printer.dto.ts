import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  PRINTER_HOST_MAX_LENGTH,
  PRINTER_NAME_MAX_LENGTH,
  type PrinterSettings,
  type PrintTicketRequest,
} from '@onewindow/contracts';
import { PAPER_WIDTHS, PRINTER_COMMANDS } from '@onewindow/printing';
import { Transform } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { UnlessNull } from '../../../platform/validation/unless-null.decorator';

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;

@ApiSchema({ name: 'PrinterSettings' })
export class PrinterSettingsDto implements PrinterSettings {
  @ApiProperty({ example: '一号取号机的打印机', maxLength: PRINTER_NAME_MAX_LENGTH })
  @Transform(trimmed)
  @IsString()
  @Length(1, PRINTER_NAME_MAX_LENGTH)
  @Matches(/^[^\p{Cc}]*$/u)
  readonly name: string;

  @ApiProperty({ example: '192.168.1.50', maxLength: PRINTER_HOST_MAX_LENGTH })
  @Transform(trimmed)
  @IsString()
  @Length(1, PRINTER_HOST_MAX_LENGTH)
  @Matches(/^[A-Za-z0-9.:_-]+$/)
  readonly host: string;

  @ApiProperty({ example: 9_100 })
  @IsInt()
  @Min(1)
  @Max(65_535)
  readonly port: number;

  @ApiProperty({ enum: PAPER_WIDTHS })
  @IsIn(PAPER_WIDTHS)
  readonly paper: PrinterSettings['paper'];

  @ApiProperty({ enum: PRINTER_COMMANDS })
  @IsIn(PRINTER_COMMANDS)
  readonly commands: PrinterSettings['commands'];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, example: null })
  @UnlessNull()
  @IsUUID()
  readonly deviceId: string | null;
}

@ApiSchema({ name: 'PrintTicketRequest' })
export class PrintTicketDto implements PrintTicketRequest {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly printerId?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly token?: string;
}
